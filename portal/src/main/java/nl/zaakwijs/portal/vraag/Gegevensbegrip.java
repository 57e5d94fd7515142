package nl.zaakwijs.portal.vraag;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.zaakwijs.portal.vraag.Regels.Treffer;

/**
 * Reads from a question what is asked of the own personal record, by the rules of {@code
 * vraag/gegevensaspecten.txt}. A question may ask several things at once.
 */
final class Gegevensbegrip {
  private static final String VERVOLG = "vervolg";

  private final Regels regels;

  private Gegevensbegrip(Regels regels) {
    this.regels = regels;
  }

  static Gegevensbegrip read() {
    return new Gegevensbegrip(Regels.read("/vraag/gegevensaspecten.txt"));
  }

  /** What is asked by name; nothing when the question is about the record as a whole. */
  Set<Gegevensaspect> list(String tekst) {
    Set<Gegevensaspect> aspecten = EnumSet.noneOf(Gegevensaspect.class);
    for (Treffer treffer : regels.list(tekst)) {
      if (!treffer.groep().equals(VERVOLG)) {
        aspecten.add(Gegevensaspect.valueOf(treffer.groep().toUpperCase(Locale.ROOT)));
      }
    }
    // "Tot wanneer zijn mijn paspoort en id-kaart geldig" asks for these two, not for all.
    if (aspecten.contains(Gegevensaspect.PASPOORT) || aspecten.contains(Gegevensaspect.ID_KAART)) {
      aspecten.remove(Gegevensaspect.REISDOCUMENTEN);
    }
    return aspecten;
  }

  /** Whether it goes on about what was asked before: "en mijn id-kaart?". */
  boolean isVervolg(String tekst) {
    List<Treffer> treffers = regels.list(tekst);
    return treffers.stream().anyMatch(treffer -> treffer.groep().equals(VERVOLG))
        && treffers.size() > 1;
  }
}
