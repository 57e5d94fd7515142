package nl.zaakwijs.portal.inwoner;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * A text without the personal data that someone typed in it.
 *
 * @param tekst with a token such as {@code [BSN]} for each thing that was taken out
 * @param soorten what was taken out, in the order of the text
 */
public record Gemaskeerd(String tekst, List<Soort> soorten) implements Serializable {
  public Gemaskeerd {
    soorten = List.copyOf(soorten);
  }

  /** The kinds of personal data that are recognised. */
  public enum Soort {
    BSN,
    IBAN,
    TELEFOON,
    EMAIL,
    ADRES,
    KENTEKEN,
    DOCUMENTNUMMER,
    VNUMMER,
    GEBOORTEDATUM;

    /** What stands in the text instead, such as {@code [BSN]}. */
    public String token() {
      return "[" + name() + "]";
    }

    /** The name in traces and figures. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether anything was taken out. */
  public boolean isGemaskeerd() {
    return !soorten.isEmpty();
  }

  @Override
  public String toString() {
    return "Gemaskeerd" + soorten;
  }
}
