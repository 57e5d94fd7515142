package nl.zaakwijs.portal.zaken;

/**
 * An own zaak to which nothing can be added.
 *
 * @param waarom each has its own sentence on the page
 */
public record GeenUpload(MijnZaak zaak, Waarom waarom) implements Uploadruimte {

  /** Why not. */
  public enum Waarom {
    /** The zaak is finished, possibly since a moment ago. */
    AFGEROND,
    /** The municipality takes no documents for zaken of this kind. */
    NIET_BIJ_DEZE
  }
}
