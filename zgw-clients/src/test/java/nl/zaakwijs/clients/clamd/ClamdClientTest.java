package nl.zaakwijs.clients.clamd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import nl.zaakwijs.clients.http.UpstreamException;
import nl.zaakwijs.clients.http.UpstreamException.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClamdClientTest {
  private static final byte[] CONTENT = "een brief".repeat(30_000).getBytes(StandardCharsets.UTF_8);
  private static final Duration ENOUGH = Duration.ofSeconds(20);
  private static final Duration SHORT = Duration.ofMillis(300);

  @SuppressWarnings("NullAway.Init")
  private ServerSocket server;

  /** What a stand-in for clamd does with one connection. */
  private interface Scanner {
    void serve(Socket caller) throws IOException;
  }

  @BeforeEach
  void open() throws IOException {
    server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
  }

  @AfterEach
  void close() throws IOException {
    server.close();
  }

  @Test
  void sendsEveryByteInChunksAndBelievesTheAnswer() {
    CompletableFuture<byte[]> received = new CompletableFuture<>();
    serve(
        caller -> {
          received.complete(receive(caller));
          answer(caller, "stream: OK\0");
        });

    assertThat(isClean(ENOUGH)).isTrue();
    assertThat(received.join()).isEqualTo(CONTENT);
  }

  @Test
  void saysWhatIsFound() {
    serve(
        caller -> {
          byte[] unused = receive(caller);
          answer(caller, "stream: Win.Test.EICAR_HDB-1 FOUND\0");
        });

    assertThat(isClean(ENOUGH)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\0",
        "stream: OK FOR NOW\0",
        "OK\0",
        "INSTREAM size limit exceeded. ERROR\0",
        "UNKNOWN COMMAND\0",
        "HTTP/1.1 200 OK\r\n\r\n"
      })
  void takesNothingElseForClean(String answer) {
    serve(
        caller -> {
          byte[] unused = receive(caller);
          answer(caller, answer);
        });

    assertFails(ENOUGH, Kind.INVALID_ANSWER);
  }

  @Test
  void failsWhenNobodyListens() throws IOException {
    server.close();

    assertFails(ENOUGH, Kind.UNREACHABLE);
  }

  @Test
  void failsWhenItHangsUpHalfway() {
    serve(caller -> caller.setSoLinger(true, 0));

    assertFails(ENOUGH, Kind.UNREACHABLE);
  }

  @Test
  void failsWhenItDoesNotAnswer() {
    CompletableFuture<Void> end = new CompletableFuture<>();
    serve(
        caller -> {
          byte[] unused = receive(caller);
          end.join();
        });

    assertFails(SHORT, Kind.TIMED_OUT);
    end.complete(null);
  }

  @Test
  void failsWhenItDoesNotEvenRead() {
    CompletableFuture<Void> end = new CompletableFuture<>();
    serve(caller -> end.join());
    ClamdClient client =
        new ClamdClient("localhost", server.getLocalPort(), Duration.ofMillis(200), SHORT);
    byte[] large = new byte[50_000_000];

    assertThatExceptionOfType(UpstreamException.class)
        .isThrownBy(() -> client.isClean(new ByteArrayInputStream(large), 0))
        .extracting(UpstreamException::kind)
        .isEqualTo(Kind.TIMED_OUT);
    end.complete(null);
  }

  private void assertFails(Duration patience, Kind kind) {
    assertThatExceptionOfType(UpstreamException.class)
        .isThrownBy(() -> isClean(patience))
        .extracting(UpstreamException::kind)
        .isEqualTo(kind);
  }

  private boolean isClean(Duration patience) {
    return new ClamdClient("localhost", server.getLocalPort(), ENOUGH, patience)
        .isClean(new ByteArrayInputStream(CONTENT), CONTENT.length);
  }

  private void serve(Scanner scanner) {
    Thread thread =
        new Thread(
            () -> {
              try (Socket caller = server.accept()) {
                scanner.serve(caller);
              } catch (IOException e) {
                // The test is over, or its client hung up; both are as intended.
              }
            },
            "clamd");
    thread.setDaemon(true);
    thread.start();
  }

  private static byte[] receive(Socket caller) throws IOException {
    DataInputStream in = new DataInputStream(caller.getInputStream());
    assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int length = in.readInt(); length > 0; length = in.readInt()) {
      all.write(in.readNBytes(length));
    }
    return all.toByteArray();
  }

  private static void answer(Socket caller, String text) throws IOException {
    caller.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
  }
}
