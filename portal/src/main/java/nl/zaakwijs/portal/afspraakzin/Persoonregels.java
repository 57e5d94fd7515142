package nl.zaakwijs.portal.afspraakzin;

import static nl.zaakwijs.portal.afspraakzin.Taalregel.rule;
import static nl.zaakwijs.portal.afspraakzin.Taalregel.several;
import static nl.zaakwijs.portal.afspraakzin.Taalregel.silent;

import java.util.List;
import java.util.stream.Stream;
import nl.zaakwijs.portal.afspraakzin.Begrip.Mens;
import nl.zaakwijs.portal.afspraakzin.Begrip.Mensen;
import nl.zaakwijs.portal.afspraakzin.Begrip.Personen;
import nl.zaakwijs.portal.afspraakzin.Begrip.Product;

/** How many people need it: who is named, who needs something, and who only comes along. */
final class Persoonregels {
  private static final String VAN_WIE =
      "mijn|onze|ons|me|jouw|je|uw|haar|zijn|z'n|hun|de|het|my|our|the|his|her|their|beide|both|alle ";
  private static final String HOE =
      "jongste|oudste|oude|kleine|beide|jonge|pasgeboren|eigen|twee|volwassen|demente|zieke|andere|"
          + "minderjarige|lieve|young|old|elderly|little|youngest|oudere|bejaarde|zieke ";
  private static final String LEEFTIJD = "jaar|jr|maanden|maand|weken|dagen|years|year";
  private static final String WIL =
      "wil|willen|moet|moeten|heeft|hebben|has|have|needs|need|wants|want|krijgt|zoekt|mag|gaat ";
  private static final String KOMT_MEE =
      "mee|meekomen|meegaan|meenemen|brengt|begeleidt|begeleiden|tolkt|tolken|vertaalt|vertalen|"
          + "rijdt|erbij|along|meebrengen ";

  /** Groups that are counted in so many words. */
  static final List<Taalregel> TELLEN =
      List.of(
          rule("GETAL personen|man|pers|mans !en|komt", v -> counted(v.getal(0))),
          rule("een|1 personen", v -> counted(1)),
          rule("met zijn|z'n|ons|jullie|hun|de TALLEN|GETAL|RANG", v -> counted(v.getal(0))),
          rule("met TALLEN", v -> counted(v.getal(0))),
          rule(
              "ons|wij|we|jullie|alle TALLEN|GETAL !dagen|weken|uur|PRODUCT|MENS",
              v -> counted(v.getal(0))),
          rule("the? GETAL of us", v -> counted(v.getal(0))),
          several(
              "PRODUCT en|and|plus een|mijn|ook|het? PRODUCT KOMMA? zijn|moeten? "
                  + "allebei|beiden|beide|alletwee|allebij",
              Persoonregels::products),
          several("both a|an|my|the? PRODUCT en|and a|an|my|the? PRODUCT", Persoonregels::products),
          rule("allebei|beiden|alletwee|allebij", v -> counted(2)),
          rule("both of us|them", v -> counted(2)),
          rule("both !WEEKDAG|days", v -> counted(2)),
          rule(
              "ons|mijn|onze|een|het|hele|our|a? hele? gezin|gezinnetje|familie|family|groep|huishouden van|of|met GETAL personen|man?",
              v -> counted(v.laatsteGetal())),
          rule(
              "ons|mijn|onze|een|het|hele|our|a? hele? gezin|gezinnetje|familie|family PUNT GETAL personen|man?",
              v -> counted(v.laatsteGetal())),
          rule(
              VAN_WIE.strip() + "? hele|whole|complete? gezin|gezinnetje|familie|family",
              v -> new Mensen(0, false)));

