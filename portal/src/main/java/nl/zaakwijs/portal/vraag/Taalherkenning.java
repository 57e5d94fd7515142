package nl.zaakwijs.portal.vraag;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.zaakwijs.portal.inwoner.Taal;

/** Tells Dutch from English by the small words that every sentence needs. */
final class Taalherkenning {
  private static final Pattern GEEN_LETTER = Pattern.compile("[^\\p{L}']+");
  private static final Set<String> NEDERLANDS =
      Set.of(
          "ik", "mijn", "een", "het", "de", "hoe", "wat", "waar", "wanneer", "kan", "moet", "voor",
          "van", "niet", "wij", "mag", "wil", "zijn", "heb", "heeft", "aan", "ben", "er", "naar",
          "kost", "en", "met", "bij", "ook", "als", "u", "jullie", "die", "dat", "dit", "wie");
  private static final Set<String> ENGELS =
      Set.of(
          "i", "my", "a", "an", "the", "how", "what", "where", "when", "can", "do", "does", "must",
          "for", "of", "not", "may", "want", "have", "has", "to", "am", "from", "cost", "need",
          "with", "should", "me", "would", "and", "it", "you", "are", "don't", "i'm", "who");

  private Taalherkenning() {}

  /** The language of this text; the given one when it can't be told. */
  static Taal recognise(String tekst, Taal anders) {
    String[] woorden = GEEN_LETTER.split(tekst.toLowerCase(Locale.ROOT), -1);
    long nederlands = Arrays.stream(woorden).filter(NEDERLANDS::contains).count();
    long engels = Arrays.stream(woorden).filter(ENGELS::contains).count();
    if (nederlands == engels) {
      return anders;
    }
    return engels > nederlands ? Taal.EN : Taal.NL;
  }
}
