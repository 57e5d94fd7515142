package nl.zaakwijs.portal.kennis;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.zaakwijs.portal.inwoner.Taal;

/**
 * What was looked up in the last minutes: a conversation comes back to its earlier questions again
 * and again. It is small, and forgets what nobody asked for since.
 */
final class Onlangs {
  private static final int MEESTE = 400;
  private static final Duration BEWAREN = Duration.ofMinutes(10);

  private final Map<Gevraagd, Gevonden> laatste = new LinkedHashMap<>();
  private final Clock clock;

  Onlangs(Clock clock) {
    this.clock = clock;
  }

  /** A text that is looked up. */
  record Gevraagd(String tekst, Taal taal) {}

  /**
   * What a search found.
   *
   * @param volledig false when another search may find more: then this one is not remembered
   */
  record Opbrengst(List<Kandidaat> kandidaten, boolean volledig) {
    Opbrengst {
      kandidaten = List.copyOf(kandidaten);
    }
  }

  private record Gevonden(List<Kandidaat> kandidaten, Instant op) {}

  /** What was found for this text, else what {@code zoek} finds. */
  List<Kandidaat> get(Gevraagd gevraagd, Supplier<Opbrengst> zoek) {
    Opbrengst opbrengst = find(gevraagd).map(eerder -> new Opbrengst(eerder, true)).orElseGet(zoek);
    if (opbrengst.volledig()) {
      keep(gevraagd, opbrengst.kandidaten());
    }
    return opbrengst.kandidaten();
  }

  private synchronized Optional<List<Kandidaat>> find(Gevraagd gevraagd) {
    forget();
    return Optional.ofNullable(laatste.get(gevraagd)).map(Gevonden::kandidaten);
  }

  /** The last one asked for stands last. */
  private synchronized void keep(Gevraagd gevraagd, List<Kandidaat> kandidaten) {
    laatste.remove(gevraagd);
    laatste.put(gevraagd, new Gevonden(kandidaten, clock.instant()));
    forget();
  }

  private void forget() {
    Instant grens = clock.instant().minus(BEWAREN);
    Iterator<Gevonden> oudste = laatste.values().iterator();
    while (oudste.hasNext() && (oudste.next().op().isBefore(grens) || laatste.size() > MEESTE)) {
      oudste.remove();
    }
  }

  /** How many texts it still knows. */
  synchronized int size() {
    forget();
    return laatste.size();
  }
}
