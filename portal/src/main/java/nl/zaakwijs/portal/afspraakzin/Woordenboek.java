package nl.zaakwijs.portal.afspraakzin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zaakwijs.portal.kennis.Spelling;

/**
 * The words that carry a sentence about an appointment, by their kind, from a file that an employee
 * can change. A slip of the pen in a long word is forgiven.
 */
final class Woordenboek {
  private static final Pattern KOMMA = Pattern.compile("\\s*,\\s*");
  private static final int KORTST = 6;
  private static final int LANG = 8;
  private static final String LETTERLIJK = "letterlijk";

  /** Kinds in which a word that is nearly right is taken for the word itself. */
  private static final Set<String> MET_TYPEFOUT =
      Set.of("dag", "maand", "dagdeel", "vandaag", "vandeel", "feest", "rang", "mens", "plaats");

  private final Map<String, Map<String, String>> soorten = new HashMap<>();
  private final Set<String> bekend = new HashSet<>();
  private final Spelling kandidaten;

  private Woordenboek(String tekst) {
    String soort = "";
    for (String ruw : tekst.lines().map(String::strip).toList()) {
      int punt = ruw.indexOf(':');
      if (ruw.startsWith("[")) {
        soort = ruw.substring(1, ruw.length() - 1);
      } else if (punt > 0 && !ruw.startsWith("#")) {
        Map<String, String> woorden = soorten.computeIfAbsent(soort, s -> new HashMap<>());
        String betekenis = ruw.substring(0, punt);
        KOMMA
            .splitAsStream(ruw.substring(punt + 1).strip())
            .forEach(woord -> woorden.put(woord, betekenis));
      }
    }
    soorten.values().forEach(woorden -> bekend.addAll(woorden.keySet()));
    bekend.addAll(list("gewoon").values());
    kandidaten =
        Spelling.of(
            MET_TYPEFOUT.stream()
                .flatMap(met -> list(met).keySet().stream())
                .collect(Collectors.toSet()));
  }

  static Woordenboek read() {
    try (InputStream in = Woordenboek.class.getResourceAsStream("/afspraakzin/woorden.txt")) {
      if (in == null) {
        throw new IllegalStateException("/afspraakzin/woorden.txt is not on the class path");
      }
      return new Woordenboek(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read /afspraakzin/woorden.txt", e);
    }
  }

  /** What this word means as a word of this kind. */
  Optional<String> find(String soort, String woord) {
    return Optional.ofNullable(soorten.getOrDefault(soort, Map.of()).get(woord));
  }

  /** All words of a kind with what they mean. */
  Map<String, String> list(String soort) {
    return soorten.getOrDefault(soort, Map.of());
  }

  boolean is(String soort, String woord) {
    return list(soort).containsKey(woord);
  }

  /** The word that was meant: itself, or the one listed word that it nearly is. */
  String correct(String woord, Collection<String> ook) {
    String ij = woord.replace("y", "ij");
    if (bekend.contains(woord) || is(LETTERLIJK, woord) || ook.contains(woord)) {
      return woord;
    }
    if (bekend.contains(ij)) {
      return ij;
    }
    if (ij.length() < KORTST) {
      return woord;
    }
    return kandidaten
        .findCorrection(ij)
        .or(() -> dagen().filter(ander -> isClose(ij, ander)).min(comparing(ij)))
        .orElse(woord);
  }

  private Stream<String> dagen() {
    return Stream.of("dag", "maand").flatMap(soort -> list(soort).keySet().stream());
  }

  /** Two slips in a long word, such as "woensdach". */
  private static boolean isClose(String woord, String ander) {
    return woord.length() >= LANG
        && ander.length() >= LANG
        && woord.charAt(0) == ander.charAt(0)
        && Spelling.distance(woord, ander) <= 2;
  }

  private static Comparator<String> comparing(String woord) {
    return Comparator.<String>comparingInt(ander -> Spelling.distance(woord, ander))
        .thenComparing(Comparator.naturalOrder());
  }
}
