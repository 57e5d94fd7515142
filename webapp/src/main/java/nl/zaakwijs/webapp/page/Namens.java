package nl.zaakwijs.webapp.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.zaakwijs.portal.inwoner.Aangemelde;
import nl.zaakwijs.portal.inwoner.Gemachtigde;
import nl.zaakwijs.portal.inwoner.Organisatie;
import org.jspecify.annotations.Nullable;

/**
 * Says on every page for whom someone acts, when that is not for themselves. Where the name can't
 * be had it says so without it.
 */
@Dependent
class Namens {
  private final Persoonsnaam persoonsnaam;

  @Inject
  Namens(Persoonsnaam persoonsnaam) {
    this.persoonsnaam = persoonsnaam;
  }

  /** The sentence of the frame; null for who acts for themselves. */
  @Nullable String sentence(Aangemelde aangemelde, Woorden woorden) {
    if (aangemelde instanceof Organisatie organisatie) {
      return ofOrganisation(organisatie, woorden);
    }
    return aangemelde instanceof Gemachtigde gemachtigde
        ? persoonsnaam
            .find(gemachtigde)
            .map(naam -> woorden.text("frame.namens", naam))
            .orElseGet(() -> woorden.text("frame.namens.iemand"))
        : null;
  }

  private static String ofOrganisation(Organisatie organisatie, Woorden woorden) {
    String kvk = organisatie.kvkNummer();
    String nummer = kvk == null ? "" : woorden.text("frame.namens.kvk", kvk);
    String naam = organisatie.naam() == null ? nummer : organisatie.naam();
    String wie = naam.isEmpty() ? woorden.text("frame.namens.organisatie") : naam;
    String vestiging = organisatie.vestigingsNummer();
    return vestiging == null
        ? woorden.text("frame.namens", wie)
        : woorden.text("frame.namens.vestiging", wie, vestiging);
  }
}
