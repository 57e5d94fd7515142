package nl.zaakwijs.portal.kennis.bron;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import nl.zaakwijs.clients.http.UpstreamException;
import nl.zaakwijs.clients.web.WebClient;
import nl.zaakwijs.clients.web.Webpagina;

/** What a website asks of programs that read it (RFC 9309). */
final class Robots {
  private static final Duration LANGST = Duration.ofMinutes(1);

  private final BaseRobotRules regels;

  private Robots(BaseRobotRules regels) {
    this.regels = regels;
  }

  /**
   * Asks the website. One without {@code robots.txt}, or that gives it to nobody, asks nothing.
   *
   * @throws CompletionException when it can't be told what the website asks
   */
  static Robots read(WebClient client, URI adres) {
    URI waar = adres.resolve("/robots.txt");
    SimpleRobotRulesParser lezer = new SimpleRobotRulesParser();
    try {
      Webpagina pagina = client.get(waar).join();
      return new Robots(
          lezer.parseContent(
              waar.toString(),
              pagina.inhoud(),
              "text/plain",
              List.of(WebClient.AGENT.toLowerCase(Locale.ROOT))));
    } catch (CompletionException e) {
      if (e.getCause() instanceof UpstreamException failure && isNone(failure)) {
        return new Robots(lezer.failedFetch(404));
      }
      throw e;
    }
  }

  private static boolean isNone(UpstreamException failure) {
    return failure.kind() == UpstreamException.Kind.NOT_FOUND
        || failure.kind() == UpstreamException.Kind.REFUSED;
  }

  boolean isAllowed(URI adres) {
    return regels.isAllowed(adres.toString());
  }

  /** What it asks to wait between two requests, when that is more than this, up to a minute. */
  Duration pauze(Duration gewoon) {
    Duration gevraagd = Duration.ofMillis(Math.max(0, regels.getCrawlDelay()));
    Duration langste = gevraagd.compareTo(gewoon) > 0 ? gevraagd : gewoon;
    return langste.compareTo(LANGST) > 0 ? LANGST : langste;
  }

  /** Where it says that its sitemaps are. */
  List<String> sitemaps() {
    return regels.getSitemaps();
  }
}
