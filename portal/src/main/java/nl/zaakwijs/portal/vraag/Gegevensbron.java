package nl.zaakwijs.portal.vraag;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakwijs.portal.inwoner.Aangemelde;
import nl.zaakwijs.portal.inwoner.NamensPersoon;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.kennis.Kennisbank;
import nl.zaakwijs.portal.persoon.Gegevenssoort;
import nl.zaakwijs.portal.persoon.Personen;
import nl.zaakwijs.portal.persoon.Persoonsgegevens;
import nl.zaakwijs.portal.persoon.Reisdocument;
import nl.zaakwijs.portal.persoon.Reisdocumenten;
import nl.zaakwijs.portal.vraag.Antwoord.Gegevens;

/**
 * Answers from the resident's own personal record, exactly what was asked: a register is asked for
 * those fields alone, and not at all when none of its fields is meant.
 */
final class Gegevensbron implements Stap {
  private static final int MEESTE_STAPPEN = 2;

  private final Personen personen;
  private final Reisdocumenten reisdocumenten;
  private final Gegevensbegrip begrip;
  private final Kennisbank kennisbank;

  Gegevensbron(
      Personen personen,
      Reisdocumenten reisdocumenten,
      Gegevensbegrip begrip,
      Kennisbank kennisbank) {
    this.personen = personen;
    this.reisdocumenten = reisdocumenten;
    this.begrip = begrip;
    this.kennisbank = kennisbank;
  }

  @Override
  public Toestand apply(Toestand toestand) {
    boolean hier = toestand.isRoute(Route.MIJN_GEGEVENS);
    if (!hier || !(toestand.bezoeker() instanceof Aangemelde aangemelde)) {
      return toestand;
    }
    Set<Gegevensaspect> aspecten = begrip.list(toestand.tekst());
    if (aspecten.isEmpty()) {
      aspecten = EnumSet.of(Gegevensaspect.ALLES);
    }
    // Who asks for a fellow resident's data gets none, and so not the own data in their place.
    if (aspecten.contains(Gegevensaspect.VAN_EEN_ANDER)) {
      aspecten = EnumSet.of(Gegevensaspect.VAN_EEN_ANDER);
    }
    Toestand na = toestand;
    for (Gegevensaspect aspect : aspecten) {
      na = na.withSpoor("gegevens:" + aspect.code());
    }
    return na.withAntwoord(Route.MIJN_GEGEVENS, answer(aangemelde, aspecten, toestand.taal()));
  }

  private Gegevens answer(Aangemelde aangemelde, Set<Gegevensaspect> aspecten, Taal taal) {
    if (!(aangemelde instanceof NamensPersoon inwoner)) {
      return new Gegevens(
          aspecten,
          Gegevensuitkomst.ORGANISATIE,
          null,
          List.of(),
          List.of(new Vervolgstap.BekijkZaken()));
    }
    Set<Gegevenssoort> gevraagd = EnumSet.noneOf(Gegevenssoort.class);
    aspecten.forEach(aspect -> gevraagd.addAll(aspect.soorten()));
    boolean documenten = aspecten.stream().anyMatch(Gegevensaspect::isReisdocument);
    Optional<Persoonsgegevens> persoon =
        gevraagd.isEmpty() ? Optional.empty() : personen.findPersoonsgegevens(inwoner, gevraagd);
    List<Reisdocument> gevonden =
        documenten && reisdocumenten.isGekoppeld()
            ? reisdocumenten.listReisdocumenten(inwoner).stream()
                .filter(document -> aspecten.stream().anyMatch(a -> a.isOver(document)))
                .toList()
            : List.of();
    Gegevensuitkomst uitkomst = Gegevensuitkomst.VOLLEDIG;
    if (!gevraagd.isEmpty() && persoon.isEmpty()) {
      uitkomst = Gegevensuitkomst.ONBEKENDE_PERSOON;
    } else if (documenten && !reisdocumenten.isGekoppeld()) {
      uitkomst = Gegevensuitkomst.GEEN_REISDOCUMENTENREGISTER;
    }
    return new Gegevens(
        aspecten, uitkomst, persoon.orElse(null), gevonden, nextSteps(aspecten, gevonden, taal));
  }

  /** Someone who needs a new document is told how to get it; anyone else sees all there is. */
  private List<Vervolgstap> nextSteps(
      Set<Gegevensaspect> aspecten, List<Reisdocument> documenten, Taal taal) {
    for (Gegevensaspect aspect : aspecten) {
      Reisdocument.Soort soort = aspect.findSoort().orElse(null);
      if (soort != null && needsNew(soort, documenten)) {
        List<Vervolgstap> nieuw = Reisdocumenthulp.listStappen(kennisbank, soort, taal);
        if (!nieuw.isEmpty()) {
          return nieuw.stream().limit(MEESTE_STAPPEN).toList();
        }
      }
    }
    return List.of(new Vervolgstap.BekijkGegevens());
  }

  private static boolean needsNew(Reisdocument.Soort soort, List<Reisdocument> documenten) {
    return documenten.stream()
        .filter(document -> document.soort() == soort)
        .map(Reisdocument::stand)
        .noneMatch(
            stand -> stand == Reisdocument.Stand.GELDIG || stand == Reisdocument.Stand.ONBEKEND);
  }
}
