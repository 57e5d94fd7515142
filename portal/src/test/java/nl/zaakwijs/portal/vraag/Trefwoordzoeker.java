package nl.zaakwijs.portal.vraag;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.zaakwijs.portal.kennis.Artikel;
import nl.zaakwijs.portal.kennis.Passage;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.NullMarked;

/**
 * Plain keyword search over question and answer, as a municipality's site has it: Lucene's Dutch
 * analyzer and its own ranking (BM25), with nothing of ours. What we do has to be better than this.
 */
@NullMarked
final class Trefwoordzoeker {
  private static final int EERSTE = 3;
  private static final List<String> VELDEN = List.of("vraag", "antwoord");

  private final List<Artikel> artikelen;
  private final QueryBuilder vragen;
  private final IndexSearcher zoeker;

  /**
   * What was found.
   *
   * @param artikelen at most three, best first
   * @param score of the first; 0 when nothing was found
   */
  record Vondst(List<Artikel> artikelen, double score) {
    static final Vondst GEEN = new Vondst(List.of(), 0);

    Vondst {
      artikelen = List.copyOf(artikelen);
    }

    boolean isEersteGoed(Opgave opgave) {
      return !artikelen.isEmpty() && opgave.isGoed(artikelen.get(0));
    }

    boolean isBijEersteDrie(Opgave opgave) {
      return artikelen.stream().anyMatch(opgave::isGoed);
    }
  }

  Trefwoordzoeker(List<Artikel> artikelen) {
    this.artikelen = List.copyOf(artikelen);
    Analyzer analyzer = new DutchAnalyzer();
    this.vragen = new QueryBuilder(analyzer);
    this.zoeker = index(artikelen, analyzer);
  }

  Vondst find(String vraag) {
    String begin = vraag.substring(0, Math.min(vraag.length(), Lengte.MEEST));
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (String veld : VELDEN) {
      Query deel = vragen.createBooleanQuery(veld, begin);
      if (deel != null) {
        query.add(deel, BooleanClause.Occur.SHOULD);
      }
    }
    try {
      ScoreDoc[] treffers = zoeker.search(query.build(), EERSTE).scoreDocs;
      List<Artikel> gevonden = new ArrayList<>();
      for (ScoreDoc treffer : treffers) {
        gevonden.add(artikelen.get(treffer.doc));
      }
      return gevonden.isEmpty() ? Vondst.GEEN : new Vondst(gevonden, treffers[0].score);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static IndexSearcher index(List<Artikel> artikelen, Analyzer analyzer) {
    ByteBuffersDirectory map = new ByteBuffersDirectory();
    try (IndexWriter schrijver = new IndexWriter(map, new IndexWriterConfig(analyzer))) {
      for (Artikel artikel : artikelen) {
        Document document = new Document();
        document.add(new TextField("vraag", questions(artikel), Field.Store.NO));
        document.add(new TextField("antwoord", answer(artikel), Field.Store.NO));
        schrijver.addDocument(document);
      }
      schrijver.forceMerge(1);
      schrijver.commit();
      return new IndexSearcher(DirectoryReader.open(map));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String questions(Artikel artikel) {
    return artikel.titel() + "\n" + String.join("\n", artikel.vragen());
  }

  private static String answer(Artikel artikel) {
    return artikel.passages().stream().map(Passage::tekst).collect(Collectors.joining("\n"));
  }
}
