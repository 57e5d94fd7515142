package nl.zaakwijs.portal.kennis.invoer;

import java.util.ArrayList;
import java.util.Collection;
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
 * @param behouden ids of articles that the source still has and did not send again
 * @param volledig whether the source was read to its end
 */
public record Invoer(
    List<Artikel> artikelen, List<String> geweigerd, Set<String> behouden, boolean volledig) {
  public Invoer {
    artikelen = List.copyOf(artikelen);
    geweigerd = List.copyOf(geweigerd);
    behouden = Set.copyOf(behouden);
  }

  /** Of a source that was read to its end. */
  Invoer(List<Artikel> artikelen, List<String> geweigerd) {
    this(artikelen, geweigerd, Set.of(), true);
  }

  /** Of a source that says that it did not change. */
  public static Invoer unchanged(Collection<String> ids) {
    return new Invoer(List.of(), List.of(), Set.copyOf(ids), true);
  }

  /** The ids of its articles. */
  public List<String> ids() {
    return artikelen.stream().map(Artikel::id).distinct().toList();
  }

  /** The same, of a source whose end could not be read. */
  public Invoer incomplete() {
    return new Invoer(artikelen, geweigerd, behouden, false);
  }

  /** The same, beside articles that the source still has. */
  public Invoer besides(Collection<String> ids) {
    return new Invoer(artikelen, geweigerd, Set.copyOf(ids), volledig);
  }

  /** Everything of these together; of what has the same id in the same language, the first. */
  public static Invoer join(List<Invoer> delen) {
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
    boolean volledig = delen.stream().allMatch(Invoer::volledig);
    return new Invoer(artikelen, geweigerd, Set.of(), volledig);
  }

  private static String key(String id, Taal taal) {
    return taal.code() + "/" + id;
  }
}
