package nl.zaakwijs.portal.kennis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zaakwijs.portal.kennis.Ontleder.Woord;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * The articles, ready to be searched: full text in memory finds the candidates, their features
 * order them. It never changes after it is made, so every thread may use it.
 */
final class Zoekindex {
  static final Comparator<Kandidaat> BESTE_EERST =
      Comparator.comparing((Kandidaat kandidaat) -> kandidaat.kenmerken().letterlijk())
          .thenComparingDouble(Kandidaat::score)
          .reversed();

  private static final Pattern WOORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int KANDIDATEN = 25;

  /** Articles have many question variants; a long list of them is no reason to score lower. */
  private static final float LENGTE_TELT = 0.3f;

  /** The full-text score per word of the question that counts as half of the possible. */
  private static final double STERK = 8;

  /** The field with the runs of three letters, and how little each of them says. */
  private static final String LETTERS = "letters";

  private static final double LETTERS_TELLEN = 0.1;
  private static final float VERZADIGING = 1.2f;
  private static final Map<String, Float> VELDEN =
      Map.of("titel", 3f, "upl", 2f, "synoniemen", 2f, "vragen", 1.5f, "tekst", 0.5f);

  private final List<Profiel> profielen;
  private final Map<String, List<Profiel>> letterlijk = new HashMap<>();
  private final Woordgewicht gewicht = new Woordgewicht();
  private final Set<String> onderwerpen = new HashSet<>();
  private final Spelling spelling;
  private final IndexSearcher zoeker;
  private final Weging weging = Weging.read();

  /**
   * @param vertaald what an article is called and asked by in another language
   */
  Zoekindex(List<Artikel> artikelen, Ontleder ontleder, Function<Artikel, List<String>> vertaald) {
    // Both take the same texts apart, each in its own way, and take as long.
    CompletableFuture<IndexSearcher> index =
        CompletableFuture.supplyAsync(() -> index(artikelen, ontleder));
    this.profielen =
        artikelen.stream()
            .map(artikel -> new Profiel(artikel, vertaald.apply(artikel), ontleder))
            .toList();
    for (Profiel profiel : profielen) {
      gewicht.add(profiel.kern());
      onderwerpen.addAll(profiel.onderwerp());
      profiel
          .letterlijk()
          .forEach(zin -> letterlijk.computeIfAbsent(zin, nieuw -> new ArrayList<>()).add(profiel));
    }
    this.spelling = new Spelling(gewicht.termen(), gewicht::count);
    this.zoeker = index.join();
  }

