package nl.zaakwijs.clients.zaken;

import static nl.zaakwijs.clients.http.Upstreams.CREDENTIALS;
import static nl.zaakwijs.clients.http.Upstreams.GEBRUIKER;
import static nl.zaakwijs.clients.http.Upstreams.failureOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.zaakwijs.clients.http.BrokenUpstream;
import nl.zaakwijs.clients.http.FakeUpstream;
import nl.zaakwijs.clients.http.FakeUpstream.Reply;
import nl.zaakwijs.clients.http.Upstream;
import nl.zaakwijs.clients.http.UpstreamException;
import nl.zaakwijs.clients.http.UpstreamException.Kind;
import nl.zaakwijs.clients.http.Upstreams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an upstream does, it becomes the one typed failure, and the failure keeps secrets. */
class ZakenClientFailuresTest {
  private static final String BSN = "999990020";
  private static final UUID ZAAK = UUID.fromString("0b2a1c9e-5f3d-4c1b-9a77-3d2b1f0e4c5d");

  @Test
  void aServerThatIsNotThereIsUnreachable() throws IOException {
    int port;
    try (ServerSocket taken = new ServerSocket(0)) {
      port = taken.getLocalPort();
    }

    UpstreamException failure = list(Upstreams.at(URI.create("http://127.0.0.1:" + port + "/z")));

    assertThat(failure.kind()).isEqualTo(Kind.UNREACHABLE);
    assertThat(failure.upstream()).isEqualTo("zaken");
  }

  @Test
  void aConnectionThatIsResetIsUnreachable() throws IOException {
    try (BrokenUpstream upstream =
        new BrokenUpstream(connection -> connection.setSoLinger(true, 0))) {
      assertThat(list(Upstreams.at(upstream.baseUri())).kind()).isEqualTo(Kind.UNREACHABLE);
    }
  }

  @Test
  void aBodyThatStopsHalfwayIsUnreachable() throws IOException {
    try (BrokenUpstream upstream =
        new BrokenUpstream(
            connection -> write(connection.getOutputStream(), headers(100) + "{\"results\":["))) {
      assertThat(list(Upstreams.at(upstream.baseUri())).kind()).isEqualTo(Kind.UNREACHABLE);
    }
  }

  @Test
  void aServerThatNeverAnswersTimesOut() throws IOException {
    CountDownLatch over = new CountDownLatch(1);
    try (BrokenUpstream upstream = new BrokenUpstream(connection -> awaitQuietly(over, 30_000))) {
      assertThat(list(Upstreams.impatient(upstream.baseUri())).kind()).isEqualTo(Kind.TIMED_OUT);
    } finally {
      over.countDown();
    }
  }

  @Test
  void aBodyThatTricklesTimesOutInTotal() throws IOException {
    CountDownLatch dropped = new CountDownLatch(1);
    try (BrokenUpstream upstream =
        new BrokenUpstream(
            connection -> {
              write(connection.getOutputStream(), headers(1_000_000) + "{");
              try {
                // A space now and then, until the client hangs up: an idle limit would wait for
                // ever.
                while (dropped.getCount() > 0) {
                  write(connection.getOutputStream(), " ");
                  awaitQuietly(dropped, 20);
                }
              } catch (IOException e) {
                dropped.countDown();
              }
            })) {
      assertThat(list(Upstreams.impatient(upstream.baseUri())).kind()).isEqualTo(Kind.TIMED_OUT);
      assertThat(hasHungUp(dropped)).isTrue();
    }
  }

  @Test
  void pagesThatTogetherTakeTooLongTimeOut() {
    try (FakeUpstream upstream =
        new FakeUpstream(
            request -> {
              awaitQuietly(new CountDownLatch(1), 150);
              return Reply.json(pageAfter(request));
            })) {
      assertThat(list(Upstreams.impatient(upstream.baseUri())).kind()).isEqualTo(Kind.TIMED_OUT);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "400, REFUSED",
    "401, REFUSED",
    "403, REFUSED",
    "409, REFUSED",
    "404, NOT_FOUND",
    "410, NOT_FOUND",
    "408, TIMED_OUT",
    "429, UNREACHABLE",
    "500, UNREACHABLE",
    "502, UNREACHABLE",
    "503, UNREACHABLE",
    "301, INVALID_ANSWER",
    "304, INVALID_ANSWER"
  })
  void aStatusThatIsNoSuccessSaysWhatItIs(int status, Kind kind) {
    Reply reply =
        new Reply(status, Map.of("Content-Type", "text/html"), status == 304 ? "" : "<p>nee</p>");
    try (FakeUpstream upstream = FakeUpstream.always(reply)) {
      UpstreamException failure = list(Upstreams.at(upstream.baseUri()));

      assertThat(failure.kind()).isEqualTo(kind);
      assertThat(failure).hasMessageContaining("HTTP " + status).hasMessageNotContaining("nee");
    }
  }

  @Test
  void aRefusalTellsTheCodeButNotTheDetail() {
    Reply reply =
        new Reply(
            403,
            Map.of("Content-Type", "application/problem+json"),
            "{\"code\":\"jwt-expired\",\"detail\":\"over " + BSN + "\"}");
    try (FakeUpstream upstream = FakeUpstream.always(reply)) {
      UpstreamException failure = list(Upstreams.at(upstream.baseUri()));

      assertThat(failure.kind()).isEqualTo(Kind.REFUSED);
      assertThat(failure).hasMessage("zaken: REFUSED (HTTP 403 jwt-expired)");
    }
  }

