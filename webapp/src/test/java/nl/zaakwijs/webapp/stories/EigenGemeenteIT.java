package nl.zaakwijs.webapp.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zaakwijs.webapp.portaal.Bezoeksessie;
import nl.zaakwijs.webapp.portaal.Portaal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Another municipality, with a folder of its own and an https address, on the very same WAR. One
 * start serves both, since each costs half a minute.
 */
class EigenGemeenteIT {
  private static final String LOGO = "<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"dorp\"/>";
  private static final Pattern STATISCH = Pattern.compile("/statisch/[^/\"]+");

  private static final Portaal PORTAAL = start(ownFolder());

  private final Bezoeksessie someone = new Bezoeksessie(PORTAAL);

  private static Path ownFolder() {
    Path map = Portaal.freshFolder("dorp-map");
    try {
      write(map);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return map;
  }

  private static void write(Path map) throws IOException {
    Files.writeString(
        map.resolve("gemeente.yaml"),
        """
        gemeente: { id: dorp, naam: Gemeente Dorp, plaats: Dorp, website: "https://dorp.example", email: "post@dorp.example" }
        telefoon: "14 0800"
        adres: Plein 1, 9999 ZZ Dorp
        openingstijden: Maandag van 9.00 tot 12.00 uur.
        telefoontijden: Elke werkdag.
        """);
    Files.writeString(map.resolve("thema.css"), ":root { --zaakwijs-accent: #123456; }");
    Files.writeString(map.resolve("logo.svg"), LOGO);
    Files.writeString(map.resolve("teksten_nl.properties"), "vragen.titel = Vraag 't Dorp");
  }

  private static Portaal start(Path map) {
    return Portaal.start(
        "dorp",
        Map.of(
            "ZAAKWIJS_GEMEENTE_MAP",
            map.toString(),
            "ZAAKWIJS_URL",
            "https://vragen.dorp.example"));
  }

  @AfterAll
  static void stop() {
    PORTAAL.close();
  }

  @Test
  void showsItsOwnNameTelephoneAndWords() {
    assertThat(someone.get("/").body())
        .contains("<title>Vraag ’t Dorp - Gemeente Dorp</title>")
        .contains("14 0800")
        .doesNotContain("Wijngaard")
        .doesNotContain("??");
    assertThat(someone.get("/?taal=en").body()).contains("Ask your question");
  }

  @Test
  void showsItsOwnColourAndLogoAndTheBuiltInRest() {
    Matcher statisch = STATISCH.matcher(someone.get("/").body());
    assertThat(statisch.find()).isTrue();

    assertThat(someone.get(statisch.group() + "/thema.css").body()).contains("#123456");
    assertThat(someone.get(statisch.group() + "/logo.svg").body()).isEqualTo(LOGO);
    assertThat(someone.get(statisch.group() + "/zaakwijs.css").body()).contains(".zw-kop");
  }

  @Test
  void givesCookiesToHttpsAlone() {
    HttpResponse<String> page = someone.get("/?taal=en");

    List<String> cookies = page.headers().allValues("Set-Cookie");
    assertThat(cookies).hasSize(2);
    assertThat(cookies)
        .anyMatch(cookie -> cookie.startsWith("__Host-zaakwijs-formulier="))
        .anyMatch(cookie -> cookie.startsWith("taal=en"))
        .allSatisfy(
            cookie ->
                assertThat(cookie)
                    .containsIgnoringCase("; Path=/")
                    .containsIgnoringCase("; Secure")
                    .containsIgnoringCase("; HttpOnly")
                    .containsIgnoringCase("; SameSite=Lax")
                    .doesNotContainIgnoringCase("Domain"));
  }

  @Test
  void tellsBrowsersToStayOnHttps() {
    for (String path : List.of("/", "/bestaat-niet", "/zaken")) {
      assertThat(someone.get(path).headers().firstValue("Strict-Transport-Security"))
          .as(path)
          .hasValueSatisfying(value -> assertThat(value).startsWith("max-age=31536000"));
    }
  }
}
