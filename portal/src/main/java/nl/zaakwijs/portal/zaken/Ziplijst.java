package nl.zaakwijs.portal.zaken;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/**
 * What the end of a ZIP says of the list of what is in it (APPNOTE.TXT 4.3.16). That list is read
 * as a whole by whoever opens the ZIP, so that its length has to be known before.
 */
final class Ziplijst {
  /** A long text with a picture on each page stays far below these. */
  static final int MEESTE_DELEN = 5_000;

  private static final int MEESTE_BYTES = 1024 * 1024;
  private static final int LENGTE = 22;
  private static final int HANDTEKENING = 0x06054b50;
  private static final int AANTAL = 10;
  private static final int OMVANG = 12;
  private static final int COMMENTAAR = 20;

  private Ziplijst() {}

  /**
   * Whether this ends as a ZIP with a short list. One with a comment, which could hide another end,
   * is no text that an office program makes; nor is one that is too large for the plain format.
   */
  static boolean isOverzichtelijk(Path file) throws IOException {
    try (RandomAccessFile zip = new RandomAccessFile(file.toFile(), "r")) {
      if (zip.length() < LENGTE) {
        return false;
      }
      byte[] bytes = new byte[LENGTE];
      zip.seek(zip.length() - LENGTE);
      zip.readFully(bytes);
      ByteBuffer end = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
      return end.getInt(0) == HANDTEKENING
          && Short.toUnsignedInt(end.getShort(AANTAL)) <= MEESTE_DELEN
          && Integer.toUnsignedLong(end.getInt(OMVANG)) <= MEESTE_BYTES
          && end.getShort(COMMENTAAR) == 0;
    }
  }
}
