package nl.zaakwijs.webapp.tempo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps one client from doing something too often, without hindering another. A client is a
 * session, or an address as long as there is no session; addresses are kept as a hash, and only the
 * latest ones.
 */
@ApplicationScoped
public class Tempobewaker {
  /** A household, a library or a whole office may stand behind one address. */
  static final int PER_ADRES = 50;

  static final int MEESTE_ADRESSEN = 10_000;
  private static final String TEMPO = "nl.zaakwijs.tempo";
  private static final String DOORGESTUURD = "X-Forwarded-For";
  private static final String HMAC = "HmacSHA256";

  private final TempoInstellingen instellingen;
  private final Clock clock;

  /** Makes the hash of an address worth nothing outside this process. */
  private final byte[] zout = new byte[32];

  private final Map<String, Tempo> adressen =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Tempo> eldest) {
              return size() > MEESTE_ADRESSEN;
            }
          });

  /** For the proxy. */
  @SuppressWarnings("NullAway")
  Tempobewaker() {
    this.instellingen = null;
    this.clock = null;
  }

  @Inject
  Tempobewaker(TempoInstellingen instellingen, Clock clock) {
    this.instellingen = instellingen;
    this.clock = clock;
    new SecureRandom().nextBytes(zout);
  }

  /**
   * Counts what this request does. When it is one too many, nothing is counted and this is how long
   * to wait. New sessions are free, so their address is counted as well, with room for many.
   */
  Optional<Duration> count(HttpServletRequest request, Handeling handeling) {
    Instant now = clock.instant();
    int meest = instellingen.meest(handeling);
    String adres = address(request);
    Optional<Tempo> sessie = findSession(request);
    if (sessie.isEmpty()) {
      return ofAddress("zonder sessie " + adres).count(handeling, meest, now);
    }
    return sessie
        .get()
        .count(handeling, meest, now)
        .or(() -> ofAddress("sessies " + adres).count(handeling, meest * PER_ADRES, now));
  }

  private Tempo ofAddress(String address) {
    return adressen.computeIfAbsent(hash(address), nieuw -> new Tempo());
  }

  /** What is kept of addresses. */
  Set<String> adressen() {
    return Set.copyOf(adressen.keySet());
  }

  private static Optional<Tempo> findSession(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session == null) {
      return Optional.empty();
    }
    try {
      synchronized (Tempobewaker.class) {
        Tempo tempo = session.getAttribute(TEMPO) instanceof Tempo kept ? kept : new Tempo();
        session.setAttribute(TEMPO, tempo);
        return Optional.of(tempo);
      }
    } catch (IllegalStateException e) {
      // Another request of the same browser ended it a moment ago.
      return Optional.empty();
    }
  }

  /** Each proxy adds the address that it saw at the end: what stands before those is hearsay. */
  private String address(HttpServletRequest request) {
    List<String> stations =
        instellingen.proxies() == 0
            ? List.of()
            : Collections.list(request.getHeaders(DOORGESTUURD)).stream()
                .flatMap(header -> Stream.of(header.split(",", -1)))
                .map(String::strip)
                .filter(station -> !station.isEmpty())
                .toList();
    return stations.isEmpty()
        ? request.getRemoteAddr()
        : stations.get(Math.max(0, stations.size() - instellingen.proxies()));
  }

  private String hash(String address) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(zout, HMAC));
      return Base64.getEncoder()
          .encodeToString(mac.doFinal(address.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("Every Java has HmacSHA256", e);
    }
  }
}
