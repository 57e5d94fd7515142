package nl.zaakwijs.portal.vraag;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;

/** How many of the judged questions about own zaken were answered right. */
@NullMarked
record Zaakcijfers(List<Gesteld> gesteld) {

  private List<Gesteld> overZaken() {
    return gesteld.stream().filter(een -> een.opgave().isOverZaken()).toList();
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

  /** The figures in plain lines; empty when there is no question about an own zaak. */
  String print() {
    StringBuilder uit = new StringBuilder();
    if (aantal() == 0) {
      return "";
    }
    line(uit, "questions about own zaken %d", aantal());
    line(uit, "right zaak   %5.1f%%", 100 * zaak());
    line(uit, "right aspect %5.1f%%", 100 * aspect());
    line(uit, "both right   %5.1f%%", 100 * beide());
    confusion(uit);
    styles(uit);
    return uit.toString();
  }

  private void confusion(StringBuilder uit) {
    Map<String, Map<String, Long>> verwarring = new TreeMap<>();
    overZaken().stream()
        .filter(een -> een.opgave().json().has("aspect"))
        .forEach(
            een ->
                verwarring
                    .computeIfAbsent(
                        een.opgave().json().path("aspect").asText(), a -> new TreeMap<>())
                    .merge(een.aspect().isEmpty() ? "geen" : een.aspect(), 1L, Long::sum));
    if (!verwarring.isEmpty()) {
      line(uit, "aspect, and what it was taken for:");
      verwarring.forEach((aspect, gekregen) -> line(uit, "  %-12s %s", aspect, gekregen));
    }
  }

  private void styles(StringBuilder uit) {
    Map<String, List<Gesteld>> perStijl =
        overZaken().stream()
            .filter(een -> een.opgave().json().has("style"))
            .collect(
                Collectors.groupingBy(
                    een -> een.opgave().json().path("style").asText(),
                    TreeMap::new,
                    Collectors.toList()));
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
