package nl.zaakwijs.portal.afspraken;

import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import nl.zaakwijs.portal.afspraken.Agenda.Uitslag;
import nl.zaakwijs.portal.inwoner.Bezoeker;
import nl.zaakwijs.portal.storing.Onderdeel;
import nl.zaakwijs.portal.storing.StoringException;
import nl.zaakwijs.portal.storing.Tijdgrens;

/**
 * Books, and stores before and after it what is known. A key books at most once, however often it
 * is sent and wherever.
 */
final class Boeker {
  private final Agendas agendas;
  private final Afsprakenboek afsprakenboek;
  private final Duration tijd;
  private final Clock clock;

  /** Bookings that are being made here and now; a second click waits for the first. */
  private final Map<UUID, CompletableFuture<Boeking>> lopend = new ConcurrentHashMap<>();

  /**
   * @param tijd for a booking with all that it takes
   */
  Boeker(Agendas agendas, Afsprakenboek afsprakenboek, Duration tijd, Clock clock) {
    this.agendas = agendas;
    this.afsprakenboek = afsprakenboek;
    this.tijd = tijd;
    this.clock = clock;
  }

  /**
   * Books it, once: a second call with the same key gives the first call's result. Nobody books
   * what one has to be logged in for without being so.
   *
   * @throws StoringException when certainly nothing was booked; the same key may then be used again
   */
  Boeking book(Afspraakwens wens, Bezoeker bezoeker, UUID sleutel) {
    if (agendas.moetInloggen(wens.doel(), bezoeker)) {
      return new Boeking.LogEerstIn();
    }
    return book(
        wens,
        sleutel,
        eigen -> {
          afsprakenboek.plan(sleutel, bezoeker, eigen);
          return true;
        });
  }

  /** As {@link #book}, in the place of an earlier appointment, which is to be given up then. */
  Boeking replace(UUID oud, Afspraakwens wens, UUID sleutel) {
    return book(wens, sleutel, eigen -> afsprakenboek.planVerzetten(sleutel, oud, eigen));
  }

  private Boeking book(Afspraakwens wens, UUID sleutel, Predicate<Afspraakwens> plan) {
    CompletableFuture<Boeking> mine = new CompletableFuture<>();
    CompletableFuture<Boeking> first = lopend.putIfAbsent(sleutel, mine);
    if (first != null) {
      return Tijdgrens.after(tijd).await(Onderdeel.AFSPRAKEN, first);
    }
    try {
      Boeking boeking = bookOnce(wens, sleutel, plan);
      mine.complete(boeking);
      return boeking;
    } finally {
      mine.completeExceptionally(
          new StoringException(
              Onderdeel.AFSPRAKEN, new IllegalStateException("The first booking failed")));
      lopend.remove(sleutel, mine);
    }
  }

  /**
   * @param plan stores what is going to be booked; whether that may be
   */
  private Boeking bookOnce(Afspraakwens wens, UUID sleutel, Predicate<Afspraakwens> plan) {
    Optional<Bewaard> earlier = afsprakenboek.find(sleutel);
    if (earlier.isPresent()) {
      return boeking(earlier.get());
    }
    if (!LocalDateTime.of(wens.dag(), wens.tijd()).isAfter(now())) {
      return new Boeking.AlBezet();
    }
    // The place may be in another system than the product was chosen from.
    Optional<Afspraakwens> eigen = agendas.findOwn(wens);
    if (eigen.isEmpty()) {
      return new Boeking.AlBezet();
    }
    try {
      if (!plan.test(eigen.get())) {
        return new Boeking.KanNiet();
      }
    } catch (PersistenceException e) {
      // Another node was first; if none was, the database itself fails.
      return afsprakenboek.find(sleutel).map(this::boeking).orElseThrow(() -> e);
    }
    Uitslag uitslag = agendas.agendaOf(wens.locatie().id()).book(eigen.get(), sleutel);
    settle(uitslag, sleutel);
    return afsprakenboek.find(sleutel).map(this::boeking).orElseThrow();
  }

  private void settle(Uitslag uitslag, UUID sleutel) {
    if (uitslag instanceof Uitslag.Bevestigd bevestigd) {
      afsprakenboek.confirm(sleutel, bevestigd.bevestiging());
    } else if (uitslag instanceof Uitslag.Bezet) {
      afsprakenboek.reject(sleutel);
    } else if (uitslag instanceof Uitslag.Mislukt mislukt) {
      afsprakenboek.withdraw(sleutel);
      throw mislukt.reden();
    } else {
      afsprakenboek.lose(sleutel);
    }
  }

  private Boeking boeking(Bewaard bewaard) {
    return switch (bewaard.staat()) {
      case GEBOEKT, AFZEGGEN, AFGEZEGD -> new Boeking.Gelukt(agendas.show(bewaard));
      case AFGEWEZEN -> new Boeking.AlBezet();
      case ONBEKEND, VOORGENOMEN -> new Boeking.Onbekend(agendas.show(bewaard));
      case NIET_GELUKT -> new Boeking.NietGelukt(agendas.show(bewaard));
    };
  }

  private LocalDateTime now() {
    return LocalDateTime.now(clock.withZone(Afsprakenboek.NEDERLAND));
  }
}
