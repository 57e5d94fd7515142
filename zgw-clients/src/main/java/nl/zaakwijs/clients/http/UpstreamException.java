package nl.zaakwijs.clients.http;

import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The one failure of every upstream client. Its message names the upstream and what went wrong in
 * technical words, and never holds anything that the upstream or a resident wrote.
 */
public final class UpstreamException extends RuntimeException {
  /** What went wrong, as far as it matters to who asked. */
  public enum Kind {
    /** No connection, a broken connection, or an answer that says "not now" (429, 5xx). */
    UNREACHABLE,
    /** No complete answer within the time limit; a change may have happened all the same. */
    TIMED_OUT,
    /** The upstream understood and said no (4xx). */
    REFUSED,
    /** What was asked for does not exist (404, 410). */
    NOT_FOUND,
    /** There is an answer, but not one that the contract allows. */
    INVALID_ANSWER
  }

  private static final long serialVersionUID = 1L;

  private final String upstream;
  private final Kind kind;

  public UpstreamException(String upstream, Kind kind, String detail) {
    this(upstream, kind, detail, null);
  }

  /**
   * A failure with what is behind it.
   *
   * @param detail technical words without personal data
   * @param cause only one whose message cannot hold personal data
   */
  public UpstreamException(String upstream, Kind kind, String detail, @Nullable Throwable cause) {
    super(upstream + ": " + kind + " (" + detail + ")", cause);
    this.upstream = upstream;
    this.kind = kind;
  }

  public String upstream() {
    return upstream;
  }

  public Kind kind() {
    return kind;
  }

  /** Whether nothing of the call can have arrived, as when there never was a connection. */
  public boolean wasNeverSent() {
    return getCause() instanceof ConnectException
        || getCause() instanceof HttpConnectTimeoutException;
  }
}
