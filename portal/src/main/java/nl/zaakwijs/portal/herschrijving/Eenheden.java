package nl.zaakwijs.portal.herschrijving;

import java.util.HashMap;
import java.util.Map;

/** The units that a number can have in a text of a municipality, each under one name. */
final class Eenheden {
  private static final Map<String, String> NAMES = names();

  /** All words for units, as alternatives in a pattern; the longest first. */
  static final String WORDS =
      NAMES.keySet().stream()
          .sorted((one, other) -> Integer.compare(other.length(), one.length()))
          .reduce((one, other) -> one + "|" + other)
          .orElseThrow();

  private Eenheden() {}

  /** The one name of this unit. */
  static String nameOf(String word) {
    return NAMES.getOrDefault(word, word);
  }

  private static Map<String, String> names() {
    Map<String, String> all = new HashMap<>();
    add(all, "seconde", "seconden", "seconds");
    add(all, "minuut", "minuten", "minute", "minutes");
    add(all, "kwartier", "kwartieren");
    add(all, "uur", "uren", "uurtje", "hour", "hours");
    add(all, "dag", "dagen", "day", "days");
    add(all, "werkdag", "werkdagen", "working day", "working days", "weekday", "weekdays");
    add(all, "week", "weken", "weeks");
    add(all, "maand", "maanden", "month", "months");
    add(all, "jaar", "jaren", "jaartje", "year", "years");
    add(all, "keer", "maal", "times");
    add(all, "meter", "meters", "metres");
    add(all, "kilo", "kilogram", "kg");
    add(all, "kilometer", "kilometers", "km");
    add(all, "centimeter", "centimeters", "cm");
    return Map.copyOf(all);
  }

  private static void add(Map<String, String> all, String name, String... others) {
    all.put(name, name);
    for (String other : others) {
      all.put(other, name);
    }
  }
}
