package nl.zaakwijs.portal.afspraakzin;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One piece of a sentence: first its words, later what some words together mean. */
sealed interface Begrip {
  /** What is understood and says nothing more. */
  Begrip STIL = new Woord("·");

  /** Any word that has no meaning of its own here. */
  record Woord(String tekst) implements Begrip {}

  /** A comma, full stop or anything else between two clauses. */
  record Punt(String tekst) implements Begrip {}

  /** A number. */
  record Getal(int waarde) implements Begrip {}

  /**
   * A rank, such as "3e" or "derde".
   *
   * @param cijfers whether it stands there in digits, as days of the month mostly do
   */
  record Rang(int waarde, boolean cijfers) implements Begrip {}

  /** A number as in "met zijn tweeën" and "rond vieren". */
  record Tallen(int waarde) implements Begrip {}

  /** A wind direction, which names a place or a part of town. */
  record Richting(String naam) implements Begrip {}

  /**
   * What someone is to someone, such as "zoon".
   *
   * @param aantal how many the word stands for; 0 when it does not say
   */
  record Mens(int aantal) implements Begrip {}

  /**
   * A month.
   *
   * @param voluit whether the word can't be anything else
   */
  record Maand(Month maand, boolean voluit) implements Begrip {}

  /** A part of the day. */
  record Deel(Dagdeel deel) implements Begrip {}

  /**
   * A time on the clock.
   *
   * @param vast whether it says itself which half of the day it means
   */
  record Klok(int uur, int minuut, boolean vast) implements Begrip {}

  /** From one time to another, either open. */
  record Kloktijden(@Nullable Klok van, @Nullable Klok tot) implements Begrip {}

  /**
   * Days that are named.
   *
   * @param weekdagen the weekdays, when nothing says of which week they are
   * @param namen each day as it is called when it is not possible; none for a long time
   * @param feest whether it is a holiday or weekend, that one comes before or after
   */
  record Dagen(
      LocalDate van, LocalDate tot, List<DayOfWeek> weekdagen, List<String> namen, boolean feest)
      implements Begrip {
    private static final int WEEK = 7;

    public Dagen {
      weekdagen = List.copyOf(weekdagen);
      namen = List.copyOf(namen);
    }

    static Dagen of(LocalDate van, LocalDate tot) {
      List<String> namen =
          ChronoUnit.DAYS.between(van, tot) < WEEK
              ? van.datesUntil(tot.plusDays(1)).map(LocalDate::toString).toList()
              : List.of();
      return new Dagen(van, tot, List.of(), namen, false);
    }

    static Dagen of(LocalDate dag) {
      return of(dag, dag);
    }

    /** Days of no certain week, each by its own name. */
    static Dagen ofWeekdagen(LocalDate van, LocalDate tot) {
      List<DayOfWeek> weekdagen =
          van.datesUntil(tot.plusDays(1)).map(LocalDate::getDayOfWeek).distinct().toList();
      return new Dagen(van, tot, weekdagen, weekdagen.stream().map(Kalender::name).toList(), false);
    }

    Dagen asFeest() {
      return new Dagen(van, tot, weekdagen, namen, true);
    }

    boolean isDag() {
      return van.equals(tot);
    }

    boolean isWeekdag() {
      return !weekdagen.isEmpty();
    }

    boolean contains(Dagen ander) {
      return !ander.van.isBefore(van) && !ander.tot.isAfter(tot);
    }

    /** From the first day of both to the last. */
    Dagen join(Dagen ander) {
      return new Dagen(
          van.isBefore(ander.van) ? van : ander.van,
          tot.isAfter(ander.tot) ? tot : ander.tot,
          isWeekdag() && ander.isWeekdag() ? concat(weekdagen, ander.weekdagen) : List.of(),
          concat(namen, ander.namen),
          false);
    }

    /** These weekdays of that time; the days themselves when it has no such weekday. */
    Dagen within(Dagen periode) {
      List<LocalDate> dagen =
          weekdagen.stream()
              .flatMap(
                  weekdag ->
                      periode
                          .van
                          .datesUntil(periode.tot.plusDays(1))
                          .filter(dag -> dag.getDayOfWeek() == weekdag)
                          .limit(1))
              .sorted()
              .toList();
      if (dagen.isEmpty()) {
        return this;
      }
      List<String> alle = dagen.stream().map(LocalDate::toString).toList();
      return new Dagen(dagen.get(0), dagen.get(dagen.size() - 1), List.of(), alle, false);
    }

    private static <T> List<T> concat(List<T> een, List<T> ander) {
      return Stream.concat(een.stream(), ander.stream()).distinct().toList();
    }
  }

  /** From a day, to a day, or both. */
  record Grens(@Nullable LocalDate van, @Nullable LocalDate tot) implements Begrip {}

  /** Days that are not possible. */
  record Niet(List<String> namen) implements Begrip {}

  /** Days on which something else happens, such as the journey that the passport is for. */
  record Voorval(Dagen dagen) implements Begrip {}

  /** A product that one makes an appointment for. */
  record Product(String upl) implements Begrip {
    private static final Set<String> FAMILIE =
        Set.of("geboorteaangifte", "overlijdensaangifte", "erkenning kind");
    private static final Set<String> DOCUMENTEN =
        Set.of(
            "paspoort",
            "identiteitskaart",
            "rijbewijs",
            "brp-uittreksel",
            "verklaring omtrent gedrag (vog)",
            "gehandicaptenparkeerkaart",
            "rijbewijs buitenlands omwisseling");

    /** Whether each one who needs it gets one of one's own. */
    boolean isDocument() {
      return DOCUMENTEN.contains(upl);
    }

    /** Whether someone is named in it who does not come for it, such as a child that is born. */
    boolean isFamilie() {
      return FAMILIE.contains(upl);
    }
  }

  /** A place where an appointment can be. */
  record Plaats(String naam) implements Begrip {}

  /**
   * People, of whom it is not known yet whether they need anything.
   *
   * @param aantal how many; 0 when that was not said
   * @param zelf whether the one who asks is one of them
   */
  record Mensen(int aantal, boolean zelf) implements Begrip {
    Mensen join(Mensen ander) {
      int samen = aantal == 0 || ander.aantal == 0 ? 0 : aantal + ander.aantal;
      return new Mensen(samen, zelf || ander.zelf);
    }
  }

  /**
   * How many people need it.
   *
   * @param aantal 0 when it is said for whom, and not how many that are
   * @param geteld whether it was said in so many words, which counts before any list of people
   */
  record Personen(int aantal, boolean geteld) implements Begrip {}
}
