package nl.zaakwijs.portal.zaken;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import nl.zaakwijs.clients.http.UpstreamException;

/**
 * Something of a resident that has to stand on disk for a moment, readable for this program alone.
 * It is gone when its stream is closed.
 */
final class Kladbestand {
  private static final long MEEST = 5_000_000_000L;
  private static final int BUFFER = 32 * 1024;

  private final InputStream stream;
  private final long omvang;

  private Kladbestand(InputStream stream, long omvang) {
    this.stream = stream;
    this.omvang = omvang;
  }

  /** Everything that this source has. */
  static Kladbestand of(InputStream bron) throws IOException {
    Path file = Files.createTempFile("zaakwijs-", ".klad");
    try {
      long omvang = copy(bron, file);
      return new Kladbestand(
          Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE), omvang);
    } catch (IOException | UpstreamException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  long omvang() {
    return omvang;
  }

  /** The only stream of it, to be closed by whoever takes it. */
  InputStream takeStream() {
    return stream;
  }

  private static long copy(InputStream bron, Path file) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long omvang = 0;
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int count = bron.read(buffer); count >= 0; count = bron.read(buffer)) {
        omvang += count;
        if (omvang > MEEST) {
          throw new IOException("more than may stand on disk");
        }
        out.write(buffer, 0, count);
      }
    }
    return omvang;
  }
}
