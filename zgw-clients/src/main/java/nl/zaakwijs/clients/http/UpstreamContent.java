package nl.zaakwijs.clients.http;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Content that an upstream is sending, as large as it likes. Whoever has it closes it; what is read
 * of it is all there is, or reading fails.
 *
 * @param length of this answer in bytes, when the upstream told it
 * @param part which part of the whole this is; null when it is all of it
 */
public record UpstreamContent(OptionalLong length, @Nullable Part part, ContentBody body)
    implements AutoCloseable {

  /**
   * A part of something larger.
   *
   * @param from the first byte, from 0
   * @param to the byte after the last
   * @param whole the size of all of it; null when the upstream does not know
   */
  public record Part(long from, long to, @Nullable Long whole) {}

  @Override
  public void close() {
    body.close();
  }
}
