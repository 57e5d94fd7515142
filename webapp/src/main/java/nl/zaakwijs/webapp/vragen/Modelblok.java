package nl.zaakwijs.webapp.vragen;

import java.util.ArrayList;
import java.util.List;
import nl.zaakwijs.portal.herschrijving.Herschreven;
import nl.zaakwijs.portal.herschrijving.Opdracht;
import org.jspecify.annotations.Nullable;

/**
 * What a language model wrote for an answer, as the page shows it beside the municipality's own
 * text; or the place for it, while it is being written.
 *
 * @param soort for the words around it
 * @param taal the language of the sentences
 * @param zinnen none while it is being written
 */
public record Modelblok(String soort, String taal, List<Modelzin> zinnen) {
  public Modelblok {
    zinnen = List.copyOf(zinnen);
  }

  /**
   * One sentence.
   *
   * @param bronnen the passages that this sentence and those before it come from, named once
   */
  public record Modelzin(List<Modeldeel> delen, List<Verwijzing> bronnen) {}

  /**
   * A piece of a sentence.
   *
   * @param adres where it links to; null when it is no link
   */
  public record Modeldeel(String tekst, @Nullable String adres) {}

  /**
   * Where it stands in the municipality's own text.
   *
   * @param nummer of the passage on the page, from 1
   */
  public record Verwijzing(int nummer, String kop) {}

  /** The place for a text that is not there yet. */
  static Modelblok waiting(Opdracht opdracht) {
    return new Modelblok(opdracht.soort().name(), opdracht.taal().code(), List.of());
  }

  static Modelblok of(Herschreven tekst, Opdracht opdracht) {
    List<Modelzin> zinnen = new ArrayList<>();
    for (int i = 0; i < tekst.zinnen().size(); i++) {
      Herschreven.Zin zin = tekst.zinnen().get(i);
      boolean laatste =
          i + 1 == tekst.zinnen().size()
              || !tekst.zinnen().get(i + 1).bronnen().equals(zin.bronnen());
      zinnen.add(
          new Modelzin(
              zin.delen().stream().map(Modelblok::part).toList(),
              laatste ? references(zin, opdracht) : List.of()));
    }
    return new Modelblok(opdracht.soort().name(), tekst.taal().code(), zinnen);
  }

  private static Modeldeel part(Herschreven.Deel deel) {
    // An amount stays on one line.
    return new Modeldeel(deel.tekst().replace("\u20ac ", "\u20ac\u00a0"), deel.adres());
  }

  /** A question that helps to choose stands above its choices, and needs no references. */
  private static List<Verwijzing> references(Herschreven.Zin zin, Opdracht opdracht) {
    if (opdracht.soort() == Opdracht.Soort.VRAAG_DOOR) {
      return List.of();
    }
    return zin.bronnen().stream()
        .map(nummer -> new Verwijzing(nummer, opdracht.bronnen().get(nummer - 1).kop()))
        .toList();
  }

  /** Whether it is still being written. */
  public boolean isBezig() {
    return zinnen.isEmpty();
  }

  /** Whether it is a question, which has the choices below it and no text to be held against. */
  public boolean isVraag() {
    return soort.equals(Opdracht.Soort.VRAAG_DOOR.name());
  }
}
