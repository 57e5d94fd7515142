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
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * The ways to take Dutch and English text apart, from the word lists under {@code kennis/taal} that
 * an employee can read and change.
 */
final class Taalmiddelen {
  private static final String MAP = "/kennis/taal/";
  private static final String THESAURUS = "/kennis/thesaurus/";
  private static final Pattern WIT = Pattern.compile("\\s+");
  private static final int KORTSTE_SAMENSTELLING = 7;
  private static final int KORTSTE_DEEL = 4;
  private static final int LANGSTE_DEEL = 20;

  private Taalmiddelen() {}

  /** Dutch questions and articles. */
  static Ontleder dutch() {
    return new Ontleder(
        dutchAnalyzer(words(MAP + "stopwoorden-nl.txt")), Woordenlijst.read(thesaurus()));
  }

  /** English questions about articles in Dutch, with English beside it where it is there. */
  static Ontleder englishOnDutch() {
    return new Ontleder(
        dutchAnalyzer(words(MAP + "stopwoorden-nl.txt", MAP + "stopwoorden-en.txt")),
        Woordenlijst.read(List.of(MAP + "engels-nederlands.txt", THESAURUS + "engels.txt")));
  }

  /** What the beheerder wrote goes first, then the lists per theme. */
  private static List<String> thesaurus() {
    List<String> paden = new ArrayList<>(List.of("/kennis/synoniemen.txt"));
    lines(THESAURUS + "index.txt").map(naam -> THESAURUS + naam + ".txt").forEach(paden::add);
    return paden;
  }

  private static Analyzer dutchAnalyzer(CharArraySet stop) {
    CharArraySet delen = words(MAP + "samenstellingen.txt", THESAURUS + "samenstellingen.txt");
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
    Stream.of(MAP, THESAURUS)
        .flatMap(map -> lines(map + "woordvormen.txt"))
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

  private static Stream<String> lines(String pad) {
    return ArtikelLezer.readResource(pad)
        .lines()
        .map(String::strip)
        .filter(regel -> !regel.isEmpty() && !regel.startsWith("#"));
  }
}
