package nl.zaakwijs.portal.vraag;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.zaakwijs.portal.inwoner.Aangemelde;
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

  /** Who asks these for something, asks us nothing, unless a zaak is named as well. */
  private static final Pattern ELDERS =
      Pattern.compile(
          "\\b(?:uwv|duo|svb|cbr|rdw|ind|cak|ciz|cjib|kvk|digid|belastingdienst|politie"
              + "|aow|anw|ww|wia|wajong|kinderbijslag|toeslag(?:en)?|zorgtoeslag|huurtoeslag"
              + "|kinderopvangtoeslag|studiefinanciering|stufi|waterschap|kadaster)\\b");

  /**
   * "Welke gegevens hebben jullie van mij nodig" asks for what is missing, and not for the record.
   */
  private static final Pattern ONTBREEKT =
      Pattern.compile(
          "\\b(?:nodig|mis|missen|mist|ontbre\\w+|aanlever\\w*|inlever\\w*|opstur\\w*|instur\\w*"
              + "|aanvul\\w*|need\\w*|missing|send|submit|provide)\\b");

  /** So sure that it needs no other sign. */
  private static final double VANZELF = 0.8;

  /** So likely by itself that a login may be asked for. */
  private static final double MISSCHIEN = 0.2;

  /** So likely that who asked about a zaak before, still does. */
  private static final double VERVOLG = 0.4;

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
    if (isElsewhere(route, vraag)) {
      return toestand;
    }
    boolean zaakstatus = route.filter(Route.ZAAKSTATUS::equals).isPresent();
    if (!(toestand.bezoeker() instanceof Aangemelde aangemelde)) {
      return route.isEmpty()
              && tellsItself(vraag, toestand.eerdere())
              && toestand.chanceOf(Route.ZAAKSTATUS) >= MISSCHIEN
          ? toestand.withSpoor("zaakvraag").withRoute(Route.ZAAKSTATUS)
          : toestand;
    }
    boolean misschien =
        zaakstatus
            || !vraag.isAlgemeen()
            || isNumbered(vraag)
            || (!toestand.eerdere().isEmpty() && (vraag.vervolg() || vraag.bezit()));
    return misschien ? look(toestand, aangemelde, zaakstatus) : toestand;
  }

  /** "What do I still have to send?" is about a zaak, also where it speaks of own data. */
  private static boolean isElsewhere(Optional<Route> route, Zaakvraag vraag) {
    boolean gevraagd =
        vraag.isSterk()
            && vraag.aspect() == Zaakaspect.GEVRAAGD
            && ONTBREEKT.matcher(vraag.tekst()).find();
    return route.filter(GAAT_VOOR::contains).isPresent()
        && !(gevraagd && route.filter(Route.MIJN_GEGEVENS::equals).isPresent());
  }

  /** Sure enough to ask for a login: no subject but the zaak, and none that was spoken of. */
  private boolean tellsItself(Zaakvraag vraag, List<String> eerdere) {
    return vraag.isSterk()
        && begrip.listOnderwerpen(vraag).isEmpty()
        && (vraag.bezit() || (eerdere.isEmpty() && vraag.aspect() != Zaakaspect.STATUS));
  }

  private static boolean isNumbered(Zaakvraag vraag) {
    return new Zaaknummers(vraag.tekst()).isGenoemd();
  }

  /** A register that fails does not keep a question from the knowledge that may answer it. */
  private Toestand look(Toestand toestand, Aangemelde aangemelde, boolean zaakstatus) {
    MijnZaken alle;
    try {
      alle = zaken.listMijnZaken(aangemelde, toestand.tijdgrens());
    } catch (StoringException e) {
      return isOwn(begrip.read(toestand.tekst())) || zaakstatus
          ? toestand.withSpoor("zaakvraag").withStoring(Route.ZAAKSTATUS, e)
          : toestand.withSpoor("zaakvraag:onbekend");
    }
    Zaakvraag vraag = begrip.read(toestand.tekst(), alle.zaken());
    boolean genoemd = names(vraag, alle.zaken());
    boolean vervolg = wasOwn(toestand.eerdere(), alle.zaken());
    boolean zonderOnderwerp = begrip.listOnderwerpen(vraag).isEmpty();
    boolean eigen =
        zaakstatus
            || isOwn(vraag)
            || vraag.eigen() >= VANZELF
            || (genoemd && !vraag.isAlgemeen())
            || (vervolg && vraag.eigen() >= VERVOLG)
            || (vraag.isSterk()
                && (zonderOnderwerp || vraag.aspectOr(Zaakaspect.STATUS).isVanAlle()));
    return eigen && (genoemd || !ELDERS.matcher(vraag.tekst()).find())
        ? bron.answer(toestand.withSpoor("zaakvraag:eigen"), aangemelde, alle)
        : toestand;
  }

  /** By the words alone. */
  private static boolean isOwn(Zaakvraag vraag) {
    return isNumbered(vraag) || (vraag.isSterk() && vraag.bezit());
  }

  /** Whether words or a number of an own zaak stand in it. */
  private boolean names(Zaakvraag vraag, List<MijnZaak> eigen) {
    Zaakkeus keus = begrip.choose(vraag, vraag.aspectOr(Zaakaspect.STATUS), eigen);
    return keus.genoemd() && !keus.zaken().isEmpty();
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
      boolean zonderOnderwerp = begrip.listOnderwerpen(vraag).isEmpty();
      if (route
          || isOwn(vraag)
          || (!vraag.isAlgemeen() && names(vraag, eigen))
          || (zonderOnderwerp && vraag.isSterk())
          || vraag.eigen() >= VANZELF) {
        return true;
      }
      if (vraag.isAlgemeen()) {
        return false;
      }
    }
    return false;
  }
}
