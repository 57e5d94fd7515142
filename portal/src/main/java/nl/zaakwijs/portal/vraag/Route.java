package nl.zaakwijs.portal.vraag;

import java.util.Locale;

/** Where a question goes; every question has exactly one. */
public enum Route {
  NOOD,
  KENNIS,
  ZAAKSTATUS,
  AFSPRAAK_MAKEN,
  AFSPRAAK_WIJZIGEN,
  MIJN_GEGEVENS,
  MEDEWERKER,
  MELDING,
  ANDERE_ORGANISATIE,
  BESLUIT,
  SMALLTALK,
  BUITEN_DOMEIN,
  MISBRUIK,
  PERSOONSGEGEVENS,
  ONDUIDELIJK;

  /** The name in traces, figures and evaluations, such as {@code afspraak_maken}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
