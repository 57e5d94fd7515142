package nl.zaakwijs.portal.vraag;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the known word that sounds as one that was written by ear: "klagt" is "klacht". */
final class Klank {
  private static final int KORTST = 5;

  /** Ways to write one sound, the later ones after the earlier. */
  private static final List<Map.Entry<Pattern, String>> ZELFDE =
      List.of(
          Map.entry(Pattern.compile("sch(?=e?$|r)"), "s"),
          Map.entry(Pattern.compile("ch|gh"), "g"),
          Map.entry(Pattern.compile("ij|y"), "ei"),
          Map.entry(Pattern.compile("ouw|auw|au"), "ou"),
          Map.entry(Pattern.compile("ck|q|c(?![eiy])"), "k"),
          Map.entry(Pattern.compile("c"), "s"),
          Map.entry(Pattern.compile("z"), "s"),
          Map.entry(Pattern.compile("v"), "f"),
          Map.entry(Pattern.compile("dt$|d$"), "t"),
          Map.entry(Pattern.compile("b$"), "p"),
          Map.entry(Pattern.compile("([a-z])\\1"), "$1"));

  private final Map<String, String> woorden = new HashMap<>();

  Klank(Set<String> bekend) {
    bekend.stream()
        .filter(woord -> woord.length() >= KORTST)
        .sorted(Comparator.naturalOrder())
        .forEach(woord -> woorden.putIfAbsent(sound(woord), woord));
  }

  /** The known word that sounds so; empty when none does. */
  Optional<String> findWoord(String woord) {
    return woord.length() < KORTST
        ? Optional.empty()
        : Optional.ofNullable(woorden.get(sound(woord)));
  }

  private static String sound(String woord) {
    String klank = woord;
    for (Map.Entry<Pattern, String> een : ZELFDE) {
      klank = een.getKey().matcher(klank).replaceAll(een.getValue());
    }
    return klank;
  }
}
