package nl.zaakwijs.portal.vraag;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.zaakwijs.portal.kennis.Tekstvorm;

/**
 * How likely each route is for a sentence: by its words, by parts of them, and by the rules that
 * fit. Rules see what somebody thought of; this sees what comes near to it.
 */
final class Routebegrip {
  /**
   * Every route that a sentence can show by itself, with its kinds, in the order of the weights.
   */
  static final List<String> UITKOMSTEN =
      List.of(
          "nood.spoed",
          "nood.zelfdoding",
          "nood.veilig_thuis",
          "kennis",
          "zaakstatus",
          "afspraak_maken",
          "afspraak_wijzigen",
          "mijn_gegevens",
          "medewerker",
          "melding",
          "andere_organisatie",
          "besluit",
          "smalltalk.groet",
          "smalltalk.dank",
          "smalltalk.afscheid",
          "smalltalk.wie_bent_u",
          "smalltalk.engels",
          "buiten_domein",
          "misbruik",
          "persoonsgegevens",
          "onduidelijk");

  private static final String NOOD = "nood.";

  /** A masked piece of personal data is a word, and so is a question mark. */
  private static final Pattern WOORD = Pattern.compile("\\[[a-z]+\\]|[\\p{L}\\p{N}'-]+|\\?");

  private final Regels nood;
  private final Regels routes;
  private final Zinmodel model;

  Routebegrip(Regels nood, Regels routes, Zinmodel model) {
    this.nood = nood;
    this.routes = routes;
    this.model = model;
  }

  static Routebegrip read(Regels nood, Regels routes) {
    return new Routebegrip(nood, routes, Zinmodel.read("/vraag/routemodel.txt", UITKOMSTEN));
  }

  /** An outcome with its chance, 0 to 1. */
  record Kans(String uitkomst, double kans) {
    Route route() {
      return Routering.routeOf(uitkomst);
    }

    /** For the account. */
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "kans:%s %.2f", uitkomst, kans);
    }
  }

  /** The likeliest outcome. */
  Kans best(String tekst) {
    return best(model.chances(features(tekst)), "").orElseThrow();
  }

  /** The likeliest cry for help, with the chance that it is one of whatever kind. */
  Kans emergency(String tekst) {
    Map<String, Double> kansen = model.chances(features(tekst));
    double samen =
        kansen.entrySet().stream()
            .filter(een -> een.getKey().startsWith(NOOD))
            .mapToDouble(Map.Entry::getValue)
            .sum();
    return new Kans(best(kansen, NOOD).orElseThrow().uitkomst(), samen);
  }

  private static Optional<Kans> best(Map<String, Double> kansen, String begin) {
    return kansen.entrySet().stream()
        .filter(een -> een.getKey().startsWith(begin))
        .max(Map.Entry.comparingByValue())
        .map(een -> new Kans(een.getKey(), een.getValue()));
  }

  /** What the chances go by. */
  Map<String, Double> features(String tekst) {
    Set<String> regels = new HashSet<>();
    nood.list(tekst).forEach(treffer -> regels.add(NOOD + Noodhulp.helpOf(treffer.groep())));
    routes.list(tekst).forEach(treffer -> regels.add(treffer.groep()));
    List<String> woorden =
        WOORD.matcher(Tekstvorm.fold(tekst)).results().map(MatchResult::group).toList();
    return Zinmodel.features(woorden, Set.of(), regels);
  }
}
