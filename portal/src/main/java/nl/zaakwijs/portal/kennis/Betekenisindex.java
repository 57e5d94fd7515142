package nl.zaakwijs.portal.kennis;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import nl.zaakwijs.clients.http.UpstreamException;
import org.jspecify.annotations.Nullable;

/**
 * What the passages of one reading of the articles mean. It is found out in the background; until
 * then, and when the model does not answer, nothing is near and questions are answered by words.
 */
final class Betekenisindex {
  private static final Logger LOG = Logger.getLogger(Betekenisindex.class.getName());
  private static final int BUNDEL = 16;
  private static final long NA_STORING = Duration.ofMinutes(1).toNanos();

  /** For each article, one per passage. */
  private final List<List<String>> teksten;

  private final @Nullable Inbedding inbedding;
  private final double gewicht;
  private final Executor achtergrond;
  private final Map<String, Betekenis> bekend;
  private final Predicate<Betekenisindex> isNodig;
  private final AtomicBoolean bezig = new AtomicBoolean();

  /** For each article; null until all are known. */
  private volatile @Nullable List<List<Betekenis>> betekenissen;

  /** Whether what is known is of another model than the one that answers now. */
  private volatile boolean verouderd;

  private volatile long mislukt = System.nanoTime() - NA_STORING;

  /**
   * @param bekend what texts mean, as far as that is known; takes what is found out here
   * @param isNodig whether somebody still waits for this
   */
  Betekenisindex(
      List<Artikel> artikelen,
      @Nullable Inbedding inbedding,
      double gewicht,
      Executor achtergrond,
      Map<String, Betekenis> bekend,
      Predicate<Betekenisindex> isNodig) {
    this.teksten =
        inbedding == null ? List.of() : artikelen.stream().map(Betekenisindex::textsOf).toList();
    this.inbedding = inbedding;
    this.gewicht = gewicht;
    this.achtergrond = achtergrond;
    this.bekend = bekend;
    this.isNodig = isNodig;
  }

  private static List<String> textsOf(Artikel artikel) {
    return artikel.passages().stream()
        .map(passage -> artikel.titel() + "\n" + passage.tekst())
        .distinct()
        .toList();
  }

  /** Begins to find out, unless that was done, is going on, or failed a moment ago. */
  void begin() {
    Inbedding model = inbedding;
    if (model != null
        && betekenissen == null
        && System.nanoTime() - mislukt >= NA_STORING
        && bezig.compareAndSet(false, true)) {
      achtergrond.execute(() -> learn(model));
    }
  }

  private void learn(Inbedding model) {
    // One reading of the articles at a time: the one before stops when this one waits.
    synchronized (bekend) {
      try {
        learnAll(model);
      } catch (CompletionException e) {
        fail(e.getCause() instanceof UpstreamException storing ? storing : e);
      } finally {
        bezig.set(false);
      }
    }
  }

  private void learnAll(Inbedding model) {
    long begin = System.nanoTime();
    if (verouderd) {
      bekend.clear();
      verouderd = false;
    }
    List<String> nieuw =
        teksten.stream()
            .flatMap(List::stream)
            .distinct()
            .filter(tekst -> !bekend.containsKey(tekst))
            .toList();
    for (int i = 0; i < nieuw.size() && isNodig.test(this); i += BUNDEL) {
      learn(model, nieuw.subList(i, Math.min(i + BUNDEL, nieuw.size())));
    }
    if (isNodig.test(this)) {
      finish();
      long duur = Duration.ofNanos(System.nanoTime() - begin).toMillis();
      LOG.log(Level.INFO, "inbedding.klaar nieuw={0} ms={1}", new Object[] {nieuw.size(), duur});
    }
  }

  private void learn(Inbedding model, List<String> bundel) {
    List<Betekenis> geleerd = model.embedTeksten(bundel).join();
    for (int i = 0; i < bundel.size(); i++) {
      bekend.put(bundel.get(i), geleerd.get(i));
    }
  }

  private void finish() {
    bekend.keySet().retainAll(teksten.stream().flatMap(List::stream).collect(Collectors.toSet()));
    List<List<Betekenis>> alle =
        teksten.stream().map(passages -> passages.stream().map(bekend::get).toList()).toList();
    if (alle.stream().flatMap(List::stream).mapToInt(Betekenis::maat).distinct().count() > 1) {
      verouderd = true;
      throw new CompletionException(
          new IllegalStateException("the model changed while it was asked"));
    }
    betekenissen = alle;
  }

  private void fail(Throwable oorzaak) {
    mislukt = System.nanoTime();
    LOG.log(Level.WARNING, "inbedding.mislukt", oorzaak);
  }

  /** How near each article comes to this question. */
  Nabijheden compare(String vraag, Wachttijd wachttijd) {
    Inbedding model = inbedding;
    if (model == null) {
      return Nabijheden.UIT;
    }
    List<List<Betekenis>> alle = betekenissen;
    if (alle == null) {
      begin();
      return Nabijheden.ONTBREEKT;
    }
    return wachttijd
        .await(() -> model.embedVraag(vraag))
        .map(betekenis -> compare(betekenis, alle))
        .orElse(Nabijheden.ONTBREEKT);
  }

  private Nabijheden compare(Betekenis vraag, List<List<Betekenis>> alle) {
    boolean past = alle.stream().flatMap(List::stream).allMatch(b -> b.maat() == vraag.maat());
    if (!past) {
      // The server has another model than before: what was found out by the old one is worthless.
      LOG.log(Level.WARNING, "inbedding.ander-model");
      verouderd = true;
      betekenissen = null;
      begin();
      return Nabijheden.ONTBREEKT;
    }
    return Nabijheden.of(
        alle.stream()
            .mapToDouble(
                passages -> passages.stream().mapToDouble(vraag::cosinus).max().orElse(Double.NaN))
            .toArray(),
        gewicht);
  }
}
