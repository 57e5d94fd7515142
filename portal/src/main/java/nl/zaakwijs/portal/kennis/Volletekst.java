package nl.zaakwijs.portal.kennis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.zaakwijs.portal.kennis.Ontleder.Woord;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
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
 * The full text of the articles and all that they are asked by, in an index in memory: finds the
 * candidates for a question, by number of the article.
 */
final class Volletekst {
  private static final Pattern REGELS = Pattern.compile("\\R+");
  private static final Pattern WOORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int KANDIDATEN = 25;

  /** The text of an article that tells how it is asked for; the rest repeats itself. */
  private static final int MEESTE_TEKENS = 4_000;

  /** Articles have many question variants; a long list of them is no reason to score lower. */
  private static final float LENGTE_TELT = 0.3f;

  /** The field with the runs of three letters, and how little each of them says. */
  private static final String LETTERS = "letters";

  private static final double LETTERS_TELLEN = 0.1;
  private static final float VERZADIGING = 1.2f;
  private static final Map<String, Float> VELDEN =
      Map.of("titel", 3f, "upl", 2f, "synoniemen", 2f, "vragen", 1.5f, "tekst", 0.5f);

  /** How often is all that counts: not where, and not in how long a text. */
  private static final FieldType GETELD = new FieldType(TextField.TYPE_NOT_STORED);

  static {
    GETELD.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    GETELD.setOmitNorms(true);
    GETELD.freeze();
  }

  private final IndexSearcher zoeker;
  private final Taalmodel taalmodel;
  private final Verwantschap verwantschap;

  /**
   * @param onderwerpen the other subjects of which is known how they are asked for
   */
  Volletekst(List<Artikel> artikelen, Ontleder ontleder, List<Onderwerp> onderwerpen) {
    List<Onderwerp> elders = onderwerpen.stream().filter(Onderwerp::isElders).toList();
    List<List<String>> regels =
        Stream.of(
                artikelen.stream().map(Volletekst::listRegels),
                elders.stream().map(Onderwerp::regels),
                onderwerpen.stream().filter(een -> !een.isElders()).map(Onderwerp::regels))
            .flatMap(deel -> deel)
            .toList();
    int[] lengtes = new int[regels.size()];
    this.zoeker = index(artikelen, ontleder, regels, lengtes);
    try {
      this.taalmodel =
          new Taalmodel(
              zoeker.getIndexReader(), lengtes, artikelen.size(), artikelen.size() + elders.size());
      this.verwantschap =
          new Verwantschap(taalmodel, artikelen, listOnderwerpen(artikelen, regels.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The numbers of all subjects whose ways of asking somebody wrote down. */
  private static int[] listOnderwerpen(List<Artikel> artikelen, int alle) {
    return IntStream.range(0, alle)
        .filter(i -> i >= artikelen.size() || Zegswijzen.has(artikelen.get(i).id()))
        .toArray();
  }

  /** The articles that share words or runs of letters with the question, with their scores. */
  Map<Integer, Float> search(Vraagvorm vraag) {
    try {
      Map<Integer, Float> treffers = new LinkedHashMap<>();
      for (ScoreDoc treffer : zoeker.search(query(vraag), KANDIDATEN).scoreDocs) {
        treffers.put(treffer.doc, treffer.score);
      }
      return treffers;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the ways of asking say of each article. */
  Taalmodel.Vergelijking compare(String vraag) {
    try {
      return taalmodel.judge(taalmodel.count(vraag), verwantschap::compare);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BooleanQuery query(Vraagvorm vraag) {
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

  /**
   * Splits the lines of one article at a time: the runs of all together are many times the text.
   *
   * @param regels what each article is asked by, and then each subject that none is about
   * @param lengtes filled with how many runs of letters each of them has
   */
  private static IndexSearcher index(
      List<Artikel> artikelen, Ontleder ontleder, List<List<String>> regels, int[] lengtes) {
    BM25Similarity bm25 = new BM25Similarity(VERZADIGING, LENGTE_TELT);
    ByteBuffersDirectory map = new ByteBuffersDirectory();
    IndexWriterConfig config = new IndexWriterConfig(analyzer(ontleder)).setSimilarity(bm25);
    try (IndexWriter schrijver = new IndexWriter(map, config)) {
      for (int i = 0; i < lengtes.length; i++) {
        List<String> stukjes = Taalmodel.split(regels.get(i));
        lengtes[i] = stukjes.size();
        Document document = i < artikelen.size() ? document(artikelen.get(i)) : new Document();
        document.add(new Field(Taalmodel.VELD, String.join(" ", stukjes), GETELD));
        schrijver.addDocument(document);
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
        ontleder.analyzer(),
        Map.of(LETTERS, new WhitespaceAnalyzer(), Taalmodel.VELD, new WhitespaceAnalyzer()));
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

  /** All that an article is asked by, and what it says. */
  private static List<String> listRegels(Artikel artikel) {
    List<String> regels = new ArrayList<>(artikel.namesAndQuestions());
    regels.addAll(Zegswijzen.read(artikel.id()));
    String tekst =
        artikel.passages().stream().map(Passage::tekst).collect(Collectors.joining("\n"));
    regels.addAll(
        REGELS.splitAsStream(tekst.substring(0, Math.min(tekst.length(), MEESTE_TEKENS))).toList());
    return regels;
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
