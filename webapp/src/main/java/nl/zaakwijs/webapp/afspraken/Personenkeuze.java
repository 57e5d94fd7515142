package nl.zaakwijs.webapp.afspraken;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.zaakwijs.portal.afspraken.Afspraakdoel;
import nl.zaakwijs.webapp.afspraken.AfspraakkeuzePage.Keuze;
import nl.zaakwijs.webapp.page.Woorden;

/**
 * The question with how many people one comes, which belongs to what one comes for. It is asked
 * where the answer makes a difference, before the place is chosen.
 */
final class Personenkeuze {
  /** In the place of a number: whoever chose one before wants to choose again. */
  static final String ANDERS = "anders";

  private static final Pattern GETAL = Pattern.compile("[1-9][0-9]?");

  private Personenkeuze() {}

  /** With how many, when that is known or does not matter; empty when it is to be asked. */
  static Optional<Integer> find(Keuzepad pad, Afspraakdoel doel) {
    if (pad.personen().isEmpty()) {
      boolean ask = doel.vraagtPersonen() && pad.locatie().isEmpty();
      return ask ? Optional.empty() : Optional.of(1);
    }
    return Optional.of(pad.personen())
        .filter(gekozen -> GETAL.matcher(gekozen).matches())
        .map(Integer::valueOf)
        .filter(gekozen -> gekozen <= doel.meestePersonen());
  }

  /** The page that asks; it keeps what was chosen besides. */
  static AfspraakkeuzePage page(Keuzepad pad, Afspraakdoel doel, Woorden woorden) {
    boolean past = pad.personen().isEmpty() || pad.personen().equals(ANDERS);
    List<Keuze> keuzes = new ArrayList<>();
    for (int aantal = 1; aantal <= doel.meestePersonen(); aantal++) {
      keuzes.add(
          new Keuze(
              pad.withPersonen(Integer.toString(aantal)).adres(), words(aantal, woorden), ""));
    }
    return new AfspraakkeuzePage(
        1, "personen", Samenvatting.of(doel, pad), keuzes, past ? "" : "afspraak.personen.niet");
  }

  /** "2 personen". */
  static String words(int aantal, Woorden woorden) {
    return aantal == 1
        ? woorden.text("afspraak.personen.een")
        : woorden.text("afspraak.personen.meer", aantal);
  }
}
