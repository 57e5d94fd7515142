package nl.zaakwijs.portal.afspraken;

import static nl.zaakwijs.portal.inwoner.Testinwoners.JORIS;
import static nl.zaakwijs.portal.inwoner.Testinwoners.WILLEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.zaakwijs.portal.instellingen.InstellingException;
import nl.zaakwijs.portal.instellingen.Testconfig;
import nl.zaakwijs.portal.inwoner.Anoniem;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.opslag.Bewaartermijnen;
import nl.zaakwijs.portal.opslag.Hoofdsleutel;
import nl.zaakwijs.portal.opslag.Kluis;
import nl.zaakwijs.portal.opslag.Testdatabank;
import nl.zaakwijs.portal.storing.Koppelingen;
import nl.zaakwijs.portal.storing.StoringException;
import nl.zaakwijs.sandbox.Sandbox;
import nl.zaakwijs.sandbox.fouten.Fout;
import nl.zaakwijs.sandbox.verkeer.Uitwisseling;
import nl.zaakwijs.sandbox.verkeer.Upstream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A municipality with a Qmatic and, for other places, a JCC. */
class AgendasTest {
  private static final Clock CLOCK = Clock.systemUTC();

  private final Sandbox sandbox = Sandbox.start(0);
  private final Afspraken afspraken = afspraken();

  @AfterEach
  void stop() {
    sandbox.verkeer().assertContractGehouden();
    sandbox.close();
  }

  @Test
  void offersAProductOfBothOnceWithThePlacesOfBoth() {
    Aanbod<Product> producten = afspraken.listProducten();
    Product product = afspraken.findProduct("rijbewijs").orElseThrow();
    Aanbod<Locatie> locaties = afspraken.listLocaties(Afspraakdoel.of(product));

    assertThat(producten.keuzes()).extracting(Product::naam).isSorted().doesNotHaveDuplicates();
    assertThat(producten.onvolledig()).isFalse();
    assertThat(product.id()).isEqualTo("rijbewijs");
    assertThat(locaties.keuzes()).hasSize(4).extracting(Locatie::id).doesNotHaveDuplicates();
    assertThat(locaties.keuzes())
        .filteredOn(locatie -> locatie.id().startsWith("noord."))
        .hasSize(2);
  }

  @Test
  void tellsOfEachPlaceWhatItsFirstFreeMomentIs() {
    Afspraakdoel doel = Afspraakdoel.of(afspraken.findProduct("rijbewijs").orElseThrow());
    List<Locatie> locaties = afspraken.listLocaties(doel).keuzes();

    Map<String, Optional<LocalDateTime>> eerste = afspraken.listEerste(doel, locaties);

    assertThat(eerste).hasSize(4);
    for (Locatie locatie : locaties) {
      LocalDateTime moment = eerste.getOrDefault(locatie.id(), Optional.empty()).orElseThrow();
      assertThat(moment.toLocalDate()).isEqualTo(afspraken.listDagen(doel, locatie).get(0));
      assertThat(moment.toLocalTime())
          .isEqualTo(afspraken.listTijden(doel, locatie, moment.toLocalDate()).get(0));
    }
  }

  @Test
  void saysNothingOfAPlaceOfWhichTheFirstFreeMomentIsNotKnown() {
    Afspraakdoel doel = Afspraakdoel.of(afspraken.findProduct("rijbewijs").orElseThrow());
    List<Locatie> locaties = afspraken.listLocaties(doel).keuzes();
    sandbox.fouten().set(Upstream.JCC, Fout.status(503));

    assertThat(afspraken.listEerste(doel, locaties))
        .hasSize(2)
        .allSatisfy((id, eerste) -> assertThat(id).doesNotStartWith("noord."));
  }

