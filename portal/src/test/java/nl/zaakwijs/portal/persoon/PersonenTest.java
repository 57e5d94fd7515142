package nl.zaakwijs.portal.persoon;

import static nl.zaakwijs.portal.inwoner.Testinwoners.FATIMA;
import static nl.zaakwijs.portal.inwoner.Testinwoners.MARIA;
import static nl.zaakwijs.portal.inwoner.Testinwoners.NOOR;
import static nl.zaakwijs.portal.inwoner.Testinwoners.inwoner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.zaakwijs.portal.instellingen.Testconfig;
import nl.zaakwijs.portal.inwoner.Inwoner;
import nl.zaakwijs.portal.persoon.Persoonsgegevens.Reden;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PersonenTest {
  @SuppressWarnings("NullAway.Init")
  private static Sandbox sandbox;

  private static final Set<Gegevenssoort> ALLES = EnumSet.allOf(Gegevenssoort.class);
  private static final Inwoner YARA = inwoner("999990111");
  private static final Inwoner HENDRIK = inwoner("999990123");
  private static final Inwoner LARS = inwoner("999990135");
  private static final Inwoner ROBIN = inwoner("999990147");

  private final Personen personen = personen(Testconfig.GEDULD);

  @BeforeAll
  static void start() {
    sandbox = Sandbox.start(0);
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
  void showsWhatTheRegisterSays() {
    assertThat(personen.findPersoonsgegevens(NOOR, ALLES))
        .contains(Voorbeeldpersoon.of("Noor de Vries", ALLES));
  }

  @Test
  void asksOnlyTheAddressForAQuestionAboutTheAddress() {
    Persoonsgegevens noor =
        personen.findPersoonsgegevens(NOOR, Set.of(Gegevenssoort.ADRES)).orElseThrow();

    assertThat(noor).isEqualTo(Voorbeeldpersoon.of("Noor", Set.of(Gegevenssoort.ADRES)));
  }

  @Test
  void knowsAYearOrAMonthWithoutADay() {
    assertThat(read(FATIMA).geboortedatum()).isEqualTo(new Datum.Jaar(Year.of(1976)));
    assertThat(read(FATIMA).adres().sinds()).isEqualTo(new Datum.Maand(YearMonth.of(2008, 7)));
    assertThat(read(ROBIN).geboortedatum()).isEqualTo(new Datum.Maand(YearMonth.of(1988, 7)));
  }

  @Test
  void carriesThatDataIsSecretAndWhichPartIsBeingInvestigated() {
    assertThat(read(MARIA).geheim()).isTrue();
    assertThat(read(MARIA).inOnderzoek()).containsExactly(Gegevenssoort.ADRES);
    assertThat(
            personen
                .findPersoonsgegevens(MARIA, Set.of(Gegevenssoort.NAAM))
                .orElseThrow()
                .inOnderzoek())
        .isEmpty();
  }

  @Test
  void knowsWhyARecordIsNoLongerFollowed() {
    assertThat(read(YARA).isOpgeschort(Reden.GEEMIGREERD)).isTrue();
    assertThat(read(HENDRIK).isOpgeschort(Reden.OVERLEDEN)).isTrue();
    assertThat(read(LARS).isOpgeschort(Reden.NIET_INGEZETENE)).isTrue();
    assertThat(Objects.requireNonNull(read(YARA).opschorting()).sinds())
        .isEqualTo(new Datum.Dag(LocalDate.of(2024, 3, 1)));
    assertThat(read(NOOR).opschorting()).isNull();
  }

  @Test
  void tellsAnAddressAbroadFromOneThatNobodyKnows() {
    assertThat(read(YARA).adres().plaats()).isEqualTo(Adres.Plaats.BUITENLAND);
    assertThat(read(YARA).adres().land()).isEqualTo("België");
    assertThat(read(ROBIN).adres().plaats()).isEqualTo(Adres.Plaats.VERTROKKEN);
    assertThat(read(ROBIN).adres().regels()).isEmpty();
  }

  @Test
  void findsNobodyWhomTheRegisterDoesNotKnow() {
    assertThat(personen.findPersoonsgegevens(inwoner("123456782"), ALLES)).isEmpty();
  }

  static Stream<Fout> fouten() {
    return Stream.of(
        Fout.vertraagd(Duration.ofSeconds(10)),
        Fout.status(503),
        Fout.status(401),
        Fout.inhoud("text/html", "<html>Onderhoud</html>"),
        Fout.inhoud("application/json", "{}"),
        Fout.afgebroken());
  }

  @ParameterizedTest
  @MethodSource("fouten")
  void saysThatTheRegisterFails(Fout fout) {
    sandbox.fouten().set(Upstream.BRP, fout);
    Personen impatient = personen(Map.of());

    assertThatExceptionOfType(StoringException.class)
        .isThrownBy(() -> impatient.findPersoonsgegevens(NOOR, ALLES))
        .satisfies(storing -> assertThat(storing.onderdeel()).isEqualTo(Onderdeel.PERSOON));
  }

  private Persoonsgegevens read(Inwoner inwoner) {
    return personen.findPersoonsgegevens(inwoner, ALLES).orElseThrow();
  }

  private static Personen personen(Map<String, String> others) {
    return new Personen(
        PersonenInstellingen.from(Testconfig.of(sandbox.url(), others)),
        new Koppelingen(Clock.systemUTC()));
  }
}
