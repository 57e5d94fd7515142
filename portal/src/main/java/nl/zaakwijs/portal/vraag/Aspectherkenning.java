package nl.zaakwijs.portal.vraag;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.zaakwijs.portal.vraag.Regels.Treffer;
import org.jspecify.annotations.Nullable;

/**
 * Reads from a question what is asked of an own zaak, by the rules of {@code
 * vraag/zaakaspecten.txt}. Every rule that fitted is told.
 */
final class Aspectherkenning {
  private static final Map<String, Integer> GEWICHT = Map.of("zeker", 4, "sterk", 3, "gewoon", 2);
  private static final double ELKE_VOLGENDE = 0.1;
  private static final Set<String> GEEN_ASPECT = Set.of("algemeen", "vervolg", "bezit");

  private final Regels regels;

  Aspectherkenning(Regels regels) {
    this.regels = regels;
  }

  /**
   * @param tekst with its slips corrected
   */
  Zaakvraag read(String tekst) {
    Map<Zaakaspect, Double> scores = new EnumMap<>(Zaakaspect.class);
    Map<Zaakaspect, Integer> zwaarste = new EnumMap<>(Zaakaspect.class);
    List<Treffer> treffers = regels.list(tekst);
    for (Treffer treffer : treffers) {
      String naam = name(treffer);
      if (!GEEN_ASPECT.contains(naam)) {
        Zaakaspect aspect = Zaakaspect.valueOf(naam.toUpperCase(Locale.ROOT));
        int gewicht = GEWICHT.getOrDefault(treffer.groep().substring(naam.length() + 1), 2);
        zwaarste.merge(aspect, gewicht, Math::max);
        scores.merge(aspect, ELKE_VOLGENDE, Double::sum);
      }
    }
    zwaarste.forEach((aspect, gewicht) -> scores.merge(aspect, gewicht * 1.0, Double::sum));
    Zaakaspect beste = best(scores);
    return new Zaakvraag(
        tekst,
        beste,
        beste == null ? 0 : zwaarste.getOrDefault(beste, 0),
        fits(treffers, "bezit"),
        fits(treffers, "algemeen"),
        fits(treffers, "vervolg"),
        account(treffers, beste));
  }

  private static @Nullable Zaakaspect best(Map<Zaakaspect, Double> scores) {
    Zaakaspect beste = null;
    double hoogste = 0;
    for (Map.Entry<Zaakaspect, Double> score : scores.entrySet()) {
      if (score.getValue() > hoogste + 0.001) {
        beste = score.getKey();
        hoogste = score.getValue();
      }
    }
    return beste;
  }

  private static List<String> account(List<Treffer> treffers, @Nullable Zaakaspect beste) {
    List<String> regels = new ArrayList<>();
    for (Treffer treffer : treffers) {
      if (beste != null && name(treffer).equals(beste.code())) {
        regels.add(treffer.groep() + ": " + treffer.regel());
      }
    }
    return regels;
  }

  private static boolean fits(List<Treffer> treffers, String groep) {
    return treffers.stream().anyMatch(treffer -> name(treffer).equals(groep));
  }

  private static String name(Treffer treffer) {
    return treffer.groep().substring(0, treffer.groep().indexOf('.'));
  }
}
