package nl.zaakwijs.webapp.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.zaakwijs.portal.inwoner.Betrouwbaarheidsniveau;
import nl.zaakwijs.portal.inwoner.Bsn;
import nl.zaakwijs.portal.inwoner.Inwoner;
import org.junit.jupiter.api.Test;

class DigidMechanismTest {
  private final Testklok klok = new Testklok(Instant.parse("2026-11-22T09:00:00Z"));
  private final Testverzoek.Browser browser = new Testverzoek.Browser();
  private final DigidMechanism mechanism = new DigidMechanism(klok);

  @Test
  void knowsNobodyWithoutSession() {
    assertThat(mechanism.recognise(browser.request().servlet())).isEmpty();
  }

  @Test
  void staysLoggedInJustWithinFifteenMinutes() {
    login();

    klok.move(Duration.ofMinutes(14).plusSeconds(59));

    assertThat(mechanism.recognise(browser.request().servlet())).isPresent();
  }

  @Test
  void isOverAfterFifteenMinutesWithoutActivity() {
    login();

    klok.move(Duration.ofMinutes(15).plusSeconds(1));

    assertOver(Uitlogreden.INACTIEF);
  }

  @Test
  void isOverAtFifteenMinutesExactly() {
    login();

    klok.move(Duration.ofMinutes(15));

    assertOver(Uitlogreden.INACTIEF);
  }

  @Test
  void startsTheFifteenMinutesAnewWithEachActivity() {
    login();

    klok.move(Duration.ofMinutes(14));
    mechanism.recognise(browser.request().servlet());
    klok.move(Duration.ofMinutes(14));

    assertThat(mechanism.recognise(browser.request().servlet())).isPresent();
  }

  @Test
  void doesNotTakePollingForActivity() {
    login();

    klok.move(Duration.ofMinutes(14));
    Testverzoek polling = browser.request().header("X-Zaakwijs-Achtergrond", "1");
    assertThat(mechanism.recognise(polling.servlet())).isPresent();
    klok.move(Duration.ofMinutes(1));

    assertOver(Uitlogreden.INACTIEF);
  }

  @Test
  void endsAfterTwoHoursHoweverActive() {
    login();

    for (int minutes = 0; minutes < 110; minutes += 10) {
      klok.move(Duration.ofMinutes(10));
      assertThat(mechanism.recognise(browser.request().servlet())).isPresent();
    }
    klok.move(Duration.ofMinutes(10));

    assertOver(Uitlogreden.MAXIMALE_DUUR);
  }

  @Test
  void tellsWhenTheLoginEnds() {
    login();
    Testverzoek request = browser.request();
    mechanism.recognise(request.servlet());

    assertThat(request.bezoek().eindigtOp()).contains(Instant.parse("2026-11-22T09:15:00Z"));
  }

  @Test
  void givesAnInwonerOnlyToARequestThatItHasSeen() {
    login();

    assertThat(browser.request().bezoek().aangemelde()).isEmpty();
  }

  private void assertOver(Uitlogreden reden) {
    Testverzoek request = browser.request();
    assertThat(mechanism.recognise(request.servlet())).isEmpty();
    assertThat(Verzoek.findVerlopen(request.servlet())).contains(reden);
    assertThat(request.bezoek().aangemelde()).isEmpty();
  }

  private void login() {
    Inwoner inwoner =
        new Inwoner(new Bsn("999990019"), Betrouwbaarheidsniveau.MIDDEN, klok.instant());
    Sessie.login(
        browser.request().servlet(), new Sessieregels(klok).begin(inwoner, Optional.empty()));
  }
}
