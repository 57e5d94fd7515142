package nl.zaakwijs.webapp.afspraken;

import java.io.Serializable;

/** Who an appointment is for, as it was typed; an empty text is a field that is empty. */
record Contactvelden(String naam, String email, String telefoon) implements Serializable {
  static final Contactvelden LEEG = new Contactvelden("", "", "");

  @Override
  public String toString() {
    return "Contactvelden[***]";
  }
}
