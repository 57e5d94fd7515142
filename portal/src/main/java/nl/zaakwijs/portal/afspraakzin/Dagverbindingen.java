package nl.zaakwijs.portal.afspraakzin;

import static nl.zaakwijs.portal.afspraakzin.Taalregel.rule;
import static nl.zaakwijs.portal.afspraakzin.Taalregel.several;
import static nl.zaakwijs.portal.afspraakzin.Taalregel.silent;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import nl.zaakwijs.portal.afspraakzin.Begrip.Dagen;
import nl.zaakwijs.portal.afspraakzin.Begrip.Deel;
import nl.zaakwijs.portal.afspraakzin.Begrip.Grens;
import nl.zaakwijs.portal.afspraakzin.Begrip.Niet;
import nl.zaakwijs.portal.afspraakzin.Begrip.Voorval;

/** How days hang together: one in another, one or the other, from one to the other. */
final class Dagverbindingen {
  private static final String OF = "of|en|tot|/ ";

  /** Weekdays together, before a week is known that they are in. */
  static final List<Taalregel> WEEKDAGEN =
      List.of(
          rule(
              "WEEKDAG KOMMA|PUNT? WEEKDAG KOMMA|PUNT? " + OF + "op? WEEKDAG",
              v -> v.dagen(0).join(v.dagen(1)).join(v.dagen(2))),
          rule("WEEKDAG PUNT? " + OF + "op? een? en? met? WEEKDAG", Dagverbindingen::couple));

  /** A weekday in a week or month that is named beside it, and a weekday with its date. */
  static final List<Taalregel> IN_EEN_TIJD =
      List.of(
          rule("WEEKDAG de? KOMMA? DATUM", v -> v.dagen(1)),
          rule("DATUM PUNT? WEEKDAG PUNT =$", v -> v.dagen(0)),
          rule("FEEST op|de? WEEKDAG", v -> v.dagen(1)),
          rule("PERIODE op|de|een|KOMMA? op? een? WEEKDAG", v -> v.dagen(1).within(v.dagen(0))),
          rule("WEEKDAG in|van|of PERIODE", v -> v.dagen(0).within(v.dagen(1))),
          rule("WEEKDAG PERIODE", v -> v.dagen(0).within(v.dagen(1))),
          several(
              "WEEKDAG DEEL PERIODE",
              v -> List.of(v.dagen(0).within(v.dagen(1)), v.stukken().get(1))));

  /** One or the other, and from one to the other. */
  static final List<Taalregel> SAMEN =
      List.of(
          rule(
              "move|change|reschedule|shift|postpone ..5 from|of|on DAGEN DEEL? =to|until",
              v -> new Niet(v.dagen(0).namen())),
          rule(
              "tussen|between de? FEEST en de? FEEST",
              v -> betweenHolidays(v.dagen(0), v.dagen(1))),
          rule("tussen|between nu|now en DAGEN", v -> fromToday(v)),
          rule("van|vanaf|from nu|now tot en? met? DAGEN", v -> fromToday(v)),
          rule("tussen|between DAGEN en DAGEN", Dagverbindingen::range),
          rule("van|vanaf|from DAGEN tot|to|until|through en? met? DAGEN", Dagverbindingen::range),
          rule("DAGEN tot|to|until|through en? met? DAGEN", Dagverbindingen::range),
          rule(
              "DAGEN KOMMA DAGEN KOMMA? of|en op? de? DAGEN",
              v -> v.dagen(0).join(v.dagen(1)).join(v.dagen(2))),
          several(
              "DAGEN DEEL of|en DAGEN DEEL",
              v -> List.of(v.dagen(0).join(v.dagen(1)), v.stukken().get(1), lastPart(v))),
          several(
              "DAGEN DEEL of|en op? de? DAGEN",
              v -> List.of(v.dagen(0).join(v.dagen(1)), v.stukken().get(1))),
          rule(
              "DAGEN of|en de? dag erna|daarna|erop|after",
              v -> v.dagen(0).join(Dagen.of(v.dagen(0).tot().plusDays(1)))),
          rule("DAGEN of|en|/ op? de? een? DAGEN", v -> v.dagen(0).join(v.dagen(1))));

