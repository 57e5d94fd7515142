package nl.zaakwijs.portal.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakwijs.portal.afspraken.Afspraak;
import nl.zaakwijs.portal.opslag.Bewaartermijnen;
import nl.zaakwijs.portal.opslag.Datasleutel;
import nl.zaakwijs.portal.opslag.Kluis;
import org.jspecify.annotations.Nullable;

/**
 * The mails that still have to be sent. A mail is stored once, one node at a time may send it, and
 * what was sent stays known without its content, so that it is not sent again.
 */
@ApplicationScoped
public class Postvak {
  /** How long a node may be busy with one mail, before another takes it for stopped. */
  static final Duration GREEP = Duration.ofMinutes(10);

  /** Later news about the same appointment makes earlier news that was not sent yet needless. */
  private static final String NIET_ACHTERHAALD =
      " and not exists (select n.id from Postregel n where n.agenda = p.agenda"
          + " and n.volgnummer > p.volgnummer)";

  private final EntityManager entityManager;
  private final Kluis kluis;
  private final Bewaartermijnen bewaartermijnen;
  private final Clock clock;

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway") // the proxy never uses its own fields
  protected Postvak() {
    this(null, null, null, null);
  }

  @Inject
  public Postvak(
      EntityManager entityManager, Kluis kluis, Bewaartermijnen bewaartermijnen, Clock clock) {
    this.entityManager = entityManager;
    this.kluis = kluis;
    this.bewaartermijnen = bewaartermijnen;
    this.clock = clock;
  }

  /**
   * Stores a mail about this appointment, in the transaction that runs; nothing when there is one
   * of this kind already.
   *
   * @param vorige the appointment that this one replaces; null when it replaces none
   * @param vanaf not to be sent earlier
   * @param uiterlijk of no use later
   */
  @Transactional
  public void add(
      Postsoort soort,
      Afspraak afspraak,
      @Nullable Afspraak vorige,
      Instant vanaf,
      Instant uiterlijk) {
    if (exists(afspraak.sleutel(), soort)) {
      return;
    }
    UUID agenda = agendaOf(vorige == null ? afspraak.sleutel() : vorige.sleutel());
    int laatste = lastNumber(agenda);
    // A reminder is no news: it goes along with the last.
    int volgnummer = soort == Postsoort.HERINNERING ? Math.max(0, laatste) : laatste + 1;
    Datasleutel datasleutel = kluis.newDatasleutel();
    entityManager.persist(datasleutel);
    // The content refers to the key and to the mail, which have to be there first.
    entityManager.flush();
    UUID id = UUID.randomUUID();
    Instant bewarenTot = afspraak.einde().toInstant().plus(bewaartermijnen.anoniem());
    entityManager.persist(
        new Postregel(
            id,
            new Postbericht(soort, afspraak, agenda, volgnummer, clock.instant()),
            vanaf,
            uiterlijk,
            bewarenTot.isAfter(uiterlijk) ? bewarenTot : uiterlijk));
    entityManager.flush();
    entityManager.persist(
        new Inhoudregel(
            id,
            datasleutel.id(),
            kluis.encrypt(datasleutel, Inhoudregel.plaats(id), Postinhoud.of(afspraak).write())));
    entityManager.flush();
    keepAll(agenda, bewarenTot);
  }

  /** What may be sent now, oldest first. */
  @Transactional(TxType.REQUIRES_NEW)
  public List<UUID> listKlaar(int meeste) {
    return entityManager
        .createQuery(
            "select p.id from Postregel p where p.staat in :onderweg and p.vanafOp <= :nu"
                + NIET_ACHTERHAALD
                + " order by p.vanafOp, p.volgnummer",
            UUID.class)
        .setParameter("onderweg", List.of(Poststaat.WACHT, Poststaat.VERZENDEN))
        .setParameter("nu", clock.instant())
        .setMaxResults(meeste)
        .getResultList();
  }

  /**
   * Takes a mail to send it, for as long as {@link #GREEP}; empty when another node was first, or
   * it makes no sense any more.
   */
  @Transactional(TxType.REQUIRES_NEW)
  public Optional<Poststuk> claim(UUID id) {
    Instant nu = clock.instant();
    Postregel regel = entityManager.find(Postregel.class, id);
    if (regel == null || !regel.isKlaar(nu) || isOvertaken(regel)) {
      return Optional.empty();
    }
    if (nu.isAfter(regel.uiterlijkOp())) {
      settle(regel, Poststaat.VERVALLEN);
      return Optional.empty();
    }
    return take(regel, nu) ? Optional.of(open(regel)) : Optional.empty();
  }

