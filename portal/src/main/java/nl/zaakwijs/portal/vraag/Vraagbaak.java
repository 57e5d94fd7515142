package nl.zaakwijs.portal.vraag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.zaakwijs.portal.inwoner.Gemaskeerd;
import nl.zaakwijs.portal.inwoner.PersoonsgegevensFilter;

/**
 * Answers a resident's question, by one list of steps. It promises an answer for every text that
 * anyone may type, and that no personal data leaves it unmasked.
 */
@ApplicationScoped
public class Vraagbaak {
  private final PersoonsgegevensFilter filter;

  /** For the proxy. */
  Vraagbaak() {
    this(new PersoonsgegevensFilter());
  }

  @Inject
  Vraagbaak(PersoonsgegevensFilter filter) {
    this.filter = filter;
  }

  /** The answer to this question, with the account of how it came about. */
  public Beantwoording answer(Vraag vraag) {
    Gemaskeerd tekst = filter.mask(vraag.tekst());
    return new Beantwoording(
        tekst.tekst(),
        tekst.isGemaskeerd(),
        Route.ONDUIDELIJK,
        new Antwoord.GeenAntwoord(),
        List.of());
  }
}
