package nl.zaakwijs.portal.vraag;

import java.time.LocalDate;
import java.util.List;
import nl.zaakwijs.portal.zaken.Zaakfeiten;
import nl.zaakwijs.portal.zaken.Zaakfeiten.Besluitfeit;

/** Tells what was decided in a zaak, when it was sent, and until when one may object. */
final class Besluitverhaal {
  private final Zaakteksten teksten;
  private final LocalDate vandaag;

  Besluitverhaal(Zaakteksten teksten, LocalDate vandaag) {
    this.teksten = teksten;
    this.vandaag = vandaag;
  }

  /** Adds nothing when it is not known what was decided. */
  void tell(Zaakfeiten feiten, List<String> zinnen) {
    List<Besluitfeit> besluiten = feiten.besluiten();
    if (besluiten == null) {
      return;
    }
    for (Besluitfeit besluit : besluiten) {
      String datum = teksten.date(besluit.datum());
      zinnen.add(
          besluit.toelichting() == null
              ? teksten.text("besluit.zonder", datum)
              : teksten.text("besluit", datum, besluit.toelichting()));
      if (besluit.verzonden() != null) {
        zinnen.add(teksten.text("besluit.verzonden", teksten.date(besluit.verzonden())));
      }
      LocalDate tot = besluit.bezwaarTot();
      if (tot == null) {
        zinnen.add(teksten.text("besluit.bezwaar.onbekend"));
      } else {
        String sleutel = tot.isBefore(vandaag) ? "besluit.bezwaar.voorbij" : "besluit.bezwaar";
        zinnen.add(teksten.text(sleutel, teksten.date(tot)));
      }
    }
  }
}
