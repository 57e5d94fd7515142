package nl.zaakwijs.portal.kennis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Learns from our own questions how to order and trust candidates, and writes the figures down. */
final class Kennisles {
  private static final String KOP =
      """
      # Wat elk kenmerk zegt over welk artikel bedoeld is (volgorde) en hoe zeker dat is (zekerheid).
      # Geleerd uit onze eigen vragen; een test leert het opnieuw en vergelijkt.
      """;

  private Kennisles() {}

  /**
   * Learns, and writes the weights.
   *
   * @param arguments the file to write
   */
  public static void main(String[] arguments) throws IOException {
    Files.writeString(Path.of(arguments[0]), KOP + Voorbeeldvragen.learn());
  }
}
