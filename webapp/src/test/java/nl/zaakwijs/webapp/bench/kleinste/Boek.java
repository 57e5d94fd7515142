package nl.zaakwijs.webapp.bench.kleinste;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The one bean, with the one table. */
@ApplicationScoped
public class Boek {
  @PersistenceContext(unitName = "kleinste")
  @SuppressWarnings("NullAway.Init") // filled by the container
  private EntityManager entityManager;

  String naam() {
    return entityManager.isOpen() ? "Kleinste" : "";
  }
}
