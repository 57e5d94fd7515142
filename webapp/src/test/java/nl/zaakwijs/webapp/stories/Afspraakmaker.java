package nl.zaakwijs.webapp.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zaakwijs.webapp.portaal.Bezoeksessie;

/** Makes an appointment over plain HTTP, at the first time that is free. */
final class Afspraakmaker {
  private static final String BEGIN = "/afspraken/nieuw?product=rijbewijs&locatie=stadskantoor";
  private static final Pattern DAG = Pattern.compile("dag=(\\d{4}-\\d{2}-\\d{2})");
  private static final Pattern TIJD = Pattern.compile("tijd=(\\d{2}%3A\\d{2})");

  private Afspraakmaker() {}

  /** The path of the appointment's own page. */
  static String book(Bezoeksessie visitor) {
    return book(visitor, email());
  }

  /** As above, for this e-mail address. */
  static String book(Bezoeksessie visitor, String email) {
    return book(visitor, email, "Uw afspraak staat");
  }

  /**
   * As above, in any language.
   *
   * @param gelukt what the page then says
   */
  static String book(Bezoeksessie visitor, String email, String gelukt) {
    HttpResponse<String> made = confirm(visitor, email);
    assertThat(made.body()).contains(gelukt);
    return made.uri().getPath();
  }

  /** The page that follows when the appointment is confirmed. */
  static HttpResponse<String> confirm(Bezoeksessie visitor) {
    return confirm(visitor, email());
  }

  /** An address that nobody was written to before. */
  static String email() {
    return "sam@" + UUID.randomUUID() + ".voorbeeld.nl";
  }

  /** As above, for this e-mail address. */
  static HttpResponse<String> confirm(Bezoeksessie visitor, String email) {
    return visitor.post(choose(visitor, email), Map.of());
  }

  /** The path of the check before it is confirmed. */
  static String choose(Bezoeksessie visitor, String email) {
    String dag = first(DAG, visitor.get(BEGIN).body());
    String tijd = first(TIJD, visitor.get(BEGIN + "&dag=" + dag).body());
    HttpResponse<String> check =
        visitor.post(
            "/afspraken/nieuw",
            Map.of(
                "product",
                "rijbewijs",
                "locatie",
                "stadskantoor",
                "dag",
                dag,
                "tijd",
                URLDecoder.decode(tijd, StandardCharsets.UTF_8),
                "naam",
                "Sam Jansen",
                "email",
                email));
    return check.uri().getPath();
  }

  private static String first(Pattern pattern, String html) {
    Matcher matcher = pattern.matcher(html);
    assertThat(matcher.find()).as(pattern + " in the page").isTrue();
    return matcher.group(1);
  }
}
