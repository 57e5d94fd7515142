package nl.zaakwijs.webapp.onderwerpen;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import nl.zaakwijs.portal.inwoner.Taal;

/** The articles as subjects that one can click. */
@Dependent
public class Onderwerpen {

  /** A subject with a page of its own. */
  public record Onderwerplink(String id, String titel, String taal) {}

  /** The subjects that are asked most. */
  public List<Onderwerplink> listVeelgevraagd(Taal taal) {
    return List.of();
  }

  /** The language in which this article is shown to who reads {@code taal}. */
  public Taal taalOf(String artikel, Taal taal) {
    return Taal.NL;
  }
}
