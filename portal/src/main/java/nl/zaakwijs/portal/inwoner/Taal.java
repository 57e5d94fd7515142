package nl.zaakwijs.portal.inwoner;

import java.util.Locale;

/** A language that the pages speak. */
public enum Taal {
  NL("nl"),
  EN("en");

  private final String code;

  Taal(String code) {
    this.code = code;
  }

  /** The ISO 639-1 code, as in {@code lang="nl"}. */
  public String code() {
    return code;
  }

  /** The locale for dates, numbers and messages. */
  public Locale locale() {
    return Locale.forLanguageTag(this == NL ? "nl-NL" : "en-GB");
  }

  /** The language with this code; Dutch for every other. */
  public static Taal of(String code) {
    return code.startsWith("en") ? EN : NL;
  }
}
