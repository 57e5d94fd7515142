package nl.zaakwijs.portal.kennis.invoer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/**
 * The mark on the municipality's own knowledge: another one means that articles changed. It is a
 * small file in the folder, so that every server that shares the folder sees it.
 */
final class Kennismerk {
  private static final String BESTAND = ".versie";

  private Kennismerk() {}

  /**
   * The mark as it is now; empty when nothing was ever imported. Whoever changed articles by hand
   * touches the file.
   *
   * @param map the municipality's folder
   */
  static String read(Path map) {
    Path bestand = path(map);
    try {
      return Files.isRegularFile(bestand)
          ? Files.readString(bestand).strip() + " " + Files.getLastModifiedTime(bestand)
          : "";
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + bestand, e);
    }
  }

  /** Sets another mark, after the last article was written. */
  static void renew(Path map) throws IOException {
    Path bestand = path(map);
    Files.createDirectories(bestand.resolveSibling("."));
    Path klad = bestand.resolveSibling(BESTAND + "." + UUID.randomUUID() + ".tmp");
    Files.writeString(klad, UUID.randomUUID() + "\n");
    Files.move(klad, bestand, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static Path path(Path map) {
    return map.resolve("kennis").resolve(BESTAND);
  }
}