  /** Who is named, and with whom together. */
  static final List<Taalregel> WIE =
      List.of(
          rule(
              optional(VAN_WIE) + "MENS van|of GETAL KOMMA GETAL en GETAL " + LEEFTIJD + "?",
              v -> people(3)),
          rule(optional(VAN_WIE) + "MENS van|of GETAL en GETAL " + LEEFTIJD + "?", v -> people(2)),
          rule(optional(VAN_WIE) + optional(HOE) + "MENS van GETAL " + LEEFTIJD + "?", v -> one(v)),
          rule(
              optional(VAN_WIE) + "GETAL " + optional(HOE) + "MENS van GETAL " + LEEFTIJD + "?",
              v -> people(v.getal(0))),
          rule(optional(VAN_WIE) + "GETAL " + optional(HOE) + "MENS", v -> people(v.getal(0))),
          rule(
              optional(VAN_WIE) + optional(HOE) + "MENS WOORD? PUNT GETAL jaar|jr? PUNT",
              v -> one(v)),
          rule("een|a|an " + optional(HOE) + "MENS", v -> one(v)),
          rule(optional(VAN_WIE) + optional(HOE) + "MENS", v -> one(v)));

  /** People who are named together; over and over, until nobody is left to add. */
  static final List<Taalregel> SAMEN =
      List.of(
          rule("ik|me|i en|plus MENSEN", v -> v.mensen(0).join(new Mensen(1, true))),
          rule(
              "MENSEN en|plus ik|me|i|mij|mezelf !kom|ga|breng|begeleid|rijd|ben|heb",
              v -> v.mensen(0).join(new Mensen(1, true))),
          rule("MENSEN en|plus|met|als|zowel|alsook ZELF", v -> v.mensen(0).join(v.mensen(1))),
          rule("ZELF en|plus|met|, voor? MENSEN", v -> v.mensen(0).join(v.mensen(1))),
          rule("MENSEN en|plus voor? MENSEN", v -> v.mensen(0).join(v.mensen(1))),
          rule("MENSEN !" + WIL.strip() + " WOORD en MENSEN", v -> v.mensen(0).join(v.mensen(1))),
          rule("MENSEN KOMMA MENSEN", v -> v.mensen(0).join(v.mensen(1))),
          rule("MENSEN KOMMA en MENSEN", v -> v.mensen(0).join(v.mensen(1))));

  /** What part they play. */
  static final List<Taalregel> ROLLEN =
      List.of(
          silent("neem|neemt|breng|meenemen|take|bring MENSEN ..2 mee|along|with"),
          silent("MENSEN ..2 " + KOMT_MEE),
          silent("MENSEN helpt|gaat|komt|komen|gaan ..3 " + KOMT_MEE),
          several(
              "met|with ANDEREN ..4 voor|for haar|zijn|z'n|hun|diens|his|her|their nieuwe|eerste? PRODUCT",
              v -> with(v, named(v.mensen(0).aantal()))),
          rule(
              "met|with ANDEREN PUNT? die|zij|hij|ze|she|he|en " + WIL + "er een|eentje",
              v -> named(v.mensen(0).aantal() == 0 ? 0 : v.mensen(0).aantal() + 1)),
          several(
              "met|with ANDEREN PUNT? die|zij|hij|ze|she|he|en "
                  + WIL
                  + "..5 nodig|een|ook|eentje|one|PRODUCT",
              v -> with(v, named(v.mensen(0).aantal()))),
          silent("met|samen|inclusief|with|zonder|without|naast met? ANDEREN"),
          rule(
              "voor|for|namens|behalf alleen|zowel|of|alle? MENSEN",
              v -> named(v.mensen(0).aantal())),
          several("voor|for PRODUCT van|of MENSEN", v -> with(v, named(v.mensen(0).aantal()))),
          several(
              "MENSEN " + WIL + "DAGEN? ..8 PRODUCT|nodig|een|aanvragen|verlengen",
              v -> with(v, named(v.mensen(0).aantal()))),
          several(
              "kan|mag|kunnen|could|can MENSEN DAGEN? DEEL? ..3 terecht|langskomen|langs|komen|een|"
                  + "PRODUCT|aanvragen|come|get|nieuw",
              v -> with(v, named(v.mensen(0).aantal()))),
          rule("voor|for hem|him|her|haar !PRODUCT|nieuwe|eerste|verlopen|new", v -> named(1)),
          several(
              "MENSEN KOMMA? haar|zijn|z'n|hun|d'r|his|her|nieuwe? PRODUCT",
              v -> with(v, named(v.mensen(0).aantal()))),
          several("DOCUMENT van|of|voor|for MENSEN", v -> with(v, named(v.mensen(0).aantal()))),
          several(
              "DOCUMENT aanvragen|verlengen|vernieuwen|maken|regelen van|of|voor|for? MENSEN",
              v -> with(v, named(v.mensen(0).aantal()))),
          several("GETAL nieuwe|kinder|new|x|losse? DOCUMENT", v -> with(v, counted(v.getal(0)))),
          several(
              "voor|for TALLEN|GETAL =$|DAGEN|PRODUCT|op|om|in|graag|bij|PLAATS|Plaats",
              v -> fewPeople(v)),
          rule("^ MENSEN $", v -> named(v.mensen(0).aantal())),
          rule("ANDEREN", v -> v.mensen(0)));

