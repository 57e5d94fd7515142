package nl.zaakwijs.portal.kennis.bron;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;
import nl.zaakwijs.clients.web.WebClient;
import nl.zaakwijs.portal.kennis.Artikel;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is fetched of a website, and what becomes of it. */
@NullMarked
class WebsitelezerTest {
  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 22);
  private static final int MEESTE = 100;
  private static final String TEKST = "U meldt uw hond aan binnen veertien dagen. Dat kan online.";

  /** By path: what the website has there. */
  private final Map<String, String> bladen = new ConcurrentHashMap<>();

  private final List<String> gevraagd = Collections.synchronizedList(new ArrayList<>());
  private final List<Duration> pauzes = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  private HttpServer website;

  @SuppressWarnings("NullAway.Init")
  private String adres;

  @BeforeEach
  void openTheWebsite() throws IOException {
    website = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    website.createContext("/", this::answer);
    website.start();
    adres = "http://localhost:" + website.getAddress().getPort();
  }

  @AfterEach
  void closeTheWebsite() {
    website.stop(0);
  }

  @Test
  void makesAnArticleOfTheMainTextOfEachPage() {
    bladen.put("/sitemap.xml", sitemap(Map.of("/hond", "2026-05-01")));
    bladen.put("/hond", page("Hond aanmelden", TEKST));

    Opbrengst opbrengst = read(Map.of());

    Artikel artikel = opbrengst.invoer().artikelen().get(0);
    assertThat(artikel.titel()).isEqualTo("Hond aanmelden");
    assertThat(artikel.passages()).hasSize(1);
    assertThat(artikel.passages().get(0).tekst())
        .contains(TEKST)
        .doesNotContain("Menu", "Cookies", "Onderkant");
    assertThat(artikel.bron().url()).isEqualTo(adres + "/hond");
    assertThat(artikel.gecontroleerd()).isEqualTo("2026-05-01");
  }

  @Test
  void readsAnIndexOfPackedSitemapsNamedByRobotsTxt() {
    bladen.put("/robots.txt", "User-agent: *\nDisallow:\nSitemap: " + adres + "/kaarten.xml\n");
    bladen.put(
        "/kaarten.xml",
        "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><sitemap><loc>"
            + adres
            + "/a.xml.gz</loc></sitemap><sitemap><loc>https://elders.example/b.xml</loc></sitemap>"
            + "</sitemapindex>");
    bladen.put("/a.xml.gz", sitemap(Map.of("/hond", "")));
    bladen.put("/hond", page("Hond aanmelden", TEKST));

    assertThat(read(Map.of()).invoer().artikelen()).hasSize(1);
  }

  @Test
  void doesWhatRobotsTxtAsks() {
    bladen.put(
        "/robots.txt",
        "User-agent: *\nDisallow: /\n\nUser-agent: zaakwijs\nCrawl-delay: 3\nDisallow: /intern\n");
    bladen.put("/sitemap.xml", sitemap(Map.of("/hond", "", "/intern/nota", "")));
    bladen.put("/hond", page("Hond aanmelden", TEKST));
    bladen.put("/intern/nota", page("Nota", TEKST));

    assertThat(read(Map.of()).invoer().artikelen())
        .extracting(Artikel::titel)
        .containsExactly("Hond aanmelden");
    assertThat(gevraagd).doesNotContain("/intern/nota");
    assertThat(pauzes).containsOnly(Duration.ofSeconds(3));
  }

  @Test
  void fetchesOnlyWhatChanged() {
    bladen.put("/sitemap.xml", sitemap(Map.of("/hond", "2026-05-01", "/kat", "")));
    bladen.put("/hond", page("Hond aanmelden", TEKST));
    bladen.put("/kat", page("Kat aanmelden", TEKST));
    Opbrengst eerst = read(Map.of());
    gevraagd.clear();

    Opbrengst daarna = read(eerst.bladen());

    assertThat(gevraagd)
        .as("by its day, or by its ETag")
        .doesNotContain("/hond")
        .contains("/kat 304");
    assertThat(daarna.invoer().artikelen()).isEmpty();
    assertThat(daarna.invoer().behouden()).hasSize(2);
    assertThat(daarna.bladen()).isEqualTo(eerst.bladen());
  }

  @Test
  void keepsWhatAPageHadWhenItCannotBeHadAndForgetsWhatIsGone() {
    bladen.put("/sitemap.xml", sitemap(Map.of("/hond", "", "/kat", "")));
    bladen.put("/hond", page("Hond aanmelden", TEKST));
    bladen.put("/kat", page("Kat aanmelden", TEKST));
    Opbrengst eerst = read(Map.of());
    bladen.put("/hond", "500");
    bladen.remove("/kat");

    Opbrengst daarna = read(eerst.bladen());

    assertThat(daarna.invoer().behouden()).singleElement().asString().endsWith("/hond");
    assertThat(daarna.invoer().geweigerd())
        .hasSize(2)
        .anyMatch(reden -> reden.startsWith(adres + "/hond: "))
        .anyMatch(reden -> reden.startsWith(adres + "/kat: "));
  }

  @Test
  void neverLeavesTheWebsite() {
    bladen.put("/sitemap.xml", sitemap(Map.of("/weg", "", "/naar-binnen", "")));
    bladen.put("/weg", "302 http://169.254.169.254/latest/meta-data");
    bladen.put(
        "/naar-binnen", "302 http://127.0.0.1:" + website.getAddress().getPort() + "/geheim");
    bladen.put("/geheim", page("Geheim", TEKST));

    Opbrengst opbrengst = read(Map.of());

    assertThat(opbrengst.invoer().artikelen()).isEmpty();
    assertThat(opbrengst.invoer().geweigerd())
        .hasSize(2)
        .allMatch(reden -> reden.contains("origin"));
    assertThat(gevraagd).doesNotContain("/geheim");
  }

  @Test
  void refusesWhatIsNoPageInDutchAndSaysWhy() {
    bladen.put("/sitemap.xml", sitemap(Map.of("/english", "", "/leeg", "", "/verborgen", "")));
    bladen.put("/english", page("Register a dog", TEKST).replace("lang=\"nl\"", "lang=\"en\""));
    bladen.put("/leeg", page("Leeg", ""));
    bladen.put(
        "/verborgen",
        page("V", TEKST).replace("<title>", "<meta name=\"robots\" content=\"noindex\"><title>"));

    assertThat(read(Map.of()).invoer().geweigerd())
        .hasSize(3)
        .anyMatch(reden -> reden.endsWith("/english: its language is en"));
  }

  @Test
  void readsNoMorePagesAndSitemapsThanWereAskedForAndSaysSo() {
    Map<String, String> paden = new HashMap<>();
    for (int i = 0; i < MEESTE + 1; i++) {
      paden.put("/blad" + i, "");
    }
    bladen.put("/robots.txt", "Sitemap: " + adres + "/a.xml\nSitemap: " + adres + "/b.xml\n");
    bladen.put("/a.xml", sitemap(paden));
    bladen.put("/b.xml", sitemap(Map.of("/hond", "")));

    Opbrengst opbrengst = read(Map.of());

    assertThat(gevraagd).filteredOn(pad -> pad.startsWith("/blad")).hasSize(MEESTE);
    assertThat(gevraagd).doesNotContain("/b.xml", "/hond");
    assertThat(opbrengst.invoer().geweigerd())
        .contains(adres + "/: what comes after 100 pages was left out");
    assertThat(opbrengst.invoer().volledig()).isFalse();
  }

  @Test
  void failsAsAWholeWithoutASitemapOrWithOneThatDefinesThings() {
    assertThatThrownBy(() -> read(Map.of())).hasMessageContaining("404");

    bladen.put("/sitemap.xml", "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><urlset/>");
    assertThatThrownBy(() -> read(Map.of())).hasMessageContaining("DOCTYPE");
  }

  private Opbrengst read(Map<String, Blad> bekend) {
    Duration ruim = Duration.ofSeconds(20);
    Broninstelling bron =
        new Broninstelling(
            "site",
            Bronsoort.WEBSITE,
            URI.create(adres + "/"),
            ruim,
            null,
            null,
            List.of(),
            MEESTE,
            Duration.ofMillis(1),
            new Broninstelling.Tijdmaat(ruim, ruim, ruim));
    WebClient client = new WebClient(bron.origin(), 1_000_000, Map.of());
    return new Websitelezer(
            bron,
            client,
            duur -> {
              pauzes.add(duur);
              return () -> {};
            },
            Clock.systemUTC())
        .read(bekend, VANDAAG);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String pad = exchange.getRequestURI().getPath();
    String blad = bladen.getOrDefault(pad, "404");
    String etag = "\"" + blad.hashCode() + "\"";
    boolean bekend = etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
    gevraagd.add(bekend ? pad + " 304" : pad);
    byte[] inhoud = (pad.endsWith(".gz") ? packed(blad) : blad.getBytes(StandardCharsets.UTF_8));
    if (bekend) {
      exchange.sendResponseHeaders(304, -1);
    } else if (blad.startsWith("302 ")) {
      exchange.getResponseHeaders().add("Location", blad.substring(4));
      exchange.sendResponseHeaders(302, -1);
    } else if (blad.matches("\\d{3}")) {
      exchange.sendResponseHeaders(Integer.parseInt(blad), -1);
    } else {
      exchange.getResponseHeaders().add("ETag", etag);
      exchange
          .getResponseHeaders()
          .add("Content-Type", blad.startsWith("<!doctype") ? "text/html" : "text/xml");
      exchange.sendResponseHeaders(200, inhoud.length);
      exchange.getResponseBody().write(inhoud);
    }
    exchange.close();
  }

  private String sitemap(Map<String, String> paden) {
    StringBuilder xml =
        new StringBuilder(
            "<?xml version=\"1.0\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">");
    new HashMap<>(paden)
        .forEach(
            (pad, dag) ->
                xml.append("<url><loc>")
                    .append(adres)
                    .append(pad)
                    .append("</loc>")
                    .append(dag.isEmpty() ? "" : "<lastmod>" + dag + "</lastmod>")
                    .append("</url>"));
    return xml.append("</urlset>").toString();
  }

  private static String page(String titel, String tekst) {
    return """
        <!doctype html><html lang="nl"><head><title>%1$s - Gemeente</title></head><body>
        <header><nav>Menu</nav></header><div class="cookie-melding">Cookies?</div>
        <main><h1>%1$s</h1><p>%2$s</p></main><footer>Onderkant</footer></body></html>"""
        .formatted(titel, tekst);
  }

  private static byte[] packed(String tekst) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(tekst.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
