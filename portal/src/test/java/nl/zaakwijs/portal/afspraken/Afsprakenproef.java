package nl.zaakwijs.portal.afspraken;

import static nl.zaakwijs.portal.inwoner.Testinwoners.NOOR;
import static nl.zaakwijs.portal.inwoner.Testinwoners.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.zaakwijs.portal.afspraken.Afspraak.Stand;
import nl.zaakwijs.portal.instellingen.Testconfig;
import nl.zaakwijs.portal.inwoner.Anoniem;
import nl.zaakwijs.portal.opslag.Bewaartermijnen;
import nl.zaakwijs.portal.opslag.Hoofdsleutel;
import nl.zaakwijs.portal.opslag.Kluis;
import nl.zaakwijs.portal.opslag.Testdatabank;
import nl.zaakwijs.portal.storing.Koppelingen;
import nl.zaakwijs.portal.storing.StoringException;
import nl.zaakwijs.sandbox.fouten.Fout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Appointments, against each appointment system over HTTP and both databases. */
abstract class Afsprakenproef extends Sandboxproef {
  private static final Clock CLOCK = Clock.systemUTC();
  private static final Bewaartermijnen TERMIJNEN =
      new Bewaartermijnen(Duration.ofHours(2), Duration.ofDays(30));

  private final UUID sleutel = UUID.randomUUID();
  private final Testsysteem systeem;

  Afsprakenproef(Testsysteem systeem) {
    this.systeem = systeem;
  }

  @Test
  void offersProductsPlacesDaysAndTimes() {
    Afspraken afspraken = afspraken(Testdatabank.H2);
    Product product = afspraken.findProduct("rijbewijs").orElseThrow();

    assertThat(afspraken.listProducten().keuzes()).extracting(Product::naam).isSorted();
    assertThat(product.code()).isEqualTo("rijbewijs");
    assertThat(product.naam()).isEqualTo("Rijbewijs aanvragen of verlengen");
    assertThat(product.duur()).isEqualTo(Duration.ofMinutes(20));
    List<Locatie> locaties = afspraken.listLocaties(Afspraakdoel.of(product)).keuzes();
    assertThat(locaties)
        .extracting(Locatie::naam)
        .containsExactly("Stadskantoor Wijngaard", "Wijkpunt Noord");
    assertThat(locaties.get(0).adresregels()).containsExactly("Lindeplein 1", "1234 AB Wijngaard");
    List<LocalDate> dagen = afspraken.listDagen(Afspraakdoel.of(product), locaties.get(0));
    assertThat(dagen).isNotEmpty().isSorted();
    assertThat(
            afspraken.listTijden(
                Afspraakdoel.of(product), locaties.get(0), dagen.get(dagen.size() - 1)))
        .isNotEmpty()
        .isSorted();
  }

