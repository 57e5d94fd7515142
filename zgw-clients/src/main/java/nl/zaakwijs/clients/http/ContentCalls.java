package nl.zaakwijs.clients.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zaakwijs.clients.http.UpstreamContent.Part;
import nl.zaakwijs.clients.http.UpstreamException.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Gets content of any size from one upstream and brings it there, beside the JSON of {@link
 * UpstreamCalls}. The total time limit counts until the content begins, the idle time limit from
 * there on; redirects are not followed, and a page that tells of something else is not taken for
 * the content.
 */
public final class ContentCalls {
  private static final int OK = 200;
  private static final int PARTIAL = 206;
  private static final int MAX_ANSWER = 1024 * 1024;
  private static final String LINE = "\r\n";

  /** Bytes a second; slower than this is no connection. */
  private static final long SLOWEST = 500_000;

  private static final Pattern CONTENT_RANGE =
      Pattern.compile("bytes (\\d{1,18})-(\\d{1,18})/(\\d{1,18}|\\*)");

  private final Upstream upstream;
  private final UpstreamFailures failures;
  private final AnswerCheck answerCheck;
  private final Breaker breaker;
  private final HttpClient client;

  public ContentCalls(Upstream upstream) {
    this.upstream = upstream;
    this.failures = new UpstreamFailures(upstream.name());
    this.answerCheck = new AnswerCheck(upstream.name());
    this.breaker = new Breaker(upstream);
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(upstream.connectTimeout())
            .build();
  }

  /**
   * The content at this path.
   *
   * @param path below the base of the upstream, begins with a slash
   * @param type the media type that the content is known to have
   * @param range what is asked of it, such as {@code bytes=0-99}; null for all of it. The upstream
   *     may give all of it anyway.
   */
  public CompletableFuture<UpstreamContent> get(
      String path, Map<String, String> headers, String type, @Nullable String range) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(upstream.baseUri() + path))
            .timeout(upstream.totalTimeout())
            .header("Accept", "*/*");
    headers.forEach(request::header);
    if (range != null) {
      request.header("Range", range);
    }
    return guarded(
        () ->
            client
                .sendAsync(
                    request.build(), answer -> new ContentBody(failures, upstream.idleTimeout()))
                .thenApply(answer -> checked(answer, type, range != null)));
  }

  /**
   * A file, or a part of one, in a form.
   *
   * @param name of its field
   * @param from where in the file it begins
   */
  public record FilePart(String name, Path file, long from, long length) {}

  /**
   * Sends a form with a file. It takes as long as the file needs at the lowest speed that we still
   * call one.
   *
   * @param fields the rest of the form; what is in them needs no quotes
   */
  public CompletableFuture<Void> putForm(
      String path, Map<String, String> headers, Map<String, String> fields, FilePart file) {
    String boundary = "zaakwijs-" + UUID.randomUUID();
    StringBuilder head = new StringBuilder();
    fields.forEach((name, value) -> head.append(begin(boundary, name, "")).append(value));
    head.append(begin(boundary, file.name(), "; filename=\"deel\""));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(upstream.baseUri() + path))
            .timeout(upstream.totalTimeout().plusSeconds(file.length() / SLOWEST))
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .PUT(
                BodyPublishers.concat(
                    BodyPublishers.ofString(head.substring(LINE.length())),
                    BodyPublishers.fromPublisher(
                        BodyPublishers.ofInputStream(() -> open(file)), file.length()),
                    BodyPublishers.ofString(LINE + "--" + boundary + "--" + LINE)));
    headers.forEach(request::header);
    return guarded(
        () ->
            client
                .sendAsync(request.build(), answer -> new BoundedBody(MAX_ANSWER))
                .thenAccept(answerCheck::check));
  }

  /** Nobody is asked who did not answer several times in a row; what fails has one kind of type. */
  private <T> CompletableFuture<T> guarded(Supplier<CompletableFuture<T>> call) {
    return breaker
        .guard(call)
        .exceptionallyCompose(failure -> CompletableFuture.failedFuture(failures.typed(failure)));
  }

  private static String begin(String boundary, String name, String more) {
    return LINE
        + "--"
        + boundary
        + LINE
        + "Content-Disposition: form-data; name=\""
        + name
        + "\""
        + more
        + LINE
        + LINE;
  }

  private static InputStream open(FilePart part) {
    try {
      return new FileSection(part.file(), part.from(), part.length());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private UpstreamContent checked(HttpResponse<ContentBody> answer, String type, boolean inPart) {
    int status = answer.statusCode();
    HttpHeaders headers = answer.headers();
    try {
      if (status != OK && !(status == PARTIAL && inPart)) {
        throw new UpstreamException(
            upstream.name(), AnswerCheck.kindOf(status, headers), "HTTP " + status);
      }
      if (isOther(essence(headers.firstValue("Content-Type").orElse("")), essence(type))
          || headers.firstValue("Content-Encoding").isPresent()) {
        throw invalid("something else than the content");
      }
      Part part = status == PARTIAL ? part(headers) : null;
      OptionalLong length = headers.firstValueAsLong("Content-Length");
      if (part != null && length.isPresent() && length.getAsLong() != part.to() - part.from()) {
        throw invalid("a part that has another length");
      }
      return new UpstreamContent(length, part, answer.body());
    } catch (UpstreamException | NumberFormatException refused) {
      answer.body().close();
      throw refused;
    }
  }

  private Part part(HttpHeaders headers) {
    Matcher range = CONTENT_RANGE.matcher(headers.firstValue("Content-Range").orElse(""));
    if (!range.matches() || Long.parseLong(range.group(2)) < Long.parseLong(range.group(1))) {
      throw invalid("a part that does not tell which");
    }
    return new Part(
        Long.parseLong(range.group(1)),
        Long.parseLong(range.group(2)) + 1,
        range.group(3).equals("*") ? null : Long.valueOf(range.group(3)));
  }

  /** A page for people, or an explanation for programs: maintenance, not the document. */
  private static boolean isOther(String type, String expected) {
    boolean page = type.equals("text/html") || type.endsWith("json");
    return page && !type.equals(expected);
  }

  private static String essence(String type) {
    return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  private UpstreamException invalid(String detail) {
    return new UpstreamException(upstream.name(), Kind.INVALID_ANSWER, detail);
  }
}
