package nl.zaakwijs.portal.kennis.bron;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zaakwijs.clients.http.Secret;
import nl.zaakwijs.portal.gemeente.Gemeente;
import nl.zaakwijs.portal.kennis.Artikel;
import nl.zaakwijs.sandbox.Sandbox;
import nl.zaakwijs.sandbox.objecten.ObjectenRegister;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is fetched of the registers of others. */
@NullMarked
class RegisterlezersTest {
  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 22);
  private static final String PRODUCT =
      """
      {"uuid": "%s", "upnUri": "u", "upnLabel": "%s", "publicatieDatum": "2026-01-01",
       "vertalingen": [{"taal": "nl", "tekst": "Zo gaat dat bij ons."}]}""";

  @Test
  void readsTheVacObjectsOfAnObjectenApi() throws IOException {
    try (Sandbox sandbox = Sandbox.start(0)) {
      Opbrengst opbrengst =
          lezer(
                  Bronsoort.OBJECTEN,
                  sandbox.url() + "/objecten/api/v2",
                  "sandbox-objecten-sleutel",
                  ObjectenRegister.VACTYPE)
              .read(Map.of(), VANDAAG);

      assertThat(opbrengst.invoer().artikelen())
          .extracting(Artikel::titel)
          .containsExactly(
              "Mag ik een moestuin in het park?", "Wanneer is de kinderboerderij open?");
      assertThat(opbrengst.invoer().geweigerd())
          .hasSize(2)
          .allMatch(reden -> reden.contains("it is withdrawn"));
      sandbox.verkeer().assertContractGehouden();
    }
  }

  @Test
  void readsAllPagesOfTheProductsOfAnInvoervoorziening() throws IOException {
    HttpServer server = server();
    try {
      String adres = "http://localhost:" + server.getAddress().getPort();
      serve(
          server,
          "/api/v1/producten",
          page(Optional.of(adres + "/api/v1/bladzijde2"), PRODUCT.formatted("a", "paspoort")));
      serve(
          server,
          "/api/v1/bladzijde2",
          page(Optional.empty(), PRODUCT.formatted("b", "rijbewijs")));

      Opbrengst opbrengst =
          lezer(Bronsoort.SDG, adres + "/api/v1", "geheim", null).read(Map.of(), VANDAAG);

      assertThat(opbrengst.invoer().artikelen())
          .extracting(Artikel::upl)
          .containsExactly("paspoort", "rijbewijs");
    } finally {
      server.stop(0);
    }
  }

  @Test
  void followsNoListOfProductsElsewhere() throws IOException {
    HttpServer server = server();
    try {
      String adres = "http://localhost:" + server.getAddress().getPort();
      serve(server, "/producten", page(Optional.of("http://169.254.169.254/producten"), PRODUCT));

      assertThatThrownBy(() -> lezer(Bronsoort.SDG, adres, "geheim", null).read(Map.of(), VANDAAG))
          .hasMessageContaining("outside its address");
    } finally {
      server.stop(0);
    }
  }

  private static Bronlezer lezer(
      Bronsoort soort, String adres, String token, @Nullable String objecttype) {
    Duration ruim = Duration.ofSeconds(20);
    return Bronlezers.open(
        new Broninstelling(
            "register",
            soort,
            URI.create(adres),
            ruim,
            new Secret(token),
            objecttype == null ? null : URI.create(objecttype),
            List.of(),
            1,
            ruim,
            new Broninstelling.Tijdmaat(ruim, ruim, ruim)),
        Gemeente.builtIn(),
        Clock.systemUTC());
  }

  private static HttpServer server() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.start();
    return server;
  }

  private static String page(Optional<String> volgende, String product) {
    return "{\"count\": 2, \"next\": "
        + volgende.map(adres -> "\"" + adres + "\"").orElse("null")
        + ", \"results\": ["
        + product
        + "]}";
  }

  private static void serve(HttpServer server, String pad, String json) {
    server.createContext(
        pad,
        exchange -> {
          boolean mag =
              "Token geheim".equals(exchange.getRequestHeaders().getFirst("Authorization"));
          byte[] inhoud = json.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(mag ? 200 : 403, inhoud.length);
          exchange.getResponseBody().write(inhoud);
          exchange.close();
        });
  }
}
