package nl.zaakwijs.clients.zaken;

/** How a Zaken API is asked to send along what belongs to a zaak; servers differ. */
public enum Expand {
  /** As a list, the way Open Zaak documents it. */
  LIJST,
  /** As text with commas, the way the standard has it. */
  TEKST,
  /** Not at all. */
  GEEN
}
