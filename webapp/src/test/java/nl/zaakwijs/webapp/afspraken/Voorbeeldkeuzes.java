package nl.zaakwijs.webapp.afspraken;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.webapp.page.Woorden;

/** Days to choose from, for the pages that show them. */
public final class Voorbeeldkeuzes {
  private Voorbeeldkeuzes() {}

  /**
   * The page of one of two months, with some free days in each.
   *
   * @param maand which; the first when it is empty, and then with the first free moment
   */
  public static AfspraakkeuzePage days(List<Samenvatting> gegeven, String maand) {
    List<LocalDate> vrij =
        Stream.of("2026-12-01", "2026-12-14", "2026-12-31", "2027-01-04")
            .map(LocalDate::parse)
            .toList();
    Dagkeuze dagen =
        new Momentkeuze("/afspraken/nieuw?product=paspoort", new Woorden(Taal.NL))
            .days(
                vrij,
                maand.isEmpty() ? Optional.of(vrij.get(0).atTime(9, 30)) : Optional.empty(),
                maand);
    return new AfspraakkeuzePage(3, "dag", gegeven, List.of(), "afspraak.leeg.tijd").with(dagen);
  }
}
