package nl.zaakwijs.portal.vraag;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import nl.zaakwijs.portal.afspraakzin.Afspraakvraag;
import org.jspecify.annotations.NullMarked;

/** How much of the sentences about appointments was understood as the file says. */
@NullMarked
record Slotcijfers(List<Gesteld> gesteld) {
  private static final String SLOTS = "slots";

  Slotcijfers {
    gesteld = gesteld.stream().filter(een -> een.opgave().json().has(SLOTS)).toList();
  }

  /** The figures in plain lines; empty when no line has slots. */
  String print() {
    if (gesteld.isEmpty()) {
      return "";
    }
    StringBuilder uit = new StringBuilder();
    double som = 0;
    for (String slot : Slots.NAMEN) {
      double deel = share(List.of(slot));
      som += deel;
      line(uit, "  %-9s %5.1f%%", slot, 100 * deel);
    }
    StringBuilder kop = new StringBuilder();
    line(
        kop,
        "right slots %.1f%%, all slots of a sentence %.1f%% of %d",
        100 * som / Slots.NAMEN.size(),
        100 * share(Slots.NAMEN),
        gesteld.size());
    return kop.append(uit).toString();
  }

  /** How many sentences have all of these slots right. */
  private double share(List<String> slots) {
    long goed =
        gesteld.stream().filter(een -> slots.stream().allMatch(slot -> isRight(een, slot))).count();
    return (double) goed / gesteld.size();
  }

  private static boolean isRight(Gesteld gesteld, String slot) {
    Afspraakvraag afspraak = gesteld.beantwoording().afspraak();
    JsonNode verwacht = gesteld.opgave().json().path(SLOTS).path(slot);
    return afspraak != null && Slots.of(afspraak).path(slot).equals(verwacht);
  }

  private static void line(StringBuilder uit, String vorm, Object... waarden) {
    uit.append(String.format(Locale.ROOT, vorm + "%n", waarden));
  }
}
