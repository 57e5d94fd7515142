package nl.zaakwijs.portal.vraag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zaakwijs.portal.vraag.Regels.Treffer;
import org.jspecify.annotations.Nullable;

/**
 * Reads from a question what is asked of an own zaak: by its words, and by the rules of {@code
 * vraag/zaakaspecten.txt} that fit. Every rule that fitted is told.
 */
final class Aspectherkenning {
  /** Below this an aspect is a guess. */
  private static final double GENOEG = 0.35;

  private static final Set<String> LEEG =
      Set.of(
          "en", "of", "dan", "de", "het", "die", "dat", "een", "mijn", "onze", "ons", "over", "van",
          "voor", "met", "and", "or", "the", "my", "our", "what", "about");

  /** The outcome that nothing is asked of an own zaak. */
  static final String GEEN = "geen";

  /** What a question may ask, in the order of the weights. */
  static final List<String> UITKOMSTEN =
      Stream.concat(Arrays.stream(Zaakaspect.values()).map(Zaakaspect::code), Stream.of(GEEN))
          .toList();

  private final Regels regels;
  private final Zinmodel model;

  Aspectherkenning(Regels regels, Zinmodel model) {
    this.regels = regels;
    this.model = model;
  }

  /**
   * @param tekst with its slips corrected
   * @param onderwerpen the words in it that say which zaak
   */
  Zaakvraag read(String tekst, Set<String> onderwerpen) {
    List<Treffer> treffers = regels.list(tekst);
    Map<String, Double> kansen = model.chances(features(tekst, onderwerpen, treffers));
    double eigen = 1 - kansen.getOrDefault(GEEN, 0.0);
    Zaakaspect beste = isBare(tekst, onderwerpen) ? null : best(kansen, eigen);
    return new Zaakvraag(
        tekst,
        tekst,
        beste,
        beste == null ? 0 : kansen.getOrDefault(beste.code(), 0.0) / eigen,
        eigen,
        fits(treffers, "bezit"),
        fits(treffers, "vervolg"),
        account(treffers, beste));
  }

  /** What the chances go by. */
  Map<String, Double> features(String tekst, Set<String> onderwerpen) {
    return features(tekst, onderwerpen, regels.list(tekst));
  }

  private static Map<String, Double> features(
      String tekst, Set<String> onderwerpen, List<Treffer> treffers) {
    return Zinmodel.features(
        Zaakwoorden.split(tekst),
        onderwerpen,
        treffers.stream().map(Treffer::groep).collect(Collectors.toUnmodifiableSet()));
  }

  /** "En mijn klacht?" says of which zaak, and not what is asked of it. */
  private static boolean isBare(String tekst, Set<String> onderwerpen) {
    return !onderwerpen.isEmpty()
        && Zaakwoorden.split(tekst).stream()
            .allMatch(woord -> onderwerpen.contains(woord) || LEEG.contains(woord));
  }

  private static @Nullable Zaakaspect best(Map<String, Double> kansen, double eigen) {
    Zaakaspect beste = null;
    double hoogste = GENOEG * eigen;
    for (Zaakaspect aspect : Zaakaspect.values()) {
      double kans = kansen.getOrDefault(aspect.code(), 0.0);
      if (kans > hoogste) {
        beste = aspect;
        hoogste = kans;
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
