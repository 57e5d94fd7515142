package nl.zaakwijs.portal.kennis.invoer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.kennis.Artikel;

/**
 * What came of a file or folder with knowledge.
 *
 * @param artikelen in the order of the source
 * @param geweigerd per refused row, object or file where it stands and what is wrong with it
 */
public record Invoer(List<Artikel> artikelen, List<String> geweigerd) {
  public Invoer {
    artikelen = List.copyOf(artikelen);
    geweigerd = List.copyOf(geweigerd);
  }

  /** Everything of these together; of what has the same id in the same language, the first. */
  static Invoer join(List<Invoer> delen) {
    List<Artikel> artikelen = new ArrayList<>();
    List<String> geweigerd = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Invoer deel : delen) {
      geweigerd.addAll(deel.geweigerd());
      for (Artikel artikel : deel.artikelen()) {
        if (ids.add(key(artikel.id(), artikel.taal()))) {
          artikelen.add(artikel);
        } else {
          geweigerd.add(
              artikel.bron().naam() + ": the id '" + artikel.id() + "' stands there twice");
        }
      }
    }
    return new Invoer(artikelen, geweigerd);
  }

  private static String key(String id, Taal taal) {
    return taal.code() + "/" + id;
  }
}