  @Test
  void booksInTheSystemOfThePlace() {
    Product product = afspraken.findProduct("rijbewijs").orElseThrow();
    for (Locatie locatie : afspraken.listLocaties(Afspraakdoel.of(product)).keuzes()) {
      List<LocalDate> dagen = afspraken.listDagen(Afspraakdoel.of(product), locatie);
      LocalDate dag = dagen.get(dagen.size() - 1);
      LocalTime tijd = afspraken.listTijden(Afspraakdoel.of(product), locatie, dag).get(0);
      Afspraakwens wens =
          new Afspraakwens(product, locatie, dag, tijd, "Sam Jansen", "sam@example.org", null);

      assertThat(afspraken.book(wens, WILLEM, UUID.randomUUID()))
          .isInstanceOf(Boeking.Gelukt.class);
    }

    assertThat(Testsysteem.QMATIC.bookings(sandbox)).isEqualTo(2);
    assertThat(Testsysteem.JCC.bookings(sandbox)).isEqualTo(2);
    assertThat(afspraken.listMijnAfspraken(WILLEM))
        .extracting(afspraak -> afspraak.locatie().id().startsWith("noord."))
        .containsExactlyInAnyOrder(true, true, false, false);
  }

  @Test
  void arrangesMoreTogetherInTheSystemOfThePlace() {
    Afspraakdoel een = Afspraakdoel.of(afspraken.findProduct("rijbewijs").orElseThrow());
    Aanbod<Product> erbij = afspraken.listErbij(een);
    Afspraakdoel doel = een.plus(erbij.keuzes().get(0)).plus(erbij.keuzes().get(1));
    List<Locatie> locaties = afspraken.listLocaties(doel).keuzes();

    assertThat(erbij.keuzes()).extracting(Product::naam).isSorted().doesNotHaveDuplicates();
    assertThat(locaties).hasSize(4);
    for (Locatie locatie : locaties) {
      List<LocalDate> dagen = afspraken.listDagen(doel, locatie);
      LocalDate dag = dagen.get(dagen.size() - 1);
      LocalTime tijd = afspraken.listTijden(doel, locatie, dag).get(0);
      Afspraakwens wens =
          new Afspraakwens(
              doel, locatie, dag, tijd, "Sam Jansen", "sam@example.org", null, Taal.NL);

      assertThat(afspraken.book(wens, JORIS, UUID.randomUUID())).isInstanceOf(Boeking.Gelukt.class);
    }

    assertThat(Testsysteem.JCC.bookings(sandbox)).isEqualTo(2);
    assertThat(sandbox.listAfspraken())
        .hasSize(4)
        .allMatch(boeking -> boeking.onderdelen().size() == 3 && boeking.minuten() == 60);
  }

  @Test
  void asksToLogInForAProductUnderTheKeyOfAnySystem() {
    Product product = afspraken.findProduct("rijbewijs").orElseThrow();
    sandbox.fouten().set(Upstream.QMATIC, Fout.status(503));
    String elders = afspraken().findProduct(product.naam()).orElseThrow().id();
    sandbox.fouten().clear();
    Afspraken verplicht = afspraken(Map.of("zaakwijs.afspraken.inloggen", elders));

    assertThat(elders).startsWith("noord.");
    assertThat(verplicht.moetInloggen(Afspraakdoel.of(product), new Anoniem())).isTrue();
  }

  @Test
  void showsTheOtherSystemWhenOneFailsAndSaysWhichIsMissing() {
    sandbox.fouten().set(Upstream.JCC, Fout.status(503));
    Aanbod<Product> producten = afspraken.listProducten();
    Product product = afspraken.findProduct("rijbewijs").orElseThrow();
    Aanbod<Locatie> locaties = afspraken.listLocaties(Afspraakdoel.of(product));

    assertThat(producten.keuzes()).isNotEmpty();
    assertThat(producten.onvolledig()).isTrue();
    assertThat(producten.ontbreekt()).containsExactly("Balie Noord");
    assertThat(locaties.keuzes()).hasSize(2);
    assertThat(locaties.onvolledig()).isTrue();

    sandbox.fouten().set(Upstream.QMATIC, Fout.status(503));
    assertThatExceptionOfType(StoringException.class).isThrownBy(() -> afspraken().listProducten());
  }

