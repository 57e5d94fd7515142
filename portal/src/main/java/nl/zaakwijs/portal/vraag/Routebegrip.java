package nl.zaakwijs.portal.vraag;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.zaakwijs.portal.kennis.Artikel;
import nl.zaakwijs.portal.kennis.Naslag.Vondst;
import nl.zaakwijs.portal.kennis.Tekstvorm;
import nl.zaakwijs.portal.kennis.Themamodel;

/**
 * How likely each route is for a sentence: by its words, by parts of them, by what it is about, and
 * by the rules that fit. Rules see what somebody thought of; this sees what comes near to it.
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

  /** Each is a feature of its own: twice as sure does not say twice as much. */
  private static final List<Double> GRENZEN = List.of(0.1, 0.25, 0.4, 0.55, 0.7, 0.8, 0.9);

  private static final double KENNIS_TELT = 1;

  /** One number says less than a word. */
  private static final double THEMA_TELT = 0.4;

  private static final String NOOD = "nood.";

  /** A masked piece of personal data is a word, and so is a question mark. */
  private static final Pattern WOORD = Pattern.compile("\\[[a-z]+\\]|[\\p{L}\\p{N}'-]+|\\?");

  private final Regels nood;
  private final Regels routes;
  private final Zinmodel model;
  private final Themamodel themas = Themamodel.builtIn();

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

  /** How likely every outcome is; together they are 1. */
  record Kansen(Map<String, Double> kansen) {
    Kansen {
      kansen = Map.copyOf(kansen);
    }

    /** The likeliest outcome. */
    Kans best() {
      return best("");
    }

    /** The likeliest cry for help, with the chance that it is one of whatever kind. */
    Kans emergency() {
      return new Kans(best(NOOD).uitkomst(), of(Route.NOOD));
    }

    /** This route, whatever its kind. */
    double of(Route route) {
      return kansen.entrySet().stream()
          .filter(een -> Routering.routeOf(een.getKey()) == route)
          .mapToDouble(Map.Entry::getValue)
          .sum();
    }

    private Kans best(String begin) {
      return kansen.entrySet().stream()
          .filter(een -> een.getKey().startsWith(begin))
          .max(Map.Entry.comparingByValue())
          .map(een -> new Kans(een.getKey(), een.getValue()))
          .orElseThrow();
    }
  }

  /**
   * Where this may go.
   *
   * @param vondst what the knowledge has for it
   */
  Kansen judge(String tekst, Vondst vondst) {
    return new Kansen(model.chances(features(tekst, vondst)));
  }

  /**
   * What the chances go by.
   *
   * @param vondst what the knowledge has for it
   */
  Map<String, Double> features(String tekst, Vondst vondst) {
    Set<String> regels = new HashSet<>();
    nood.list(tekst).forEach(treffer -> regels.add(NOOD + Noodhulp.helpOf(treffer.groep())));
    routes.list(tekst).forEach(treffer -> regels.add(treffer.groep()));
    List<String> woorden =
        WOORD.matcher(Tekstvorm.fold(tekst)).results().map(MatchResult::group).toList();
    Map<String, Double> kenmerken = Zinmodel.features(woorden, Set.of(), regels);
    addKennis(kenmerken, vondst);
    addThema(kenmerken, themas.place(tekst));
    return kenmerken;
  }

  /** What it is about, in numbers: what is alike lies near, also in other words. */
  private static void addThema(Map<String, Double> kenmerken, float[] plaats) {
    for (int i = 0; i < plaats.length; i++) {
      kenmerken.put("t:" + i, THEMA_TELT * plaats[i]);
    }
  }

  /** How sure the knowledge is of its answer, and whether that is of another organisation. */
  private static void addKennis(Map<String, Double> kenmerken, Vondst vondst) {
    if (vondst.kandidaten().isEmpty()) {
      return;
    }
    Artikel beste = vondst.kandidaten().get(0).artikel();
    String van = beste.organisatie() == null ? "k:zeker>" : "k:anderen>";
    double zekerheid = vondst.oordeel().zekerheid();
    for (double grens : GRENZEN) {
      if (zekerheid > grens) {
        kenmerken.put(van + grens, KENNIS_TELT);
      }
    }
  }
}