  private static final int MEESTE = 8;

  private Persoonregels() {}

  private static String optional(String keuzes) {
    return keuzes.strip() + "? ";
  }

  private static Personen counted(int aantal) {
    return new Personen(aantal, true);
  }

  private static Personen named(int aantal) {
    return new Personen(aantal, false);
  }

  private static Mensen people(int aantal) {
    return new Mensen(aantal, false);
  }

  private static Mensen one(Vangst vangst) {
    int aantal = vangst.find(Mens.class, 0).orElseThrow().aantal();
    return people(aantal == 0 && vangst.says("beide", "both") ? 2 : aantal);
  }

  private static List<Personen> fewPeople(Vangst vangst) {
    return vangst.getal(0) > MEESTE ? List.of() : List.of(counted(vangst.getal(0)));
  }

  /** Two of them are the products, and not the people. */
  private static List<Begrip> products(Vangst vangst) {
    return vangst.stukken().stream().filter(Begrip.Product.class::isInstance).toList();
  }

  /** How many there are, with everything else that stood there besides people. */
  private static List<Begrip> with(Vangst vangst, Personen personen) {
    return Stream.concat(
            Stream.of(personen),
            vangst.stukken().stream()
                .filter(stuk -> !(stuk instanceof Mensen) && !(stuk instanceof Begrip.Getal)))
        .toList();
  }

  /** How many need it, by everything that was said about it; 0 when it was not said. */
  static int count(List<Begrip> zin) {
    List<Personen> alle = Dagkeuze.list(zin, Personen.class);
    List<Integer> geteld =
        alle.stream().filter(Personen::geteld).map(Personen::aantal).distinct().toList();
    if (!geteld.isEmpty()) {
      return geteld.stream().mapToInt(Integer::intValue).max().orElse(0);
    }
    boolean onbekend = alle.stream().anyMatch(personen -> personen.aantal() == 0);
    boolean gebeurtenis = Dagkeuze.list(zin, Product.class).stream().anyMatch(Product::isFamilie);
    if (onbekend || gebeurtenis) {
      return 0;
    }
    int genoemd = alle.stream().mapToInt(Personen::aantal).sum();
    int bijElkaar =
        Dagkeuze.list(zin, Mensen.class).stream()
            .filter(Persoonregels::isTogether)
            .mapToInt(Mensen::aantal)
            .sum();
    return genoemd + bijElkaar;
  }

  /** Two or more with the one who asks among them need it together, whatever else is said. */
  static boolean isTogether(Begrip stuk) {
    return stuk instanceof Mensen mensen && mensen.zelf() && mensen.aantal() > 1;
  }
}
