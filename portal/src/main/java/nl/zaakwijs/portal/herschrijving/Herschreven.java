package nl.zaakwijs.portal.herschrijving;

import java.util.List;
import nl.zaakwijs.portal.inwoner.Taal;
import org.jspecify.annotations.Nullable;

/**
 * A text that a model wrote and that passed {@link Tekstcontrole}: the only form in which it leaves
 * this package.
 */
public record Herschreven(Opdracht.Soort soort, Taal taal, List<Zin> zinnen) {
  public Herschreven {
    zinnen = List.copyOf(zinnen);
  }

  /**
   * One sentence.
   *
   * @param bronnen the passages that it comes from, by their number from 1
   */
  public record Zin(List<Deel> delen, List<Integer> bronnen) {
    public Zin {
      delen = List.copyOf(delen);
      bronnen = List.copyOf(bronnen);
    }

    /** The sentence as it is read. */
    public String tekst() {
      StringBuilder tekst = new StringBuilder();
      delen.forEach(deel -> tekst.append(deel.tekst()));
      return tekst.toString();
    }
  }

  /**
   * A piece of a sentence.
   *
   * @param adres where it links to, an address of the passages; null when it is no link
   */
  public record Deel(String tekst, @Nullable String adres) {}
}