  @Test
  void aRedirectIsNotFollowed() {
    try (FakeUpstream elsewhere = FakeUpstream.always(Reply.json("{\"results\":[]}"));
        FakeUpstream upstream =
            FakeUpstream.always(
                new Reply(302, Map.of("Location", elsewhere.baseUri().toString()), ""))) {
      assertThat(list(Upstreams.at(upstream.baseUri())).kind()).isEqualTo(Kind.INVALID_ANSWER);
      assertThat(elsewhere.asked()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "{\"results\":[",
        "[]",
        "null",
        "{}{}",
        "\"tekst\"",
        "{\"results\":[null]}",
        "{\"results\":[{}]}",
        "{\"results\":[{\"url\":\"https://elders.test/zaken/x\"}]}",
        "{\"results\":[{\"startdatum\":\"over 999990020\"}]}",
        "{\"results\":[],\"next\":\"https://elders.test/zaken/api/v1/zaken/_zoek?page=2\"}"
      })
  void anAnswerThatTheContractDoesNotAllowIsInvalid(String body) {
    try (FakeUpstream upstream = FakeUpstream.always(Reply.json(body))) {
      UpstreamException failure = list(Upstreams.at(upstream.baseUri()));

      assertThat(failure.kind()).isEqualTo(Kind.INVALID_ANSWER);
      assertThat(failure).hasStackTraceContaining("zaken").hasMessageNotContaining(BSN);
      assertThat(failure.getCause()).isNull();
    }
  }

  @Test
  void htmlWithAStatusOfSuccessIsInvalid() {
    Reply reply = new Reply(200, Map.of("Content-Type", "text/html"), "<html>Onderhoud</html>");
    try (FakeUpstream upstream = FakeUpstream.always(reply)) {
      assertThat(list(Upstreams.at(upstream.baseUri())).kind()).isEqualTo(Kind.INVALID_ANSWER);
    }
  }

  @Test
  void aMissingListOfResultsIsAFailureAndNotNoZaken() {
    try (FakeUpstream upstream = FakeUpstream.always(Reply.json("{\"count\":40}"))) {
      assertThat(list(Upstreams.at(upstream.baseUri())).kind()).isEqualTo(Kind.INVALID_ANSWER);
    }
  }

  @Test
  void anAnswerThatIsFarTooLargeIsInvalid() {
    Reply reply = Reply.json("{\"results\":[" + " ".repeat(9 * 1024 * 1024) + "]}");
    try (FakeUpstream upstream = FakeUpstream.always(reply)) {
      assertThat(list(Upstreams.at(upstream.baseUri())).kind()).isEqualTo(Kind.INVALID_ANSWER);
    }
  }

  @Test
  void aRegisterThatPointsAtTheSamePageIsFoundOutAtOnce() {
    try (FakeUpstream upstream = new FakeUpstream(request -> Reply.json(page(request, 1)))) {
      assertThat(list(Upstreams.at(upstream.baseUri())).kind()).isEqualTo(Kind.INVALID_ANSWER);
      assertThat(upstream.asked()).hasSize(1);
    }
  }

  @Test
  void pagesWithoutAnEndFailLoudly() {
    try (FakeUpstream upstream = new FakeUpstream(request -> Reply.json(pageAfter(request)))) {
      assertThat(list(Upstreams.at(upstream.baseUri())).kind()).isEqualTo(Kind.INVALID_ANSWER);
      assertThat(upstream.asked()).hasSize(100);
    }
  }

  @Test
  void aLinkToAnotherRegisterIsNotFollowed() {
    try (FakeUpstream upstream = FakeUpstream.always(Reply.json("{\"results\":[]}"))) {
      CompletableFuture<?> call =
          client(Upstreams.at(upstream.baseUri()))
              .listRollen(URI.create("http://127.0.0.1:1/zaken/api/v1/zaken/" + ZAAK), GEBRUIKER);

      assertThat(failureOf(call).kind()).isEqualTo(Kind.INVALID_ANSWER);
      assertThat(upstream.asked()).isEmpty();
    }
  }

  private static String pageAfter(FakeUpstream.Asked request) {
    String query = request.uri().getQuery();
    return page(request, Integer.parseInt(query.substring("page=".length())) + 1);
  }

  private static String page(FakeUpstream.Asked request, int next) {
    String host = request.headers().getFirst("Host");
    return "{\"results\":[],\"next\":\"http://"
        + host
        + request.uri().getPath()
        + "?page="
        + next
        + "\"}";
  }

  private static UpstreamException list(Upstream upstream) {
    return failureOf(client(upstream).listZakenVanBsn(BSN, "initiator", GEBRUIKER));
  }

  private static ZakenClient client(Upstream upstream) {
    return new ZakenClient(upstream, CREDENTIALS, Clock.systemUTC());
  }

  private static String headers(int length) {
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
        + length
        + "\r\n\r\n";
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  private static boolean hasHungUp(CountDownLatch dropped) {
    return awaitQuietly(dropped, 20_000);
  }

  private static boolean awaitQuietly(CountDownLatch latch, long millis) {
    try {
      return latch.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
