package nl.zaakwijs.portal.persoon;

import static nl.zaakwijs.portal.inwoner.Testinwoners.FATIMA;
import static nl.zaakwijs.portal.inwoner.Testinwoners.NOOR;
import static nl.zaakwijs.portal.inwoner.Testinwoners.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import nl.zaakwijs.portal.instellingen.Testconfig;
import nl.zaakwijs.portal.persoon.Reisdocument.Soort;
import nl.zaakwijs.portal.persoon.Reisdocument.Stand;
import nl.zaakwijs.portal.storing.Koppelingen;
import nl.zaakwijs.portal.storing.Onderdeel;
import nl.zaakwijs.portal.storing.StoringException;
import nl.zaakwijs.sandbox.Sandbox;
import nl.zaakwijs.sandbox.fouten.Fout;
import nl.zaakwijs.sandbox.verkeer.Upstream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The whole of "mijn gegevens", with both registers, one of them, or none. */
class MijnGegevensTest {
  @SuppressWarnings("NullAway.Init")
  private static Sandbox sandbox;

  @BeforeAll
  static void start() {
    sandbox = Sandbox.start(0).awaitReady();
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  @AfterEach
  void mendAndCheck() {
    sandbox.fouten().clear();
    sandbox.verkeer().assertContractGehouden();
    sandbox.verkeer().assertGeenBsnInUrl();
  }

  @Test
  void showsThePersonAndTheDocumentsThatMatter() {
    Gegevensblad blad = gegevens(Testconfig.GEDULD).read(NOOR, false);

    assertThat(blad.persoon()).isNotNull();
    assertThat(blad.storing()).isEmpty();
    assertThat(blad.reisdocumenten())
        .extracting(Reisdocument::soort, Reisdocument::stand, Reisdocument::dagen)
        .containsExactly(
            tuple(Soort.PASPOORT, Stand.BIJNA_VERLOPEN, 101L),
            tuple(Soort.ID_KAART, Stand.VERLOPEN, null));
  }

  @Test
  void tellsWhatIsMissingLostOrNotKnownToTheDay() {
    assertThat(gegevens(Testconfig.GEDULD).read(SAM, false).reisdocumenten())
        .extracting(Reisdocument::stand)
        .containsExactly(Stand.VERMIST, Stand.GELDIG);
    assertThat(gegevens(Testconfig.GEDULD).read(FATIMA, false).reisdocumenten())
        .extracting(Reisdocument::stand, Reisdocument::inOnderzoek)
        .containsExactly(tuple(Stand.GELDIG, false), tuple(Stand.GELDIG, true));
  }

  @Test
  void keepsThePersonWhenTheDocumentsFail() {
    sandbox.fouten().set(Upstream.REISDOCUMENTEN, Fout.status(503));

    Gegevensblad blad = gegevens(Testconfig.GEDULD).read(NOOR, false);

    assertThat(blad.persoon()).isNotNull();
    assertThat(blad.storing()).containsExactly(Onderdeel.REISDOCUMENTEN);
  }

  @Test
  void keepsTheDocumentsWhenThePersonFails() {
    sandbox.fouten().set(Upstream.BRP, Fout.status(503));

    Gegevensblad blad = gegevens(Testconfig.GEDULD).read(NOOR, false);

    assertThat(blad.persoon()).isNull();
    assertThat(blad.reisdocumenten()).hasSize(2);
    assertThat(blad.storing()).containsExactly(Onderdeel.PERSOON);
  }

  @Test
  void isAFailureWhenNothingIsLeft() {
    sandbox.fouten().set(Upstream.BRP, Fout.status(503));
    sandbox.fouten().set(Upstream.REISDOCUMENTEN, Fout.status(503));
    Map<String, String> zonder = new HashMap<>(Testconfig.GEDULD);
    zonder.put("zaakwijs.reisdocumenten.url", "");

    assertThatExceptionOfType(StoringException.class)
        .isThrownBy(() -> gegevens(Testconfig.GEDULD).read(NOOR, false));
    assertThatExceptionOfType(StoringException.class)
        .isThrownBy(() -> gegevens(zonder).read(NOOR, false));
  }

  @Test
  void asksNobodyForDocumentsWithoutThatRegister() {
    sandbox.verkeer().forget();
    Map<String, String> zonder = new HashMap<>(Testconfig.GEDULD);
    zonder.put("zaakwijs.reisdocumenten.url", "");

    Gegevensblad blad = gegevens(zonder).read(NOOR, false);

    assertThat(blad.reisdocumentenGekoppeld()).isFalse();
    assertThat(sandbox.verkeer().list(Upstream.REISDOCUMENTEN)).isEmpty();
  }

  @Test
  void waitsForBothAtTheSameTime() {
    // One after the other they would not be ready in time.
    Fout traag = Fout.vertraagd(Duration.ofSeconds(4));
    sandbox.fouten().set(Upstream.BRP, traag);
    sandbox.fouten().set(Upstream.REISDOCUMENTEN, traag);

    Gegevensblad blad = gegevens(Map.of("zaakwijs.tijd.totaal", "7s")).read(NOOR, false);

    assertThat(blad.storing()).isEmpty();
  }

  private static MijnGegevens gegevens(Map<String, String> others) {
    PersonenInstellingen instellingen =
        PersonenInstellingen.from(Testconfig.of(sandbox.url(), others));
    Koppelingen koppelingen = new Koppelingen(Clock.systemUTC());
    return new MijnGegevens(
        instellingen,
        new Personen(instellingen, koppelingen),
        new Reisdocumenten(instellingen, koppelingen, Clock.systemUTC()));
  }
}
