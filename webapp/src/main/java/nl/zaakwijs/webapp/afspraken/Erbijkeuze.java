package nl.zaakwijs.webapp.afspraken;

import java.util.List;
import java.util.Optional;
import nl.zaakwijs.portal.afspraken.Aanbod;
import nl.zaakwijs.portal.afspraken.Afspraakdoel;
import nl.zaakwijs.portal.afspraken.Afspraken;
import nl.zaakwijs.portal.afspraken.Product;
import nl.zaakwijs.portal.storing.StoringException;
import nl.zaakwijs.webapp.page.Woorden;

/**
 * The question what more one wants to arrange in the same appointment. It is asked beside the
 * places, so that nobody has to answer it, and on its own page when the answer can't be.
 */
final class Erbijkeuze {
  /** Among what is added: whoever chose before wants to choose again. */
  static final String ANDERS = "anders";

  private final Afspraken afspraken;
  private final Woorden woorden;

  Erbijkeuze(Afspraken afspraken, Woorden woorden) {
    this.afspraken = afspraken;
    this.woorden = woorden;
  }

  /** The product and all that is added to it; empty when that does not go, or is asked again. */
  Optional<Afspraakdoel> find(Keuzepad pad, Product product) {
    Afspraakdoel doel = Afspraakdoel.of(product);
    for (String gekozen : pad.erbij()) {
      if (doel.producten().stream().anyMatch(een -> een.isNamed(gekozen))) {
        continue;
      }
      Optional<Product> meer = gekozen.equals(ANDERS) ? Optional.empty() : find(doel, gekozen);
      if (meer.isEmpty()) {
        return Optional.empty();
      }
      doel = doel.plus(meer.get());
    }
    return Optional.of(doel);
  }

  private Optional<Product> find(Afspraakdoel doel, String gekozen) {
    return afspraken.listErbij(doel).keuzes().stream()
        .filter(product -> product.isNamed(gekozen))
        .findFirst();
  }

  /** The page that asks it, and says why. */
  AfspraakErbijPage page(Keuzepad pad, Product product) {
    return page(pad, product, why(pad));
  }

  private static String why(Keuzepad pad) {
    if (pad.erbij().contains(ANDERS)) {
      return "";
    }
    boolean teveel = pad.erbij().size() >= Afspraakdoel.MEESTE_PRODUCTEN;
    return teveel ? "afspraak.erbij.teveel" : "afspraak.erbij.niet";
  }

  /** The page that asks it for the reason with this message key. */
  AfspraakErbijPage page(Keuzepad pad, Product product, String melding) {
    Aanbod<Product> erbij = afspraken.listErbij(Afspraakdoel.of(product));
    return new AfspraakErbijPage(
        Erbijformulier.of(pad, erbij, woorden),
        List.of(Samenvatting.of(product)),
        melding,
        erbij.onvolledig());
  }

  /**
   * The same page, with the question; a failure takes no place from whoever comes for one thing.
   */
  AfspraakkeuzePage addTo(AfspraakkeuzePage page, Keuzepad pad, Afspraakdoel doel) {
    try {
      Aanbod<Product> erbij = afspraken.listErbij(doel);
      return page.with(Erbijformulier.of(pad, erbij, woorden), erbij.onvolledig());
    } catch (StoringException e) {
      return page.with(new Erbijformulier(pad.rest(), List.of()), true);
    }
  }
}
