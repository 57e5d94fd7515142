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
  void saysThatALostBookingCannotBeAskedFor() {
    assertThat(jcc.findByReference(wens("akte"), UUID.randomUUID()).join())
        .isEqualTo(new Navraag.NietTeVragen());
  }

  private static Contacteisen eisen(String code) {
    return jcc.readContacteisen(product(code).id()).join();
  }

  private static Product product(String code) {
    return jcc.listProducten().join().stream()
        .filter(product -> product.isNamed(code))
        .findFirst()
        .orElseThrow();
  }

  private static Afspraakwens wens(String code) {
    Product product = product(code);
    Locatie locatie = jcc.listLocaties(product.id()).join().get(0);
    List<LocalDate> dagen = jcc.listDagen(product.id(), locatie.id()).join();
    LocalDate dag = dagen.get(dagen.size() - 1);
    LocalTime tijd = jcc.listTijden(product.id(), locatie.id(), dag).join().get(0);
    return new Afspraakwens(
        product, locatie, dag, tijd, "Sam Jansen", "sam@voorbeeld.test", "0612345678");
  }
}
