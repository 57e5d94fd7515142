package nl.zaakwijs.portal.afspraken;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zaakwijs.portal.afspraken.Afspraak.Stand;
import nl.zaakwijs.portal.afspraken.Afspraakgebeurtenis.Soort;
import nl.zaakwijs.portal.inwoner.Aangemelde;
import nl.zaakwijs.portal.inwoner.Bezoeker;
import nl.zaakwijs.portal.opslag.Bewaartermijnen;
import nl.zaakwijs.portal.opslag.Kluis;
import org.jspecify.annotations.Nullable;

/**
 * Our own record of bookings, written before the appointment system is asked and after it answered.
 * Each write is in the database when its method returns, so that a crash can't make a booking
 * happen twice; one that comes too late, or a second time, changes nothing.
 */
@ApplicationScoped
public class Afsprakenboek {
  /** Appointments are in the Netherlands, wherever the server is. */
  static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

  private static final Set<Staat> ZONDER_ANTWOORD = Set.of(Staat.VOORGENOMEN, Staat.ONBEKEND);
  private static final Set<Staat> ONZEKER =
      Set.of(Staat.VOORGENOMEN, Staat.ONBEKEND, Staat.AFZEGGEN);

  private final Afspraakrijen rijen;
  private final Kluis kluis;
  private final Bewaartermijnen bewaartermijnen;
  private final Event<Afspraakgebeurtenis> gebeurtenissen;
  private final Clock clock;

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway") // the proxy never uses its own fields
  protected Afsprakenboek() {
    this(null, null, null, null, null);
  }

  @Inject
  public Afsprakenboek(
      EntityManager entityManager,
      Kluis kluis,
      Bewaartermijnen bewaartermijnen,
      Event<Afspraakgebeurtenis> gebeurtenissen,
      Clock clock) {
    this.rijen = new Afspraakrijen(entityManager, kluis);
    this.kluis = kluis;
    this.bewaartermijnen = bewaartermijnen;
    this.gebeurtenissen = gebeurtenissen;
    this.clock = clock;
  }

  /** What was stored under this key. */
  public Optional<Bewaard> find(UUID sleutel) {
    return rijen.find(sleutel);
  }

  /**
   * Stores what is going to be booked.
   *
   * @throws jakarta.persistence.PersistenceException when this key is there already
   */
  @Transactional(TxType.REQUIRES_NEW)
  public void plan(UUID sleutel, Bezoeker bezoeker, Afspraakwens wens) {
    String pseudoniem =
        bezoeker instanceof Aangemelde aangemelde ? kluis.pseudoniem(aangemelde) : null;
    rijen.add(sleutel, pseudoniem, Inhoud.of(wens), clock.instant());
  }

  /**
   * Stores what is going to be booked in the place of an earlier appointment, for whoever that is
   * of. An appointment is replaced by one at a time.
   *
   * @return whether the earlier one can be replaced
   * @throws jakarta.persistence.PersistenceException when this key is there already
   */
  @Transactional(TxType.REQUIRES_NEW)
  public boolean planVerzetten(UUID sleutel, UUID oud, Afspraakwens wens) {
    Optional<Afspraakregel> regel = rijen.lock(oud, Set.of(Staat.GEBOEKT));
    if (regel.isEmpty() || rijen.isVervangen(oud)) {
      return false;
    }
    rijen.add(sleutel, regel.get().pseudoniem(), Inhoud.of(wens).replacing(oud), clock.instant());
    rijen.replace(oud, sleutel);
    return true;
  }

  /** Stores that it was booked; what it replaces is to be given up from now on. */
  @Transactional(TxType.REQUIRES_NEW)
  public void confirm(UUID sleutel, Bevestiging bevestiging) {
    book(sleutel, bevestiging, Soort.GEBOEKT);
  }

  /** As {@link #confirm}, when it turned out after the answer had got lost. */
  @Transactional(TxType.REQUIRES_NEW)
  public void recover(UUID sleutel, Bevestiging bevestiging) {
    book(sleutel, bevestiging, Soort.GEVONDEN);
  }

  private void book(UUID sleutel, Bevestiging bevestiging, Soort soort) {
    Optional<Afspraakregel> gevonden = rijen.lock(sleutel, ZONDER_ANTWOORD);
    if (gevonden.isEmpty()) {
      return;
    }
    Afspraakregel regel = gevonden.get();
    Inhoud inhoud = rijen.open(regel).inhoud().confirmed(bevestiging);
    rijen.seal(regel, inhoud);
    regel.settle(Staat.GEBOEKT);
    Afspraak afspraak = inhoud.toAfspraak(sleutel, Stand.GEBOEKT);
    Optional<UUID> oud = rijen.findVervangen(sleutel);
    if (oud.isEmpty()) {
      fire(soort, afspraak, null);
    } else {
      Optional<Afspraakregel> oudeRegel = rijen.lock(oud.get(), Set.of(Staat.GEBOEKT));
      oudeRegel.ifPresent(een -> een.giveUp(clock.instant()));
      Afspraak vorige = oudeRegel.map(een -> rijen.open(een).toAfspraak(true)).orElse(null);
      fire(Soort.VERZET, afspraak, vorige);
    }
  }

