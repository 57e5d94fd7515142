package nl.zaakwijs.portal.afspraken;

import java.io.Serializable;

/**
 * Which contact details an appointment system wants, besides a name and an e-mail address, which
 * are always asked.
 *
 * @param voornaam whether a first name has to be there too
 * @param meer whether it wants more than we ask; then one can't make the appointment here
 */
public record Contacteisen(Telefoon telefoon, boolean voornaam, boolean meer)
    implements Serializable {
  /** A name and an e-mail address will do. */
  public static final Contacteisen GEEN = new Contacteisen(Telefoon.MAG, false, false);

  /** Whether a telephone number is asked. */
  public enum Telefoon {
    /** It has to be given. */
    MOET,
    /** It may be given. */
    MAG,
    /** It is not asked. */
    NIET
  }
}
