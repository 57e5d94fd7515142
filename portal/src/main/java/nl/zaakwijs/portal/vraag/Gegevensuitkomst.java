package nl.zaakwijs.portal.vraag;

/** Whether everything that was asked of the own personal record could be looked up. */
public enum Gegevensuitkomst {
  VOLLEDIG,
  /** The person register does not know this resident. */
  ONBEKENDE_PERSOON,
  /** The municipality did not connect the register of travel documents. */
  GEEN_REISDOCUMENTENREGISTER,
  /** Who logged in for an organisation has no personal record here. */
  ORGANISATIE
}
