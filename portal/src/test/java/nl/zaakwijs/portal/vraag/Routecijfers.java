package nl.zaakwijs.portal.vraag;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;

/** How many of the questions with a known route went there, and where the others went. */
@NullMarked
record Routecijfers(List<Gesteld> gesteld) {
  Routecijfers {
    gesteld = gesteld.stream().filter(een -> een.opgave().route() != null).toList();
  }

  double goed() {
    return share(gesteld);
  }

  private static double share(List<Gesteld> vragen) {
    return vragen.isEmpty()
        ? 0
        : (double) vragen.stream().filter(Gesteld::isRouteGoed).count() / vragen.size();
  }

  /** The figures in plain lines; empty when no question has a known route. */
  String print() {
    if (gesteld.isEmpty()) {
      return "";
    }
    StringBuilder uit = new StringBuilder();
    line(uit, "right route %.1f%% of %d", 100 * goed(), gesteld.size());
    line(uit, "  %-19s %6s %6s  %s", "route", "asked", "right", "went to");
    Map<String, List<Gesteld>> perRoute =
        gesteld.stream()
            .collect(
                Collectors.groupingBy(
                    een -> Objects.requireNonNullElse(een.opgave().route(), ""),
                    TreeMap::new,
                    Collectors.toList()));
    perRoute.forEach(
        (route, vragen) ->
            line(
                uit,
                "  %-19s %6d %5.1f%%  %s",
                route,
                vragen.size(),
                100 * share(vragen),
                destinations(vragen)));
    return uit.toString();
  }

  private static String destinations(List<Gesteld> vragen) {
    Map<String, Long> aantallen =
        vragen.stream()
            .map(een -> een.beantwoording().route().code())
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    return aantallen.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(een -> een.getKey() + " " + een.getValue())
        .collect(Collectors.joining(", "));
  }

  private static void line(StringBuilder uit, String vorm, Object... waarden) {
    uit.append(String.format(Locale.ROOT, vorm, waarden)).append('\n');
  }
}
