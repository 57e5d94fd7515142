package nl.zaakwijs.webapp.afspraken;

import java.io.Serializable;
import nl.zaakwijs.portal.afspraken.Afspraakwens;

/** Who an appointment is for, as it was typed; an empty text is a field that is empty. */
record Contactvelden(String naam, String email, String telefoon) implements Serializable {
  static final Contactvelden LEEG = new Contactvelden("", "", "");

  static Contactvelden of(Afspraakwens wens) {
    String telefoon = wens.telefoon();
    return new Contactvelden(wens.naam(), wens.email(), telefoon == null ? "" : telefoon);
  }

  /** The same, for who is called so. */
  Contactvelden withNaam(String andere) {
    return new Contactvelden(andere, email, telefoon);
  }

  @Override
  public String toString() {
    return "Contactvelden[***]";
  }
}
