package nl.zaakwijs.portal.kennis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Takes a text apart into the words that matter, each with the terms under which it can be found.
 * Questions and articles go through the same, so that they meet.
 */
final class Ontleder {
  /** A part of a compound says less than the word itself. */
  static final double DEEL = 0.6;

  /** An official term says nearly as much as the resident's own word. */
  static final double SYNONIEM = 0.95;

  /** A corrected word is a guess. */
  static final double GECORRIGEERD = 0.8;

  private static final Woordenlijst GEEN = Woordenlijst.parse("");

  private final Analyzer analyzer;
  private final Woordenlijst synoniemen;

  Ontleder(Analyzer analyzer, Woordenlijst synoniemen) {
    this.analyzer = analyzer;
    this.synoniemen = synoniemen;
  }

  /**
   * A word of a text.
   *
   * @param tekst as it stands there
   * @param termen each term under which it can be found, with how much that says, 0 to 1
   */
  record Woord(String tekst, Map<String, Double> termen) {
    Woord withTerm(String term, double gewicht) {
      Map<String, Double> meer = new LinkedHashMap<>(termen);
      meer.merge(term, gewicht, Math::max);
      return new Woord(tekst, meer);
    }
  }

  /** How often each term stands in a text, and how many words that has. */
  Termgewichten.Veld<String> count(String tekst) {
    Map<String, Integer> termen = new HashMap<>();
    List<Token> tokens = tokens(Tekstvorm.fold(tekst));
    tokens.forEach(token -> token.vormen().forEach(vorm -> termen.merge(vorm, 1, Integer::sum)));
    return new Termgewichten.Veld<>(termen, tokens.size());
  }

  /** The words of a question: compounds taken apart, official terms beside residents' words. */
  List<Woord> parseVraag(String vraag) {
    return parse(vraag, synoniemen);
  }

  /** The words of an article's text. */
  List<Woord> parse(String tekst) {
    return parse(tekst, GEEN);
  }

  private List<Woord> parse(String tekst, Woordenlijst lijst) {
    String gevouwen = Tekstvorm.fold(tekst);
    List<Woordenlijst.Treffer> treffers = lijst.find(gevouwen);
    List<Woord> woorden = new ArrayList<>();
    for (Token token : tokens(gevouwen)) {
      Woord woord = new Woord(gevouwen.substring(token.begin(), token.einde()), token.termen());
      for (Woordenlijst.Treffer treffer : treffers) {
        if (treffer.covers(token.begin())) {
          for (String vervanging : treffer.vervangingen()) {
            for (Token officieel : tokens(vervanging)) {
              woord = woord.withTerm(officieel.vorm(), SYNONIEM);
            }
          }
        }
      }
      woorden.add(woord);
    }
    return woorden;
  }

  private List<Token> tokens(String gevouwen) {
    List<Token> tokens = new ArrayList<>();
    try (TokenStream stroom = analyzer.tokenStream("", gevouwen)) {
      CharTermAttribute term = stroom.addAttribute(CharTermAttribute.class);
      OffsetAttribute plaats = stroom.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute stap = stroom.addAttribute(PositionIncrementAttribute.class);
      stroom.reset();
      while (stroom.incrementToken()) {
        if (stap.getPositionIncrement() > 0 || tokens.isEmpty()) {
          tokens.add(new Token(plaats.startOffset(), plaats.endOffset(), new ArrayList<>()));
        }
        tokens.get(tokens.size() - 1).vormen().add(term.toString());
      }
      stroom.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tokens;
  }

  /**
   * A word as the language tools see it.
   *
   * @param vormen its own form, and then its parts
   */
  private record Token(int begin, int einde, List<String> vormen) {
    String vorm() {
      return vormen.get(0);
    }

    Map<String, Double> termen() {
      Map<String, Double> termen = new LinkedHashMap<>(Map.of(vorm(), 1.0));
      vormen.forEach(vorm -> termen.putIfAbsent(vorm, DEEL));
      return termen;
    }
  }
}