  @Test
  void neverAsksForDaysThatNobodyCanChoose() {
    Afspraken afspraken = afspraken(Testdatabank.H2);
    Product product = afspraken.findProduct("rijbewijs").orElseThrow();
    Locatie locatie = afspraken.listLocaties(Afspraakdoel.of(product)).keuzes().get(0);
    List<LocalDate> dagen = afspraken.listDagen(Afspraakdoel.of(product), locatie);
    sandbox.verkeer().forget();

    LocalDate today = LocalDate.now(CLOCK);
    LocalDate dayAfterTheLast = dagen.get(dagen.size() - 1).plusDays(1);
    for (LocalDate dag :
        List.of(LocalDate.MIN, today.minusDays(2), dayAfterTheLast, LocalDate.MAX)) {
      assertThat(afspraken.listTijden(Afspraakdoel.of(product), locatie, dag)).isEmpty();
    }
    assertThat(sandbox.verkeer().list(systeem.upstream())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void booksAtTheTimeThatWasChosen(Testdatabank databank) {
    Afspraken afspraken = afspraken(databank);
    Afspraakwens wens = wens(afspraken);

    Boeking boeking = afspraken.book(wens, SAM, sleutel);

    assertThat(boeking).isInstanceOf(Boeking.Gelukt.class);
    Afspraak afspraak = ((Boeking.Gelukt) boeking).afspraak();
    assertThat(afspraak.dag()).isEqualTo(wens.dag());
    assertThat(afspraak.tijd()).isEqualTo(wens.tijd());
    assertThat(afspraak.doel()).isEqualTo(wens.doel());
    assertThat(afspraak.duur()).isEqualTo(wens.doel().duur());
    assertThat(afspraak.locatie()).isEqualTo(wens.locatie());
    assertThat(afspraak.kenmerk()).isNotBlank();
    assertThat(afspraken.findAfspraak(sleutel)).contains(afspraak);
    assertThat(afspraken.listMijnAfspraken(SAM)).contains(afspraak);
    assertThat(afspraken.listMijnAfspraken(NOOR)).doesNotContain(afspraak);
  }

  @ParameterizedTest
  @EnumSource
  void booksOnceHoweverOftenTheFormIsSent(Testdatabank databank) {
    Afspraken afspraken = afspraken(databank);
    Afspraakwens wens = wens(afspraken);

    Boeking first = afspraken.book(wens, new Anoniem(), sleutel);
    Boeking second = afspraken.book(wens, new Anoniem(), sleutel);
    Boeking onAnotherNode = afspraken(databank).book(wens, new Anoniem(), sleutel);

    assertThat(first).isInstanceOf(Boeking.Gelukt.class);
    assertThat(List.of(second, onAnotherNode)).containsOnly(first);
    assertThat(bookings()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void booksOnceWhenTheFormIsSentManyTimesAtOnce(Testdatabank databank) {
    Afspraken afspraken = afspraken(databank);
    Afspraakwens wens = wens(afspraken);
    List<CompletableFuture<Boeking>> clicks =
        IntStream.range(0, 8)
            .mapToObj(
                click ->
                    CompletableFuture.supplyAsync(
                        () -> afspraken.book(wens, new Anoniem(), sleutel)))
            .toList();

    List<Boeking> boekingen = clicks.stream().map(CompletableFuture::join).toList();

    assertThat(boekingen).allMatch(Boeking.Gelukt.class::isInstance);
    assertThat(bookings()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void saysThatATimeIsTakenAndKeepsSayingSo(Testdatabank databank) {
    Afspraken afspraken = afspraken(databank);
    Afspraakwens wens = wens(afspraken);
    while (afspraken.listTijden(wens.doel(), wens.locatie(), wens.dag()).contains(wens.tijd())) {
      afspraken.book(wens, new Anoniem(), UUID.randomUUID());
    }

    assertThat(afspraken.book(wens, SAM, sleutel)).isEqualTo(new Boeking.AlBezet());
    assertThat(afspraken.book(wens, SAM, sleutel)).isEqualTo(new Boeking.AlBezet());
    assertThat(afspraken.findAfspraak(sleutel)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void tellsThatTheAnswerIsLostAndNeverBooksAgain(Testdatabank databank) {
    Afspraken afspraken = afspraken(databank);
    Afspraakwens wens = wens(afspraken);
    systeem.fail(sandbox, Fout.vertraagd(Duration.ofSeconds(10)));

    Boeking first = afspraken(databank, sandbox.url(), Map.of()).book(wens, SAM, sleutel);
    sandbox.fouten().clear();
    Boeking second = afspraken.book(wens, SAM, sleutel);

    assertThat(first).isInstanceOf(Boeking.Onbekend.class).isEqualTo(second);
    Afspraak afspraak = ((Boeking.Onbekend) first).afspraak();
    assertThat(afspraak.stand()).isIn(Stand.ONBEKEND, Stand.IN_CONTROLE);
    assertThat(afspraken.listMijnAfspraken(SAM)).contains(afspraak);
  }

  @Test
  void tellsThatTheAnswerIsLostWhenItCannotBeRead() {
    Afspraken afspraken = afspraken(Testdatabank.H2);
    Afspraakwens wens = wens(afspraken);
    for (Fout fout :
        List.of(Fout.afgebroken(), Fout.status(500), Fout.inhoud("text/html", "<html></html>"))) {
      systeem.fail(sandbox, fout);

      assertThat(afspraken.book(wens, SAM, UUID.randomUUID())).isInstanceOf(Boeking.Onbekend.class);
    }
  }

  @Test
  void treatsABookingThatACrashLeftBehindAsLost() {
    Afspraken afspraken = afspraken(Testdatabank.H2);
    Afspraakwens wens = wens(afspraken);
    boek(Testdatabank.H2).plan(sleutel, SAM, wens);

    assertThat(afspraken.book(wens, SAM, sleutel)).isInstanceOf(Boeking.Onbekend.class);
    assertThat(bookings()).isZero();
  }

  @Test
  void letsTheFormBeSentAgainWhenCertainlyNothingWasBooked() {
    Afspraken afspraken = afspraken(Testdatabank.H2);
    Afspraakwens wens = wens(afspraken);
    systeem.fail(sandbox, Fout.status(403));

    assertStoring(() -> afspraken.book(wens, SAM, sleutel));
    sandbox.fouten().clear();

    assertThat(afspraken.book(wens, SAM, sleutel)).isInstanceOf(Boeking.Gelukt.class);
  }

  @Test
  void knowsThatNothingWasBookedWhenNobodyAnsweredTheDoor() {
    Afspraakwens wens = wens(afspraken(Testdatabank.H2));
    // Port 1 is reserved and nobody listens there.
    Afspraken unreachable = afspraken(Testdatabank.H2, "http://localhost:1", Map.of());

    assertStoring(() -> unreachable.book(wens, SAM, sleutel));

    assertThat(unreachable.findAfspraak(sleutel)).isEmpty();
  }

  @Test
  void neverShowsAFailureAsNothingFree() {
    Afspraakwens wens = wens(afspraken(Testdatabank.H2));
    Afspraken afspraken = afspraken(Testdatabank.H2);
    sandbox.fouten().set(systeem.upstream(), Fout.status(500));

    assertStoring(afspraken::listProducten);
    assertStoring(() -> afspraken.listLocaties(wens.doel()));
    assertStoring(() -> afspraken.listDagen(wens.doel(), wens.locatie()));
    assertStoring(() -> afspraken.listTijden(wens.doel(), wens.locatie(), wens.dag()));
  }

  private static Afspraakwens wens(Afspraken afspraken) {
    Product product = afspraken.findProduct("rijbewijs").orElseThrow();
    Locatie locatie =
        afspraken.listLocaties(Afspraakdoel.of(product)).keuzes().stream()
            .filter(place -> place.naam().startsWith("Stadskantoor"))
            .findFirst()
            .orElseThrow();
    List<LocalDate> dagen = afspraken.listDagen(Afspraakdoel.of(product), locatie);
    LocalDate dag = dagen.get(dagen.size() - 1);
    LocalTime tijd = afspraken.listTijden(Afspraakdoel.of(product), locatie, dag).get(0);
    return new Afspraakwens(product, locatie, dag, tijd, "Sam Jansen", "sam@example.org", null);
  }

  private long bookings() {
    return systeem.bookings(sandbox);
  }

  private static void assertStoring(Runnable call) {
    assertThatExceptionOfType(StoringException.class).isThrownBy(call::run);
  }

  private Afspraken afspraken(Testdatabank databank) {
    return afspraken(databank, sandbox.url(), Testconfig.GEDULD);
  }

  private Afspraken afspraken(Testdatabank databank, String url, Map<String, String> others) {
    Map<String, String> keys = new HashMap<>(systeem.keys(url));
    keys.putAll(others);
    return new Afspraken(
        AfsprakenInstellingen.from(Testconfig.of(url, keys)),
        new Koppelingen(CLOCK),
        boek(databank),
        CLOCK);
  }

  private static Afsprakenboek boek(Testdatabank databank) {
    return new Testboek(
        databank, new Kluis(new Hoofdsleutel(new byte[32]), CLOCK), TERMIJNEN, CLOCK);
  }
}
