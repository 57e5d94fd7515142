package nl.zaakwijs.webapp.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import nl.zaakwijs.portal.inwoner.Betrouwbaarheidsniveau;
import nl.zaakwijs.portal.inwoner.Bsn;
import nl.zaakwijs.portal.inwoner.Inwoner;
import nl.zaakwijs.portal.inwoner.NamensPersoon;
import org.junit.jupiter.api.Test;

class SessieTest {
  private static final Instant NU = Instant.parse("2026-11-22T09:00:00Z");

  private final Testverzoek.Browser browser = new Testverzoek.Browser();
  private final HttpServletRequest request = browser.request().servlet();

  @Test
  void changesTheSessionIdAtLogin() {
    Sessie.create(request);
    String before = browser.sessionId();

    Sessie.login(request, login("999990019"));

    assertThat(browser.sessionId()).isNotEqualTo(before);
  }

  @Test
  void changesTheFormTokenAtLogin() {
    String before = Sessie.create(request).csrf();

    Sessie.login(request, login("999990019"));

    assertThat(Sessie.create(request).csrf()).isNotEqualTo(before);
  }

  @Test
  void keepsTheFormTokenWithinASession() {
    assertThat(Sessie.create(request).csrf()).isEqualTo(Sessie.create(request).csrf());
  }

  @Test
  void keepsTheAnonymousConversationAtLogin() {
    request.getSession(true).setAttribute("gesprek", "vraag");

    Sessie.login(request, login("999990019"));

    assertThat(request.getSession(false).getAttribute("gesprek")).isEqualTo("vraag");
  }

  @Test
  void leavesNothingOfOneResidentToAnother() {
    Sessie.login(request, login("999990019"));
    request.getSession(true).setAttribute("zaken", "van de eerste");

    Sessie.login(request, login("999990020"));

    assertThat(request.getSession(false).getAttribute("zaken")).isNull();
    assertThat(Sessie.find(request).flatMap(Sessie::findIngelogd))
        .map(ingelogd -> ((NamensPersoon) ingelogd.aangemelde()).bsn())
        .contains(new Bsn("999990020"));
  }

  @Test
  void tellsOnceWhyTheLoginEnded() {
    Sessie.create(request).tell(Uitlogreden.INACTIEF);
    Bezoek bezoek = browser.request().bezoek();

    assertThat(bezoek.uitlogreden()).contains(Uitlogreden.INACTIEF);
    assertThat(bezoek.uitlogreden()).isEmpty();
  }

  @Test
  void saysThatTheSessionIsGoneWhenTheBrowserBringsAnOldOne() {
    Sessie.create(request);
    Sessie.end(request);

    assertThat(browser.request().bezoek().uitlogreden()).contains(Uitlogreden.SESSIE_VERLOPEN);
    assertThat(browser.cookie("__Host-zaakwijs"))
        .as("is taken away, so that it is said once")
        .satisfies(cookie -> assertThat(cookie.getMaxAge()).isZero());
  }

  @Test
  void readsASessionThatEndedMeanwhileAsEmpty() {
    Sessie sessie = Sessie.create(request);
    Ingelogd ingelogd = login("999990019");
    sessie.keep(ingelogd);
    Sessie.end(request);

    assertThat(sessie.findIngelogd()).isEmpty();
    assertThat(sessie.keep(ingelogd)).isFalse();
  }

  @Test
  void lastsOnlyOnceItsCookieCameBack() {
    Sessie.create(request).awaitCookie();
    assertThat(seconds()).isEqualTo(Sessie.KORT);

    HttpServletRequest next = browser.request().servlet();
    Sessie.find(next).ifPresent(Sessie::welcome);
    Sessie.find(next).ifPresent(Sessie::awaitCookie);

    assertThat(seconds()).isEqualTo(30 * 60);
  }

  @Test
  void waitsForWhoIsLoggingInElsewhere() {
    Sessie sessie = Sessie.create(request);
    assertThat(sessie.pogingen()).isNotNull();

    sessie.awaitCookie();

    assertThat(seconds()).isEqualTo(30 * 60);
  }

  @Test
  void noticesNothingOfASessionThatEndedMeanwhile() {
    Sessie sessie = Sessie.create(request);
    Sessie.end(request);

    sessie.awaitCookie();
    sessie.welcome();
    assertThat(Sessie.find(request)).isEmpty();
  }

  private int seconds() {
    return browser.request().servlet().getSession(false).getMaxInactiveInterval();
  }

  private static Ingelogd login(String bsn) {
    Inwoner inwoner = new Inwoner(new Bsn(bsn), Betrouwbaarheidsniveau.MIDDEN, NU);
    return new Ingelogd(inwoner, NU, null);
  }
}
