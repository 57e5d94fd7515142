package nl.zaakwijs.portal.afspraakzin;

import static nl.zaakwijs.portal.afspraakzin.Taalregel.rule;
import static nl.zaakwijs.portal.afspraakzin.Taalregel.several;
import static nl.zaakwijs.portal.afspraakzin.Taalregel.silent;

import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import nl.zaakwijs.portal.afspraakzin.Begrip.Deel;
import nl.zaakwijs.portal.afspraakzin.Begrip.Klok;
import nl.zaakwijs.portal.afspraakzin.Begrip.Kloktijden;
import org.jspecify.annotations.Nullable;

/** How people say a time, and from when to when. */
final class Klokregels {
  private static final int UUR = 60;
  private static final int HALF = 30;
  private static final int KWART = 15;
  private static final int DAG = 24;
  private static final int NOEN = 12;

  /** Before this hour nobody is received, so that it means the afternoon or evening. */
  private static final int EERSTE_UUR = 8;

  private static final int LAATSTE_UUR_VAN_DE_DAG = 17;
  private static final int LANG = 3;
  private static final int MINST = 5;

  /** What a number counts when it is no time. */
  private static final String GEEN_UUR =
      "!dagen|dag|weken|week|maanden|maand|jaar|jr|minuten|euro|personen|man|volwassenen|MENS"
          + "|PRODUCT|MAAND|stuks|plekken|nieuwe|kinderen|x ";

  private static final String OM =
      "om|rond|omstreeks|tegen|ongeveer|rondom|at|around|about|circa|zo'n ";

  /** Times that say themselves that they are one. */
  static final List<Taalregel> TIJDEN =
      List.of(
          silent("AANTAL uur later|eerder|lang|durende"),
          silent("over AANTAL uur"),
          silent("half AANTAL uur later|eerder|lang"),
          rule("GETAL minuten? voor half AANTAL uur?", v -> half(v, 1, -v.getal(0))),
          rule("GETAL minuten? over half AANTAL uur?", v -> half(v, 1, v.getal(0))),
          rule("half past AANTAL", v -> time(v.getal(0), HALF)),
          rule("half AANTAL " + GEEN_UUR + "uur?", v -> half(v, 0, 0)),
          rule("kwart voor|to AANTAL uur?", v -> time(v.getal(0), -KWART)),
          rule("kwart over|na|past AANTAL uur?", v -> time(v.getal(0), KWART)),
          several(
              "GETAL minuten? voor|to AANTAL " + GEEN_UUR + "uur?", v -> inMinutes(v, -v.getal(0))),
          several(
              "GETAL minuten? over|past AANTAL " + GEEN_UUR + "uur?",
              v -> inMinutes(v, v.getal(0))),
          rule("KLOK am", v -> new Klok(v.klok(0).uur() % NOEN, v.klok(0).minuut(), true)),
          rule("KLOK pm", v -> new Klok(v.klok(0).uur() % NOEN + NOEN, v.klok(0).minuut(), true)),
          rule("KLOK uur", v -> v.klok(0)),
          several(
              "GETAL uur GETAL " + GEEN_UUR,
              v -> v.getal(1) < MINST ? List.of() : ifTime(v.getal(0), v.getal(1))),
          several("GETAL uur", v -> ifTime(v.getal(0), 0)),
          rule("een uur of TALLEN|GETAL uur?", v -> time(v.getal(1), 0)),
          rule("noon|midday", v -> new Klok(NOEN, 0, true)));

  /** Numbers that are a time by the word before them. */
  static final List<Taalregel> LOSSE_TIJDEN =
      List.of(
          several(
              OM + "een? uur? of? TALLEN|GETAL " + GEEN_UUR,
              v -> ifTime(v.getal(v.says("een") ? 1 : 0), 0)),
          rule(OM + "een uur", v -> time(1, 0)));

  private static final String TIJD = "KLOK|GETAL|TALLEN ";
  private static final String EEN_UUR = "een uur";

