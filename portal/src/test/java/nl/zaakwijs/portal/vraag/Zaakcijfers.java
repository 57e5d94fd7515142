package nl.zaakwijs.portal.vraag;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.zaakwijs.portal.vraag.Zaakevaluatie.Gesteld;
import org.jspecify.annotations.NullMarked;

/** How many of the judged questions about own zaken were answered right. */
@NullMarked
record Zaakcijfers(List<Gesteld> gesteld) {

  private List<Gesteld> overZaken() {
    return gesteld.stream().filter(Gesteld::isOverZaken).toList();
  }

  private List<Gesteld> metRoute() {
    return gesteld.stream().filter(een -> een.verwachteRoute() != null).toList();
  }

  int aantal() {
    return overZaken().size();
  }

  double zaak() {
    return part(overZaken(), Gesteld::isZaakGoed);
  }

  double aspect() {
    return part(overZaken(), Gesteld::isAspectGoed);
  }

  double beide() {
    return part(overZaken(), een -> een.isZaakGoed() && een.isAspectGoed());
  }

  double route() {
    return part(metRoute(), Gesteld::isRouteGoed);
  }

  /** Every figure in plain lines. */
  String print() {
    StringBuilder uit = new StringBuilder();
    line(
        uit,
        "questions %d, judged on zaak and aspect %d, on route %d",
        gesteld.size(),
        aantal(),
        metRoute().size());
    if (aantal() > 0) {
      line(uit, "right zaak   %5.1f%%", 100 * zaak());
      line(uit, "right aspect %5.1f%%", 100 * aspect());
      line(uit, "both right   %5.1f%%", 100 * beide());
    }
    if (!metRoute().isEmpty()) {
      line(uit, "right route  %5.1f%%", 100 * route());
    }
    confusion(uit);
    styles(uit);
    return uit.toString();
  }

  private void confusion(StringBuilder uit) {
    Map<String, Map<String, Long>> verwarring = new TreeMap<>();
    overZaken().stream()
        .filter(een -> een.regel().has("aspect"))
        .forEach(
            een ->
                verwarring
                    .computeIfAbsent(een.regel().path("aspect").asText(), a -> new TreeMap<>())
                    .merge(een.aspect().isEmpty() ? "geen" : een.aspect(), 1L, Long::sum));
    if (!verwarring.isEmpty()) {
      line(uit, "aspect, and what it was taken for:");
      verwarring.forEach((aspect, gekregen) -> line(uit, "  %-12s %s", aspect, gekregen));
    }
  }

  private void styles(StringBuilder uit) {
    Map<String, List<Gesteld>> perStijl =
        overZaken().stream()
            .filter(een -> een.regel().has("style"))
            .collect(
                Collectors.groupingBy(
                    een -> een.regel().path("style").asText(), TreeMap::new, Collectors.toList()));
    if (!perStijl.isEmpty()) {
      line(uit, "both right per style:");
      perStijl.forEach(
          (stijl, vragen) ->
              line(
                  uit,
                  "  %-12s %5.1f%% of %d",
                  stijl,
                  100 * part(vragen, een -> een.isZaakGoed() && een.isAspectGoed()),
                  vragen.size()));
    }
  }

  private static double part(List<Gesteld> vragen, Predicate<Gesteld> goed) {
    return vragen.isEmpty() ? 0 : (double) vragen.stream().filter(goed).count() / vragen.size();
  }

  private static void line(StringBuilder uit, String vorm, Object... waarden) {
    uit.append(String.format(Locale.ROOT, vorm, waarden)).append('\n');
  }
}
