package nl.zaakwijs.portal.kennis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.compound.DictionaryCompoundWordTokenFilter;
import org.apache.lucene.analysis.core.StopFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * The ways to take Dutch and English text apart, from the word lists under {@code kennis/taal} that
 * an employee can read and change.
 */
final class Taalmiddelen {
  private static final String MAP = "/kennis/taal/";
  private static final Pattern WIT = Pattern.compile("\\s+");
  private static final int KORTSTE_SAMENSTELLING = 7;
  private static final int KORTSTE_DEEL = 4;
  private static final int LANGSTE_DEEL = 20;

  private Taalmiddelen() {}

  /** Dutch questions and articles. */
  static Ontleder dutch() {
    return new Ontleder(
        dutchAnalyzer(words("stopwoorden-nl.txt")), Woordenlijst.read("/kennis/synoniemen.txt"));
  }

  /** English questions and articles. */
  static Ontleder english() {
    CharArraySet stop = words("stopwoorden-en.txt");
    return new Ontleder(
        new Analyzer() {
          @Override
          protected TokenStreamComponents createComponents(String veld) {
            Tokenizer bron = new StandardTokenizer();
            return new TokenStreamComponents(
                bron, new PorterStemFilter(new StopFilter(bron, stop)));
          }
        },
        Woordenlijst.read(MAP + "synoniemen-en.txt"));
  }

  /** English questions about what is only written in Dutch. */
  static Ontleder englishOnDutch() {
    return new Ontleder(
        dutchAnalyzer(words("stopwoorden-nl.txt", "stopwoorden-en.txt")),
        Woordenlijst.read(MAP + "engels-nederlands.txt"));
  }

  private static Analyzer dutchAnalyzer(CharArraySet stop) {
    CharArraySet delen = words("samenstellingen.txt");
    StemmerOverrideFilter.StemmerOverrideMap vormen = readVormen();
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String veld) {
        Tokenizer bron = new StandardTokenizer();
        TokenStream stroom =
            new DictionaryCompoundWordTokenFilter(
                new StopFilter(bron, stop),
                delen,
                KORTSTE_SAMENSTELLING,
                KORTSTE_DEEL,
                LANGSTE_DEEL,
                true);
        return new TokenStreamComponents(
            bron, new StamFilter(new StemmerOverrideFilter(stroom, vormen)));
      }
    };
  }

  private static CharArraySet words(String... bestanden) {
    List<String> woorden = new ArrayList<>();
    for (String bestand : bestanden) {
      lines(bestand).flatMap(WIT::splitAsStream).forEach(woorden::add);
    }
    return CharArraySet.unmodifiableSet(new CharArraySet(woorden, true));
  }

  /** Each line: the form that counts, then the forms that become it. */
  private static StemmerOverrideFilter.StemmerOverrideMap readVormen() {
    StemmerOverrideFilter.Builder vormen = new StemmerOverrideFilter.Builder(true);
    lines("woordvormen.txt")
        .map(WIT::split)
        .forEach(
            regel -> {
              for (String vorm : regel) {
                vormen.add(vorm, regel[0]);
              }
            });
    try {
      return vormen.build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> lines(String bestand) {
    return ArtikelLezer.readResource(MAP + bestand)
        .lines()
        .map(String::strip)
        .filter(regel -> !regel.isEmpty() && !regel.startsWith("#"));
  }
}
