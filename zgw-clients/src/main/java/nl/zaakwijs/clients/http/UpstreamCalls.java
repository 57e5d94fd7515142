package nl.zaakwijs.clients.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import nl.zaakwijs.clients.http.UpstreamException.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Runs the generated calls of one upstream. Whatever happens, the future that it returns ends
 * within the total time limit, with a complete result or with an {@link UpstreamException}.
 */
public final class UpstreamCalls {
  /** With pages of a hundred this is ten thousand results; nobody has that many. */
  static final int MAX_PAGES = 100;

  private final Upstream upstream;
  private final HttpClient httpClient;
  private final UpstreamFailures failures;
  private final UpstreamLinks links;

  public UpstreamCalls(Upstream upstream) {
    this.upstream = upstream;
    this.httpClient = new GuardedHttpClient(upstream);
    this.failures = new UpstreamFailures(upstream.name());
    this.links = new UpstreamLinks(upstream);
  }

  /** For generated code; sends only asynchronously. */
  public HttpClient httpClient() {
    return httpClient;
  }

  /** For generated code, a new one each time. */
  public ObjectMapper newMapper() {
    return UpstreamJson.newMapper();
  }

  /** The word for this upstream in failures. */
  public String name() {
    return upstream.name();
  }

  public String baseUri() {
    return upstream.baseUri().toString();
  }

  public UpstreamLinks links() {
    return links;
  }

  /**
   * One call whose answer is translated.
   *
   * @param call starts the generated call
   * @param translate from the generated type to our own; what it throws is an invalid answer
   */
  public <G, T> CompletableFuture<T> call(
      Supplier<CompletableFuture<G>> call, Function<G, T> translate) {
    return typed(started(call).thenApply(this::present).thenApply(translate));
  }

  /** One call that answers without content. */
  public CompletableFuture<Void> callWithoutAnswer(Supplier<CompletableFuture<Void>> call) {
    return typed(started(call));
  }

  /**
   * All pages of a list, one after the other.
   *
   * @param call starts the generated call for a page number
   * @param nextOf the link to the next page, when there is one
   * @param resultsOf the translated results on a page
   */
  public <P, T> CompletableFuture<List<T>> callPages(
      IntFunction<CompletableFuture<P>> call,
      Function<P, @Nullable URI> nextOf,
      Function<P, List<T>> resultsOf) {
    CompletableFuture<List<T>> all = new CompletableFuture<>();
    addPage(1, 1, new ArrayList<>(), all, new Paging<>(call, nextOf, resultsOf));
    return typed(all);
  }

  private record Paging<P, T>(
      IntFunction<CompletableFuture<P>> call,
      Function<P, @Nullable URI> nextOf,
      Function<P, List<T>> resultsOf) {}

  private <P, T> void addPage(
      int number, int count, List<T> sofar, CompletableFuture<List<T>> all, Paging<P, T> paging) {
    started(() -> paging.call().apply(number))
        .thenApply(this::present)
        .thenAccept(
            page -> {
              sofar.addAll(paging.resultsOf().apply(page));
              URI next = paging.nextOf().apply(page);
              if (next == null || next.toString().isEmpty()) {
                all.complete(List.copyOf(sofar));
              } else if (!all.isDone()) {
                addPage(pageAfter(number, count, next), count + 1, sofar, all, paging);
              }
            })
        .exceptionally(
            failure -> {
              all.completeExceptionally(failure);
              return null;
            });
  }

  /** Page numbers must rise, so that a register that points at itself is found out at once. */
  private int pageAfter(int number, int count, URI next) {
    int following = links.pageOf(next);
    if (following <= number || count >= MAX_PAGES) {
      throw new UpstreamException(upstream.name(), Kind.INVALID_ANSWER, "pages without an end");
    }
    return following;
  }

  private <G> CompletableFuture<G> started(Supplier<CompletableFuture<G>> call) {
    // Within a stage, so that what the call throws on the spot ends in the future as well.
    return CompletableFuture.completedFuture(call).thenCompose(Supplier::get);
  }

  private <G> G present(@Nullable G answer) {
    if (answer == null) {
      throw new UpstreamException(upstream.name(), Kind.INVALID_ANSWER, "an empty answer");
    }
    return answer;
  }

  private <T> CompletableFuture<T> typed(CompletableFuture<T> call) {
    return call.orTimeout(upstream.totalTimeout().toMillis(), TimeUnit.MILLISECONDS)
        .exceptionallyCompose(failure -> CompletableFuture.failedFuture(failures.typed(failure)));
  }
}
