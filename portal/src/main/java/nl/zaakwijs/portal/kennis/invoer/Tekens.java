package nl.zaakwijs.portal.kennis.invoer;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The text of a file, in whichever of the usual encodings it was written. */
final class Tekens {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final char BOM = '\uFEFF';
  private static final int BIG_ENDIAN = 0xFEFF;
  private static final int LITTLE_ENDIAN = 0xFFFE;

  private Tekens() {}

  /** UTF-8 or UTF-16 when it is that, else Windows-1252; without a byte order mark. */
  static String decode(byte[] inhoud) {
    String tekst = decodeRaw(inhoud);
    return !tekst.isEmpty() && tekst.charAt(0) == BOM ? tekst.substring(1) : tekst;
  }

  private static String decodeRaw(byte[] inhoud) {
    int merk = inhoud.length < 2 ? 0 : ((inhoud[0] & 0xFF) << 8) | (inhoud[1] & 0xFF);
    if (merk == BIG_ENDIAN || merk == LITTLE_ENDIAN) {
      return new String(inhoud, StandardCharsets.UTF_16);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(inhoud)).toString();
    } catch (CharacterCodingException e) {
      return new String(inhoud, WINDOWS);
    }
  }
}
