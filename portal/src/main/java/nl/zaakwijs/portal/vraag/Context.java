package nl.zaakwijs.portal.vraag;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.kennis.Deelvraag;
import nl.zaakwijs.portal.kennis.Kennisbank;
import nl.zaakwijs.portal.kennis.Kop;
import nl.zaakwijs.portal.kennis.Naslag.Vondst;
import nl.zaakwijs.portal.kennis.Tekstvorm;

/**
 * Sees what "dat", "en voor mijn kind" or "en een rijbewijs" refers to. A follow-up is searched for
 * together with the question that it follows; a question that says enough by itself is a new one.
 */
final class Context implements Stap {
  private static final int ZO_VER_TERUG = 3;
  private static final Pattern WIT = Pattern.compile("\\s+");
  private static final Pattern EN_OOK = Pattern.compile("^(?:en|of|and|or|maar|but)\\b");
  private static final Pattern OPENING =
      Pattern.compile(
          "^(?:oh?|nou|ok|oke|okay|ja|and|but)?[, ]*(?:en|of|maar|and|or|but|what about)\\s+"
              + "(?:(?:voor|over|for|about)\\s+)?(?:(?:de|het|een|mijn|m'n|zo'n|the|a|an|my)\\s+)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern VERWIJST =
      Pattern.compile(
          "\\b(?:dat|die|dit|deze|ervoor|daarvoor|daarbij|daarmee|ermee|dan|er|hem|ie|that|it|this"
              + "|those|then)\\b");

  // What tells a new question from a follow-up, learned from 190 of the one and 200 of the other.
  private static final double BEGIN = -0.2;
  private static final double ZEKER_ALLEEN = 2.2;
  private static final double ZEKER_SAMEN = -1.0;
  private static final double ZELFDE = -0.4;
  private static final double VERWIJZING = -0.9;
  private static final double VOEGWOORD = -0.4;
  private static final double LENGTE = 1.3;
  private static final double KORT = -0.3;
  private static final int LANG_GENOEG = 12;
  private static final int HEEL_KORT = 3;

  /** What begins each line of the account in which an earlier question was used. */
  static final String SPOOR = "context:";

  /** In the account: the question goes on about the subject of an earlier one. */
  static final String ONDERWERP = SPOOR + "onderwerp";

  private final Kennisbank kennisbank;
  private final Regels routes;

  Context(Kennisbank kennisbank, Regels routes) {
    this.kennisbank = kennisbank;
    this.routes = routes;
  }

  @Override
  public Toestand apply(Toestand toestand) {
    List<String> eerdere = toestand.eerdere();
    if (toestand.route() != null || eerdere.isEmpty() || isRuled(toestand)) {
      return toestand;
    }
    String laatste = eerdere.get(eerdere.size() - 1);
    Optional<Route> persoonlijk = findPersoonlijk(laatste);
    if (persoonlijk.isPresent()) {
      return isVervolg(toestand) ? keepRoute(toestand, laatste, persoonlijk.get()) : toestand;
    }
    Optional<Toestand> deel = keepPart(toestand, laatste);
    if (deel.isPresent()) {
      return deel.get();
    }
    String eerder = lookBack(toestand);
    if (goesOn(toestand, eerder, toestand.tekst())) {
      return toestand.withZoekvraag(eerder + " " + toestand.tekst()).withSpoor(ONDERWERP);
    }
    return toestand.withZoekvraag(withoutOpening(toestand.zoekvraag()));
  }

  /** A rule that is unlikely all the same says nothing about a follow-up. */
  private boolean isRuled(Toestand toestand) {
    return routes
        .find(toestand.tekst())
        .map(treffer -> Routering.routeOf(treffer.groep()))
        .filter(route -> toestand.chanceOf(route) >= Routering.ONWAARSCHIJNLIJK)
        .isPresent();
  }

  private Optional<Route> findPersoonlijk(String laatste) {
    return routes
        .find(laatste)
        .map(treffer -> Routering.routeOf(treffer.groep()))
        .filter(Inlogpoort::isPersoonlijk);
  }

  /** Without a subject of its own. */
  private boolean isVervolg(Toestand toestand) {
    return subjects(toestand.tekst(), toestand.taal()).isEmpty()
        && (refers(Tekstvorm.fold(toestand.tekst()))
            || Deelvraag.find(toestand.tekst()).isPresent());
  }

  /** "En de stadspas?" asks for the stadspas. */
  private static String withoutOpening(String tekst) {
    String kaal = OPENING.matcher(tekst).replaceFirst("");
    return kaal.isBlank() ? tekst : kaal;
  }

  private static boolean refers(String gevouwen) {
    return EN_OOK.matcher(gevouwen).find() || VERWIJST.matcher(gevouwen).find();
  }

  private static Toestand keepRoute(Toestand toestand, String laatste, Route route) {
    return toestand
        .withZoekvraag(laatste + " " + toestand.tekst())
        .withRoute(route)
        .withSpoor(SPOOR + route.code());
  }

  /** "Wat kost een paspoort?" "En een rijbewijs?": what does a rijbewijs cost. */
  private Optional<Toestand> keepPart(Toestand toestand, String laatste) {
    List<String> onderwerp = subjects(toestand.tekst(), toestand.taal());
    if (onderwerp.isEmpty()
        || !EN_OOK.matcher(Tekstvorm.fold(toestand.tekst())).find()
        || Deelvraag.find(toestand.tekst()).isPresent()) {
      return Optional.empty();
    }
    return Deelvraag.find(laatste)
        .map(
            kop ->
                toestand
                    .withZoekvraag(askAgain(toestand, laatste, onderwerp, kop))
                    .withSpoor(SPOOR + "deelvraag:" + kop));
  }

  /** The last question with the new subject in the place of its own, when it has just one. */
  private String askAgain(Toestand toestand, String laatste, List<String> onderwerp, Kop kop) {
    List<String> vorige = subjects(laatste, toestand.taal());
    return vorige.size() == 1
        ? Tekstvorm.fold(laatste).replace(vorige.get(0), String.join(" ", onderwerp))
        : toestand.tekst() + " " + Tekstvorm.fold(kop.titel());
  }

  /** The last question, with those before it that it follows itself. */
  private static String lookBack(Toestand toestand) {
    List<String> eerdere = toestand.eerdere();
    int begin = Math.max(0, eerdere.size() - ZO_VER_TERUG);
    String samen = eerdere.get(begin);
    for (String volgende : eerdere.subList(begin + 1, eerdere.size())) {
      samen = goesOn(toestand, samen, volgende) ? samen + " " + volgende : volgende;
    }
    return samen;
  }

  /** Whether a question is better understood with what was asked before. */
  private static boolean goesOn(Toestand toestand, String eerder, String nu) {
    double alleen = newness(toestand, nu);
    // What both together tell can only make it less new, and by no more than this.
    if (alleen <= 0 || alleen + ZEKER_SAMEN + ZELFDE > 0) {
      return alleen <= 0;
    }
    Vondst samen = toestand.find(eerder + " " + nu);
    double nieuw =
        alleen
            + ZEKER_SAMEN * samen.oordeel().zekerheid()
            + (samen.best().equals(toestand.find(eerder).best()) ? ZELFDE : 0);
    return nieuw <= 0;
  }

  /** How much it is a question of its own, by itself. */
  private static double newness(Toestand toestand, String nu) {
    String tekst = Tekstvorm.fold(nu);
    int woorden = WIT.split(tekst).length;
    return BEGIN
        + ZEKER_ALLEEN * toestand.find(withoutOpening(nu)).oordeel().zekerheid()
        + LENGTE * Math.min(woorden, LANG_GENOEG) / LANG_GENOEG
        + (refers(tekst) ? VERWIJZING : 0)
        + (EN_OOK.matcher(tekst).find() ? VOEGWOORD : 0)
        + (woorden <= HEEL_KORT ? KORT : 0);
  }

  private List<String> subjects(String tekst, Taal taal) {
    // "Spoed" or "kosten" is a part of any subject.
    return kennisbank.listOnderwerpen(tekst, taal).stream()
        .filter(woord -> Deelvraag.find(woord).isEmpty())
        .toList();
  }
}
