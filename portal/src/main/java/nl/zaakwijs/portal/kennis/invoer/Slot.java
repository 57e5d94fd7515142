package nl.zaakwijs.portal.kennis.invoer;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The right to change a folder, held by one at a time: among the threads of this program as among
 * the servers that share the folder. A program that ends gives it back.
 */
public final class Slot implements Closeable {
  private final FileChannel kanaal;

  private Slot(FileChannel kanaal) {
    this.kanaal = kanaal;
  }

  /**
   * The right, unless somebody else has it.
   *
   * @param bestand exists for this alone; it stays
   */
  public static Optional<Slot> findVrij(Path bestand) throws IOException {
    Files.createDirectories(bestand.resolveSibling("."));
    FileChannel kanaal =
        FileChannel.open(bestand, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (kanaal.tryLock() != null) {
        return Optional.of(new Slot(kanaal));
      }
    } catch (OverlappingFileLockException e) {
      // Another thread of this very program has it.
    } catch (IOException e) {
      kanaal.close();
      throw e;
    }
    kanaal.close();
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    kanaal.close();
  }
}
