package nl.zaakwijs.webapp.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A login service on loopback that says whatever a test wants: the tokens of an attacker, too late,
 * or nonsense.
 */
final class Testbroker implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch closing = new CountDownLatch(1);
  final AtomicInteger keyFetches = new AtomicInteger();
  volatile RSAKey key = newKey();
  volatile String idToken = "";
  volatile String userInfo = "{}";
  volatile String tokenBody = "";
  volatile String lastTokenRequest = "";
  volatile String silent = "";
  volatile String issuer;

  Testbroker() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    issuer = url();
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  String url() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  JWTClaimsSet.Builder claims(String nonce) {
    Instant now = Instant.now();
    return new JWTClaimsSet.Builder()
        .issuer(url())
        .audience("zaakwijs")
        .subject("pseudoniem")
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plusSeconds(300)))
        .claim("nonce", nonce)
        .claim("acr", "urn:oasis:names:tc:SAML:2.0:ac:classes:MobileTwoFactorContract")
        .claim("bsn", "999990019");
  }

  String sign(JWTClaimsSet claims) {
    return sign(claims, JWSAlgorithm.RS256, key);
  }

  static String sign(JWTClaimsSet claims, JWSAlgorithm algorithm, RSAKey key) {
    try {
      SignedJWT jwt =
          new SignedJWT(new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build(), claims);
      jwt.sign(new RSASSASigner(key));
      return jwt.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Signed with the public key as if that were a shared secret. */
  String signWithPublicKey(JWTClaimsSet claims) {
    try {
      SignedJWT jwt =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(key.getKeyID()).build(), claims);
      jwt.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
      return jwt.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  static String unsigned(JWTClaimsSet claims) {
    return new PlainJWT(claims).serialize();
  }

  static RSAKey newKey() {
    try {
      return new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      String request = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      if (path.equals(silent)) {
        waitForTheEnd();
        return;
      }
      switch (path) {
        case "/.well-known/openid-configuration" -> send(exchange, discovery());
        case "/jwks" -> {
          keyFetches.incrementAndGet();
          send(exchange, new JWKSet(key.toPublicJWK()).toString());
        }
        case "/token" -> {
          lastTokenRequest = exchange.getRequestHeaders().getFirst("Authorization") + " " + request;
          send(exchange, tokenBody.isEmpty() ? tokens() : tokenBody);
        }
        case "/userinfo" -> send(exchange, userInfo);
        default -> exchange.sendResponseHeaders(404, -1);
      }
    }
  }

  private void waitForTheEnd() {
    try {
      closing.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String tokens() {
    return "{\"access_token\":\"toegang\",\"token_type\":\"Bearer\",\"id_token\":\""
        + idToken
        + "\"}";
  }

  private String discovery() {
    return JSONObjectUtils.toJSONString(
        Map.of(
            "issuer", issuer,
            "authorization_endpoint", url() + "/authorize",
            "token_endpoint", url() + "/token",
            "userinfo_endpoint", url() + "/userinfo",
            "jwks_uri", url() + "/jwks",
            "end_session_endpoint", url() + "/logout",
            "response_types_supported", List.of("code"),
            "subject_types_supported", List.of("pairwise"),
            "id_token_signing_alg_values_supported", List.of("RS256")));
  }

  private static void send(HttpExchange exchange, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
