package nl.zaakwijs.webapp.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.zaakwijs.sandbox.post.Mail;
import nl.zaakwijs.webapp.portaal.Bezoeksessie;
import nl.zaakwijs.webapp.portaal.Portaal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** E-mail about an appointment, from the booking to the page that its link opens. */
class PostIT {
  private static final Pattern LINK = Pattern.compile("https?://\\S+/afspraken/link/\\S+");

  private final Portaal portaal = Portaal.shared();
  private final String email = "post-" + UUID.randomUUID() + "@voorbeeld.nl";

  @AfterEach
  void repair() {
    portaal.sandbox().post().setOutOfOrder(false);
  }

  @ParameterizedTest
  @EnumSource(Scripting.class)
  void opensTheAppointmentFromItsMail(Scripting scripting) {
    Afspraakmaker.book(new Bezoeksessie(portaal), email);
    Mail mail = portaal.sandbox().post().await(email, 1).get(0);
    assertThat(mail.onderwerp()).startsWith("Uw afspraak op ");
    assertThat(mail.agenda()).contains("METHOD:REQUEST", "SEQUENCE:0");

    try (Bladeraar other = new Bladeraar(portaal, scripting)) {
      other.page().navigate(portaal.sandbox().url() + "/sandbox/post/" + mail.nummer());
      assertThat(other.page().locator("h1")).hasText(mail.onderwerp());
      other.picture("post-vanger-" + scripting);
      // The sandbox shows a mail where no script runs, and so no check either.
      other.page().setContent(mail.html());
      other.assertAccessible();
      other.picture("post-mail-" + scripting);
      other.page().navigate(link(mail));
      assertThat(other.page().locator("h1")).hasText("Uw afspraak");
      assertThat(other.page().locator("main")).containsText("Rijbewijs");
      assertThat(other.page().locator("main")).not().containsText(email);
      assertThat(other.page().locator("main")).not().containsText("U krijgt ook een e-mail");
      assertThat(other.page().url()).doesNotContain("link");
      other.assertAccessible();
      other.picture("post-link-" + scripting);
    }
  }

  @Test
  void opensNothingWithALinkThatIsNotQuiteRight() {
    Bezoeksessie maker = new Bezoeksessie(portaal);
    String path = Afspraakmaker.book(maker, email);
    String right = link(portaal.sandbox().post().await(email, 1).get(0));
    String token = right.substring(right.lastIndexOf('/') + 1, right.indexOf('?'));
    Bezoeksessie other = new Bezoeksessie(portaal);
    String sleutel = path.substring(path.lastIndexOf('/') + 1);

    for (String wrong :
        List.of(
            "x",
            sleutel,
            token.substring(1),
            token.substring(0, 63),
            "A".repeat(64),
            token + "A")) {
      HttpResponse<String> answer = other.get("/afspraken/link/" + wrong);
      assertThat(answer.statusCode()).as(wrong).isEqualTo(404);
      assertThat(answer.body()).contains("Deze link werkt niet", "noindex");
      assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    }
    assertThat(other.get(path).statusCode()).isEqualTo(404);
    assertThat(other.get("/afspraken/link/" + token).statusCode()).isEqualTo(200);
    assertThat(other.get(path).statusCode()).isEqualTo(200);
  }

  /** The link shows what the appointment says, and never who made it, whichever way one goes. */
  @Test
  void tellsNobodyWithALinkWhoMadeTheAppointment() {
    Afspraakmaker.book(new Bezoeksessie(portaal), email);
    Bezoeksessie other = new Bezoeksessie(portaal);
    String own =
        other.get(path(link(portaal.sandbox().post().await(email, 1).get(0)))).uri().getPath();

    String page = other.get(own + "/verzetten").body();
    String days = page.substring(page.indexOf("zw-kalender"));
    String times = other.get(first(days, own + "/verzetten?dag=")).body();
    HttpResponse<String> check = other.get(first(times, own + "/verzetten?dag=", "&tijd="));
    String nieuw = check.uri().getPath().substring((own + "/verzetten/").length());
    assertThat(check.body()).doesNotContain(email);
    HttpResponse<String> elsewhere = other.get("/afspraken/nieuw/" + nieuw);
    assertThat(elsewhere.statusCode()).isEqualTo(404);
    assertThat(elsewhere.body()).doesNotContain(email);
    HttpResponse<String> moved = other.post(check.uri().getPath(), Map.of());

    assertThat(moved.uri().getPath()).isEqualTo("/afspraken/" + nieuw);
    assertThat(moved.body()).contains("Uw afspraak").doesNotContain(email);
  }

  private static String path(String link) {
    return URI.create(link).getPath();
  }

  /** The first link of a page that begins so and has the rest in it. */
  private static String first(String page, String begin, String... rest) {
    return Pattern.compile("href=\"(" + Pattern.quote(begin) + "[^\"]*)\"")
        .matcher(page)
        .results()
        .map(found -> found.group(1).replace("&amp;", "&"))
        .filter(found -> Stream.of(rest).allMatch(found::contains))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void booksWhileTheMailServerIsAwayAndMailsWhenItIsBack() {
    portaal.sandbox().post().setOutOfOrder(true);
    Afspraakmaker.book(new Bezoeksessie(portaal), email);
    assertThat(portaal.sandbox().post().list()).noneMatch(mail -> mail.aan().equals(email));

    portaal.sandbox().post().setOutOfOrder(false);
    portaal.sandbox().post().await(email, 1);

    assertThat(portaal.sandbox().post().list())
        .filteredOn(mail -> mail.aan().equals(email))
        .hasSize(1);
    assertThat(portaal.server().log()).doesNotContain(email);
  }

  @Test
  void mailsInTheLanguageOfWhoeverMadeIt() {
    Bezoeksessie visitor = new Bezoeksessie(portaal);
    visitor.get("/?taal=en");
    Afspraakmaker.book(visitor, email, "Your appointment");

    Mail mail = portaal.sandbox().post().await(email, 1).get(0);
    assertThat(mail.onderwerp()).startsWith("Your appointment on ");
    assertThat(URI.create(link(mail)).getQuery()).isEqualTo("taal=en");
  }

  /** They go one after the other: with the second there, the first has been counted. */
  @Test
  void countsWhatWasMailedAndSaysThatTheMailServerWorks() {
    for (int mails = 1; mails <= 2; mails++) {
      Afspraakmaker.book(new Bezoeksessie(portaal), email);
      portaal.sandbox().post().await(email, mails);
    }

    Bezoeksessie someone = new Bezoeksessie(portaal);
    assertThat(someone.get("/metrics").body())
        .containsPattern(
            "zaakwijs_post_total\\{[^}]*soort=\"bevestiging\"[^}]*uitkomst=\"verzonden\"");
    assertThat(someone.get("/health/ready").body()).containsPattern("\"post\"\\s*:\\s*\"UP\"");
  }

  private static String link(Mail mail) {
    Matcher matcher = LINK.matcher(mail.tekst());
    assertThat(matcher.find()).isTrue();
    return matcher.group();
  }
}
