package nl.zaakwijs.portal.vraag;

import java.util.regex.Pattern;
import nl.zaakwijs.portal.afspraakzin.Afspraakvraag;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.kennis.Tekstvorm;

/**
 * Understands what a question says about an appointment, and sees one in a question that no pattern
 * knew: a product that goes by appointment with a time for it, or a day that turns out not to do.
 */
final class Afspraakherkenning implements Stap {
  /** What wants to know something, and not to come. */
  private static final Pattern WETEN =
      Pattern.compile("\\b(?:hoe|wat|waar|waarom|welke|wie|how|what|where|why|which|who)\\b");

  /** What mostly does, unless it asks to come as well. */
  private static final Pattern MEESTAL_WETEN =
      Pattern.compile(
          "\\b(?:moet ik|moeten we|wanneer (?:moet|dien)|genoeg|dicht|open|geopend|gesloten"
              + "|vliegen|betaald|do i need|stolen)\\b");

  /** What wants to come, whatever else it says. */
  private static final Pattern KOMEN =
      Pattern.compile("\\bkan (?:ik|dat|het)\\b.*\\b(?:komen|langs|langskomen|terecht)\\b");

  /** Whether something may be. */
  private static final Pattern MAG = Pattern.compile("^(?:kan|mag)\\b|\\bkan dat\\b");

  /** What asks for a time, when the product is known already. */
  private static final Pattern VOORSTEL =
      Pattern.compile(
          "\\b(?:kan het|kan dat|kan ik|kunnen we|liever|schikt|past|lukt|graag|doe maar|terecht"
              + "|plek|plekje|can i|could)\\b");

  /** What asks for a time, when nothing is known of the product. */
  private static final Pattern AANBOD =
      Pattern.compile("\\b(?:kan het|kan dat|liever|schikt|past|lukt|doe maar|plek|plekje)\\b");

  /** What can't, and not what someone may or must. */
  private static final Pattern VERHINDERD =
      Pattern.compile(
          "\\b(?:kan|kon|lukt|gaat|komt|past|schikt|haal|red|verhinderd|ziek|afspraak|can't|cannot"
              + "|verzetten|verplaatsen|appointment)\\b");

  /** So likely that the words for a day or time decide. */
  private static final double DENKBAAR = 0.005;

  private static final Pattern WIT = Pattern.compile("\\s+");
  private static final int HEEL_KORT = 8;
  private static final int KORT = 12;
  private static final int LANG = 20;
  private static final int SAMEN = 2;

  private final Afspraakkennis kennis;

  Afspraakherkenning(Afspraakkennis kennis) {
    this.kennis = kennis;
  }

  @Override
  public Toestand apply(Toestand toestand) {
    boolean gekend =
        toestand.isRoute(Route.AFSPRAAK_MAKEN) || toestand.isRoute(Route.AFSPRAAK_WIJZIGEN);
    boolean open =
        (toestand.isRoute(Route.KENNIS) || toestand.isRoute(Route.ONDUIDELIJK))
            && isThinkable(toestand);
    if (!gekend && !open) {
      return toestand;
    }
    Afspraakvraag vraag = kennis.read(toestand.tekst(), toestand.eerdere());
    String tekst = Tekstvorm.fold(toestand.tekst());
    if (isVerhindering(vraag, tekst)) {
      return recognised(toestand, Route.AFSPRAAK_WIJZIGEN, vraag);
    }
    if (gekend) {
      return toestand.withAfspraak(vraag);
    }
    if (isWens(vraag, tekst)) {
      return recognised(toestand, Route.AFSPRAAK_MAKEN, vraag);
    }
    return vraag.saysMore() || !vraag.producten().isEmpty()
        ? toestand.withAfspraak(vraag)
        : toestand;
  }

  private static boolean isThinkable(Toestand toestand) {
    return toestand.chanceOf(Route.AFSPRAAK_MAKEN) + toestand.chanceOf(Route.AFSPRAAK_WIJZIGEN)
        >= DENKBAAR;
  }

  private static Toestand recognised(Toestand toestand, Route route, Afspraakvraag vraag) {
    return toestand
        .withRoute(route)
        .withAfspraak(vraag)
        .withSpoor("afspraak:herkend:" + route.code());
  }

  /** "Ik kan donderdag niet": a day that does not do, and no word of what it is for. */
  private static boolean isVerhindering(Afspraakvraag vraag, String tekst) {
    return !vraag.niet().isEmpty()
        && vraag.producten().isEmpty()
        && VERHINDERD.matcher(tekst).find()
        && count(tekst) <= LANG;
  }

  private boolean isWens(Afspraakvraag vraag, String tekst) {
    if (!vraag.saysMore() || isVraag(tekst)) {
      return false;
    }
    if (vraag.producten().isEmpty()) {
      return vraag.saysWhen() && AANBOD.matcher(tekst).find() && count(tekst) <= HEEL_KORT;
    }
    if (!kennis.goesByAppointment(vraag, Taal.NL)) {
      return false;
    }
    if (kennis.isAbout(tekst)) {
      return vraag.saysWhen() || isSamen(vraag, tekst);
    }
    boolean voorstel =
        vraag.tijd() != null || vraag.dag() != null || VOORSTEL.matcher(tekst).find();
    return voorstel && count(tekst) <= KORT;
  }

  private static boolean isVraag(String tekst) {
    return WETEN.matcher(tekst).find()
        || (MEESTAL_WETEN.matcher(tekst).find() && !KOMEN.matcher(tekst).find());
  }

  /** Several people who need it are wanted for, unless it is asked whether they may. */
  private static boolean isSamen(Afspraakvraag vraag, String tekst) {
    Integer personen = vraag.personen();
    return personen != null && personen >= SAMEN && !MAG.matcher(tekst).find();
  }

  private static int count(String tekst) {
    return WIT.split(tekst).length;
  }
}
