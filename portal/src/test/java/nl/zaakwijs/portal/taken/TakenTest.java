package nl.zaakwijs.portal.taken;

import static nl.zaakwijs.portal.inwoner.Testinwoners.FATIMA;
import static nl.zaakwijs.portal.inwoner.Testinwoners.NOOR;
import static nl.zaakwijs.portal.inwoner.Testinwoners.SAM;
import static nl.zaakwijs.portal.inwoner.Testinwoners.WILLEM;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zaakwijs.portal.instellingen.Testconfig;
import nl.zaakwijs.portal.storing.Koppelingen;
import nl.zaakwijs.portal.taken.Uitvoering.Soort;
import nl.zaakwijs.sandbox.Sandbox;
import nl.zaakwijs.sandbox.fouten.Fout;
import nl.zaakwijs.sandbox.objecten.ObjectenRegister;
import nl.zaakwijs.sandbox.verkeer.Upstream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is asked of residents, against a real register over HTTP. */
class TakenTest {
  private static final Clock CLOCK = Clock.systemUTC();
  private static final UUID ZAAK_VAN_SAM = UUID.fromString("00000020-2026-4000-8000-000000000000");

  @SuppressWarnings("NullAway.Init")
  private static Sandbox sandbox;

  @BeforeAll
  static void start() {
    sandbox = Sandbox.start(0);
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  @AfterEach
  void keepsToTheContracts() {
    sandbox.fouten().clear();
    sandbox.verkeer().assertContractGehouden();
    sandbox.verkeer().assertGeenBsnInUrl();
  }

  @Test
  void showsWhatIsAskedOfThisResidentAndOfNobodyElse() {
    MijnTaken taken = taken(Map.of()).ask(SAM).await();

    assertThat(taken.bekend()).isTrue();
    assertThat(taken.onvolledig()).isFalse();
    assertThat(titels(taken.taken())).containsExactly("Stuur een kopie van uw geboorteakte");
    assertThat(titels(taken.vanZaak(ZAAK_VAN_SAM)))
        .containsExactly("Stuur een kopie van uw geboorteakte");
    MijnTaak taak = taken.taken().get(0);
    assertThat(taak.uiterlijk()).isEqualTo(today().plusDays(11));
    assertThat(taak.dagenOver()).isEqualTo(11);
    assertThat(taak.uitvoering())
        .isEqualTo(
            new Uitvoering(
                Soort.LINK,
                URI.create("https://formulieren.wijngaard.example/geboorteakte"),
                null));
    assertThat(taak.toString()).doesNotContain("geboorteakte");
  }

  @Test
  void showsATaakInTheZaakOfAnotherToWhomItIsAsked() {
    MijnTaken taken = taken(Map.of()).ask(WILLEM).await();

    assertThat(titels(taken.taken())).containsExactly("Bevestig dat u de buurman kent");
  }

  @Test
  void putsWhatIsLateFirstAndWhatWasDoneLast() {
    MijnTaken taken = taken(Map.of()).ask(FATIMA).await();

    assertThat(titels(taken.taken()))
        .containsExactly(
            "Stuur uw bankafschriften",
            "Betaal de leges voor uw straatfeest",
            "Kies een dag voor uw nieuwe container",
            "Stuur een betere tekening");
    assertThat(taken.taken()).extracting(MijnTaak::isOpen).containsExactly(true, true, true, false);
    assertThat(taken.taken())
        .extracting(MijnTaak::isTeLaat)
        .containsExactly(true, false, false, false);
    assertThat(taken.open()).hasSize(3);
  }

  @Test
  void tellsHowEachIsDone() {
    List<MijnTaak> zonder = taken(Map.of()).ask(FATIMA).await().open();
    List<MijnTaak> met =
        taken(Map.of("zaakwijs.taken.formulieren", "https://formulieren.example/f/"))
            .ask(FATIMA)
            .await()
            .open();

    assertThat(zonder)
        .extracting(MijnTaak::uitvoering)
        .containsExactly(
            new Uitvoering(Soort.FORMULIER, null, null),
            new Uitvoering(Soort.BETALING, null, new BigDecimal("147.43")),
            // Its address is http.
            new Uitvoering(Soort.LINK, null, null));
    assertThat(met.get(0).uitvoering().adres())
        .isEqualTo(
            URI.create("https://formulieren.example/f/bankafschriften?taak=" + met.get(0).id()));
  }

  @Test
  void saysThatThereIsNothingOnlyWhenThereIsNothing() {
    MijnTaken taken = taken(Map.of()).ask(NOOR).await();

    assertThat(taken).isEqualTo(new MijnTaken(List.of(), true, false));
  }

  @Test
  void asksNobodyWithoutARegister() {
    sandbox.verkeer().forget();

    MijnTaken taken =
        taken(
                Map.of(
                    "zaakwijs.objecten.url", "",
                    "zaakwijs.objecten.token", "",
                    "zaakwijs.taken.objecttype", ""))
            .ask(SAM)
            .await();

    assertThat(taken).isEqualTo(MijnTaken.ONBEKEND);
    assertThat(sandbox.verkeer().list()).isEmpty();
  }

  static Stream<Fout> fouten() {
    return Stream.of(
        Fout.status(503),
        Fout.status(403),
        Fout.afgebroken(),
        Fout.vertraagd(Duration.ofSeconds(10)),
        Fout.inhoud("text/html", "<html>Onderhoud</html>"),
        Fout.inhoud("application/json", "{\"results\": [{"),
        Fout.inhoud("application/json", "{}"),
        Fout.inhoud(
            "application/json",
            "{\"results\": [], \"next\": \"https://elders.example/objects/search?page=2\"}"));
  }

  @ParameterizedTest
  @MethodSource("fouten")
  void saysThatTheyCouldNotBeFetchedAndNeverThatThereAreNone(Fout fout) {
    sandbox.fouten().set(Upstream.OBJECTEN, fout);

    MijnTaken taken = taken(Map.of("zaakwijs.tijd.totaal", "1s")).ask(SAM).await();

    assertThat(taken).isEqualTo(MijnTaken.MISLUKT);
    sandbox.verkeer().forget();
  }

  private static List<String> titels(List<MijnTaak> taken) {
    return taken.stream().map(MijnTaak::titel).toList();
  }

  private static LocalDate today() {
    return LocalDate.now(CLOCK.withZone(ZoneId.of("Europe/Amsterdam")));
  }

  private static Taken taken(Map<String, String> others) {
    Map<String, String> values = new HashMap<>(Testconfig.GEDULD);
    values.put("zaakwijs.objecten.url", sandbox.url() + "/objecten/api/v2");
    values.put("zaakwijs.objecten.token", "sandbox-objecten-sleutel");
    values.put("zaakwijs.taken.objecttype", ObjectenRegister.OBJECTTYPE);
    values.putAll(others);
    return new Taken(
        TakenInstellingen.from(Testconfig.of(sandbox.url(), values)),
        new Koppelingen(CLOCK),
        CLOCK);
  }
}
