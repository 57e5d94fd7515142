package nl.zaakwijs.webapp.bench;

import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zaakwijs.sandbox.Sandbox;
import nl.zaakwijs.sandbox.agenda.Boeking;
import nl.zaakwijs.webapp.portaal.Bezoeksessie;

/**
 * Residents who book, and what each of them was told last; set beside what really stands in the
 * appointment system.
 */
final class Boekingsdruk {
  private static final String BEGIN = "/afspraken/nieuw?product=rijbewijs&locatie=stadskantoor";
  private static final Pattern DAG = Pattern.compile("dag=(\\d{4}-\\d{2}-\\d{2})\"");
  private static final Pattern TIJD = Pattern.compile("tijd=(\\d{2}%3A\\d{2})\"");
  private static final Pattern CONTROLE = Pattern.compile("/afspraken/nieuw/([0-9a-f-]{36})");
  private static final int KEER = 120;
  private static final int MAANDEN = 6;

  private final Map<UUID, Gehoord> gehoord = new ConcurrentHashMap<>();

  /** A time that one can book. */
  record Tijdstip(String dag, String tijd) {}

  /** So many free times, the first first. */
  static List<Tijdstip> times(Bezoeksessie visitor, int count) {
    Set<Tijdstip> times = new LinkedHashSet<>();
    for (int i = 0; i < MAANDEN; i++) {
      // A month without free days is answered with the first one that has them.
      YearMonth maand = YearMonth.now(Clock.systemUTC()).plusMonths(i);
      for (String dag : all(DAG, visitor.get(BEGIN + "&maand=" + maand).body())) {
        for (String tijd : all(TIJD, visitor.get(BEGIN + "&dag=" + dag).body())) {
          times.add(new Tijdstip(dag, URLDecoder.decode(tijd, StandardCharsets.UTF_8)));
        }
        if (times.size() >= count) {
          return times.stream().limit(count).toList();
        }
      }
    }
    throw new IllegalStateException("There are only " + times.size() + " free times");
  }

  /** Fills in the form, as far as the check; empty when the time is taken already. */
  static Optional<UUID> choose(Bezoeksessie visitor, Tijdstip time, String email) {
    HttpResponse<String> page =
        visitor.post(
            "/afspraken/nieuw",
            Map.of(
                "product",
                "rijbewijs",
                "locatie",
                "stadskantoor",
                "dag",
                time.dag(),
                "tijd",
                time.tijd(),
                "naam",
                "Sam Jansen",
                "email",
                email));
    Matcher matcher = CONTROLE.matcher(page.uri().getPath());
    return matcher.matches() ? Optional.of(UUID.fromString(matcher.group(1))) : Optional.empty();
  }

  /** Confirms; whoever gets no page knows nothing. */
  void confirm(Bezoeksessie visitor, UUID sleutel) {
    try {
      hear(sleutel, visitor.post("/afspraken/nieuw/" + sleutel, Map.of()));
    } catch (UncheckedIOException e) {
      gehoord.putIfAbsent(sleutel, Gehoord.ONZEKER);
    }
  }

  /** Looks at the page of the appointment until that is certain, or for two minutes. */
  void lookUntilCertain(Bezoeksessie visitor, UUID sleutel) {
    for (int keer = 0; keer < KEER && gehoord.get(sleutel) == Gehoord.ONZEKER; keer++) {
      hear(sleutel, visitor.get("/afspraken/" + sleutel));
      if (gehoord.get(sleutel) == Gehoord.ONZEKER) {
        pause(1_000);
      }
    }
  }

  static void pause(long millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What was heard for certain stays; of two clicks the one that tells counts. */
  private void hear(UUID sleutel, HttpResponse<String> page) {
    gehoord.merge(
        sleutel,
        Gehoord.of(page),
        (eerst, dan) -> dan == Gehoord.ONZEKER || eerst == Gehoord.GELUKT ? eerst : dan);
  }

  /** How many were told this last. */
  long count(Gehoord wat) {
    return gehoord.values().stream().filter(wat::equals).count();
  }

  /** How many appointments stand that were booked by a form that has another. */
  long dubbel(Sandbox sandbox) {
    return gehoord.keySet().stream()
        .mapToLong(sleutel -> Math.max(0, standing(sandbox, sleutel) - 1))
        .sum();
  }

  /** How many were told this last, though so many of theirs stand. */
  long onwaar(Sandbox sandbox, Gehoord wat, long staan) {
    return gehoord.entrySet().stream()
        .filter(een -> een.getValue() == wat)
        .filter(een -> standing(sandbox, een.getKey()) == staan)
        .count();
  }

  private static long standing(Sandbox sandbox, UUID sleutel) {
    return sandbox.listAfspraken().stream()
        .map(Boeking::notitie)
        .filter(notitie -> notitie.contains(sleutel.toString()))
        .count();
  }

  private static List<String> all(Pattern pattern, String html) {
    return pattern
        .matcher(html)
        .results()
        .map((MatchResult found) -> found.group(1))
        .distinct()
        .toList();
  }
}
