package nl.zaakwijs.portal.persoon;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.zaakwijs.portal.persoon.Adres.Plaats;
import org.jspecify.annotations.NullMarked;

/** A made-up personal record, with only what was asked. */
@NullMarked
public final class Voorbeeldpersoon {
  private Voorbeeldpersoon() {}

  /** Someone with this name. */
  public static Persoonsgegevens of(String naam, Set<Gegevenssoort> gevraagd) {
    return new Persoonsgegevens(
        gevraagd,
        gevraagd.contains(Gegevenssoort.NAAM) ? naam : null,
        gevraagd.contains(Gegevenssoort.GEBOORTEDATUM)
            ? new Datum.Dag(LocalDate.of(1991, 4, 12))
            : new Datum.Onbekend(),
        gevraagd.contains(Gegevenssoort.ADRES)
            ? new Adres(
                Plaats.NEDERLAND,
                List.of("Beukenlaan 12", "1234 BC  WIJNGAARD"),
                "",
                new Datum.Dag(LocalDate.of(2019, 5, 1)),
                false)
            : new Adres(Plaats.ONBEKEND, List.of(), "", new Datum.Onbekend(), false),
        gevraagd.contains(Gegevenssoort.GEMEENTE) ? "Wijngaard" : null,
        Set.of(),
        false,
        null);
  }
}
