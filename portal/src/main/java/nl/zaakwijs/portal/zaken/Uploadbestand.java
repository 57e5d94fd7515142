package nl.zaakwijs.portal.zaken;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A file that a resident sent, on disk for as long as it takes to look at it and to pass it on. Its
 * name has nothing left that could mean something; closing it deletes the file.
 */
public final class Uploadbestand implements AutoCloseable {
  private static final int LANGSTE_NAAM = 100;
  private static final Pattern GEVAARLIJK =
      Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Co}\\p{Cn}\"'\\\\/:*?<>|%;&]");

  private final Path file;
  private String naam = "";

  private Uploadbestand(Path file) {
    this.file = file;
  }

  /** An empty one, readable for this program alone. */
  public static Uploadbestand create() throws IOException {
    return new Uploadbestand(Files.createTempFile("zaakwijs-", ".upload"));
  }

  /** Where its content goes, once. */
  public OutputStream open() throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(file));
  }

  /**
   * Gives it its name.
   *
   * @param sent as the browser sent it: possibly with a path in front
   */
  public void name(String sent) {
    String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    String safe =
        GEVAARLIJK
            .matcher(Normalizer.normalize(last, Normalizer.Form.NFC))
            .replaceAll("")
            .replaceFirst("^[.\\s]+", "")
            .strip();
    naam = shorten(safe);
  }

  /** Empty when nothing was chosen. */
  public String naam() {
    return naam;
  }

  /** In bytes. */
  public long omvang() throws IOException {
    return Files.size(file);
  }

  Path file() {
    return file;
  }

  /** Always the same for this content under this name in this context, and for nothing else. */
  UUID kenmerk(String context) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update((context + "\n" + naam + "\n").getBytes(StandardCharsets.UTF_8));
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      return UUID.nameUUIDFromBytes(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
  }

  /** The name of a resident's file is personal. */
  @Override
  public String toString() {
    return "Uploadbestand[***]";
  }

  private static String shorten(String name) {
    if (name.codePointCount(0, name.length()) <= LANGSTE_NAAM) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    String extension = dot > name.length() - 10 ? name.substring(dot) : "";
    int keep = LANGSTE_NAAM - extension.length();
    return name.substring(0, name.offsetByCodePoints(0, keep)).strip() + extension;
  }
}
