package nl.zaakwijs.portal.gesprek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.zaakwijs.portal.inwoner.Aangemelde;
import nl.zaakwijs.portal.inwoner.Bezoeker;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.opslag.Bewaartermijnen;
import nl.zaakwijs.portal.opslag.Bewaarvorm;
import nl.zaakwijs.portal.opslag.Datasleutel;
import nl.zaakwijs.portal.opslag.Kluis;
import org.jspecify.annotations.Nullable;

/**
 * Keeps conversations: encrypted, each under a key of its own, as long as agreed and no longer.
 * Only masked text may come in; deleting a conversation destroys its key.
 */
@ApplicationScoped
public class Gesprekken {

  private final EntityManager entityManager;
  private final Kluis kluis;
  private final Bewaartermijnen bewaartermijnen;
  private final Clock clock;

  /** What is encrypted of a turn. */
  private record Inhoud(String vraag, String uitkomst, String antwoord) {}

  /** For the container's proxy, and for a stand-in in tests. */
  @SuppressWarnings("NullAway") // neither uses the fields
  protected Gesprekken() {
    this(null, null, null, null);
  }

  @Inject
  public Gesprekken(
      EntityManager entityManager, Kluis kluis, Bewaartermijnen bewaartermijnen, Clock clock) {
    this.entityManager = entityManager;
    this.kluis = kluis;
    this.bewaartermijnen = bewaartermijnen;
    this.clock = clock;
  }

  /** Begins a conversation; that of a resident is found back after a next login. */
  @Transactional
  public UUID begin(Bezoeker bezoeker, Taal taal) {
    Datasleutel sleutel = kluis.newDatasleutel();
    entityManager.persist(sleutel);
    // The conversation refers to the key, which has to be there first.
    entityManager.flush();
    UUID id = UUID.randomUUID();
    String pseudoniem = bezoeker instanceof Aangemelde aangemelde ? pseudoniem(aangemelde) : null;
    entityManager.persist(new Gesprek(id, sleutel.id(), pseudoniem, taal.code(), clock.instant()));
    return id;
  }

  /**
   * Adds a question and how it ended, as the next turn. Does nothing when the conversation is gone.
   *
   * @param vraag masked ({@code Beantwoording.vraag()})
   * @param uitkomst the route's code
   * @param antwoord the short answer in words, without personal data; may be empty
   */
  @Transactional
  public void add(UUID gesprek, String vraag, String uitkomst, String antwoord) {
    // Locked, so that two tabs never get the same number.
    @Nullable Gesprek rij =
        entityManager.find(Gesprek.class, gesprek, LockModeType.PESSIMISTIC_WRITE);
    if (rij == null) {
      return;
    }
    Instant nu = clock.instant();
    int nummer = rij.nextBeurt(nu);
    byte[] inhoud =
        kluis.encrypt(
            readSleutel(rij.datasleutel()),
            Beurt.plaats(gesprek, nummer),
            write(new Inhoud(vraag, uitkomst, antwoord)));
    entityManager.persist(new Beurt(gesprek, nummer, inhoud, nu));
  }

  /**
   * Makes an anonymous conversation this resident's own, when someone logs in half-way. The caller
   * proves that it is theirs: the id must come from the own session.
   */
  @Transactional
  public void claim(UUID gesprek, Aangemelde aangemelde) {
    @Nullable Gesprek rij = entityManager.find(Gesprek.class, gesprek);
    if (rij != null) {
      rij.claim(pseudoniem(aangemelde));
    }
  }

  /**
   * The questions that this resident asked while logged in, newest first.
   *
   * @throws nl.zaakwijs.portal.opslag.VersleutelingException when one of them was tampered with
   */
  public List<BewaardeVraag> listVragen(Aangemelde aangemelde) {
    return entityManager
        .createQuery(
            "select b, d from Beurt b, Gesprek g, Datasleutel d where b.gesprek = g.id and"
                + " d.id = g.datasleutel and g.pseudoniem = :pseudoniem"
                + " order by b.gesteldOp desc, b.nummer desc",
            Object[].class)
        .setParameter("pseudoniem", pseudoniem(aangemelde))
        .getResultStream()
        .map(rij -> open((Beurt) rij[0], (Datasleutel) rij[1]))
        .toList();
  }

  /** Deletes a conversation; the caller proves that it is this visitor's. */
  @Transactional
  public void delete(UUID gesprek) {
    deleteKeysOf("g.id = :id", "id", gesprek);
  }

  /** Deletes this conversation if it is this resident's; whether it was. */
  @Transactional
  public boolean delete(UUID gesprek, Aangemelde aangemelde) {
    return entityManager
            .createQuery(
                "delete from Datasleutel d where d.id in (select g.datasleutel from Gesprek g"
                    + " where g.id = :id and g.pseudoniem = :pseudoniem)")
            .setParameter("id", gesprek)
            .setParameter("pseudoniem", pseudoniem(aangemelde))
            .executeUpdate()
        > 0;
  }

  /** Deletes everything that is kept of this resident's conversations. */
  @Transactional
  public void deleteAll(Aangemelde aangemelde) {
    deleteKeysOf("g.pseudoniem = :pseudoniem", "pseudoniem", pseudoniem(aangemelde));
  }

  /** Deletes the conversations that may no longer be kept at this moment; how many that were. */
  @Transactional
  public int deleteVerlopen(Instant nu) {
    return deleteKeysOf(
            "g.pseudoniem is null and g.laatstOp < :grens",
            "grens",
            nu.minus(bewaartermijnen.anoniem()))
        + deleteKeysOf(
            "g.pseudoniem is not null and g.laatstOp < :grens",
            "grens",
            nu.minus(bewaartermijnen.ingelogd()));
  }

  /** With the key, the database deletes the conversation and its turns. */
  private int deleteKeysOf(String condition, String parameter, Object value) {
    return entityManager
        .createQuery(
            "delete from Datasleutel d where d.id in (select g.datasleutel from Gesprek g where "
                + condition
                + ")")
        .setParameter(parameter, value)
        .executeUpdate();
  }

  private BewaardeVraag open(Beurt beurt, Datasleutel sleutel) {
    Inhoud inhoud =
        read(kluis.decrypt(sleutel, Beurt.plaats(beurt.gesprek(), beurt.nummer()), beurt.inhoud()));
    return new BewaardeVraag(
        beurt.gesprek(),
        beurt.nummer(),
        inhoud.vraag(),
        inhoud.uitkomst(),
        inhoud.antwoord(),
        beurt.gesteldOp());
  }

  private Datasleutel readSleutel(UUID id) {
    return entityManager.find(Datasleutel.class, id);
  }

  private String pseudoniem(Aangemelde aangemelde) {
    return kluis.pseudoniem(aangemelde);
  }

  private static String write(Inhoud inhoud) {
    return Bewaarvorm.write(inhoud);
  }

  private static Inhoud read(String json) {
    return Bewaarvorm.read(json, Inhoud.class, "A turn");
  }
}
