package nl.zaakwijs.portal.kennis;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * A model of the municipality's own that tells what a text means: texts that mean the same come
 * near each other, whatever their words. Every future fails with {@link
 * nl.zaakwijs.clients.http.UpstreamException} only.
 */
public interface Inbedding {
  /**
   * What a question means.
   *
   * @param vraag masked
   */
  CompletableFuture<Betekenis> embedVraag(String vraag);

  /** What each of these texts of the municipality means, in the same order; takes as long. */
  CompletableFuture<List<Betekenis>> embedTeksten(List<String> teksten);

  /** Gives back what the model holds; it is not asked again. */
  void close();
}
