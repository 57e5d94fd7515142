package nl.zaakwijs.webapp.page;

import java.util.List;

/** The five places of the navigation, and none of them. */
public enum Plek {
  VRAAG("/vragen", "plek.vraag"),
  ZAKEN("/zaken", "plek.zaken"),
  AFSPRAKEN("/afspraken", "plek.afspraken"),
  MIJN_VRAGEN("/mijn-vragen", "plek.mijnvragen"),
  GEGEVENS("/gegevens", "plek.gegevens"),
  GEEN("", "");

  private final String pad;
  private final String naam;

  Plek(String pad, String naam) {
    this.pad = pad;
    this.naam = naam;
  }

  /** The places in the order of the navigation. */
  public static List<Plek> listPlekken() {
    return List.of(VRAAG, ZAKEN, AFSPRAKEN, MIJN_VRAGEN, GEGEVENS);
  }

  /** Its address. */
  public String pad() {
    return pad;
  }

  /** The message key of its name. */
  public String naam() {
    return naam;
  }
}
