package nl.zaakwijs.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** Calls a sandbox as a portal would, with everything a well-behaved caller sends. */
final class Caller {

  private static final ObjectMapper JSON = new ObjectMapper();
  static final String SECRET = "sandbox-geheim-van-minstens-32-tekens!";
  static final String SEARCH = "/zaken/api/v1/zaken/_zoek";
  static final String QMATIC = "/qmatic/calendar-backend/public/api";

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final Sandbox sandbox;

  Caller(Sandbox sandbox) {
    this.sandbox = sandbox;
  }

  HttpRequest.Builder request(String pad) {
    String adres = pad.startsWith("http") ? pad : sandbox.url() + pad;
    return HttpRequest.newBuilder(URI.create(adres))
        .timeout(Duration.ofSeconds(30))
        .setHeader("Authorization", "Bearer " + token("zaakwijs", SECRET, Instant.now()))
        .setHeader("Accept-Crs", "EPSG:4326")
        .setHeader("Content-Crs", "EPSG:4326")
        .setHeader("X-Api-Key", "sandbox-qmatic-sleutel")
        .setHeader("Content-Type", "application/json");
  }

  HttpResponse<String> get(String pad) throws IOException, InterruptedException {
    return send(request(pad).GET());
  }

  HttpResponse<String> post(String pad, Map<String, ?> body)
      throws IOException, InterruptedException {
    return send(request(pad).POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
  }

  HttpResponse<String> postForm(String pad, Map<String, String> velden)
      throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(URI.create(sandbox.url() + pad))
            .timeout(Duration.ofSeconds(30))
            .setHeader("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form(velden))));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return http.send(request.build(), BodyHandlers.ofString());
  }

  /** Everything a resident has as initiator, over all pages. */
  List<JsonNode> zakenOf(String bsn) throws IOException, InterruptedException {
    List<JsonNode> zaken = new ArrayList<>();
    String pad = SEARCH;
    while (!pad.isEmpty()) {
      JsonNode pagina =
          json(
              post(
                  pad,
                  Map.of(
                      "rol__betrokkeneIdentificatie__natuurlijkPersoon__inpBsn",
                      bsn,
                      "rol__betrokkeneType",
                      "natuurlijk_persoon",
                      "rol__omschrijvingGeneriek",
                      "initiator",
                      "expand",
                      List.of("zaaktype", "status", "status.statustype", "resultaat"))));
      pagina.path("results").forEach(zaken::add);
      pad = pagina.path("next").asText("");
      pad = pad.equals("null") ? "" : pad;
    }
    return zaken;
  }

  static JsonNode json(HttpResponse<String> antwoord) throws IOException {
    return JSON.readTree(antwoord.body());
  }

  static String form(Map<String, String> velden) {
    return velden.entrySet().stream()
        .map(veld -> encode(veld.getKey()) + "=" + encode(veld.getValue()))
        .reduce((a, b) -> a + "&" + b)
        .orElse("");
  }

  static String encode(String tekst) {
    return URLEncoder.encode(tekst, StandardCharsets.UTF_8);
  }

  static String token(String clientId, String secret, Instant issued) {
    SignedJWT jwt =
        new SignedJWT(
            new JWSHeader(JWSAlgorithm.HS256),
            new JWTClaimsSet.Builder()
                .issuer(clientId)
                .issueTime(Date.from(issued))
                .claim("client_id", clientId)
                .claim("user_id", "test")
                .claim("user_representation", "test")
                .build());
    try {
      jwt.sign(new MACSigner(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return jwt.serialize();
  }
}
