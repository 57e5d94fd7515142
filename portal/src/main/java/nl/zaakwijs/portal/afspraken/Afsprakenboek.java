package nl.zaakwijs.portal.afspraken;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
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
import nl.zaakwijs.portal.opslag.Datasleutel;
import nl.zaakwijs.portal.opslag.Kluis;

/**
 * Our own record of bookings, written before the appointment system is asked and after it answered.
 * Each write is in the database when its method returns, so that a crash can't make a booking
 * happen twice.
 */
@ApplicationScoped
public class Afsprakenboek {
  /** Appointments are in the Netherlands, wherever the server is. */
  static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

  private static final Set<Staat> ZONDER_ANTWOORD = Set.of(Staat.VOORGENOMEN, Staat.ONBEKEND);

  private final EntityManager entityManager;
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
    this.entityManager = entityManager;
    this.kluis = kluis;
    this.bewaartermijnen = bewaartermijnen;
    this.gebeurtenissen = gebeurtenissen;
    this.clock = clock;
  }

  /** A booking as it stands here, open for whoever made it. */
  record Bewaard(UUID sleutel, Staat staat, Inhoud inhoud, Instant gemaaktOp) {
    /**
     * The same for the pages.
     *
     * @param vraagbaar whether the appointment system can be asked after a lost answer
     */
    Afspraak toAfspraak(boolean vraagbaar) {
      return inhoud.toAfspraak(sleutel, stand(vraagbaar));
    }

    private Stand stand(boolean vraagbaar) {
      return switch (staat) {
        case GEBOEKT -> Stand.GEBOEKT;
        case NIET_GELUKT, AFGEWEZEN -> Stand.NIET_GELUKT;
        // Planned and not settled: the server stopped in between, so the answer is lost as well.
        case VOORGENOMEN, ONBEKEND -> vraagbaar ? Stand.IN_CONTROLE : Stand.ONBEKEND;
      };
    }

    @Override
    public String toString() {
      return "Bewaard[" + sleutel + ", " + staat + "]";
    }
  }

  /** What was stored under this key. */
  public Optional<Bewaard> find(UUID sleutel) {
    return Optional.ofNullable(entityManager.find(Afspraakregel.class, sleutel)).map(this::open);
  }

  /**
   * Stores what is going to be booked.
   *
   * @throws jakarta.persistence.PersistenceException when this key is there already
   */
  @Transactional(TxType.REQUIRES_NEW)
  public void plan(UUID sleutel, Bezoeker bezoeker, Afspraakwens wens) {
    Datasleutel datasleutel = kluis.newDatasleutel();
    entityManager.persist(datasleutel);
    // The row refers to the key, which has to be there first.
    entityManager.flush();
    Inhoud inhoud = Inhoud.of(wens);
    entityManager.persist(
        new Afspraakregel(
            sleutel,
            datasleutel.id(),
            bezoeker instanceof Aangemelde aangemelde ? kluis.pseudoniem(aangemelde) : null,
            inhoud.moment().toInstant(),
            kluis.encrypt(datasleutel, Afspraakregel.plaats(sleutel), inhoud.write()),
            clock.instant()));
    // So that a key that is there already is found here, and not at the end of the transaction.
    entityManager.flush();
  }

  /** Stores that it was booked. */
  @Transactional(TxType.REQUIRES_NEW)
  public void confirm(UUID sleutel, Bevestiging bevestiging) {
    lock(sleutel, ZONDER_ANTWOORD).ifPresent(regel -> book(regel, bevestiging, Soort.GEBOEKT));
  }

  /** Stores that it turned out to be booked, after the answer had got lost. */
  @Transactional(TxType.REQUIRES_NEW)
  public void recover(UUID sleutel, Bevestiging bevestiging) {
    lock(sleutel, ZONDER_ANTWOORD).ifPresent(regel -> book(regel, bevestiging, Soort.GEVONDEN));
  }

  private void book(Afspraakregel regel, Bevestiging bevestiging, Soort soort) {
    Inhoud inhoud = open(regel).inhoud().confirmed(bevestiging);
    regel.settle(
        Staat.GEBOEKT,
        inhoud.moment().toInstant(),
        kluis.encrypt(readSleutel(regel), Afspraakregel.plaats(regel.sleutel()), inhoud.write()));
    fire(soort, inhoud.toAfspraak(regel.sleutel(), Stand.GEBOEKT));
  }

  /** Stores that it turned out not to be booked, after the answer had got lost. */
  @Transactional(TxType.REQUIRES_NEW)
  public void fail(UUID sleutel) {
    lock(sleutel, ZONDER_ANTWOORD)
        .ifPresent(
            regel -> {
              regel.settle(Staat.NIET_GELUKT);
              fire(Soort.NIET_GELUKT, open(regel).inhoud().toAfspraak(sleutel, Stand.NIET_GELUKT));
            });
  }

  /** Stores that the time was taken. */
  @Transactional(TxType.REQUIRES_NEW)
  public void reject(UUID sleutel) {
    lock(sleutel, ZONDER_ANTWOORD).ifPresent(regel -> regel.settle(Staat.AFGEWEZEN));
  }

  /** Stores that the answer did not arrive. */
  @Transactional(TxType.REQUIRES_NEW)
  public void lose(UUID sleutel) {
    lock(sleutel, Set.of(Staat.VOORGENOMEN)).ifPresent(regel -> regel.settle(Staat.ONBEKEND));
  }

  /** Forgets a booking that certainly was not made, so that its key can be used again. */
  @Transactional(TxType.REQUIRES_NEW)
  public void withdraw(UUID sleutel) {
    lock(sleutel, Set.of(Staat.VOORGENOMEN))
        .ifPresent(regel -> entityManager.remove(readSleutel(regel)));
  }

  /** Stores that whoever it did not work out for knows that, and chooses again. */
  @Transactional(TxType.REQUIRES_NEW)
  public void dismiss(UUID sleutel) {
    lock(sleutel, Set.of(Staat.NIET_GELUKT)).ifPresent(regel -> regel.settle(Staat.AFGEWEZEN));
  }

  /**
   * The coming ones of which the answer got lost and after which nobody asked lately, the longest
   * ago first.
   */
  public List<UUID> listOnzeker(Instant nu, Duration rust, int meeste) {
    return entityManager
        .createQuery(
            "select a.sleutel from Afspraakregel a where a.staat in :staten and a.begintOp > :nu"
                + " and a.gevraagdOp <= :grens order by a.gevraagdOp",
            UUID.class)
        .setParameter("staten", ZONDER_ANTWOORD)
        .setParameter("nu", nu)
        .setParameter("grens", nu.minus(rust))
        .setMaxResults(meeste)
        .getResultList();
  }

  /**
   * Takes the turn to ask after it; of all nodes and pages one gets it.
   *
   * @param rust how long nobody else may have had a turn
   */
  @Transactional(TxType.REQUIRES_NEW)
  public boolean takeTurn(UUID sleutel, Instant nu, Duration rust) {
    return entityManager
            .createQuery(
                "update Afspraakregel a set a.gevraagdOp = :nu where a.sleutel = :sleutel"
                    + " and a.gevraagdOp <= :grens")
            .setParameter("nu", nu)
            .setParameter("sleutel", sleutel)
            .setParameter("grens", nu.minus(rust))
            .executeUpdate()
        == 1;
  }

  /** What this resident booked, or perhaps did, from the beginning of today on, first one first. */
  public List<Bewaard> list(Aangemelde aangemelde) {
    LocalDate today = LocalDate.now(clock.withZone(NEDERLAND));
    return entityManager
        .createQuery(
            "select a from Afspraakregel a where a.pseudoniem = :pseudoniem and a.staat <> :niet"
                + " and a.begintOp >= :vanaf order by a.begintOp",
            Afspraakregel.class)
        .setParameter("pseudoniem", kluis.pseudoniem(aangemelde))
        .setParameter("niet", Staat.AFGEWEZEN)
        .setParameter("vanaf", today.atStartOfDay(NEDERLAND).toInstant())
        .getResultStream()
        .map(this::open)
        .toList();
  }

  /** Deletes what may no longer be kept at this moment, with its key; how many that were. */
  @Transactional
  public int deleteVerlopen(Instant nu) {
    return delete("is null", nu.minus(bewaartermijnen.anoniem()))
        + delete("is not null", nu.minus(bewaartermijnen.ingelogd()));
  }

  private int delete(String whose, Instant before) {
    return entityManager
        .createQuery(
            "delete from Datasleutel d where d.id in (select a.datasleutel from Afspraakregel a"
                + " where a.begintOp < :grens and a.pseudoniem "
                + whose
                + ")")
        .setParameter("grens", before)
        .executeUpdate();
  }

  /** The row, for this transaction alone, when it is in one of these states. */
  private Optional<Afspraakregel> lock(UUID sleutel, Set<Staat> staten) {
    return Optional.ofNullable(
            entityManager.find(Afspraakregel.class, sleutel, LockModeType.PESSIMISTIC_WRITE))
        .filter(regel -> staten.contains(regel.staat()));
  }

  private void fire(Soort soort, Afspraak afspraak) {
    gebeurtenissen.fire(new Afspraakgebeurtenis(soort, afspraak, null));
  }

  private Bewaard open(Afspraakregel regel) {
    String json =
        kluis.decrypt(readSleutel(regel), Afspraakregel.plaats(regel.sleutel()), regel.inhoud());
    return new Bewaard(regel.sleutel(), regel.staat(), Inhoud.read(json), regel.gemaaktOp());
  }

  private Datasleutel readSleutel(Afspraakregel regel) {
    return entityManager.find(Datasleutel.class, regel.datasleutel());
  }
}
