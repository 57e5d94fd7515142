package nl.zaakwijs.clients.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import nl.zaakwijs.clients.http.UpstreamException.Kind;

/**
 * Turns whatever ended a call into the one typed failure. Messages of others are not repeated: a
 * JSON message quotes the value that it stumbled over.
 */
final class UpstreamFailures {
  private final String upstream;

  UpstreamFailures(String upstream) {
    this.upstream = upstream;
  }

  UpstreamException typed(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof UpstreamException typed) {
        return typed;
      }
      if (cause instanceof JsonProcessingException json) {
        return new UpstreamException(upstream, Kind.INVALID_ANSWER, "JSON" + whereIn(json));
      }
      if (cause instanceof BoundedBody.TooLarge tooLarge) {
        return new UpstreamException(
            upstream, Kind.INVALID_ANSWER, "larger than allowed", tooLarge);
      }
      if (cause instanceof HttpConnectTimeoutException late) {
        return new UpstreamException(upstream, Kind.UNREACHABLE, "no connection in time", late);
      }
      if (cause instanceof HttpTimeoutException || cause instanceof TimeoutException) {
        return new UpstreamException(upstream, Kind.TIMED_OUT, "no complete answer in time", cause);
      }
      if (cause instanceof IOException broken) {
        return new UpstreamException(
            upstream, Kind.UNREACHABLE, broken.getClass().getSimpleName(), broken);
      }
    }
    return unexpected(failure);
  }

  /** An answer that our own translation could not handle; its message may quote the answer. */
  private UpstreamException unexpected(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    UpstreamException typed =
        new UpstreamException(upstream, Kind.INVALID_ANSWER, root.getClass().getSimpleName());
    typed.setStackTrace(root.getStackTrace());
    return typed;
  }

  private static String whereIn(JsonProcessingException json) {
    if (!(json instanceof JsonMappingException mapping) || mapping.getPath().isEmpty()) {
      return "";
    }
    return mapping.getPath().stream()
        .map(step -> step.getFieldName() == null ? "[]" : step.getFieldName())
        .collect(Collectors.joining(".", " at ", ""));
  }
}
