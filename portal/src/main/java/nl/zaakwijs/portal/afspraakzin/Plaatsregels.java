package nl.zaakwijs.portal.afspraakzin;

import static nl.zaakwijs.portal.afspraakzin.Taalregel.rule;
import static nl.zaakwijs.portal.afspraakzin.Taalregel.several;
import static nl.zaakwijs.portal.afspraakzin.Taalregel.silent;

import java.util.List;
import nl.zaakwijs.portal.afspraakzin.Begrip.Plaats;
import nl.zaakwijs.portal.afspraakzin.Begrip.Richting;
import nl.zaakwijs.portal.afspraakzin.Begrip.Woord;

/** Where someone wants to go: the kind of place, its name, or the part of town. */
final class Plaatsregels {
  private static final String GEEN_NAAM =
      "!op|om|in|voor|kan|is|en|of|de|het|een|komen|langs|niet|dan|wel|maar|aan|bij|zijn|langskomen|mag|"
          + "ik|we|wij|met|naar|want|dat|die|er|zsm|zo|vanaf|na|als|liever|hoe|wat|aanvragen|verlengen|"
          + "halen|ophalen|afspraak|terecht|vrij|open|van|waar|alleen|rond|tussen|plek|plaats|tijd|wil|"
          + "moet|heb|heeft|graag|lukt|on|at|for|to|the|and|please|maken|regelen|uiterlijk|tot|nodig|· ";

  static final List<Taalregel> REGELS =
      List.of(
          silent("niet|geen in|op|bij|naar|aan? het|de? PLAATS|RICHTING RICHTING?"),
          silent("in plaats van|of het? PLAATS|RICHTING RICHTING?"),
          rule("PLAATS RICHTING", v -> new Plaats(name(v, 0) + " " + direction(v))),
          rule("town hall", v -> new Plaats("town hall")),
          rule("city hall|office", v -> new Plaats("city " + text(v, 1))),
          several("PLAATS " + GEEN_NAAM + "WOORD", Plaatsregels::named),
          rule("PLAATS", v -> v.find(Plaats.class, 0).orElseThrow()),
          rule("locatie|vestiging|filiaal|location RICHTING", v -> new Plaats(direction(v))),
          rule(
              "locatie|vestiging|filiaal|location " + GEEN_NAAM + "WOORD",
              v -> new Plaats(text(v, 1))),
          rule("in|bij|op|naar|te het|de? RICHTING", v -> new Plaats(direction(v))),
          rule("RICHTING", v -> new Plaats(direction(v))));

  private Plaatsregels() {}

  private static final List<String> MET_NAAM =
      List.of(
          "wijkpunt",
          "servicepunt",
          "servicecentrum",
          "wijkcentrum",
          "wijkkantoor",
          "wijkhuis",
          "buurthuis",
          "buurtpunt",
          "stadsdeelkantoor",
          "dorpshuis",
          "bibliotheek");

  /** A place of which there are several is told by its own name. */
  private static List<Begrip> named(Vangst vangst) {
    String soort = name(vangst, 0);
    return MET_NAAM.contains(soort)
        ? List.of(new Plaats(soort + " " + text(vangst, 1)))
        : List.of();
  }

  private static String name(Vangst vangst, int nummer) {
    return vangst.find(Plaats.class, nummer).orElseThrow().naam();
  }

  private static String direction(Vangst vangst) {
    return vangst.find(Richting.class, 0).orElseThrow().naam();
  }

  private static String text(Vangst vangst, int nummer) {
    return vangst.stukken().get(nummer) instanceof Woord woord ? woord.tekst() : "";
  }
}
