package nl.zaakwijs.portal.afspraken;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.zaakwijs.portal.storing.Onderdeel;
import nl.zaakwijs.portal.storing.StoringException;
import nl.zaakwijs.portal.storing.Tijdgrens;

/**
 * Finds out what became of bookings of which the answer got lost, and gives up what was to be.
 * Nodes and pages may all do so at once: of those one asks, and what is found is stored once.
 */
final class Afspraakcontrole {
  /** So long a page leaves it alone that was asked after; someone may be reloading it. */
  private static final Duration RUST_PAGINA = Duration.ofSeconds(2);

  /** And so long the work in the background does. */
  private static final Duration RUST_ACHTERGROND = Duration.ofSeconds(20);

  private static final int MEESTE = 50;

  private final Agendas agendas;
  private final Afsprakenboek afsprakenboek;
  private final Afzegger afzegger;
  private final Duration tijd;
  private final Duration marge;
  private final Clock clock;

  /**
   * @param tijd for asking, as much as a page has
   * @param marge so old a booking has to be, before "it is not there" is the last word
   */
  Afspraakcontrole(
      Agendas agendas,
      Afsprakenboek afsprakenboek,
      Afzegger afzegger,
      Duration tijd,
      Duration marge,
      Clock clock) {
    this.agendas = agendas;
    this.afsprakenboek = afsprakenboek;
    this.afzegger = afzegger;
    this.tijd = tijd;
    this.marge = marge;
    this.clock = clock;
  }

  /** Asks after those of these that are not certain; whether there were any. */
  boolean check(List<Bewaard> bewaard) {
    Instant nu = clock.instant();
    List<Bewaard> aan =
        bewaard.stream()
            .filter(een -> isTeVragen(een, nu))
            .filter(een -> afsprakenboek.takeTurn(een.sleutel(), nu, RUST_PAGINA))
            .toList();
    askAfter(aan, nu);
    return !aan.isEmpty();
  }

  /** Asks after all that are not certain, some at a time. */
  void checkAll() {
    Instant nu = clock.instant();
    for (UUID sleutel : afsprakenboek.listOnzeker(nu, RUST_ACHTERGROND, MEESTE)) {
      // What can't be asked takes a turn too, so that it never keeps others from theirs.
      if (afsprakenboek.takeTurn(sleutel, nu, RUST_ACHTERGROND)) {
        afsprakenboek
            .find(sleutel)
            .filter(een -> isTeVragen(een, nu))
            .ifPresent(een -> askAfter(List.of(een), nu));
        afzegger.finish(sleutel);
      }
    }
  }

  /** All at once; how old each is counts from before the question. */
  private void askAfter(List<Bewaard> bewaard, Instant nu) {
    Tijdgrens tijdgrens = Tijdgrens.after(tijd);
    Map<Bewaard, CompletableFuture<Navraag>> asked = new LinkedHashMap<>();
    bewaard.forEach(een -> asked.put(een, tijdgrens.limit(ask(een))));
    asked.forEach(
        (een, answer) ->
            await(tijdgrens, answer).ifPresent(navraag -> settle(een, navraag, isOud(een, nu))));
  }

  /** What is planned and not sent yet is left to whoever is sending it. */
  private boolean isTeVragen(Bewaard bewaard, Instant nu) {
    return switch (bewaard.staat()) {
      case ONBEKEND -> agendaOf(bewaard).isVraagbaar();
      case VOORGENOMEN -> isOud(bewaard, nu) && agendaOf(bewaard).isVraagbaar();
      case GEBOEKT, AFGEWEZEN, NIET_GELUKT, AFZEGGEN, AFGEZEGD -> false;
    };
  }

  private boolean isOud(Bewaard bewaard, Instant nu) {
    return bewaard.gemaaktOp().plus(marge).isBefore(nu);
  }

  private CompletableFuture<Navraag> ask(Bewaard bewaard) {
    return agendaOf(bewaard).findByReference(bewaard.inhoud().wens(), bewaard.sleutel());
  }

  private Agenda agendaOf(Bewaard bewaard) {
    return agendas.agendaOf(bewaard.inhoud().locatieId());
  }

  /** Empty when it can't be asked now; it stays uncertain and is asked after again. */
  private static Optional<Navraag> await(Tijdgrens tijdgrens, CompletableFuture<Navraag> answer) {
    try {
      return Optional.of(tijdgrens.await(Onderdeel.AFSPRAKEN, answer));
    } catch (StoringException e) {
      return Optional.empty();
    }
  }

  private void settle(Bewaard bewaard, Navraag navraag, boolean oud) {
    if (navraag instanceof Navraag.Gevonden gevonden) {
      afsprakenboek.recover(bewaard.sleutel(), gevonden.bevestiging());
    } else if (navraag instanceof Navraag.Nergens && oud) {
      afsprakenboek.fail(bewaard.sleutel());
    }
  }
}
