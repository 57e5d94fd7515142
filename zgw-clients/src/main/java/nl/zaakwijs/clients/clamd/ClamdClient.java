package nl.zaakwijs.clients.clamd;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.zaakwijs.clients.http.UpstreamException;
import nl.zaakwijs.clients.http.UpstreamException.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Lets clamd look at a file, over its own protocol ({@code INSTREAM}). It says that a file is clean
 * only when clamd said exactly that; everything else is a finding or an {@link UpstreamException}.
 */
public final class ClamdClient {
  private static final Logger LOG = Logger.getLogger(ClamdClient.class.getName());
  private static final String NAME = "clamav";
  private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
  private static final String CLEAN = "stream: OK";
  private static final String FOUND = " FOUND";
  private static final int CHUNK = 64 * 1024;
  private static final int LONGEST_ANSWER = 1024;

  /** Bytes a second; a scanner that takes less than this takes nothing. */
  private static final long SLOWEST = 2_000_000;

  private final String host;
  private final int port;
  private final Duration connectTimeout;
  private final Duration idleTimeout;

  /**
   * A scanner at this place.
   *
   * @param idleTimeout for its answer, when it has everything; sending takes what sending takes
   */
  public ClamdClient(String host, int port, Duration connectTimeout, Duration idleTimeout) {
    this.host = host;
    this.port = port;
    this.connectTimeout = connectTimeout;
    this.idleTimeout = idleTimeout;
  }

  /**
   * Whether clamd finds nothing in it.
   *
   * @param content read to its end, not closed
   * @param length how much it is, in bytes
   * @throws UpstreamException when clamd does not say
   */
  public boolean isClean(InputStream content, long length) {
    Duration limit = connectTimeout.plus(idleTimeout).plusSeconds(length / SLOWEST);
    CompletableFuture<Void> done = new CompletableFuture<>();
    try (Socket socket = new Socket()) {
      // Nothing else ends writing to a scanner that does not read.
      CompletableFuture<Void> unused =
          done.orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS)
              .whenComplete((nothing, late) -> close(socket, late));
      socket.connect(new InetSocketAddress(host, port), Math.toIntExact(connectTimeout.toMillis()));
      socket.setSoTimeout(Math.toIntExact(idleTimeout.toMillis()));
      DataOutputStream out = new DataOutputStream(socket.getOutputStream());
      out.write(COMMAND);
      byte[] chunk = new byte[CHUNK];
      for (int count = content.read(chunk); count > 0; count = content.read(chunk)) {
        out.writeInt(count);
        out.write(chunk, 0, count);
      }
      out.writeInt(0);
      out.flush();
      return judge(answer(socket.getInputStream()));
    } catch (SocketTimeoutException e) {
      throw new UpstreamException(NAME, Kind.TIMED_OUT, "no answer in time", e);
    } catch (IOException e) {
      Kind kind = done.isCompletedExceptionally() ? Kind.TIMED_OUT : Kind.UNREACHABLE;
      throw new UpstreamException(NAME, kind, e.getClass().getSimpleName(), e);
    } finally {
      done.complete(null);
    }
  }

  private static void close(Socket socket, @Nullable Throwable late) {
    if (late == null) {
      return;
    }
    try {
      socket.close();
    } catch (IOException e) {
      LOG.log(Level.FINE, "clamav.sluiten", e);
    }
  }

  private static boolean judge(String answer) {
    if (answer.equals(CLEAN)) {
      return true;
    }
    if (answer.endsWith(FOUND)) {
      return false;
    }
    // Among others when the file is larger than clamd is configured for.
    throw new UpstreamException(NAME, Kind.INVALID_ANSWER, "neither clean nor found");
  }

  /** Until the zero byte that ends it. */
  private static String answer(InputStream in) throws IOException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    for (int next = in.read(); next > 0 && answer.size() < LONGEST_ANSWER; next = in.read()) {
      answer.write(next);
    }
    return answer.toString(StandardCharsets.US_ASCII).strip();
  }
}
