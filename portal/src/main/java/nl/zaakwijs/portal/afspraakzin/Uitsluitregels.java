package nl.zaakwijs.portal.afspraakzin;

import static nl.zaakwijs.portal.afspraakzin.Taalregel.rule;
import static nl.zaakwijs.portal.afspraakzin.Taalregel.several;
import static nl.zaakwijs.portal.afspraakzin.Taalregel.silent;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.zaakwijs.portal.afspraakzin.Begrip.Dagen;
import nl.zaakwijs.portal.afspraakzin.Begrip.Niet;

/** Which days are not possible: "niet op woensdag", and the day of an appointment that moves. */
final class Uitsluitregels {
  private static final String OP = "op? on? de? het? een? in? ";
  private static final String KAN =
      "kan|kon|lukt|gaat|komt|past|schikt|red|redt|haalt|ben|is|zijn|heb|hebben|kom|wil|hoeft|moet|werkt|mag|"
          + "can|cannot|works|haal|gaan|could|am ";
  private static final String REDEN =
      "bezet|verhinderd|afwezig|werken|werk|ziek|examen|zwemles|onmogelijk|lastig|onhandig|"
          + "ongelukkig|vol|volgepland|elders|buitenland|dienst|weg|moeilijk|uitgesloten|tentamen|"
          + "busy|away|nooit|never|onderweg|operatie ";
  private static final String AFSPRAAK = "afspraak|afspraken|afspraakje|appointment|PRODUCT ";
  private static final String VERZETTEN =
      "verzetten|verplaatsen|verschuiven|omzetten|wijzigen|veranderen|omruilen|annuleren|afzeggen|"
          + "cancelen|ruilen|verschoven|verplaatst|verzet|anders|vervalt|verder|doorschuiven ";

  /** No day is meant by these words, though a "niet" stands there. */
  static final List<Taalregel> GEEN_ONTKENNING =
      List.of(
          silent("maakt mij|me|ons? niet uit"),
          silent("niet alleen|zo|te|alleen|erg|heel|meer dan"),
          silent("waarom|of niet !op|op DAGEN"),
          // "Kan het niet op vrijdag?" asks for Friday.
          several(
              "^ kan|mag|zou ik|we|wij|het|dat|u|jullie niet op? =DAGEN",
              v -> List.of(Begrip.STIL)),
          silent("DAGEN ..4 dicht|gesloten|closed"),
          silent("geen probleem|punt|bezwaar|idee|haast"));

  /** The day of an appointment that there is already, with the time that goes along. */
  static final List<Taalregel> VERPLAATSEN =
      List.of(
          several("van|from DAGEN DEEL|KLOK? naar|to|into", v -> List.of(not(v.dagen(0)))),
          several(
              "van|from DAGEN om|at? KLOK naar|to DAGEN",
              v -> List.of(not(v.dagen(0)), v.dagen(1))),
          rule("van KLOK naar", v -> Begrip.STIL),
          rule("van|om|at|from KLOK ..3 " + VERZETTEN + "naar|to|in KLOK", v -> v.klok(1)),
          rule(
              "had|heb|hebben|stond|staat|have om|at? KLOK ..2 KOMMA? maar|en|but ..2 liever|graag|rather|prefer om|rond|at? KLOK",
              v -> v.klok(1)),
          rule(
              "annuleer|annuleren|cancel|afzeggen|afmelden|zeg ..2 "
                  + AFSPRAAK
                  + "DAGEN DEEL? om|at? KLOK?",
              v -> not(v.dagen(0))),
          rule("DAGEN DEEL|KLOK|om? KLOK? ..4 " + VERZETTEN + "..1 naar", v -> not(v.dagen(0))),
          rule(
              "mijn|onze|de|deze|die|ons|our|the|die "
                  + AFSPRAAK
                  + "..2 van|op|voor|on|for|staat|in|of op|de|voor? DAGEN DEEL? om|rond|at? KLOK? DEEL?",
              v -> not(v.dagen(0))),
          rule(AFSPRAAK + VERZETTEN + "van|op DAGEN om? KLOK?", v -> not(v.dagen(0))),
          rule(AFSPRAAK + "van|om|at|of KLOK =naar|to|in|kan|moet|op|om", v -> Begrip.STIL),
          rule(AFSPRAAK + "van|die de? DAGEN om? KLOK? DEEL?", v -> not(v.dagen(0))),
          rule(
              "heb|had|hebben|staat|sta|stond|have ..3 een|mijn|gepland|nu|an? ..1 "
                  + AFSPRAAK
                  + "staan|gemaakt|gepland|ingepland|gehad? op|voor|om|van|on|staan|for? de? DAGEN DEEL? om|rond|at? KLOK? DEEL?",
              v -> not(v.dagen(0))),
          rule(
              "heb|had|hebben|sta|staan|staat|ingepland|have DAGEN DEEL? om? KLOK? DEEL? ..2 "
                  + AFSPRAAK.strip()
                  + "|ingepland|gepland|staan",
              v -> not(v.dagen(0))),
          rule(
              "DAGEN DEEL? om? KLOK? heb|heeft|hebben|had|have|staat ..2 " + AFSPRAAK,
              v -> not(v.dagen(0))),
          several("in plaats van|of op? de? DAGEN DEEL? om? KLOK?", v -> List.of(not(v.dagen(0)))),
          several("instead of DAGEN", v -> List.of(not(v.dagen(0)))),
          rule("liever op|de? DAGEN ..2 dan|than op|de? DAGEN", v -> v.dagen(0)),
          rule("verzet|verplaats|verschuif|move ..3 DAGEN naar", v -> not(v.dagen(0))),
          rule("DAGEN vervalt|cancelen|annuleren|afzeggen", v -> not(v.dagen(0))));

