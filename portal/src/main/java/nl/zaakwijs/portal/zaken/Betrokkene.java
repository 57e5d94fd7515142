package nl.zaakwijs.portal.zaken;

import java.io.Serializable;

/**
 * Who else has to do with a zaak, as far as the resident should know.
 *
 * @param naam as the register gives it
 */
public record Betrokkene(Soort soort, String naam) implements Serializable {
  /** As what. */
  public enum Soort {
    /** The department that handles it. */
    AFDELING,
    /** The employee who handles it. */
    BEHANDELAAR,
    /** Who acts for the resident. */
    GEMACHTIGDE
  }

  /** Whether it is one of those who handle the zaak. */
  boolean behandelt() {
    return soort != Soort.GEMACHTIGDE;
  }

  @Override
  public String toString() {
    return "Betrokkene[" + soort + "]";
  }
}