  /** One statement that looks and takes, so that of two nodes one finds nothing to take. */
  private boolean take(Postregel regel, Instant nu) {
    return entityManager
            .createQuery(
                "update Postregel p set p.staat = :verzenden, p.vanafOp = :tot, p.pogingen = :meer"
                    + " where p.id = :id and p.pogingen = :pogingen and p.vanafOp = :vanaf")
            .setParameter("verzenden", Poststaat.VERZENDEN)
            .setParameter("tot", nu.plus(GREEP))
            .setParameter("meer", regel.pogingen() + 1)
            .setParameter("id", regel.id())
            .setParameter("pogingen", regel.pogingen())
            .setParameter("vanaf", regel.vanafOp())
            .executeUpdate()
        > 0;
  }

  /** Stores how it ended, and deletes its content. */
  @Transactional(TxType.REQUIRES_NEW)
  public void settle(UUID id, Poststaat outcome) {
    Postregel regel = entityManager.find(Postregel.class, id);
    if (regel != null) {
      settle(regel, outcome);
    }
  }

  /** Stores that it has to be tried again, from this moment on. */
  @Transactional(TxType.REQUIRES_NEW)
  public void postpone(UUID id, Instant vanaf) {
    Postregel regel = entityManager.find(Postregel.class, id);
    if (regel != null) {
      regel.postpone(vanaf);
    }
  }

  /** Deletes what may no longer be kept at this moment; how many that were. */
  @Transactional
  public int deleteVerlopen(Instant nu) {
    entityManager
        .createQuery(
            "delete from Datasleutel d where d.id in (select i.datasleutel from Inhoudregel i,"
                + " Postregel p where p.id = i.post and p.bewarenTotOp < :nu)")
        .setParameter("nu", nu)
        .executeUpdate();
    return entityManager
        .createQuery("delete from Postregel p where p.bewarenTotOp < :nu")
        .setParameter("nu", nu)
        .executeUpdate();
  }

  private boolean exists(UUID afspraak, Postsoort soort) {
    return entityManager
            .createQuery(
                "select count(p) from Postregel p where p.afspraak = :afspraak and p.soort = :soort",
                Long.class)
            .setParameter("afspraak", afspraak)
            .setParameter("soort", soort)
            .getSingleResult()
        > 0;
  }

  private UUID agendaOf(UUID afspraak) {
    return entityManager
        .createQuery("select p.agenda from Postregel p where p.afspraak = :afspraak", UUID.class)
        .setParameter("afspraak", afspraak)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .orElse(afspraak);
  }

  private int lastNumber(UUID agenda) {
    Integer last =
        entityManager
            .createQuery(
                "select max(p.volgnummer) from Postregel p where p.agenda = :agenda", Integer.class)
            .setParameter("agenda", agenda)
            .getSingleResult();
    return last == null ? -1 : last;
  }

  /** Later news needs to know of earlier news: its number, and the key in calendars. */
  private void keepAll(UUID agenda, Instant tot) {
    entityManager
        .createQuery(
            "update Postregel p set p.bewarenTotOp = :tot where p.agenda = :agenda"
                + " and p.bewarenTotOp < :tot")
        .setParameter("tot", tot)
        .setParameter("agenda", agenda)
        .executeUpdate();
  }

  private boolean isOvertaken(Postregel regel) {
    return lastNumber(regel.agenda()) > regel.volgnummer();
  }

  private void settle(Postregel regel, Poststaat outcome) {
    regel.settle(outcome);
    Inhoudregel inhoud = entityManager.find(Inhoudregel.class, regel.id());
    if (inhoud != null) {
      // The content goes along with its key.
      entityManager.remove(entityManager.find(Datasleutel.class, inhoud.datasleutel()));
    }
  }

  private Poststuk open(Postregel regel) {
    Inhoudregel inhoud = entityManager.find(Inhoudregel.class, regel.id());
    String json =
        kluis.decrypt(
            entityManager.find(Datasleutel.class, inhoud.datasleutel()),
            Inhoudregel.plaats(regel.id()),
            inhoud.inhoud());
    return new Poststuk(
        regel.id(),
        new Postbericht(
            regel.soort(),
            Postinhoud.read(json).toAfspraak(regel.afspraak()),
            regel.agenda(),
            regel.volgnummer(),
            regel.gemaaktOp()),
        regel.pogingen() + 1);
  }
}
