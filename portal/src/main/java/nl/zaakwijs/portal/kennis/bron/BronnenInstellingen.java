package nl.zaakwijs.portal.kennis.bron;

import java.util.List;
import nl.zaakwijs.portal.instellingen.Instellingen;

/** Which sources are fetched on a schedule. */
public record BronnenInstellingen(List<Broninstelling> bronnen) {
  public BronnenInstellingen {
    bronnen = List.copyOf(bronnen);
  }

  /** The configured sources. */
  public static BronnenInstellingen from(Instellingen instellingen) {
    return new BronnenInstellingen(Broninstelling.list(instellingen));
  }
}
