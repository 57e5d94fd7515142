package nl.zaakwijs.portal.zaken;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import nl.zaakwijs.clients.http.UpstreamException;
import nl.zaakwijs.portal.storing.Onderdeel;
import nl.zaakwijs.portal.storing.StoringException;
import org.jspecify.annotations.Nullable;

/** What comes of asking for the content of a document. */
public sealed interface Levering {

  /**
   * The document has none of the bytes that were asked for.
   *
   * @param omvang its size in bytes
   */
  record BuitenBereik(long omvang) implements Levering {}

  /**
   * Content that has begun to come in. It passes with the same memory whatever its size, and never
   * ends early without a failure; whoever has it closes it.
   */
  final class Inhoud implements Levering, AutoCloseable {
    private static final int BUFFER = 32 * 1024;

    private final InputStream bron;
    private final Bereik.Stuk stuk;
    private final @Nullable Long omvang;
    private final boolean heel;

    /**
     * @param bron at the first byte that goes out
     * @param heel whether the source has nothing after the last byte
     */
    Inhoud(InputStream bron, Bereik.Stuk stuk, @Nullable Long omvang, boolean heel) {
      this.bron = bron;
      this.stuk = stuk;
      this.omvang = omvang;
      this.heel = heel;
    }

    /** The first byte, from 0. */
    public long van() {
      return stuk.van();
    }

    /** How many bytes come. */
    public long lengte() {
      return stuk.lengte();
    }

    /** The size of the whole document; null when not even the register knows. */
    public @Nullable Long omvang() {
      return omvang;
    }

    /**
     * Writes all of it.
     *
     * @throws StoringException when the register stops before the end; what was written is no
     *     document then
     * @throws IOException when the receiver has gone
     */
    public void writeTo(OutputStream out) throws IOException {
      byte[] buffer = new byte[BUFFER];
      long left = lengte();
      while (left > 0) {
        int count = read(buffer, (int) Math.min(buffer.length, left));
        if (count < 0) {
          throw tooShort();
        }
        left -= count;
        if (left == 0 && heel && read(new byte[1], 1) >= 0) {
          throw new StoringException(
              Onderdeel.DOCUMENTEN, new IllegalStateException("More came than there is"));
        }
        out.write(buffer, 0, count);
      }
    }

    @Override
    public void close() {
      try {
        bron.close();
      } catch (IOException e) {
        throw new StoringException(Onderdeel.DOCUMENTEN, e);
      }
    }

    private int read(byte[] buffer, int most) throws IOException {
      try {
        return bron.read(buffer, 0, most);
      } catch (UpstreamException e) {
        throw new StoringException(Onderdeel.DOCUMENTEN, e);
      }
    }

    static StoringException tooShort() {
      return new StoringException(
          Onderdeel.DOCUMENTEN, new IllegalStateException("Less came than there is"));
    }
  }
}
