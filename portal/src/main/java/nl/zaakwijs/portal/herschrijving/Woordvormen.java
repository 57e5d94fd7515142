package nl.zaakwijs.portal.herschrijving;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.zaakwijs.portal.inwoner.Taal;

/** Looks at words the way two wordings of the same thing are compared. */
final class Woordvormen {
  private static final Pattern GEEN_LETTER = Pattern.compile("[^\\p{L}'\u2019]+");
  private static final int KORTSTE = 4;
  private static final int BEGIN = 5;
  private static final Pattern ONTKENNING =
      Pattern.compile(
          "\\b(?:niet|geen|nooit|niemand|niets|nergens|zonder|noch|not|no|never|nobody|nothing"
              + "|without|cannot|neither|nor|\\p{L}+n['\u2019]t)\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** Words that every sentence may have. */
  private static final Set<String> GEWOON =
      Set.of(
          "deze",
          "naar",
          "voor",
          "maar",
          "door",
          "over",
          "onder",
          "tegen",
          "tussen",
          "want",
          "omdat",
          "wanneer",
          "waar",
          "waarom",
          "welke",
          "wordt",
          "worden",
          "zijn",
          "bent",
          "heeft",
          "hebt",
          "hebben",
          "kunt",
          "kunnen",
          "moet",
          "moeten",
          "mogen",
          "wilt",
          "willen",
          "gaat",
          "gaan",
          "komt",
          "komen",
          "doet",
          "doen",
          "krijgt",
          "krijgen",
          "maakt",
          "maken",
          "neemt",
          "nemen",
          "geeft",
          "geven",
          "staat",
          "staan",
          "vindt",
          "vinden",
          "daar",
          "daarna",
          "daarom",
          "daarvoor",
          "hier",
          "hiervoor",
          "hierbij",
          "zelf",
          "andere",
          "ander",
          "iemand",
          "iets",
          "eerst",
          "nodig",
          "meer",
          "veel",
          "bijvoorbeeld",
          "dan",
          "ook",
          "uw",
          "onze",
          "samen",
          "tijdens",
          "binnen",
          "vanaf",
          "tot",
          "hoe",
          "wat",
          "wie",
          "zoals",
          "betekent",
          "heet",
          "bedoelt",
          "mean",
          "this",
          "that",
          "these",
          "those",
          "with",
          "from",
          "have",
          "your",
          "yours",
          "will",
          "must",
          "need",
          "needs",
          "when",
          "where",
          "which",
          "what",
          "then",
          "them",
          "they",
          "there",
          "here",
          "also",
          "more",
          "make",
          "makes",
          "take",
          "takes",
          "give",
          "gives",
          "does",
          "into",
          "about",
          "after",
          "before",
          "between",
          "within",
          "because",
          "only",
          "other",
          "someone",
          "something",
          "each",
          "every",
          "some",
          "such",
          "than",
          "very",
          "just",
          "like",
          "find",
          "first",
          "yourself",
          "should",
          "would",
          "could",
          "been",
          "were");

  private static final Set<String> NEDERLANDS =
      Set.of(
          "de", "het", "een", "u", "uw", "van", "en", "is", "voor", "met", "bij", "op", "dat",
          "die", "kunt", "moet", "naar", "niet", "ook", "als", "wij", "aan", "om", "te", "er",
          "zijn", "wordt", "krijgt", "dan", "of", "geen", "bent", "heeft", "dit", "deze", "door",
          "uit", "maak", "neem", "vraag", "kost", "kosten", "binnen", "na", "hoe", "wat",
          "bedoelt");
  private static final Set<String> ENGELS =
      Set.of(
          "the", "a", "an", "you", "your", "of", "and", "for", "with", "at", "on", "that", "can",
          "must", "to", "not", "also", "if", "we", "are", "it", "be", "by", "from", "this", "these",
          "will", "have", "has", "do", "does", "or", "take", "make", "costs", "within", "after",
          "how", "what", "mean");

  private Woordvormen() {}

  /** The beginnings of the words that mean something, without their endings. */
  static Set<String> begins(String tekst) {
    Set<String> gevonden = new LinkedHashSet<>();
    for (String woord : words(tekst)) {
      if (woord.length() >= KORTSTE && !GEWOON.contains(woord)) {
        gevonden.add(woord.substring(0, Math.min(BEGIN, woord.length())));
      }
    }
    return gevonden;
  }

  /** How often it says that something is not so. */
  static long countOntkenningen(String tekst) {
    return ONTKENNING.matcher(tekst.toLowerCase(Locale.ROOT)).results().count();
  }

  /** Whether it can be this language: it has as many of its small words as of the other's. */
  static boolean isTaal(String tekst, Taal taal) {
    List<String> woorden = words(tekst);
    long nederlands = woorden.stream().filter(NEDERLANDS::contains).count();
    long engels = woorden.stream().filter(ENGELS::contains).count();
    return taal == Taal.NL ? nederlands >= engels : engels >= nederlands;
  }

  /** All its words, small ones as well. */
  static List<String> words(String tekst) {
    return Arrays.asList(GEEN_LETTER.split(tekst.toLowerCase(Locale.ROOT), -1));
  }
}
