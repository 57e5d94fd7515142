package nl.zaakwijs.webapp.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.zaakwijs.webapp.portaal.Bezoeksessie;
import nl.zaakwijs.webapp.portaal.Portaal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever only reads takes no memory, and may take all the time for it. */
class ZonderSessieIT {
  private static final String SESSIE = "zaakwijs";
  private static final String SLEUTEL = "6f1f0d8e-0000-4000-8000-000000000000";

  private final Portaal portaal = Portaal.shared();
  private final Bezoeksessie visitor = new Bezoeksessie(portaal);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/vragen",
        "/onderwerpen/paspoort-aanvragen",
        "/afspraken",
        "/afspraken/nieuw?product=rijbewijs&locatie=stadskantoor",
        "/afspraken/nieuw/" + SLEUTEL,
        "/afspraken/" + SLEUTEL,
        "/afspraken/" + SLEUTEL + "/verzetten",
        "/afspraken/" + SLEUTEL + "/afspraak.ics",
        "/afspraken/link/verzonnen",
        "/vragen/model/1",
        "/inloggen?naar=/zaken",
        "/zaken",
        "/mijn-vragen",
        "/gegevens",
        "/over",
        "/privacy",
        "/toegankelijkheid",
        "/contact",
        "/uitgelogd",
        "/bestaat-niet"
      })
  void beginsNoSessionForAPage(String path) {
    visitor.get(path);

    assertThat(visitor.hasCookie(SESSIE)).isFalse();
  }

  @Test
  void beginsOneWithAQuestionAndTakesItHoweverLongAgoThePageWasOpened() {
    Map<String, String> form = form();
    assertThat(visitor.send("/vragen", form).body()).contains("Rijbewijs");
    assertThat(visitor.hasCookie(SESSIE)).isTrue();

    visitor.forgetCookie(SESSIE);

    HttpResponse<String> later = visitor.send("/vragen", form);
    assertThat(later.statusCode()).isEqualTo(200);
    assertThat(later.body()).contains("Rijbewijs");
  }

  @Test
  void takesNoFormWithAnotherToken() {
    Map<String, String> other = form();

    assertThat(new Bezoeksessie(portaal).send("/vragen", other).statusCode()).isEqualTo(403);
    visitor.forgetCookie("zaakwijs-formulier");
    assertThat(visitor.send("/vragen", other).statusCode()).isEqualTo(403);
  }

  @Test
  void takesNoFormFromBeforeALoginAfterIt() {
    Map<String, String> before = form();
    visitor.login("999990020", "/");

    assertThat(visitor.send("/vragen", before).statusCode()).isEqualTo(403);
  }

  @Test
  void saysOnceThatASessionIsOver() {
    HttpResponse<byte[]> page =
        visitor.fetch("/", Map.of("Cookie", SESSIE + "=verlopen", "Accept", "text/html"));

    assertThat(new String(page.body(), StandardCharsets.UTF_8)).contains("U bent lang weg geweest");
    List<String> cookies = page.headers().allValues("Set-Cookie");
    assertThat(cookies).anyMatch(cookie -> cookie.matches(SESSIE + "=\"?\"?;.*Max-Age=0.*"));
  }

  private Map<String, String> form() {
    return Map.of(
        "csrf", Objects.requireNonNull(visitor.hiddenOf("/").get("csrf")), "tekst", "rijbewijs");
  }
}
