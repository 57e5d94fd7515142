package nl.zaakwijs.portal.persoon;

import static nl.zaakwijs.portal.inwoner.Testinwoners.FATIMA;
import static nl.zaakwijs.portal.inwoner.Testinwoners.MARIA;
import static nl.zaakwijs.portal.inwoner.Testinwoners.NOOR;
import static nl.zaakwijs.portal.inwoner.Testinwoners.inwoner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.zaakwijs.portal.instellingen.Testconfig;
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
    assertThat(personen.findPersoonsgegevens(NOOR))
        .contains(
            new Persoonsgegevens(
                "Noor de Vries",
                "Geachte mevrouw De Vries",
                List.of("Beukenlaan 12", "1234 BC  WIJNGAARD"),
                "12 april 1991",
                "Wijngaard",
                false,
                false,
                null));
  }

  @Test
  void showsADateThatIsOnlyPartlyKnown() {
    assertThat(personen.findPersoonsgegevens(FATIMA).orElseThrow().geboortedatum())
        .isEqualTo("1976");
  }

  @Test
  void carriesThatDataIsSecretAndBeingInvestigated() {
    Persoonsgegevens maria = personen.findPersoonsgegevens(MARIA).orElseThrow();

    assertThat(maria.geheim()).isTrue();
    assertThat(maria.inOnderzoek()).isTrue();
  }

  @Test
  void findsNobodyWhomTheRegisterDoesNotKnow() {
    assertThat(personen.findPersoonsgegevens(inwoner("123456782"))).isEmpty();
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
  void saysWithinTheTimeThatTheRegisterFails(Fout fout) {
    sandbox.fouten().set(Upstream.BRP, fout);
    Personen impatient = personen(Map.of());
    long start = System.nanoTime();

    assertThatExceptionOfType(StoringException.class)
        .isThrownBy(() -> impatient.findPersoonsgegevens(NOOR))
        .satisfies(storing -> assertThat(storing.onderdeel()).isEqualTo(Onderdeel.PERSOON));
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(2_500));
  }

  private static Personen personen(Map<String, String> others) {
    return new Personen(
        PersonenInstellingen.from(Testconfig.of(sandbox.url(), others)),
        new Koppelingen(Clock.systemUTC()));
  }
}
