package nl.zaakwijs.webapp.tempo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps one client from doing something too often, without hindering another. A client is a
 * session, or an address as long as there is no session; addresses are kept as a hash, and only the
 * latest ones.
 */
@ApplicationScoped
public class Tempobewaker {
  static final int MEESTE_ADRESSEN = 10_000;
  private static final String TEMPO = "nl.zaakwijs.tempo";

  private final TempoInstellingen instellingen;
  private final Clock clock;
  private final Vingerafdruk vingerafdruk = new Vingerafdruk();

  private final Map<String, Tempo> adressen =
      Collections.synchronizedMap(new Laatste<>(MEESTE_ADRESSEN));

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
  }

  /**
   * Counts what this request does. When it is one too many, nothing is counted and this is how long
   * to wait. New sessions are free, so their address is counted as well, with room for many.
   */
  Optional<Duration> count(HttpServletRequest request, Handeling handeling) {
    Instant now = clock.instant();
    int meest = instellingen.meest(handeling);
    String adres = Netwerkadres.of(request, instellingen.proxies());
    Optional<Tempo> sessie = findSession(request);
    if (sessie.isEmpty() && handeling.isBegin()) {
      return ofAddressOfMany(adres, handeling, now);
    }
    if (sessie.isEmpty()) {
      return ofAddress("zonder sessie " + adres).count(handeling, meest, handeling.per(), now);
    }
    return sessie
        .get()
        .count(handeling, meest, handeling.per(), now)
        .or(() -> ofAddressOfMany(adres, handeling, now));
  }

  private Optional<Duration> ofAddressOfMany(String adres, Handeling handeling, Instant now) {
    return ofAddress("sessies " + adres)
        .count(handeling, instellingen.meestVanAdres(handeling), handeling.perAdres(), now);
  }

  private Tempo ofAddress(String address) {
    return adressen.computeIfAbsent(vingerafdruk.of(address), nieuw -> new Tempo());
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
}
