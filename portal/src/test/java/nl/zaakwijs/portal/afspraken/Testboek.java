package nl.zaakwijs.portal.afspraken;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakwijs.portal.inwoner.Aangemelde;
import nl.zaakwijs.portal.inwoner.Bezoeker;
import nl.zaakwijs.portal.opslag.Bewaartermijnen;
import nl.zaakwijs.portal.opslag.Kluis;
import nl.zaakwijs.portal.opslag.Testdatabank;
import nl.zaakwijs.portal.proef.Testgebeurtenissen;

/** Puts a transaction around every method, as the container does. */
class Testboek extends Afsprakenboek {
  private final Testdatabank databank;
  private final Kluis kluis;
  private final Bewaartermijnen bewaartermijnen;
  private final Clock clock;
  private final Testgebeurtenissen<Afspraakgebeurtenis> gebeurtenissen = new Testgebeurtenissen<>();

  Testboek(Testdatabank databank, Kluis kluis, Bewaartermijnen bewaartermijnen, Clock clock) {
    this.databank = databank;
    this.kluis = kluis;
    this.bewaartermijnen = bewaartermijnen;
    this.clock = clock;
  }

  /** What was told, first one first. */
  List<Afspraakgebeurtenis> gebeurtenissen() {
    return gebeurtenissen.list();
  }

  private Afsprakenboek in(jakarta.persistence.EntityManager entityManager) {
    return new Afsprakenboek(entityManager, kluis, bewaartermijnen, gebeurtenissen, clock);
  }

  @Override
  public Optional<Bewaard> find(UUID sleutel) {
    return databank.call(em -> in(em).find(sleutel));
  }

  @Override
  public List<Bewaard> list(Aangemelde inwoner) {
    return databank.call(em -> in(em).list(inwoner));
  }

  @Override
  public void plan(UUID sleutel, Bezoeker bezoeker, Afspraakwens wens) {
    databank.run(em -> in(em).plan(sleutel, bezoeker, wens));
  }

  @Override
  public void recover(UUID sleutel, Bevestiging bevestiging) {
    databank.run(em -> in(em).recover(sleutel, bevestiging));
  }

  @Override
  public void fail(UUID sleutel) {
    databank.run(em -> in(em).fail(sleutel));
  }

  @Override
  public void dismiss(UUID sleutel) {
    databank.run(em -> in(em).dismiss(sleutel));
  }

  @Override
  public boolean planVerzetten(UUID sleutel, UUID oud, Afspraakwens wens) {
    return databank.<Boolean>call(em -> in(em).planVerzetten(sleutel, oud, wens));
  }

  @Override
  public boolean planAfzeggen(UUID sleutel) {
    return databank.<Boolean>call(em -> in(em).planAfzeggen(sleutel));
  }

  @Override
  public void giveUp(UUID sleutel) {
    databank.run(em -> in(em).giveUp(sleutel));
  }

  @Override
  public void keep(UUID sleutel) {
    databank.run(em -> in(em).keep(sleutel));
  }

  @Override
  public List<UUID> listOnzeker(Instant nu, Duration rust, int meeste) {
    return databank.call(em -> in(em).listOnzeker(nu, rust, meeste));
  }

  @Override
  public boolean takeTurn(UUID sleutel, Instant nu, Duration rust) {
    return databank.<Boolean>call(em -> in(em).takeTurn(sleutel, nu, rust));
  }

  @Override
  public void confirm(UUID sleutel, Bevestiging bevestiging) {
    databank.run(em -> in(em).confirm(sleutel, bevestiging));
  }

  @Override
  public void reject(UUID sleutel) {
    databank.run(em -> in(em).reject(sleutel));
  }

  @Override
  public void lose(UUID sleutel) {
    databank.run(em -> in(em).lose(sleutel));
  }

  @Override
  public void withdraw(UUID sleutel) {
    databank.run(em -> in(em).withdraw(sleutel));
  }

  @Override
  public int deleteVerlopen(Instant nu) {
    return databank.<Integer>call(em -> in(em).deleteVerlopen(nu));
  }
}