  /** Stores that it turned out not to be booked, after the answer had got lost. */
  @Transactional(TxType.REQUIRES_NEW)
  public void fail(UUID sleutel) {
    rijen
        .lock(sleutel, ZONDER_ANTWOORD)
        .ifPresent(
            regel -> {
              regel.settle(Staat.NIET_GELUKT);
              rijen.release(sleutel);
              fire(Soort.NIET_GELUKT, rijen.open(regel).toAfspraak(true), null);
            });
  }

  /** Stores that the time was taken. */
  @Transactional(TxType.REQUIRES_NEW)
  public void reject(UUID sleutel) {
    Optional<Afspraakregel> regel = rijen.lock(sleutel, ZONDER_ANTWOORD);
    regel.ifPresent(een -> een.settle(Staat.AFGEWEZEN));
    regel.ifPresent(een -> rijen.release(sleutel));
  }

  /** Stores that the answer did not arrive. */
  @Transactional(TxType.REQUIRES_NEW)
  public void lose(UUID sleutel) {
    settle(sleutel, Set.of(Staat.VOORGENOMEN), Staat.ONBEKEND);
  }

  /** Forgets a booking that certainly was not made, so that its key can be used again. */
  @Transactional(TxType.REQUIRES_NEW)
  public void withdraw(UUID sleutel) {
    rijen.lock(sleutel, Set.of(Staat.VOORGENOMEN)).ifPresent(rijen::delete);
  }

  /** Stores that whoever it did not work out for knows that, and chooses again. */
  @Transactional(TxType.REQUIRES_NEW)
  public void dismiss(UUID sleutel) {
    settle(sleutel, Set.of(Staat.NIET_GELUKT), Staat.AFGEWEZEN);
  }

  /**
   * Stores that it is going to be given up.
   *
   * @return whether it can be: it is booked, and not being replaced
   */
  @Transactional(TxType.REQUIRES_NEW)
  public boolean planAfzeggen(UUID sleutel) {
    Optional<Afspraakregel> regel = rijen.lock(sleutel, Set.of(Staat.GEBOEKT));
    if (regel.isEmpty() || rijen.isVervangen(sleutel)) {
      return false;
    }
    regel.get().giveUp(clock.instant());
    return true;
  }

  /** Stores that it was given up. */
  @Transactional(TxType.REQUIRES_NEW)
  public void giveUp(UUID sleutel) {
    Optional<Afspraakregel> regel = rijen.lock(sleutel, Set.of(Staat.AFZEGGEN));
    regel.ifPresent(een -> een.settle(Staat.AFGEZEGD));
    if (regel.isPresent() && !rijen.isVervangen(sleutel)) {
      fire(Soort.AFGEZEGD, rijen.open(regel.get()).toAfspraak(true), null);
    }
  }

  /**
   * Stores that it certainly still stands, and can't be given up now. One that was replaced stays
   * to be given up.
   */
  @Transactional(TxType.REQUIRES_NEW)
  public void keep(UUID sleutel) {
    rijen
        .lock(sleutel, Set.of(Staat.AFZEGGEN))
        .filter(regel -> !rijen.isVervangen(sleutel))
        .ifPresent(regel -> regel.settle(Staat.GEBOEKT));
  }

  /** What this resident booked, or perhaps did, from the beginning of today on, first one first. */
  public List<Bewaard> list(Aangemelde aangemelde) {
    LocalDate today = LocalDate.now(clock.withZone(NEDERLAND));
    return rijen.list(
        kluis.pseudoniem(aangemelde), Staat.AFGEWEZEN, today.atStartOfDay(NEDERLAND).toInstant());
  }

  /**
   * The coming ones that are not certain and after which nobody asked lately, the longest ago
   * first.
   */
  @Transactional
  public List<UUID> listOnzeker(Instant nu, Duration rust, int meeste) {
    return rijen.list(ONZEKER, nu, nu.minus(rust), meeste);
  }

  /**
   * Takes the turn to ask after it; of all nodes and pages one gets it.
   *
   * @param rust how long nobody else may have had a turn
   */
  @Transactional(TxType.REQUIRES_NEW)
  public boolean takeTurn(UUID sleutel, Instant nu, Duration rust) {
    return rijen.touch(sleutel, nu, nu.minus(rust));
  }

  /** Deletes what may no longer be kept at this moment, with its key; how many that were. */
  @Transactional
  public int deleteVerlopen(Instant nu) {
    return rijen.deleteBefore(nu.minus(bewaartermijnen.anoniem()), false)
        + rijen.deleteBefore(nu.minus(bewaartermijnen.ingelogd()), true);
  }

  private void settle(UUID sleutel, Set<Staat> uit, Staat naar) {
    rijen.lock(sleutel, uit).ifPresent(regel -> regel.settle(naar));
  }

  private void fire(Soort soort, Afspraak afspraak, @Nullable Afspraak vorige) {
    gebeurtenissen.fire(new Afspraakgebeurtenis(soort, afspraak, vorige));
  }
}