  /** From one time to another; and the parts of the day that go by something else. */
  static final List<Taalregel> TUSSEN =
      List.of(
          rule("tussen|between " + TIJD + "en|tot " + TIJD + GEEN_UUR, Klokregels::span),
          rule(
              "van|vanaf|from " + TIJD + "tot|to|until en? met? " + TIJD + GEEN_UUR,
              Klokregels::span),
          rule("KLOK tot|until|to en? met? KLOK", Klokregels::span),
          rule("GETAL tot KLOK", Klokregels::span),
          rule("niet voor|eerder dan? KLOK", v -> from(v.klok(0))),
          rule("niet later|na dan? KLOK", v -> until(v.klok(0))),
          rule("niet om|rond KLOK", v -> Begrip.STIL),
          rule("vanaf|na|from|after|sinds rond|om|een? uur? of? KLOK", v -> from(v.klok(0))),
          rule("later dan KLOK", v -> from(v.klok(0))),
          rule("KLOK of later", v -> from(v.klok(0))),
          several("vanaf|na|after|from TALLEN|GETAL " + GEEN_UUR, v -> ifSpan(v, Klokregels::from)),
          rule("vanaf|na|after " + EEN_UUR, v -> from(time(1, 0))),
          rule("voor|before " + EEN_UUR, v -> until(time(1, 0))),
          rule("voor|tot|before|until|uiterlijk|by|till KLOK", v -> until(v.klok(0))),
          rule("eerder dan KLOK", v -> until(v.klok(0))),
          several("voor|before TALLEN", v -> ifSpan(v, Klokregels::until)),
          several("tot|until|till TALLEN|GETAL " + GEEN_UUR, v -> ifSpan(v, Klokregels::until)),
          several("voor|before GETAL $", v -> ifSpan(v, Klokregels::until)),
          rule("KLOK of KLOK", v -> v.klok(0)),
          rule(
              "na|after mijn|het|de|hun? werk|werktijd|werkdag|kantoortijd|kantooruren|werken|work",
              v -> new Deel(Dagdeel.AVOND)),
          rule(
              "na|after de|het? school|schooltijd|lunch|lunchpauze|middagpauze",
              v -> new Deel(Dagdeel.MIDDAG)),
          rule(
              "voor|before mijn|het|de? werktijd|schooltijd|lunch", v -> new Deel(Dagdeel.OCHTEND)),
          several("voor|before de|the? DEEL", v -> earlier(v.find(Deel.class, 0).orElseThrow())),
          rule("lunchtijd|lunchpauze|lunchuur|lunchtime|lunch", v -> new Deel(Dagdeel.MIDDAG)),
          rule("zo? vroeg mogelijk? op de dag", v -> new Deel(Dagdeel.OCHTEND)),
          rule("vroeg in de DEEL", v -> v.find(Deel.class, 0).orElseThrow()),
          silent("niet|geen|nooit te? in? de? 's? DEEL"),
          silent("goede|goeden|goeie|good DEEL"));

  private Klokregels() {}

  /** "Before noon" is the morning. */
  private static List<Deel> earlier(Deel deel) {
    return switch (deel.deel()) {
      case OCHTEND -> List.of();
      case MIDDAG -> List.of(new Deel(Dagdeel.OCHTEND));
      case AVOND -> List.of(new Deel(Dagdeel.MIDDAG));
    };
  }

  /** "Half drie" is half past two, with minutes to it. */
  private static Klok half(Vangst vangst, int nummer, int minuten) {
    return time(vangst.getal(nummer), minuten - HALF);
  }

  private static Klok time(int uur, int minuten) {
    int totaal = Math.floorMod(uur * UUR + minuten, DAG * UUR);
    return new Klok(totaal / UUR, totaal % UUR, uur > NOEN);
  }

  private static List<Klok> inMinutes(Vangst vangst, int minuten) {
    boolean kan = Math.abs(minuten) < HALF && vangst.getal(1) <= DAG;
    return kan ? List.of(time(vangst.getal(1), minuten)) : List.of();
  }

  private static List<Klok> ifTime(int uur, int minuut) {
    return uur <= DAG && minuut < UUR ? List.of(time(uur, minuut)) : List.of();
  }

  private static List<Kloktijden> ifSpan(Vangst vangst, Function<Klok, Kloktijden> maak) {
    return ifTime(vangst.getal(0), 0).stream().map(maak).toList();
  }

  private static Kloktijden from(Klok klok) {
    return new Kloktijden(klok, null);
  }

  private static Kloktijden until(Klok klok) {
    return new Kloktijden(null, klok);
  }

  private static Kloktijden span(Vangst vangst) {
    List<Klok> tijden =
        vangst.stukken().stream()
            .filter(stuk -> stuk instanceof Klok || Vangst.number(stuk) > 0)
            .map(stuk -> stuk instanceof Klok klok ? klok : time(Vangst.number(stuk), 0))
            .toList();
    return new Kloktijden(tijden.get(0), tijden.get(1));
  }

  /** Which time it is, by the part of the day when that was said, else by when one is received. */
  static LocalTime resolve(Klok klok, @Nullable Dagdeel dagdeel) {
    int uur = klok.uur();
    boolean verder = !klok.vast() && uur < NOEN;
    if (verder && (dagdeel == null ? uur < EERSTE_UUR : isLater(uur, dagdeel))) {
      uur += NOEN;
    }
    return LocalTime.of(uur, klok.minuut());
  }

  private static boolean isLater(int uur, Dagdeel dagdeel) {
    return switch (dagdeel) {
      case OCHTEND -> false;
      case MIDDAG -> uur < EERSTE_UUR;
      case AVOND -> true;
    };
  }

  /** The part of the day that these times lie in; null when that is more than one. */
  static @Nullable Dagdeel part(Kloktijden tijden) {
    LocalTime van = tijden.van() == null ? null : resolve(tijden.van(), null);
    LocalTime tot = tijden.tot() == null ? null : resolve(tijden.tot(), null).minusMinutes(1);
    if (van == null) {
      return tot == null ? null : Dagdeel.at(tot);
    }
    if (tot == null) {
      return van.getHour() >= LAATSTE_UUR_VAN_DE_DAG ? Dagdeel.AVOND : Dagdeel.at(van);
    }
    if (Dagdeel.at(van) == Dagdeel.at(tot)) {
      return Dagdeel.at(van);
    }
    int lengte = tot.getHour() - van.getHour();
    return lengte < LANG ? Dagdeel.at(van.plusMinutes(lengte * UUR / 2 + 1)) : null;
  }
}
