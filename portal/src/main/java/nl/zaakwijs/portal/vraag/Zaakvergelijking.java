package nl.zaakwijs.portal.vraag;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zaakwijs.portal.kennis.Spelling;
import nl.zaakwijs.portal.vraag.Zaakwoorden.Groep;
import nl.zaakwijs.portal.zaken.MijnZaak;
import nl.zaakwijs.portal.zaken.Statusstap;
import nl.zaakwijs.portal.zaken.Termijn;

/**
 * How much the words of a question speak for each of the zaken: words that stand in the zaak, words
 * that mean the same, and the kind of zaak. A word that speaks for all zaken tells nothing.
 */
final class Zaakvergelijking {
  private static final double ZELFDE = 0.95;
  private static final double GROEP = 0.7;
  private static final double BETEKENIS = 0.7;
  private static final double SOORT = 0.4;
  private static final double LANGER = 0.6;
  private static final double KORTER = 0.85;
  private static final double ZAAKTYPE = 0.95;
  private static final double ERBIJ = 0.45;
  private static final int GENOEG_LETTERS = 4;
  private static final int LANG = 10;
  private static final double ZELFDE_BEGIN = 0.35;
  private static final int BEGIN = 5;

  private final Zaakwoorden woorden;
  private final List<Profiel> profielen;

  Zaakvergelijking(Zaakwoorden woorden, List<MijnZaak> zaken) {
    this.woorden = woorden;
    this.profielen = zaken.stream().map(zaak -> profile(zaak, woorden)).toList();
  }

  /** The words of a zaak, taken apart once. */
  private record Profiel(
      MijnZaak zaak,
      List<String> omschrijving,
      List<String> naam,
      Set<String> erbij,
      String tekst,
      Set<String> zelfde,
      Set<String> soorten,
      Set<String> termen) {}

  private static Profiel profile(MijnZaak zaak, Zaakwoorden woorden) {
    String omschrijving = Optional.ofNullable(zaak.omschrijving()).orElse("");
    String tekst = text(zaak);
    return new Profiel(
        zaak,
        Zaakwoorden.split(omschrijving),
        Zaakwoorden.split(zaak.naam()),
        Set.copyOf(Zaakwoorden.split(remarks(zaak))),
        " " + String.join(" ", Zaakwoorden.split(tekst)) + " ",
        names(woorden.listZelfde(tekst)),
        names(woorden.listSoorten(tekst)),
        woorden.listTermenVan(tekst));
  }

