package nl.zaakwijs.portal.kennis.invoer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Unpacks a ZIP file with knowledge. However the file was made, what comes out is bounded and stays
 * within the folder.
 */
final class Zipbestand {
  private static final int MEESTE_BESTANDEN = 20_000;
  private static final int BLOK = 16 * 1024;

  private Zipbestand() {}

  /**
   * Unpacks everything.
   *
   * @param meest how many bytes may come out of it as a whole
   * @throws IllegalArgumentException when it is no ZIP file, or one that leads out of the folder
   * @throws TeGrootException when more would come out of it
   */
  static void unpack(Path zip, Path map, long meest) throws IOException {
    Files.createDirectories(map);
    try (ZipFile bestand = new ZipFile(zip.toFile())) {
      if (bestand.size() > MEESTE_BESTANDEN) {
        throw new IllegalArgumentException(
            "the ZIP has " + bestand.size() + " files; at most " + MEESTE_BESTANDEN + " may be");
      }
      long over = meest;
      Enumeration<? extends ZipEntry> delen = bestand.entries();
      while (delen.hasMoreElements()) {
        ZipEntry deel = delen.nextElement();
        if (!deel.isDirectory()) {
          over -= unpack(bestand, deel, target(map, deel), over, meest);
        }
      }
    } catch (ZipException e) {
      throw new IllegalArgumentException("it is no ZIP file: " + e.getMessage(), e);
    }
  }

  private static Path target(Path map, ZipEntry deel) {
    try {
      Path doel = map.resolve(deel.getName()).normalize();
      if (doel.startsWith(map) && !doel.equals(map)) {
        return doel;
      }
    } catch (InvalidPathException e) {
      // Falls through: such a name leads nowhere.
    }
    throw new IllegalArgumentException("the ZIP has a file that leads out of it");
  }

  /** How many bytes came out, counted as they come: what the ZIP itself says may be a lie. */
  private static long unpack(ZipFile zip, ZipEntry deel, Path doel, long over, long meest)
      throws IOException {
    Files.createDirectories(doel.resolveSibling("."));
    long aantal = 0;
    byte[] blok = new byte[BLOK];
    try (InputStream in = zip.getInputStream(deel);
        OutputStream uit = Files.newOutputStream(doel)) {
      for (int gelezen = in.read(blok); gelezen >= 0; gelezen = in.read(blok)) {
        aantal += gelezen;
        if (aantal > over) {
          throw new TeGrootException("what comes out of the ZIP", meest);
        }
        uit.write(blok, 0, gelezen);
      }
    }
    return aantal;
  }
}
