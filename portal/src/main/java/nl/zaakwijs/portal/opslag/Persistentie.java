package nl.zaakwijs.portal.opslag;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Gives beans the container's entity manager by their constructor. */
@Dependent
class Persistentie {
  @Produces
  @PersistenceContext(unitName = "zaakwijs")
  @SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled and read by the container
  private EntityManager entityManager;
}
