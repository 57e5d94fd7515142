package nl.zaakwijs.portal.vraag;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zaakwijs.portal.kennis.Tekstvorm;

/**
 * Groups of readable patterns, from a file that an employee can change; the first group that fits a
 * text wins.
 *
 * <p>{@code [groep]} begins a group, and each line under it is a pattern of words. {@code (a|b)} is
 * either, {@code woord?} may be left out, {@code woord~} begins so and {@code ~woord} ends so,
 * {@code ...} is up to six words, {@code ^} and {@code $} are the ends of the text. A line that
 * begins with {@code niet:} keeps the whole group away. {@code #} begins a remark.
 */
final class Regels {
  private static final Pattern LEESTEKENS = Pattern.compile("[^a-z0-9\\[\\]' -]+");
  private static final Pattern WIT = Pattern.compile("\\s+");
  private static final Pattern DEEL = Pattern.compile("\\([^)]*\\)\\??|[^\\s(]+");
  private static final Pattern GENEST = Pattern.compile("\\([^)]*\\(");
  private static final Pattern OF = Pattern.compile("\\|");
  private static final Pattern GEEN_LETTER = Pattern.compile("[^a-z'-]+");
  private static final String NIET = "niet:";

  private final Map<String, Groep> groepen = new LinkedHashMap<>();

  private Regels(String tekst) {
    Groep groep = new Groep(new ArrayList<>(), new ArrayList<>());
    for (String ruw : tekst.lines().toList()) {
      String regel = ruw.strip();
      if (regel.isEmpty() || regel.startsWith("#")) {
        continue;
      }
      if (regel.startsWith("[")) {
        String naam = regel.substring(1, regel.length() - 1);
        groep = groepen.computeIfAbsent(naam, n -> new Groep(new ArrayList<>(), new ArrayList<>()));
      } else if (regel.startsWith(NIET)) {
        groep.niet().add(Regel.of(regel.substring(NIET.length()).strip()));
      } else {
        groep.wel().add(Regel.of(regel));
      }
    }
  }

  static Regels read(String pad) {
    try (InputStream in = Regels.class.getResourceAsStream(pad)) {
      if (in == null) {
        throw new IllegalStateException(pad + " is not on the class path");
      }
      return new Regels(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + pad, e);
    }
  }

  static Regels parse(String tekst) {
    return new Regels(tekst);
  }

  /** The first group with a pattern that fits. */
  Optional<Treffer> find(String tekst) {
    return fitting(tekst).findFirst();
  }

  /** Every pattern that fits, of all groups that nothing keeps away, in the order of the file. */
  List<Treffer> list(String tekst) {
    return fitting(tekst).toList();
  }

  private Stream<Treffer> fitting(String tekst) {
    String woorden = " " + WIT.matcher(plain(tekst)).replaceAll(" ").strip() + " ";
    return groepen.entrySet().stream()
        .flatMap(
            groep ->
                groep.getValue().wel().stream()
                    .filter(regel -> regel.fits(woorden))
                    .filter(regel -> !groep.getValue().isKeptAway(woorden))
                    .map(regel -> new Treffer(groep.getKey(), regel.tekst())));
  }

  /** The words that stand in the patterns, as they are. */
  Set<String> listWoorden() {
    return groepen.values().stream()
        .flatMap(groep -> groep.wel().stream())
        .flatMap(regel -> GEEN_LETTER.splitAsStream(Tekstvorm.fold(regel.tekst())))
        .filter(woord -> !woord.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String plain(String tekst) {
    return LEESTEKENS.matcher(Tekstvorm.fold(tekst)).replaceAll(" ");
  }

  /** Which group fitted, and by which pattern. */
  record Treffer(String groep, String regel) {}

  private record Groep(List<Regel> wel, List<Regel> niet) {
    boolean isKeptAway(String woorden) {
      return niet.stream().anyMatch(regel -> regel.fits(woorden));
    }
  }

  /**
   * A line of a group.
   *
   * @param nodig what stands in every text that fits, one of these at least; empty when unknown
   */
  private record Regel(String tekst, Pattern patroon, List<String> nodig) {
    private static final Pattern LETTERLIJK = Pattern.compile("[a-z0-9' -]+");

    static Regel of(String tekst) {
      if (GENEST.matcher(tekst).find()) {
        throw new IllegalStateException("Regel '" + tekst + "': brackets within brackets");
      }
      String gevouwen = Tekstvorm.fold(tekst);
      return new Regel(tekst, Pattern.compile("(?<= )" + sequence(gevouwen)), listNodig(gevouwen));
    }

    /** Of the first part that may not be left out, so that most texts need no pattern. */
    private static List<String> listNodig(String tekst) {
      return DEEL.matcher(tekst)
          .results()
          .map(MatchResult::group)
          .map(Regel::listLetters)
          .filter(letters -> !letters.isEmpty())
          .findFirst()
          .orElse(List.of());
    }

    private static List<String> listLetters(String deel) {
      if (deel.startsWith("(")) {
        List<List<String>> keuzes =
            deel.endsWith("?")
                ? List.of(List.of())
                : OF.splitAsStream(deel.substring(1, deel.length() - 1))
                    .map(Regel::listNodig)
                    .toList();
        return keuzes.contains(List.<String>of())
            ? List.of()
            : keuzes.stream().flatMap(List::stream).toList();
      }
      return Arrays.stream((" " + deel + " ").split("~", -1))
          .filter(letters -> LETTERLIJK.matcher(letters).matches() && !letters.isBlank())
          .max(Comparator.comparingInt(String::length))
          .map(List::of)
          .orElse(List.of());
    }

    private static String sequence(String tekst) {
      StringBuilder regex = new StringBuilder();
      Matcher delen = DEEL.matcher(tekst);
      while (delen.find()) {
        String deel = delen.group();
        regex.append(
            switch (deel) {
              case "..." -> "(?:\\S+ ){0,6}?";
              case "^" -> "(?<=^ )";
              case "$" -> "$";
              default -> part(deel);
            });
      }
      return regex.toString();
    }

    boolean fits(String woorden) {
      return (nodig.isEmpty() || nodig.stream().anyMatch(woorden::contains))
          && patroon.matcher(woorden).find();
    }

    private static String part(String deel) {
      boolean weglaatbaar = deel.endsWith("?");
      String kern = weglaatbaar ? deel.substring(0, deel.length() - 1) : deel;
      return (kern.startsWith("(") ? choice(kern) : word(kern)) + (weglaatbaar ? "?" : "");
    }

    private static String choice(String haakjes) {
      return OF.splitAsStream(haakjes.substring(1, haakjes.length() - 1))
          .map(Regel::sequence)
          .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static String word(String woord) {
      return "(?:" + woord.replace("[", "\\[").replace("~", "\\S*") + " )";
    }
  }
}