  /** The articles that share a word with the question, best first. */
  List<Kandidaat> search(String vraag, List<Woord> gelezen) {
    List<Woord> woorden = gelezen.stream().map(this::correct).toList();
    if (woorden.isEmpty()) {
      return List.of();
    }
    Profiel.Vraagvorm vorm = Profiel.Vraagvorm.of(vraag, woorden);
    try {
      ScoreDoc[] treffers = zoeker.search(query(vorm), KANDIDATEN).scoreDocs;
      List<Kandidaat> kandidaten = new ArrayList<>();
      Set<Profiel> letterlijk = literal(vorm);
      for (ScoreDoc treffer : treffers) {
        Profiel profiel = profielen.get(treffer.doc);
        double bm25 = treffer.score / treffers[0].score;
        double sterkte = treffer.score / (treffer.score + STERK * woorden.size());
        Kenmerken kenmerken = profiel.compare(vorm, gewicht, bm25, sterkte);
        // Some letters in common are no word in common.
        if (kenmerken.tekst() > 0 || kenmerken.letters() > 0) {
          kandidaten.add(candidate(profiel, kenmerken, vorm));
        }
        letterlijk.remove(profiel);
      }
      // By its words in another language an article is not found.
      letterlijk.forEach(
          profiel ->
              kandidaten.add(candidate(profiel, profiel.compare(vorm, gewicht, 0, 0), vorm)));
      kandidaten.sort(BESTE_EERST);
      return kandidaten;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Set<Profiel> literal(Profiel.Vraagvorm vorm) {
    return vorm.kaal().stream()
        .flatMap(zin -> letterlijk.getOrDefault(zin, List.of()).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Kandidaat candidate(Profiel profiel, Kenmerken kenmerken, Profiel.Vraagvorm vorm) {
    return new Kandidaat(
        profiel.artikel(), kenmerken, weging.score(kenmerken), profiel.sharedWith(vorm));
  }

  /** The words that name a product: in a title or synonym, and of few articles. */
  List<Woord> listOnderwerpen(List<Woord> vraag, int meesteArtikelen) {
    return vraag.stream()
        .map(this::correct)
        .filter(
            woord ->
                woord.termen().entrySet().stream()
                    .filter(term -> term.getValue() > Ontleder.DEEL)
                    .anyMatch(term -> isOnderwerp(term.getKey(), meesteArtikelen)))
        .toList();
  }

  private boolean isOnderwerp(String term, int meesteArtikelen) {
    int aantal = gewicht.count(term);
    return aantal > 0 && aantal <= meesteArtikelen && onderwerpen.contains(term);
  }

  private Woord correct(Woord woord) {
    boolean bekend = woord.termen().keySet().stream().anyMatch(term -> gewicht.count(term) > 0);
    if (bekend) {
      return woord;
    }
    String vorm = woord.termen().keySet().iterator().next();
    return spelling
        .findCorrection(vorm)
        .map(juist -> woord.withTerm(juist, Ontleder.GECORRIGEERD))
        .orElse(woord);
  }

  private static BooleanQuery query(Profiel.Vraagvorm vraag) {
    List<Query> delen = new ArrayList<>();
    for (Woord woord : vraag.woorden()) {
      woord
          .termen()
          .forEach(
              (term, trouw) ->
                  VELDEN.forEach((veld, zwaarte) -> add(delen, veld, term, zwaarte * trouw)));
    }
    vraag.letters().stream()
        .flatMap(letters -> letters.parts().stream())
        .distinct()
        .forEach(deel -> add(delen, LETTERS, deel, LETTERS_TELLEN));
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    delen.forEach(deel -> query.add(deel, BooleanClause.Occur.SHOULD));
    return query.build();
  }

  /** A long question of words with many meanings is searched by as many as the index takes. */
  private static void add(List<Query> query, String veld, String term, double zwaarte) {
    if (query.size() < IndexSearcher.getMaxClauseCount()) {
      query.add(new BoostQuery(new TermQuery(new Term(veld, term)), (float) zwaarte));
    }
  }

  private static IndexSearcher index(List<Artikel> artikelen, Ontleder ontleder) {
    BM25Similarity bm25 = new BM25Similarity(VERZADIGING, LENGTE_TELT);
    ByteBuffersDirectory map = new ByteBuffersDirectory();
    IndexWriterConfig config = new IndexWriterConfig(analyzer(ontleder)).setSimilarity(bm25);
    try (IndexWriter schrijver = new IndexWriter(map, config)) {
      for (Artikel artikel : artikelen) {
        schrijver.addDocument(document(artikel));
      }
      schrijver.forceMerge(1);
      schrijver.commit();
      IndexSearcher zoeker = new IndexSearcher(DirectoryReader.open(map));
      zoeker.setSimilarity(bm25);
      return zoeker;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Analyzer analyzer(Ontleder ontleder) {
    return new PerFieldAnalyzerWrapper(
        ontleder.analyzer(), Map.of(LETTERS, new WhitespaceAnalyzer()));
  }

  private static Document document(Artikel artikel) {
    Document document = new Document();
    document.add(new StoredField("id", artikel.id()));
    add(document, "titel", artikel.titel());
    add(document, "upl", artikel.hasUpl() ? artikel.upl() : "");
    add(document, "synoniemen", String.join(" . ", artikel.synoniemen()));
    add(document, "vragen", String.join(" . ", artikel.vragen()));
    add(
        document,
        "tekst",
        artikel.passages().stream().map(Passage::tekst).collect(Collectors.joining("\n")));
    document.add(new TextField(LETTERS, letters(artikel), Field.Store.NO));
    return document;
  }

  private static String letters(Artikel artikel) {
    return Stream.of(
            Stream.of(artikel.titel()), artikel.synoniemen().stream(), artikel.vragen().stream())
        .flatMap(teksten -> teksten)
        .flatMap(tekst -> WOORD.splitAsStream(Tekstvorm.fold(tekst)))
        .flatMap(woord -> Trigrammen.of(woord).parts().stream())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static void add(Document document, String veld, String tekst) {
    document.add(new TextField(veld, Tekstvorm.fold(tekst), Field.Store.NO));
  }
}
