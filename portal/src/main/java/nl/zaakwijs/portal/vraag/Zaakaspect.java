package nl.zaakwijs.portal.vraag;

import java.util.Locale;

/** What someone wants to know of their own zaken. On a tie the first one wins. */
public enum Zaakaspect {
  AANTAL,
  OVERZICHT,
  INHOUD,
  BESLUIT,
  GEVRAAGD,
  VERTRAGING,
  BEHANDELAAR,
  DOCUMENTEN,
  RESULTAAT,
  TERMIJN,
  STATUS;

  /** The name in traces, texts and evaluations. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is about the zaken together, and not about one of them. */
  boolean isVanAlle() {
    return this == AANTAL || this == OVERZICHT;
  }

  /** Whether it is about a zaak that still runs. */
  boolean isLopend() {
    return switch (this) {
      case STATUS, TERMIJN, VERTRAGING, GEVRAAGD, BEHANDELAAR -> true;
      case AANTAL, OVERZICHT, INHOUD, BESLUIT, DOCUMENTEN, RESULTAAT -> false;
    };
  }

  /** Whether it is about how a zaak ended. */
  boolean isAfloop() {
    return this == BESLUIT || this == RESULTAAT;
  }
}
