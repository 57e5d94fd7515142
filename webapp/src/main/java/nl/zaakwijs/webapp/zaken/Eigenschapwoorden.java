package nl.zaakwijs.webapp.zaken;

import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.zaken.MijnEigenschap.Datum;
import nl.zaakwijs.portal.zaken.MijnEigenschap.Getal;
import nl.zaakwijs.portal.zaken.MijnEigenschap.Moment;
import nl.zaakwijs.portal.zaken.MijnEigenschap.Tekst;
import nl.zaakwijs.portal.zaken.MijnEigenschap.Waarde;
import nl.zaakwijs.webapp.page.Woorden;
import nl.zaakwijs.webapp.zaken.ZaakPage.Zin;

/** Writes a fact about a zaak as residents read it; what the register has as words is Dutch. */
final class Eigenschapwoorden {
  private Eigenschapwoorden() {}

  static Zin of(Waarde waarde, Woorden woorden) {
    if (waarde instanceof Tekst tekst) {
      return new Zin(tekst.tekst(), Taal.NL.code());
    }
    return new Zin(written(waarde, woorden), woorden.taal().code());
  }

  private static String written(Waarde waarde, Woorden woorden) {
    if (waarde instanceof Datum datum) {
      return woorden.datum(datum.datum());
    }
    if (waarde instanceof Moment moment) {
      return woorden.datum(moment.moment().toLocalDate())
          + ", "
          + woorden.tijd(moment.moment().toLocalTime());
    }
    if (waarde instanceof Getal getal) {
      return woorden.getal(getal.getal());
    }
    throw new IllegalArgumentException("no words for " + waarde.getClass());
  }
}
