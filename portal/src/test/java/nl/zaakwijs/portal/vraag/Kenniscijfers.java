package nl.zaakwijs.portal.vraag;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * How many of the questions with a known article were answered right, beside plain keyword search
 * on the same questions.
 */
@NullMarked
final class Kenniscijfers {
  /** Of the questions that no article answers, at most this share may get an answer. */
  private static final double DULDBAAR = 0.03;

  private static final int VAKKEN = 10;

  private final List<Gesteld> gedekt;
  private final List<Gesteld> ongedekt;

  Kenniscijfers(List<Gesteld> gesteld) {
    List<Gesteld> beoordeeld =
        gesteld.stream().filter(een -> een.opgave().isOverArtikel()).toList();
    this.gedekt = beoordeeld.stream().filter(een -> een.opgave().isGedekt()).toList();
    this.ongedekt = beoordeeld.stream().filter(een -> !een.opgave().isGedekt()).toList();
  }

  /** The first candidate is the right article. */
  double eerste() {
    return share(gedekt, Gesteld::isEersteGoed);
  }

  /** The right article is one of the first three. */
  double eersteDrie() {
    return share(gedekt, Gesteld::isBijEersteDrie);
  }

  /** The figures in plain lines; empty when no question has a known article. */
  String print() {
    StringBuilder uit = new StringBuilder();
    if (!gedekt.isEmpty()) {
      printGedekt(uit);
    }
    if (!ongedekt.isEmpty()) {
      printOngedekt(uit);
    }
    if (!gedekt.isEmpty()) {
      printStijlen(uit);
      printBetrouwbaarheid(uit);
    }
    return uit.toString();
  }

  private void printGedekt(StringBuilder uit) {
    line(
        uit,
        "%-44s %8s %8s",
        gedekt.size() + " questions with a right article",
        "zaakwijs",
        "keyword");
    row(
        uit,
        "right@1: the right article comes first",
        eerste(),
        share(gedekt, Kenniscijfers::first));
    row(
        uit,
        "right@3: it is among the first three",
        eersteDrie(),
        share(gedekt, een -> een.trefwoorden().isBijEersteDrie(een.opgave())));
    if (!ongedekt.isEmpty()) {
      row(
          uit,
          "right@1 when 3% of the others get an answer",
          atLeastAsSure(Gesteld::zekerheid, Gesteld::isEersteGoed),
          atLeastAsSure(een -> een.trefwoorden().score(), Kenniscijfers::first));
    }
    row(uit, "answered, and right", share(gedekt, Gesteld::isGegevenGoed));
    row(uit, "clarified, and right", share(gedekt, Gesteld::isKeuzeGoed));
    row(
        uit,
        "clarified, without the right one",
        share(gedekt, een -> isAsked(een) && !een.isKeuzeGoed()));
    row(uit, "wrong", share(gedekt, een -> een.isGegeven() && !een.isGegevenGoed()));
    row(uit, "abstained wrongly", share(gedekt, Kenniscijfers::isAbstained));
  }

  private void printOngedekt(StringBuilder uit) {
    line(uit, "%d questions that no article answers", ongedekt.size());
    row(uit, "abstained rightly", share(ongedekt, Kenniscijfers::isAbstained));
    row(uit, "clarified", share(ongedekt, Kenniscijfers::isAsked));
    row(uit, "wrong: answered all the same", share(ongedekt, Gesteld::isGegeven));
  }

  private static boolean first(Gesteld gesteld) {
    return gesteld.trefwoorden().isEersteGoed(gesteld.opgave());
  }

  private static boolean isAsked(Gesteld gesteld) {
    return gesteld.uitkomst().isKeuze();
  }

  private static boolean isAbstained(Gesteld gesteld) {
    return !gesteld.isGegeven() && !isAsked(gesteld);
  }

  /** How many are right of those that are surer than all but 3% of the uncovered questions. */
  private double atLeastAsSure(ToDoubleFunction<Gesteld> zekerheid, Predicate<Gesteld> goed) {
    double[] anders = ongedekt.stream().mapToDouble(zekerheid).sorted().toArray();
    int mogen = (int) Math.floor(DULDBAAR * anders.length);
    double grens = anders[anders.length - 1 - mogen];
    return share(gedekt, een -> zekerheid.applyAsDouble(een) > grens && goed.test(een));
  }

  private void printStijlen(StringBuilder uit) {
    Map<String, List<Gesteld>> stijlen = perStijl(gedekt);
    if (stijlen.size() == 1 && stijlen.containsKey("")) {
      return;
    }
    line(
        uit,
        "%-14s %6s %8s %8s %8s %8s %9s %9s",
        "style",
        "asked",
        "right@1",
        "right@3",
        "clarify",
        "wrong",
        "keyword@1",
        "keyword@3");
    stijlen.forEach(
        (stijl, vragen) ->
            line(
                uit,
                "%-14s %6d %7.1f%% %7.1f%% %7.1f%% %7.1f%% %8.1f%% %8.1f%%",
                stijl.isEmpty() ? "(none)" : stijl,
                vragen.size(),
                100 * share(vragen, Gesteld::isEersteGoed),
                100 * share(vragen, Gesteld::isBijEersteDrie),
                100 * share(vragen, Gesteld::isKeuzeGoed),
                100 * share(vragen, een -> een.isGegeven() && !een.isGegevenGoed()),
                100 * share(vragen, Kenniscijfers::first),
                100 * share(vragen, een -> een.trefwoorden().isBijEersteDrie(een.opgave()))));
  }

  private static Map<String, List<Gesteld>> perStijl(List<Gesteld> vragen) {
    Function<Gesteld, String> stijl = een -> een.opgave().stijl();
    return vragen.stream().collect(Collectors.groupingBy(stijl, TreeMap::new, Collectors.toList()));
  }

  /** Whether "60% sure" is right six times in ten; what no article answers is never right. */
  private void printBetrouwbaarheid(StringBuilder uit) {
    List<Gesteld> alle =
        Stream.concat(gedekt.stream(), ongedekt.stream())
            .filter(een -> !een.artikelen().isEmpty())
            .toList();
    line(uit, "%-12s %6s %15s %12s", "certainty", "asked", "mean certainty", "share right");
    IntStream.range(0, VAKKEN)
        .forEach(
            vak -> {
              List<Gesteld> vragen = alle.stream().filter(een -> bin(een) == vak).toList();
              line(
                  uit,
                  "%.1f to %.1f   %6d %15.2f %12.2f",
                  (double) vak / VAKKEN,
                  (double) (vak + 1) / VAKKEN,
                  vragen.size(),
                  vragen.stream().mapToDouble(Gesteld::zekerheid).average().orElse(0),
                  share(vragen, Gesteld::isEersteGoed));
            });
  }

  private static int bin(Gesteld gesteld) {
    return Math.min(VAKKEN - 1, (int) (gesteld.zekerheid() * VAKKEN));
  }

  private static double share(List<Gesteld> vragen, Predicate<Gesteld> die) {
    return vragen.isEmpty() ? 0 : (double) vragen.stream().filter(die).count() / vragen.size();
  }

  private static void row(StringBuilder uit, String wat, double ons) {
    line(uit, "  %-42s %7.1f%%", wat, 100 * ons);
  }

  private static void row(StringBuilder uit, String wat, double ons, double trefwoorden) {
    line(uit, "  %-42s %7.1f%% %7.1f%%", wat, 100 * ons, 100 * trefwoorden);
  }

  private static void line(StringBuilder uit, String vorm, Object... waarden) {
    uit.append(String.format(Locale.ROOT, vorm, waarden)).append('\n');
  }
}
