package nl.zaakwijs.portal.persoon;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import nl.zaakwijs.clients.haalcentraal.GbaDatum;

/** A date of a person or a document, as far as the register knows it. */
public sealed interface Datum extends Serializable {

  /** The whole date. */
  record Dag(LocalDate dag) implements Datum {}

  /** The month, without the day. */
  record Maand(YearMonth maand) implements Datum {}

  /** The year alone. */
  record Jaar(Year jaar) implements Datum {}

  /** Nothing of it. */
  record Onbekend() implements Datum {}

  /** Whether anything of it is known. */
  default boolean isBekend() {
    return !(this instanceof Onbekend);
  }

  /** Whether it is certainly before this day. */
  default boolean isBefore(LocalDate dag) {
    if (this instanceof Dag bekend) {
      return bekend.dag().isBefore(dag);
    }
    if (this instanceof Maand bekend) {
      return bekend.maand().isBefore(YearMonth.from(dag));
    }
    return this instanceof Jaar bekend && bekend.jaar().isBefore(Year.from(dag));
  }

  /** Whether it is certainly after this day. */
  default boolean isAfter(LocalDate dag) {
    if (this instanceof Dag bekend) {
      return bekend.dag().isAfter(dag);
    }
    if (this instanceof Maand bekend) {
      return bekend.maand().isAfter(YearMonth.from(dag));
    }
    return this instanceof Jaar bekend && bekend.jaar().isAfter(Year.from(dag));
  }

  /** As the register's client gives it. */
  static Datum of(GbaDatum datum) {
    LocalDate dag = datum.datum();
    Integer jaar = datum.jaar();
    Integer maand = datum.maand();
    if (dag != null) {
      return new Dag(dag);
    }
    if (jaar == null) {
      return new Onbekend();
    }
    return maand == null ? new Jaar(Year.of(jaar)) : new Maand(YearMonth.of(jaar, maand));
  }
}
