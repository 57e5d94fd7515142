package nl.zaakwijs.webapp.page;

/**
 * What one page shows, complete: a record that a resource returns. It is rendered by the template
 * with the record's own name.
 */
public interface Page {

  /** The place in the navigation that this page belongs to. */
  default Plek plek() {
    return Plek.GEEN;
  }

  /** The template's name, without folder or extension. */
  default String template() {
    return getClass().getSimpleName();
  }
}
