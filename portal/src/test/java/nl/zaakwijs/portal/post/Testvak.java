package nl.zaakwijs.portal.post;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakwijs.portal.afspraken.Afspraak;
import nl.zaakwijs.portal.opslag.Bewaartermijnen;
import nl.zaakwijs.portal.opslag.Hoofdsleutel;
import nl.zaakwijs.portal.opslag.Kluis;
import nl.zaakwijs.portal.opslag.Testdatabank;
import org.jspecify.annotations.Nullable;

/** Puts a transaction around every method, as the container does. */
final class Testvak extends Postvak {
  private static final Bewaartermijnen TERMIJNEN =
      new Bewaartermijnen(Duration.ofHours(2), Duration.ofDays(30));

  private final Testdatabank databank;
  private final Clock clock;
  private final Kluis kluis;

  Testvak(Testdatabank databank, Clock clock) {
    this.databank = databank;
    this.clock = clock;
    this.kluis = new Kluis(new Hoofdsleutel(new byte[32]), clock);
  }

  private Postvak in(EntityManager entityManager) {
    return new Postvak(entityManager, kluis, TERMIJNEN, clock);
  }

  /** The rows about this appointment, by number. */
  List<Postregel> rows(UUID afspraak) {
    return databank.call(
        em ->
            em.createQuery(
                    "select p from Postregel p where p.afspraak = :afspraak order by p.volgnummer,"
                        + " p.soort",
                    Postregel.class)
                .setParameter("afspraak", afspraak)
                .getResultList());
  }

  /** The key under which the content of this mail is encrypted. */
  String key(UUID id) {
    return databank.call(em -> em.find(Inhoudregel.class, id).datasleutel().toString());
  }

  boolean hasContent(UUID id) {
    return databank.<Boolean>call(em -> em.find(Inhoudregel.class, id) != null);
  }

  /** Takes away what other tests left to be sent. */
  void empty() {
    databank.run(em -> em.createQuery("delete from Postregel p").executeUpdate());
  }

  @Override
  public void add(
      Postsoort soort,
      Afspraak afspraak,
      @Nullable Afspraak vorige,
      Instant vanaf,
      Instant uiterlijk) {
    databank.run(em -> in(em).add(soort, afspraak, vorige, vanaf, uiterlijk));
  }

  @Override
  public List<UUID> listKlaar(int meeste) {
    return databank.call(em -> in(em).listKlaar(meeste));
  }

  @Override
  public Optional<Poststuk> claim(UUID id) {
    return databank.call(em -> in(em).claim(id));
  }

  @Override
  public void settle(UUID id, Poststaat outcome) {
    databank.run(em -> in(em).settle(id, outcome));
  }

  @Override
  public void postpone(UUID id, Instant vanaf) {
    databank.run(em -> in(em).postpone(id, vanaf));
  }

  @Override
  public int deleteVerlopen(Instant nu) {
    return databank.<Integer>call(em -> in(em).deleteVerlopen(nu));
  }
}
