package nl.zaakwijs.webapp.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.zaakwijs.portal.gemeente.Gemeente;
import nl.zaakwijs.webapp.portaal.Bezoeksessie;
import nl.zaakwijs.webapp.portaal.Portaal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A beheerder's program that imports knowledge into a running portal. */
class KennisbeheerIT {
  private static final String SLEUTEL = "kanarie-sleutel-van-minstens-32-tekens";
  private static final String PAD = "/api/beheer/kennis/";
  private static final Portaal PORTAAL =
      Portaal.start(
          "beheer",
          Map.of(
              "ZAAKWIJS_GEMEENTE_MAP",
              ownFolder().toString(),
              "ZAAKWIJS_KENNIS_MAXIMUM",
              "1",
              "ZAAKWIJS_BEHEER_SLEUTEL",
              SLEUTEL));

  private final Bezoeksessie someone = new Bezoeksessie(PORTAAL);

  private static Path ownFolder() {
    Path map = Portaal.freshFolder("beheer-map");
    try (InputStream in = Gemeente.class.getResourceAsStream("/gemeente/gemeente.yaml")) {
      Files.write(map.resolve("gemeente.yaml"), Objects.requireNonNull(in).readAllBytes());
      return map;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterAll
  static void stop() {
    PORTAAL.close();
  }

  @Test
  void answersFromAnUploadAtOnceAndNoMoreAfterItIsWithdrawn() {
    String vraag = "Mag ik een alpaca houden in mijn tuin?";
    assertThat(ask(vraag)).doesNotContain("Twee alpaca");

    HttpResponse<String> answer =
        upload("dieren", "text/csv", "id,vraag,antwoord\na1," + vraag + ",Twee alpaca's mogen.\n");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("\"toegevoegd\":[\"a1\"]", "\"geweigerd\":[]", "\"inGebruik\":true");
    assertThat(ask(vraag)).contains("Twee alpaca");
    assertThat(call("GET", PAD + "dieren", "Bearer " + SLEUTEL).body()).isEqualTo(answer.body());
    assertThat(call("GET", "/api/beheer/kennis", "Bearer " + SLEUTEL).body())
        .contains("\"bron\":\"dieren\"", "\"toegevoegd\":1");

    HttpResponse<String> gone = call("DELETE", PAD + "dieren", "Bearer " + SLEUTEL);

    assertThat(gone.statusCode()).isEqualTo(200);
    assertThat(gone.body()).contains("\"ingetrokken\":[\"a1\"]");
    assertThat(ask(vraag)).doesNotContain("Twee alpaca");
  }

  @Test
  void takesFoldersOfMarkdownAsAZip() throws IOException {
    HttpResponse<String> answer =
        upload("map", "application/zip", zip("a/lama.md", "# Mag een lama?\n\nJa hoor.\n"));

    assertThat(answer.body()).contains("\"toegevoegd\":[\"lama\"]");
  }

  @Test
  void losesNothingToABrokenTable() {
    upload("tabel", "text/csv", "id,vraag,antwoord\nt1,Een?,Een.\nt2,Twee?,Twee.\n");

    HttpResponse<String> noColumn = upload("tabel", "text/csv", "id,titeltje\nt1,Een\n");
    HttpResponse<String> cutOff =
        upload("tabel", "text/csv", "id,vraag,antwoord\nt1,Een?,Een.\nt2,\"Twee?,Twee.\n");

    assertThat(noColumn.statusCode()).isEqualTo(422);
    assertThat(noColumn.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(noColumn.body()).contains("Er is niets gewijzigd", "tabel.csv has no column");
    assertThat(cutOff.statusCode()).isEqualTo(200);
    assertThat(cutOff.body()).contains("\"ingetrokken\":[]", "tabel.csv from row 3");
  }

  @Test
  void refusesWhatIsTooLargeAlsoWhenItIsPackedSmall() throws IOException {
    String groot = "a".repeat(1_100_000);

    assertThat(upload("groot", "text/csv", groot).statusCode()).isEqualTo(413);
    HttpResponse<String> bomb = upload("groot", "application/zip", zip("b.md", groot.repeat(5)));
    assertThat(bomb.statusCode()).isEqualTo(413);
    assertThat(bomb.body()).contains("zaakwijs.kennis.maximum");
    assertThat(upload("groot", "application/zip", zip("../../uit.md", "# A\n\nB.\n")).statusCode())
        .isEqualTo(422);
    assertThat(call("GET", PAD + "groot", "Bearer " + SLEUTEL).statusCode()).isEqualTo(404);
  }

  @Test
  void saysWhichKindsItTakes() {
    HttpResponse<String> answer = upload("soort", "image/png", "x");

    assertThat(answer.statusCode()).isEqualTo(415);
    assertThat(answer.body()).contains("text/csv", "application/zip");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Bearer ", "Bearer kanarie", "Basic " + SLEUTEL, SLEUTEL})
  void letsNobodyInWithoutTheKey(String authorization) {
    for (String method : new String[] {"GET", "POST", "DELETE"}) {
      HttpResponse<String> answer = call(method, PAD + "dieren", authorization);

      assertThat(answer.statusCode()).as(method).isEqualTo(401);
      assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
      assertThat(answer.body()).contains("zaakwijs.beheer.sleutel").doesNotContain(SLEUTEL);
    }
  }

  @Test
  void takesNoSessionForAKey() {
    someone.login("999990020", "/gegevens");

    assertThat(someone.get("/api/beheer/kennis").statusCode()).isEqualTo(401);
  }

  @Test
  void answersAProgramWithAProblemWhereThereIsNothing() {
    HttpResponse<String> answer = call("GET", "/api/beheer/niets", "Bearer " + SLEUTEL);

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).startsWith("{").contains("openapi/zaakwijs.yaml");
  }

  @Test
  void isOffWhereNoKeyIsConfigured() {
    HttpResponse<byte[]> answer =
        new Bezoeksessie(Portaal.shared())
            .fetch("/api/beheer/kennis", Map.of("Authorization", "Bearer "));

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(new String(answer.body(), StandardCharsets.UTF_8))
        .contains("zaakwijs.beheer.sleutel");
  }

  /** In a new conversation: an old one still says what was answered then. */
  private static String ask(String vraag) {
    return new Bezoeksessie(PORTAAL).post("/vragen", Map.of("tekst", vraag)).body();
  }

  private static HttpResponse<String> upload(String bron, String type, String inhoud) {
    return upload(bron, type, inhoud.getBytes(StandardCharsets.UTF_8));
  }

  private static HttpResponse<String> upload(String bron, String type, byte[] inhoud) {
    return send(
        request(PAD + bron, "Bearer " + SLEUTEL)
            .header("Content-Type", type)
            .POST(BodyPublishers.ofByteArray(inhoud)));
  }

  private static HttpResponse<String> call(String method, String path, String authorization) {
    return send(request(path, authorization).method(method, BodyPublishers.noBody()));
  }

  private static HttpRequest.Builder request(String path, String authorization) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(PORTAAL.url().resolve(path)).version(HttpClient.Version.HTTP_1_1);
    return authorization.isEmpty() ? request : request.header("Authorization", authorization);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static byte[] zip(String naam, String inhoud) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(naam));
      zip.write(inhoud.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