  @Test
  void neverShowsAFailingSystemAsOneWithoutTimes() {
    Product product = afspraken.findProduct("rijbewijs").orElseThrow();
    Locatie noord =
        afspraken.listLocaties(Afspraakdoel.of(product)).keuzes().stream()
            .filter(locatie -> locatie.id().startsWith("noord."))
            .findFirst()
            .orElseThrow();
    sandbox.fouten().set(Upstream.JCC, Fout.status(503));

    assertThatExceptionOfType(StoringException.class)
        .isThrownBy(() -> afspraken.listDagen(Afspraakdoel.of(product), noord));
    assertThatExceptionOfType(StoringException.class)
        .isThrownBy(() -> afspraken.readContacteisen(Afspraakdoel.of(product), noord));
  }

  @Test
  void asksEachSystemOnceWhatManyWantToKnow() {
    Afspraken rememberingAll = afspraken(Map.of("zaakwijs.afspraken.bewaren", "1h"));
    sandbox.verkeer().forget();

    IntStream.range(0, 8).parallel().forEach(click -> rememberingAll.listProducten());

    assertThat(sandbox.verkeer().list(Upstream.QMATIC)).hasSize(1);
    assertThat(sandbox.verkeer().list(Upstream.JCC)).filteredOn(this::isRead).hasSize(1);
  }

  private boolean isRead(Uitwisseling call) {
    return call.methode().equals("GET");
  }

  @ParameterizedTest
  @CsvSource({
    "zaakwijs.afspraken.systemen, Noord, zaakwijs.afspraken.systemen",
    "zaakwijs.qmatic.url, http://qmatic.example, zaakwijs.qmatic.url",
    "zaakwijs.afspraken.noord.jcc.secret, '', zaakwijs.afspraken.noord.jcc.secret",
    "zaakwijs.afspraken.noord.qmatic.url, http://q.example, zaakwijs.afspraken.noord.qmatic.url",
    "zaakwijs.afspraken.stad.qmatic.url, '', zaakwijs.afspraken.stad.qmatic.url"
  })
  void namesTheKeyThatIsMissingOrWrong(String key, String value, String named) {
    Map<String, String> keys = keys(sandbox.url());
    keys.put(key, value);

    assertThatExceptionOfType(InstellingException.class)
        .isThrownBy(() -> AfsprakenInstellingen.from(Testconfig.of(sandbox.url(), keys)))
        .withMessageContaining(named);
  }

  private Afspraken afspraken() {
    return afspraken(Map.of());
  }

  private Afspraken afspraken(Map<String, String> others) {
    Map<String, String> keys = keys(sandbox.url());
    keys.putAll(others);
    return new Afspraken(
        AfsprakenInstellingen.from(Testconfig.of(sandbox.url(), keys)),
        new Koppelingen(CLOCK),
        new Testboek(
            Testdatabank.H2,
            new Kluis(new Hoofdsleutel(new byte[32]), CLOCK),
            new Bewaartermijnen(Duration.ofHours(2), Duration.ofDays(30)),
            CLOCK),
        CLOCK);
  }

  private static Map<String, String> keys(String url) {
    Map<String, String> keys = new HashMap<>(Testconfig.GEDULD);
    keys.put("zaakwijs.afspraken.bewaren", "1ms");
    keys.put("zaakwijs.qmatic.url", "");
    keys.put("zaakwijs.afspraken.systemen", "stad,noord");
    keys.put("zaakwijs.afspraken.stad.qmatic.url", url + "/qmatic/calendar-backend/public/api");
    keys.put("zaakwijs.afspraken.stad.qmatic.api-key", "sandbox-qmatic-sleutel");
    keys.put("zaakwijs.afspraken.noord.naam", "Balie Noord");
    keys.put("zaakwijs.afspraken.noord.jcc.url", url + "/jcc");
    keys.put("zaakwijs.afspraken.noord.jcc.client-id", "zaakwijs");
    keys.put("zaakwijs.afspraken.noord.jcc.secret", "sandbox-jcc-geheim");
    return keys;
  }
}
