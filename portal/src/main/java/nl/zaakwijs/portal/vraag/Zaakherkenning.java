package nl.zaakwijs.portal.vraag;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakwijs.portal.inwoner.Inwoner;
import nl.zaakwijs.portal.storing.StoringException;
import nl.zaakwijs.portal.vraag.Regels.Treffer;
import nl.zaakwijs.portal.zaken.MijnZaak;
import nl.zaakwijs.portal.zaken.MijnZaken;
import nl.zaakwijs.portal.zaken.Zaken;

/**
 * Sees that a question is about the resident's own zaken. What the words leave open is decided by
 * the zaken themselves, when someone is logged in; for anyone else it stays a general question.
 */
final class Zaakherkenning implements Stap {
  private static final Set<Route> GAAT_VOOR =
      Set.of(
          Route.MISBRUIK,
          Route.SMALLTALK,
          Route.MEDEWERKER,
          Route.AFSPRAAK_MAKEN,
          Route.AFSPRAAK_WIJZIGEN,
          Route.MIJN_GEGEVENS,
          Route.BUITEN_DOMEIN);

  private final Zaakbron bron;
  private final Zaakbegrip begrip;
  private final Zaken zaken;
  private final Regels routes;

  Zaakherkenning(Zaakbron bron, Zaakbegrip begrip, Zaken zaken, Regels routes) {
    this.bron = bron;
    this.begrip = begrip;
    this.zaken = zaken;
    this.routes = routes;
  }

  @Override
  public Toestand apply(Toestand toestand) {
    if (toestand.route() != null) {
      return toestand;
    }
    Optional<Route> route =
        routes.find(toestand.tekst()).map(Treffer::groep).map(Routering::routeOf);
    Zaakvraag vraag = begrip.read(toestand.tekst());
    boolean gevraagd = vraag.isSterk() && vraag.aspect() == Zaakaspect.GEVRAAGD;
    boolean elders = route.filter(GAAT_VOOR::contains).isPresent();
    if (elders && !(gevraagd && route.filter(Route.MIJN_GEGEVENS::equals).isPresent())) {
      return toestand;
    }
    boolean eigen = route.filter(Route.ZAAKSTATUS::equals).isPresent();
    if (!(toestand.bezoeker() instanceof Inwoner inwoner)) {
      return !eigen && route.isEmpty() && tellsItself(vraag)
          ? toestand.withSpoor("zaakvraag").withRoute(Route.ZAAKSTATUS)
          : toestand;
    }
    if (eigen || isOwn(vraag)) {
      return toestand.withSpoor("zaakvraag").withRoute(Route.ZAAKSTATUS);
    }
    boolean misschien =
        !vraag.isAlgemeen()
            && (vraag.aspect() != null
                || vraag.bezit()
                || new Zaaknummers(vraag.tekst()).isGenoemd()
                || (vraag.vervolg() && !toestand.eerdere().isEmpty()));
    return misschien ? look(toestand, inwoner, route) : toestand;
  }

  /** Sure enough to ask for a login: no subject but the zaak. */
  private boolean tellsItself(Zaakvraag vraag) {
    return vraag.isSterk()
        && !vraag.algemeen()
        && begrip.listOnderwerpen(vraag).isEmpty()
        && (vraag.bezit() || vraag.aspect() != Zaakaspect.STATUS);
  }

  private boolean isOwn(Zaakvraag vraag) {
    boolean nummer = new Zaaknummers(vraag.tekst()).isGenoemd();
    return !vraag.isAlgemeen() && vraag.isSterk() && (vraag.bezit() || nummer);
  }

  /** A register that fails does not keep a question from the knowledge that may answer it. */
  private Toestand look(Toestand toestand, Inwoner inwoner, Optional<Route> route) {
    MijnZaken alle;
    try {
      alle = zaken.listMijnZaken(inwoner, toestand.tijdgrens());
    } catch (StoringException e) {
      return toestand.withSpoor("zaakvraag:onbekend");
    }
    Zaakvraag vraag = begrip.read(toestand.tekst(), alle.zaken());
    boolean vervolg = isFollowUp(vraag, toestand.eerdere(), alle.zaken());
    boolean zelf =
        vraag.isSterk()
            && !vraag.isAlgemeen()
            && begrip.listOnderwerpen(vraag).isEmpty()
            && (toestand.eerdere().isEmpty() || vervolg);
    boolean ruimte =
        route.isEmpty() || vraag.bezit() || vraag.isSterk() || route.get() == Route.ONDUIDELIJK;
    return (vervolg || zelf || (ruimte && isAbout(vraag, toestand.eerdere(), alle.zaken())))
        ? bron.answer(toestand.withSpoor("zaakvraag:eigen"), inwoner, alle)
        : toestand;
  }

  /** The words or the number of an own zaak, in a question that asks something of it. */
  private boolean isAbout(Zaakvraag vraag, List<String> eerdere, List<MijnZaak> eigen) {
    Zaakkeus keus = begrip.choose(vraag, vraag.aspectOr(Zaakaspect.STATUS), eigen);
    boolean nummer = new Zaaknummers(vraag.tekst()).isGenoemd();
    return keus.genoemd()
        && !keus.zaken().isEmpty()
        && (vraag.aspect() != null || vraag.bezit() || nummer || wasOwn(eerdere, eigen));
  }

  private boolean isFollowUp(Zaakvraag vraag, List<String> eerdere, List<MijnZaak> eigen) {
    boolean zonderOnderwerp = begrip.listOnderwerpen(vraag).isEmpty();
    return zonderOnderwerp
        && (vraag.aspect() != null || new Zaaknummers(vraag.tekst()).isGenoemd())
        && wasOwn(eerdere, eigen);
  }

  /** Whether the last question was about an own zaak, by itself or as a follow-up. */
  private boolean wasOwn(List<String> eerdere, List<MijnZaak> eigen) {
    for (int i = eerdere.size() - 1; i >= 0; i--) {
      Zaakvraag vraag = begrip.read(eerdere.get(i), eigen);
      boolean route =
          routes
              .find(eerdere.get(i))
              .map(treffer -> Routering.routeOf(treffer.groep()))
              .filter(Route.ZAAKSTATUS::equals)
              .isPresent();
      boolean genoemd =
          !vraag.isAlgemeen()
              && (vraag.aspect() != null || vraag.bezit())
              && begrip.choose(vraag, vraag.aspectOr(Zaakaspect.STATUS), eigen).genoemd();
      if (route || isOwn(vraag) || genoemd) {
        return true;
      }
      boolean verder = begrip.listOnderwerpen(vraag).isEmpty() && vraag.aspect() != null;
      if (!verder) {
        return false;
      }
    }
    return false;
  }
}
