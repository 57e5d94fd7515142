package nl.zaakwijs.portal.zaken;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * Finds out what kind of file something is, from its content alone: a name can say anything. It
 * unpacks no more of a container than its own list of what is in it.
 */
final class Bestandskeuring {
  private static final int GROOTSTE_LIJST = 256 * 1024;
  private static final String ZIP = "application/zip";
  private static final String ODT = "application/vnd.oasis.opendocument.text";

  /** Where LibreOffice keeps Basic and the other languages of macros. */
  private static final Pattern ODT_MACRO = Pattern.compile("/?(?:basic|scripts)/.+");

  private static final String INHOUDSOPGAVE = "[Content_Types].xml";
  private static final String WORD_TEKST = "word/document.xml";
  private static final String WORD_HOOFDDEEL =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

  private Bestandskeuring() {}

  /** The kind, when it is one of those that we take. */
  static Optional<Bestandssoort> recognise(Path file) throws IOException {
    String type;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      type = MimeTypes.getDefaultMimeTypes().detect(in, new Metadata()).toString();
    }
    if (type.equals(ZIP) || type.equals("application/x-tika-ooxml")) {
      return isWord(file) ? Optional.of(Bestandssoort.WORD) : Optional.empty();
    }
    if (type.equals(ODT)) {
      return isOdtWithoutMacros(file) ? Optional.of(Bestandssoort.ODT) : Optional.empty();
    }
    return Bestandssoort.findByFormaat(type);
  }

  /** A text of Word, without macros. */
  private static boolean isWord(Path file) throws IOException {
    return Ziplijst.isOverzichtelijk(file) && isInside(file, Bestandskeuring::isWord);
  }

  private static boolean isWord(ZipFile zip) throws IOException {
    ZipEntry list = zip.getEntry(INHOUDSOPGAVE);
    if (list == null || zip.getEntry(WORD_TEKST) == null) {
      return false;
    }
    try (InputStream in = zip.getInputStream(list)) {
      String types = new String(in.readNBytes(GROOTSTE_LIJST), StandardCharsets.UTF_8);
      return types.contains(WORD_HOOFDDEEL)
          && names(zip).noneMatch(name -> name.endsWith("vbaproject.bin"));
    }
  }

  private static boolean isOdtWithoutMacros(Path file) throws IOException {
    return Ziplijst.isOverzichtelijk(file)
        && isInside(file, zip -> names(zip).noneMatch(ODT_MACRO.asMatchPredicate()));
  }

  private static Stream<String> names(ZipFile zip) {
    return zip.stream().map(entry -> entry.getName().toLowerCase(Locale.ROOT));
  }

  private static boolean isInside(Path file, Keuring keuring) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return keuring.test(zip);
    } catch (ZipException e) {
      return false;
    }
  }

  private interface Keuring {
    boolean test(ZipFile zip) throws IOException;
  }
}
