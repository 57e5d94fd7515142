package nl.zaakwijs.portal.afspraken;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
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
  record Bewaard(UUID sleutel, Staat staat, Inhoud inhoud) {
    /** The same for the pages. */
    Afspraak toAfspraak() {
      return inhoud.toAfspraak(sleutel, staat == Staat.GEBOEKT ? Stand.GEBOEKT : Stand.ONBEKEND);
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
    Afspraakregel regel = entityManager.find(Afspraakregel.class, sleutel);
    Datasleutel datasleutel = readSleutel(regel);
    Inhoud inhoud = open(regel).inhoud().confirmed(bevestiging);
    regel.settle(
        Staat.GEBOEKT,
        inhoud.moment().toInstant(),
        kluis.encrypt(datasleutel, Afspraakregel.plaats(sleutel), inhoud.write()));
    gebeurtenissen.fire(
        new Afspraakgebeurtenis(Soort.GEBOEKT, inhoud.toAfspraak(sleutel, Stand.GEBOEKT), null));
  }

  /** Stores that the time was taken. */
  @Transactional(TxType.REQUIRES_NEW)
  public void reject(UUID sleutel) {
    settle(sleutel, Staat.AFGEWEZEN);
  }

  /** Stores that the answer did not arrive. */
  @Transactional(TxType.REQUIRES_NEW)
  public void lose(UUID sleutel) {
    settle(sleutel, Staat.ONBEKEND);
  }

  /** Forgets a booking that certainly was not made, so that its key can be used again. */
  @Transactional(TxType.REQUIRES_NEW)
  public void withdraw(UUID sleutel) {
    Afspraakregel regel = entityManager.find(Afspraakregel.class, sleutel);
    entityManager.remove(readSleutel(regel));
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

  private void settle(UUID sleutel, Staat staat) {
    Afspraakregel regel = entityManager.find(Afspraakregel.class, sleutel);
    regel.settle(staat, open(regel).inhoud().moment().toInstant(), regel.inhoud());
  }

  private Bewaard open(Afspraakregel regel) {
    String json =
        kluis.decrypt(readSleutel(regel), Afspraakregel.plaats(regel.sleutel()), regel.inhoud());
    return new Bewaard(regel.sleutel(), regel.staat(), Inhoud.read(json));
  }

  private Datasleutel readSleutel(Afspraakregel regel) {
    return entityManager.find(Datasleutel.class, regel.datasleutel());
  }
}
