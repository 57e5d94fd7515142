package nl.zaakwijs.clients.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
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
    this(upstream, null, null);
  }

  private UpstreamCalls(
      Upstream upstream, @Nullable Revalidation revalidation, @Nullable AccessTokens tokens) {
    this.upstream = upstream;
    this.httpClient = new GuardedHttpClient(upstream, revalidation, tokens);
    this.failures = new UpstreamFailures(upstream.name());
    this.links = new UpstreamLinks(upstream);
  }

  /** For an upstream that has nothing personal: what did not change is not sent again. */
  public static UpstreamCalls revalidating(Upstream upstream) {
    return new UpstreamCalls(upstream, new Revalidation(), null);
  }

  /** For an upstream that wants an access token with each call. */
  public static UpstreamCalls authorized(
      Upstream upstream, ClientCredentials credentials, Clock clock) {
    return new UpstreamCalls(upstream, null, new AccessTokens(upstream, credentials, clock));
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

  /**
   * All pages of a list that says how many results it has: the first, then all others at the same
   * time. When it does not say so, one after the other.
   *
   * @param countOf how many results there are on all pages together, when the page says so
   */
  public <P, T> CompletableFuture<List<T>> callPages(
      IntFunction<CompletableFuture<P>> call,
      Function<P, @Nullable URI> nextOf,
      Function<P, @Nullable Integer> countOf,
      Function<P, List<T>> resultsOf) {
    Paging<P, T> paging = new Paging<>(call, nextOf, resultsOf);
    return typed(
        page(1, paging)
            .thenCompose(
                first -> {
                  List<T> results = resultsOf.apply(first);
                  URI next = nextOf.apply(first);
                  int last =
                      next == null || isEnd(next)
                          ? 1
                          : lastPage(countOf.apply(first), results.size(), next);
                  return pages(last, first, results, paging);
                }));
  }

  /** The number of the last page; 1 when that is not known. */
  private int lastPage(@Nullable Integer count, int size, URI next) {
    boolean known = count != null && size > 0 && count > size && links.pageOf(next) == 2;
    int last = known ? (Objects.requireNonNull(count) + size - 1) / size : 1;
    return last <= MAX_PAGES ? last : 1;
  }

  /** The pages after the first up to this one, and then whatever still follows. */
  private <P, T> CompletableFuture<List<T>> pages(
      int last, P first, List<T> results, Paging<P, T> paging) {
    List<CompletableFuture<P>> others =
        IntStream.rangeClosed(2, last).mapToObj(number -> page(number, paging)).toList();
    return CompletableFuture.allOf(others.toArray(CompletableFuture[]::new))
        .thenCompose(
            done -> {
              List<T> sofar = new ArrayList<>(results);
              P end = first;
              for (CompletableFuture<P> other : others) {
                end = other.join();
                sofar.addAll(paging.resultsOf().apply(end));
              }
              URI next = paging.nextOf().apply(end);
              if (next == null || isEnd(next)) {
                return CompletableFuture.completedFuture(List.copyOf(sofar));
              }
              CompletableFuture<List<T>> all = new CompletableFuture<>();
              addPage(pageAfter(last, last, next), last + 1, sofar, all, paging);
              return all;
            });
  }

  private <P> CompletableFuture<P> page(int number, Paging<P, ?> paging) {
    return started(() -> paging.call().apply(number)).thenApply(this::present);
  }

  private static boolean isEnd(@Nullable URI next) {
    return next == null || next.toString().isEmpty();
  }

  private record Paging<P, T>(
      IntFunction<CompletableFuture<P>> call,
      Function<P, @Nullable URI> nextOf,
      Function<P, List<T>> resultsOf) {}

  private <P, T> void addPage(
      int number, int count, List<T> sofar, CompletableFuture<List<T>> all, Paging<P, T> paging) {
    page(number, paging)
        .thenAccept(
            page -> {
              sofar.addAll(paging.resultsOf().apply(page));
              URI next = paging.nextOf().apply(page);
              if (next == null || isEnd(next)) {
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