  private static Set<String> names(List<Groep> groepen) {
    return groepen.stream().map(Groep::naam).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * What came of it.
   *
   * @param scores per zaak, 0 to about 1 per word
   * @param gedeeld the words that point at a zaak
   * @param vreemd the words that point at none
   */
  record Uitkomst(Map<MijnZaak, Double> scores, List<String> gedeeld, List<String> vreemd) {}

  /**
   * @param zonder words that have another meaning in this question
   */
  Uitkomst compare(String tekst, Set<String> zonder) {
    Map<MijnZaak, Double> totaal = new LinkedHashMap<>();
    List<String> gedeeld = new ArrayList<>();
    List<String> vreemd = new ArrayList<>();
    Set<String> gebruikt = new HashSet<>();
    List<Groep> groepen = woorden.listZelfde(tekst);
    for (Groep groep : groepen) {
      if (zonder.contains(groep.gevonden())) {
        gebruikt.addAll(groep.woorden());
        continue;
      }
      Map<MijnZaak, Double> scores = new LinkedHashMap<>();
      Set<String> soorten = names(woorden.listSoorten(groep.gevonden()));
      profielen.forEach(een -> scores.put(een.zaak(), score(groep, soorten, een)));
      if (add(scores, totaal)) {
        gedeeld.add(groep.gevonden());
        gebruikt.addAll(groep.woorden());
      }
    }
    Map<String, Set<String>> termen = woorden.listTermen(tekst);
    for (String woord : Zaakwoorden.split(tekst)) {
      if (gebruikt.contains(woord)
          || zonder.contains(woord)
          || woorden.isPraat(woord)
          || woord.chars().allMatch(Character::isDigit)) {
        continue;
      }
      Map<MijnZaak, Double> scores = new LinkedHashMap<>();
      Set<String> soorten = names(woorden.listSoorten(woord));
      Set<String> betekenis =
          termen.getOrDefault(woord, Set.of()).stream()
              .filter(term -> !woorden.isPraat(term))
              .collect(Collectors.toUnmodifiableSet());
      profielen.forEach(
          een ->
              scores.put(
                  een.zaak(),
                  Math.max(
                      Math.max(literal(woord, een), kind(soorten, een)), meaning(betekenis, een))));
      (add(scores, totaal) ? gedeeld : vreemd).add(woord);
    }
    return new Uitkomst(totaal, gedeeld, vreemd);
  }

  /** Adds what one word says, less the more zaken it speaks for; false when it says nothing. */
  private static boolean add(Map<MijnZaak, Double> scores, Map<MijnZaak, Double> totaal) {
    double hoogste = scores.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    if (hoogste <= 0) {
      return false;
    }
    long geraakt = scores.values().stream().filter(score -> score >= hoogste * 0.7).count();
    double zeldzaam = 1 / Math.sqrt((double) geraakt);
    scores.forEach((zaak, score) -> totaal.merge(zaak, score * zeldzaam, Double::sum));
    return true;
  }

  private double score(Groep groep, Set<String> soorten, Profiel profiel) {
    // The words of a phrase may also stand there each by itself.
    double letterlijk =
        profiel.tekst().contains(" " + groep.gevonden() + " ")
            ? groep.woorden().size()
            : groep.woorden().stream()
                .filter(woord -> !woorden.isPraat(woord))
                .mapToDouble(woord -> literal(woord, profiel))
                .sum();
    double zelfde = profiel.zelfde().contains(groep.naam()) ? GROEP : 0;
    return Math.max(Math.max(zelfde, letterlijk), kind(soorten, profiel));
  }

  private static double kind(Set<String> soorten, Profiel profiel) {
    return soorten.stream().anyMatch(profiel.soorten()::contains) ? SOORT : 0;
  }

  private static double literal(String woord, Profiel profiel) {
    double genoemd =
        Math.max(
            likeness(woord, profiel.omschrijving()), ZAAKTYPE * likeness(woord, profiel.naam()));
    return genoemd == 0 && profiel.erbij().contains(woord) ? ERBIJ : genoemd;
  }

  private static double likeness(String woord, List<String> anderen) {
    return anderen.stream().mapToDouble(ander -> likeness(woord, ander)).max().orElse(0);
  }

  /** The same word, or a compound with it, or a slip of it. */
  private static double likeness(String woord, String ander) {
    if (woord.equals(ander)) {
      return 1;
    }
    if (woord.length() < GENOEG_LETTERS || ander.length() < GENOEG_LETTERS) {
      return 0;
    }
    if (isInflected(woord, ander)) {
      return ZELFDE;
    }
    if (ander.startsWith(woord) || (ander.endsWith(woord) && woord.length() > GENOEG_LETTERS)) {
      return KORTER;
    }
    if (woord.startsWith(ander)) {
      return LANGER;
    }
    int most = Math.min(woord.length(), ander.length()) >= LANG ? 2 : 1;
    boolean vergissing =
        Math.min(woord.length(), ander.length()) > GENOEG_LETTERS
            && woord.charAt(0) == ander.charAt(0)
            && Math.abs(woord.length() - ander.length()) <= most
            && Spelling.distance(woord, ander) <= most;
    if (vergissing) {
      return KORTER;
    }
    return beginAlike(woord, ander) ? ZELFDE_BEGIN : 0;
  }

  /** "Padelherrie" and "padelbanen": two compounds with the same beginning. */
  private static boolean beginAlike(String woord, String ander) {
    int samen = 0;
    while (samen < Math.min(woord.length(), ander.length())
        && woord.charAt(samen) == ander.charAt(samen)) {
      samen++;
    }
    return samen >= BEGIN
        && woord.length() - samen >= GENOEG_LETTERS
        && ander.length() - samen >= GENOEG_LETTERS;
  }

  /** The same by the thesaurus. */
  private static double meaning(Set<String> termen, Profiel profiel) {
    return termen.stream().anyMatch(profiel.termen()::contains) ? BETEKENIS : 0;
  }

  private static boolean isInflected(String woord, String ander) {
    String kort = woord.length() < ander.length() ? woord : ander;
    String lang = woord.length() < ander.length() ? ander : woord;
    String rest = lang.startsWith(kort) ? lang.substring(kort.length()) : "?";
    return rest.equals("en")
        || rest.equals("s")
        || rest.equals("e")
        || rest.equals("n")
        || rest.equals("je")
        || rest.equals(kort.charAt(kort.length() - 1) + "en");
  }

  /** Who deals with it, and what they wrote with it: it may name what is still needed. */
  private static String remarks(MijnZaak zaak) {
    Statusstap status = zaak.status();
    Termijn termijn = zaak.termijn();
    return Stream.concat(
            zaak.behandelaars().stream(),
            Stream.of(
                    status == null ? null : status.toelichting(),
                    termijn == null ? null : termijn.opschortingReden(),
                    termijn == null ? null : termijn.verlengingReden())
                .filter(Objects::nonNull))
        .collect(Collectors.joining(" "));
  }

  static String text(MijnZaak zaak) {
    String naam = zaak.naam();
    String soort = zaak.soort();
    return Optional.ofNullable(zaak.omschrijving()).orElse("")
        + " . "
        + naam
        + (soort.equals(naam) ? "" : " . " + soort);
  }
}