  /** What happens on a day, and is not the appointment; and what must be done before it. */
  static final List<Taalregel> VOORVALLEN =
      List.of(
          several(
              "trouwen|trouw|getrouwd|geboren|overleden|verlopen|bevallen|jarig "
                  + "op|per|sinds|in =DATUM|PERIODE DAGEN !langs|komen|melden|aangeven",
              v -> List.of(event(v))),
          several(
              "wil|willen|gaan|ga|gaat|wij|we HUWELIJK op|in =DATUM|PERIODE DAGEN",
              v -> List.of(v.stukken().get(1), event(v))),
          rule(
              "verloopt|vervalt|vlieg|vliegen|vertrek|vertrekken|trouw|expires|fly|uitgerekend "
                  + "we? ik? op|per|in|on|al|vanaf? de? DAGEN",
              Dagverbindingen::event),
          rule("op vakantie|reis op|in|vanaf|per? DAGEN", Dagverbindingen::event),
          rule(
              "DAGEN ..3 verloopt|vlieg|vliegen|vertrek|vertrekken|jarig|uitgerekend",
              Dagverbindingen::event),
          rule("DAGEN ..2 op vakantie|reis|wereldreis", Dagverbindingen::event),
          rule("VOORVAL ..3 verloopt|vliegen|vlieg", v -> v.voorval()),
          rule("DAGEN geboren|getrouwd|overleden", Dagverbindingen::event),
          silent("vorige|afgelopen|last DAGEN|week|maand"),
          silent("sinds|since DAGEN"));

  /** "Voor die tijd": before what happens. */
  static final List<Taalregel> ERVOOR =
      List.of(
          several(
              "VOORVAL ..6 PUNT? ..6 voor die tijd",
              v -> List.of(new Grens(null, v.voorval().dagen().van().minusDays(1)))),
          several(
              "VOORVAL ..6 PUNT? ..6 ervoor|daarvoor|before $",
              v -> List.of(new Grens(null, v.voorval().dagen().van().minusDays(1)))));

  private Dagverbindingen() {}

  private static Dagen couple(Vangst vangst) {
    return vangst.says("tot") ? range(vangst) : vangst.dagen(0).join(vangst.dagen(1));
  }

  /** From the first to the last; a weekday behind another one is the next one after it. */
  private static Dagen range(Vangst vangst) {
    Dagen eerste = vangst.dagen(0);
    Dagen laatste = vangst.dagen(1);
    LocalDate tot = laatste.tot();
    if (laatste.isWeekdag() && tot.isBefore(eerste.van())) {
      tot = tot.plusWeeks(1);
    }
    if (tot.isBefore(eerste.van())) {
      return eerste.join(laatste);
    }
    return eerste.isWeekdag() && laatste.isWeekdag()
        ? Dagen.ofWeekdagen(eerste.van(), tot)
        : Dagen.of(eerste.van(), tot);
  }

  private static Dagen fromToday(Vangst vangst) {
    return Dagen.of(vangst.kalender().vandaag(), vangst.dagen(0).tot());
  }

  /** The days after the one and before the other; "oud en nieuw" begins after its first day. */
  private static Dagen betweenHolidays(Dagen eerste, Dagen tweede) {
    LocalDate van = eerste.tot().plusDays(1);
    boolean oudEnNieuw =
        tweede.van().getMonth() == Month.DECEMBER && tweede.van().getDayOfMonth() == 31;
    return Dagen.of(van, oudEnNieuw ? tweede.van() : tweede.van().minusDays(1));
  }

  private static Begrip lastPart(Vangst vangst) {
    Optional<Deel> deel = vangst.find(Deel.class, 1);
    return deel.isPresent() ? deel.get() : Begrip.STIL;
  }

  private static Voorval event(Vangst vangst) {
    return new Voorval(vangst.dagen(0));
  }
}
