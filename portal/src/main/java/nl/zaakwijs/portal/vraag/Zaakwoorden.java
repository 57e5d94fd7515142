package nl.zaakwijs.portal.vraag;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.zaakwijs.portal.kennis.Tekstvorm;
import nl.zaakwijs.portal.kennis.Woordverband;

/**
 * The words of residents and of registers that belong together, from {@code vraag/zaakwoorden.txt},
 * and those that point at no zaak.
 */
final class Zaakwoorden {
  private static final Pattern KOMMA = Pattern.compile("\\s*,\\s*");
  private static final Pattern GEEN_WOORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final int LANGSTE = 5;

  private final Woordgroepen zelfde = new Woordgroepen(new HashMap<>(), new HashMap<>());
  private final Woordgroepen soort = new Woordgroepen(new HashMap<>(), new HashMap<>());
  private final Woordverband verband = new Woordverband();
  private final Set<String> praat = new HashSet<>();
  private final Set<String> woorden = new HashSet<>();

  private Zaakwoorden(String tekst) {
    String deel = "";
    for (String ruw : tekst.lines().toList()) {
      String regel = ruw.strip();
      if (regel.isEmpty() || regel.startsWith("#")) {
        continue;
      }
      if (regel.startsWith("[")) {
        deel = regel;
      } else if (deel.equals("[praat]")) {
        praat.addAll(split(regel));
      } else {
        (deel.equals("[soort]") ? soort : zelfde).add(regel);
        woorden.addAll(split(regel));
      }
    }
  }

  static Zaakwoorden read(String pad) {
    try (InputStream in = Zaakwoorden.class.getResourceAsStream(pad)) {
      if (in == null) {
        throw new IllegalStateException(pad + " is not on the class path");
      }
      return new Zaakwoorden(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + pad, e);
    }
  }

  /** These with more words that point at no zaak, unless they are listed. */
  Zaakwoorden withPraat(Set<String> meer) {
    meer.stream().filter(woord -> !isBekend(woord)).forEach(praat::add);
    return this;
  }

  /** The words of a text, folded, in order. */
  static List<String> split(String tekst) {
    return Arrays.stream(GEEN_WOORD.split(Tekstvorm.fold(tekst), -1))
        .filter(woord -> !woord.isEmpty())
        .toList();
  }

  /** All listed words, for who corrects slips. */
  Set<String> listWoorden() {
    Set<String> alle = new HashSet<>(woorden);
    alle.addAll(praat);
    return alle;
  }

  boolean isPraat(String woord) {
    return praat.contains(woord);
  }

  boolean isBekend(String woord) {
    return woorden.contains(woord);
  }

  /** The words with the terms that they stand for in the thesaurus. */
  Map<String, Set<String>> listTermen(String tekst) {
    return verband.listTermen(tekst);
  }

  /** The terms of the thesaurus in a text that is searched in. */
  Set<String> listTermenVan(String tekst) {
    return verband.listTermenVan(tekst);
  }

  /** The groups of words with the same meaning that stand in the text, longer phrases first. */
  List<Groep> listZelfde(String tekst) {
    return find(zelfde, tekst);
  }

  /** The kinds of zaak that the text is about. */
  List<Groep> listSoorten(String tekst) {
    return find(soort, tekst);
  }

  /**
   * A group of words that stands in a text.
   *
   * @param naam the first of its words
   * @param gevonden the words as they stand there
   */
  record Groep(String naam, String gevonden) {
    Set<String> woorden() {
      return new LinkedHashSet<>(split(gevonden));
    }
  }

  /**
   * Lists which words belong together.
   *
   * @param woorden per word or phrase the names of its groups
   * @param begin the same, for those that only have to begin so
   */
  private record Woordgroepen(Map<String, List<String>> woorden, Map<String, List<String>> begin) {
    void add(String regel) {
      String naam = KOMMA.split(regel, -1)[0].replace("~", "");
      for (String woord : KOMMA.split(regel, -1)) {
        String gevouwen = String.join(" ", split(woord));
        (woord.endsWith("~") ? begin : woorden)
            .computeIfAbsent(gevouwen, nieuw -> new ArrayList<>())
            .add(naam);
      }
    }

    List<String> find(String woord) {
      List<String> namen = new ArrayList<>(woorden.getOrDefault(woord, List.of()));
      begin.forEach(
          (eerste, groepen) -> {
            if (woord.startsWith(eerste) && woord.indexOf(' ', eerste.length()) < 0) {
              namen.addAll(groepen);
            }
          });
      return namen;
    }
  }

  /** The longest phrases first; a word that is part of one does not count by itself. */
  private static List<Groep> find(Woordgroepen groepen, String tekst) {
    List<String> over = new ArrayList<>(split(tekst));
    List<Groep> gevonden = new ArrayList<>();
    for (int lengte = LANGSTE; lengte > 0; lengte--) {
      for (int i = 0; i + lengte <= over.size(); i++) {
        List<String> delen = over.subList(i, i + lengte);
        String woord = String.join(" ", delen);
        List<String> namen = groepen.find(woord);
        if (!namen.isEmpty()) {
          namen.stream().distinct().forEach(naam -> gevonden.add(new Groep(naam, woord)));
          delen.replaceAll(deel -> "");
        }
      }
    }
    return gevonden;
  }
}
