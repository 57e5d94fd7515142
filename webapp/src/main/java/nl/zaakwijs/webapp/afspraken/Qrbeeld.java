package nl.zaakwijs.webapp.afspraken;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A text as a picture that a machine at the desk reads: a QR code (ISO/IEC 18004). */
final class Qrbeeld {
  /** How many modules stay white around it. */
  private static final int RAND = 4;

  /** How many dots a module is wide. */
  private static final int PUNTEN = 8;

  private static final int WIT = 0xffffff;
  private static final Map<EncodeHintType, Object> HINTS =
      Map.of(
          EncodeHintType.MARGIN,
          RAND,
          EncodeHintType.ERROR_CORRECTION,
          ErrorCorrectionLevel.M,
          EncodeHintType.CHARACTER_SET,
          StandardCharsets.UTF_8.name());

  private Qrbeeld() {}

  /**
   * The picture, as PNG.
   *
   * @param tekst at most some hundreds of characters
   */
  static byte[] png(String tekst) {
    BitMatrix modules = modules(tekst);
    int breed = modules.getWidth() * PUNTEN;
    BufferedImage beeld = new BufferedImage(breed, breed, BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < breed; y++) {
      for (int x = 0; x < breed; x++) {
        beeld.setRGB(x, y, modules.get(x / PUNTEN, y / PUNTEN) ? 0 : WIT);
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream uit = new MemoryCacheImageOutputStream(bytes)) {
      ImageIO.write(beeld, "png", uit);
    } catch (IOException e) {
      throw new UncheckedIOException("Nothing but memory is written", e);
    }
    return bytes.toByteArray();
  }

  private static BitMatrix modules(String tekst) {
    try {
      // As small as it can be: it grows to what it holds.
      return new QRCodeWriter().encode(tekst, BarcodeFormat.QR_CODE, 0, 0, HINTS);
    } catch (WriterException e) {
      throw new IllegalArgumentException("Too much for a QR code", e);
    }
  }
}
