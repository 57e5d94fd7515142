package nl.zaakwijs.portal.afspraken;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zaakwijs.portal.opslag.Datasleutel;
import nl.zaakwijs.portal.opslag.Kluis;
import org.jspecify.annotations.Nullable;

/** The rows of appointments, opened and sealed; each with a key of its own. */
final class Afspraakrijen {
  private final EntityManager entityManager;
  private final Kluis kluis;

  Afspraakrijen(EntityManager entityManager, Kluis kluis) {
    this.entityManager = entityManager;
    this.kluis = kluis;
  }

  Optional<Bewaard> find(UUID sleutel) {
    return Optional.ofNullable(entityManager.find(Afspraakregel.class, sleutel)).map(this::open);
  }

  /** The row, for this transaction alone, when it is in one of these states. */
  Optional<Afspraakregel> lock(UUID sleutel, Set<Staat> staten) {
    return Optional.ofNullable(
            entityManager.find(Afspraakregel.class, sleutel, LockModeType.PESSIMISTIC_WRITE))
        .filter(regel -> staten.contains(regel.staat()));
  }

  /** Of someone, from this moment on, in any state but this; first one first. */
  List<Bewaard> list(String pseudoniem, Staat niet, Instant vanaf) {
    return entityManager
        .createQuery(
            "select a from Afspraakregel a where a.pseudoniem = :pseudoniem and a.staat <> :niet"
                + " and a.begintOp >= :vanaf order by a.begintOp",
            Afspraakregel.class)
        .setParameter("pseudoniem", pseudoniem)
        .setParameter("niet", niet)
        .setParameter("vanaf", vanaf)
        .getResultStream()
        .map(this::open)
        .toList();
  }

  /** Of anyone, after this moment, in these states and not asked after since; longest ago first. */
  List<UUID> list(Collection<Staat> staten, Instant na, Instant sinds, int meeste) {
    return entityManager
        .createQuery(
            "select a.sleutel from Afspraakregel a where a.staat in :staten and a.begintOp > :na"
                + " and a.gevraagdOp <= :sinds order by a.gevraagdOp",
            UUID.class)
        .setParameter("staten", staten)
        .setParameter("na", na)
        .setParameter("sinds", sinds)
        .setMaxResults(meeste)
        .getResultList();
  }

  /** Says that it is asked after now, unless it was since; whether it was us who said it. */
  boolean touch(UUID sleutel, Instant nu, Instant sinds) {
    return entityManager
            .createQuery(
                "update Afspraakregel a set a.gevraagdOp = :nu where a.sleutel = :sleutel"
                    + " and a.gevraagdOp <= :sinds")
            .setParameter("nu", nu)
            .setParameter("sleutel", sleutel)
            .setParameter("sinds", sinds)
            .executeUpdate()
        == 1;
  }

  /** Whether another takes the place of this one, or is going to. */
  boolean isVervangen(UUID sleutel) {
    return entityManager
            .createQuery("select count(v) from Vervanging v where v.oud = :sleutel", Long.class)
            .setParameter("sleutel", sleutel)
            .getSingleResult()
        > 0;
  }

  /**
   * Adds a row; a key that is there already is found here, and not at the end of the transaction.
   */
  void add(UUID sleutel, @Nullable String pseudoniem, Inhoud inhoud, Instant nu) {
    Datasleutel datasleutel = kluis.newDatasleutel();
    entityManager.persist(datasleutel);
    // The row refers to the key, which has to be there first.
    entityManager.flush();
    entityManager.persist(
        new Afspraakregel(
            sleutel,
            datasleutel.id(),
            pseudoniem,
            inhoud.moment().toInstant(),
            kluis.encrypt(datasleutel, Afspraakregel.plaats(sleutel), inhoud.write()),
            nu));
    entityManager.flush();
  }

  /** Says that one takes the place of another; fails when the other is replaced already. */
  void replace(UUID oud, UUID nieuw) {
    entityManager.persist(new Vervanging(nieuw, oud));
    entityManager.flush();
  }

  /** The one that this one takes the place of. */
  Optional<UUID> findVervangen(UUID nieuw) {
    return Optional.ofNullable(entityManager.find(Vervanging.class, nieuw)).map(Vervanging::oud);
  }

  /** It takes nobody's place any more. */
  void release(UUID nieuw) {
    entityManager
        .createQuery("delete from Vervanging v where v.nieuw = :nieuw")
        .setParameter("nieuw", nieuw)
        .executeUpdate();
  }

  Bewaard open(Afspraakregel regel) {
    String json =
        kluis.decrypt(readSleutel(regel), Afspraakregel.plaats(regel.sleutel()), regel.inhoud());
    return new Bewaard(regel.sleutel(), regel.staat(), Inhoud.read(json), regel.gemaaktOp());
  }

  /** Puts other content into the row. */
  void seal(Afspraakregel regel, Inhoud inhoud) {
    regel.fill(
        inhoud.moment().toInstant(),
        kluis.encrypt(readSleutel(regel), Afspraakregel.plaats(regel.sleutel()), inhoud.write()));
  }

  /** Deletes the row with its key. */
  void delete(Afspraakregel regel) {
    entityManager.remove(readSleutel(regel));
  }

  /** Deletes those that began before this moment, of someone or of nobody known; how many. */
  int deleteBefore(Instant grens, boolean bekend) {
    return entityManager
        .createQuery(
            "delete from Datasleutel d where d.id in (select a.datasleutel from Afspraakregel a"
                + " where a.begintOp < :grens and a.pseudoniem "
                + (bekend ? "is not null" : "is null")
                + ")")
        .setParameter("grens", grens)
        .executeUpdate();
  }

  private Datasleutel readSleutel(Afspraakregel regel) {
    return entityManager.find(Datasleutel.class, regel.datasleutel());
  }
}