  /** "Niet op woensdag", "dinsdag lukt niet", "ik werk op maandag". */
  static final List<Taalregel> ONTKENNEN =
      List.of(
          several(
              "DAGEN PUNT? niet DAGEN kan|ik|is|gaat|lukt? ik|het? wel",
              v -> List.of(not(v.dagen(0)), v.dagen(1))),
          several("DAGEN wel DAGEN niet", v -> List.of(v.dagen(0), not(v.dagen(1)))),
          rule(
              "niet|not|geen|nooit|never|no meer|zo|echt|ook|per|alleen? "
                  + OP
                  + "DAGEN DEEL? KLOK?",
              v -> not(v.dagen(0))),
          rule(
              "alles|alle|elke|iedere|every|any ..2 niet|behalve|maar|uitgezonderd|except|but niet? "
                  + OP
                  + "DAGEN",
              v -> not(v.dagen(0))),
          rule(
              "behalve|uitgezonderd|except|uitzondering|buiten|exclusief van? for? " + OP + "DAGEN",
              v -> not(v.dagen(0))),
          rule("op DAGEN na =$|kan|is|past|lukt|zijn|ben|mag", v -> not(v.dagen(0))),
          rule("DAGEN DEEL? KLOK? wil|kan ik|het|we|dat liever niet", v -> not(v.dagen(0))),
          rule(
              "DAGEN DEEL? om? KLOK? ..3 "
                  + KAN
                  + "dus? ..4 niet|geen|nooit|not|unfortunately meer? "
                  + "!voor|na|eerder|later|te|om|KLOK|DEEL|GRENS",
              v -> not(v.dagen(0))),
          rule("DAGEN cannot|can't|doesn't|isn't|won't", v -> not(v.dagen(0))),
          rule(
              "can't|cannot|unable|cant|couldn't ..4 on|make|do|to|come|in|it DAGEN DEEL?",
              v -> not(v.dagen(0))),
          rule(
              "DAGEN DEEL? om? KLOK? liever|helaas|dus|nou|dan|absoluut|echt|zeker|juist|ook? niet|nooit !"
                  + "op|DAGEN|voor|na|eerder|later|te|om|KLOK|DEEL|GRENS",
              v -> not(v.dagen(0))),
          rule(
              "werk|werken|work|werkt altijd|alleen|vast|steeds? " + OP + "DAGEN",
              v -> not(v.dagen(0))),
          rule("verhinderd|bezet|afwezig|weg|busy op|on? DAGEN", v -> not(v.dagen(0))),
          rule(
              "heb|ben|have|hebben|heeft DAGEN DEEL? al iets|wat|wat|bezet|plans|something",
              v -> not(v.dagen(0))),
          rule("DAGEN DEEL? heb|hebben ik|we|wij al iets|wat|plannen|andere", v -> not(v.dagen(0))),
          rule("DAGEN DEEL? ..4 " + REDEN, v -> not(v.dagen(0))),
          rule("op DAGEN DEEL? ..3 " + REDEN, v -> not(v.dagen(0))),
          rule("niet ANDEREN? PLAATS|RICHTING", v -> Begrip.STIL));

  /** A day or week more or less than the day that can't. */
  static final List<Taalregel> VERSCHUIVEN =
      List.of(
          // A day that is named says it better than so much later.
          several(
              "NIET ..6 PUNT? ..6 een dag|dagje|week|weekje later|eerder ..3 PUNT? op? DAGEN",
              v -> List.of(v.find(Niet.class, 0).orElseThrow(), v.dagen(0))),
          several(
              "NIET want|omdat|because|vanwege|wegens ..3 FEEST",
              v -> List.of(v.find(Niet.class, 0).orElseThrow())),
          several("NIET ..6 PUNT? ..6 een dag|dagje later", v -> shifted(v, 1)),
          several("NIET ..6 PUNT? ..6 een dag|dagje eerder", v -> shifted(v, -1)),
          several("NIET ..6 PUNT? ..6 een week|weekje later", v -> shifted(v, 7)),
          several("NIET ..6 PUNT? ..6 een week|weekje eerder", v -> shifted(v, -7)));

  private Uitsluitregels() {}

  private static Niet not(Dagen dagen) {
    return new Niet(dagen.namen());
  }

  private static List<Begrip> shifted(Vangst vangst, int dagen) {
    Niet niet = vangst.find(Niet.class, 0).orElseThrow();
    Kalender kalender = vangst.kalender();
    return Stream.iterate(kalender.vandaag(), dag -> dag.plusDays(1))
        .limit(400)
        .filter(dag -> isNamed(dag, niet, kalender))
        .findFirst()
        .map(dag -> dag.plusDays(dagen))
        .map(dag -> List.<Begrip>of(niet, Dagen.of(dag)))
        .orElse(List.of());
  }

  private static boolean isNamed(LocalDate dag, Niet niet, Kalender kalender) {
    return niet.namen().contains(dag.toString())
        || (niet.namen().contains(Kalender.name(dag.getDayOfWeek()))
            && !dag.equals(kalender.vandaag()));
  }
}
