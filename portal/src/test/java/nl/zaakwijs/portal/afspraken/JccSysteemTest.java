package nl.zaakwijs.portal.afspraken;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.zaakwijs.clients.http.ClientCredentials;
import nl.zaakwijs.clients.http.Secret;
import nl.zaakwijs.clients.http.Upstream;
import nl.zaakwijs.clients.jcc.JccClient;
import nl.zaakwijs.portal.afspraken.Contacteisen.Telefoon;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.sandbox.Sandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What JCC wants to know, and what it gets to know. */
class JccSysteemTest {
  private static final Duration GEDULD = Duration.ofSeconds(20);

  @SuppressWarnings("NullAway.Init")
  private static Sandbox sandbox;

  @SuppressWarnings("NullAway.Init")
  private static JccSysteem jcc;

  @BeforeAll
  static void start() {
    sandbox = Sandbox.start(0);
    jcc =
        new JccSysteem(
            new JccClient(
                new Upstream("jcc", URI.create(sandbox.url() + "/jcc"), GEDULD, GEDULD),
                new ClientCredentials(
                    URI.create(sandbox.url() + "/jcc/connect/token"),
                    "zaakwijs",
                    new Secret("sandbox-jcc-geheim"),
                    JccClient.SCOPE),
                Clock.systemUTC()));
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  @AfterEach
  void theContractWasKept() {
    sandbox.verkeer().assertContractGehouden();
  }

  @Test
  void asksNoMoreThanTheProductWants() {
    assertThat(eisen("akte")).isEqualTo(Contacteisen.GEEN);
    assertThat(eisen("overlijden")).isEqualTo(new Contacteisen(Telefoon.NIET, false, false));
    assertThat(eisen("huwelijk")).isEqualTo(new Contacteisen(Telefoon.MOET, false, false));
    assertThat(eisen("paspoort")).isEqualTo(new Contacteisen(Telefoon.MAG, true, false));
    assertThat(eisen("naturalisatie")).isEqualTo(new Contacteisen(Telefoon.MOET, true, false));
  }

  @Test
  void knowsWhatCannotBeBookedHere() {
    assertThat(eisen("schuldhulp").meer()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"akte", "paspoort", "huwelijk", "naturalisatie", "overlijden"})
  void booksWithWhatEachProductWants(String code) {
    Afspraakwens wens = wens(code);

    Bevestiging bevestiging = jcc.prepare(wens, UUID.randomUUID()).join().send().join();

    assertThat(bevestiging.begin()).isEqualTo(wens.dag().atTime(wens.tijd()));
    assertThat(bevestiging.duur()).isEqualTo(wens.product().duur());
    assertThat(bevestiging.kenmerk()).isNotEmpty();
  }

  @Test
  void offersOnlyTimesThatAreLongEnoughForAllAndBooksForAll() {
    Afspraakwens wens = wens("paspoort", 4);

    Bevestiging bevestiging = jcc.prepare(wens, UUID.randomUUID()).join().send().join();

    List<LocalTime> alone =
        jcc.listTijden(Afspraakdoel.of(wens.product()), wens.locatie().id(), wens.dag()).join();
    List<LocalTime> together = jcc.listTijden(wens.doel(), wens.locatie().id(), wens.dag()).join();
    assertThat(alone).hasSizeGreaterThan(together.size()).containsAll(together);
    assertThat(bevestiging.duur()).isEqualTo(Duration.ofMinutes(50));
    assertThat(sandbox.listAfspraken())
        .filteredOn(boeking -> boeking.id().toString().equals(bevestiging.kenmerk()))
        .allMatch(boeking -> boeking.onderdelen().get(0).aantal() == 4)
        .hasSize(1);
  }

  @Test
  void knowsForHowManyPeopleAProductCanBe() {
    assertThat(product("paspoort").meestePersonen()).isEqualTo(4);
  }

  @Test
  void tellsWhatToBringWithoutAHeadingOfItsOwn() {
    assertThat(product("paspoort").meenemen()).containsExactly("uw oude paspoort", "een pasfoto");
    assertThat(product("rijbewijs").meenemen()).containsExactly("Neem uw oude rijbewijs mee.");
  }

  @Test
  void tellsWhatIsShownAtTheDesk() {
    Bevestiging bevestiging = jcc.prepare(wens("akte"), UUID.randomUUID()).join().send().join();

    assertThat(jcc.findQrcode(bevestiging.kenmerk()).join()).get().asString().startsWith("JCC");
  }

  @Test
  void saysThatALostBookingCannotBeAskedFor() {
    assertThat(jcc.findByReference(wens("akte"), UUID.randomUUID()).join())
        .isEqualTo(new Navraag.NietTeVragen());
  }

  private static Contacteisen eisen(String code) {
    return jcc.readContacteisen(Afspraakdoel.of(product(code))).join();
  }

  private static Product product(String code) {
    return jcc.listProducten().join().stream()
        .filter(product -> product.isNamed(code))
        .findFirst()
        .orElseThrow();
  }

  private static Afspraakwens wens(String code) {
    return wens(code, 1);
  }

  private static Afspraakwens wens(String code, int personen) {
    Product product = product(code);
    Afspraakdoel doel = Afspraakdoel.of(product, personen);
    Locatie locatie = jcc.listLocaties(doel).join().get(0);
    List<LocalDate> dagen = jcc.listDagen(doel, locatie.id()).join();
    LocalDate dag = dagen.get(dagen.size() - 1);
    LocalTime tijd = jcc.listTijden(doel, locatie.id(), dag).join().get(0);
    return new Afspraakwens(
        doel, locatie, dag, tijd, "Sam Jansen", "sam@voorbeeld.test", "0612345678", Taal.NL);
  }
}
