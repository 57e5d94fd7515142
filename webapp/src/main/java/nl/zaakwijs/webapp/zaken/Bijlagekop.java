package nl.zaakwijs.webapp.zaken;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.zaakwijs.portal.zaken.MijnDocument;

/**
 * What the headers of a document say of it. What the register wrote is not trusted: a name can't
 * leave its header or the folder it is saved in, and only known media types are told on.
 */
final class Bijlagekop {
  private static final String ONBEKEND = "application/octet-stream";
  private static final int LANGSTE = 120;

  /** Types that a browser or an office saves, and that run nothing by themselves. */
  private static final Set<String> BEKEND =
      Set.of(
          "application/pdf",
          "application/zip",
          "application/msword",
          "application/vnd.ms-excel",
          "application/vnd.oasis.opendocument.spreadsheet",
          "application/vnd.oasis.opendocument.text",
          "application/vnd.openxmlformats-officedocument.presentationml.presentation",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "image/gif",
          "image/heic",
          "image/jpeg",
          "image/png",
          "image/tiff",
          "image/webp",
          "text/plain",
          "video/mp4");

  // Quotes and what leads to another folder; what prints nothing or turns the writing direction.
  private static final Pattern GEVAARLIJK =
      Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Co}\\p{Cn}\"'\\\\/:*?<>|%;]");
  private static final Pattern GEEN_ASCII = Pattern.compile("[^\\x20-\\x7E]");

  private Bijlagekop() {}

  /** The media type, without parameters. */
  static String type(String formaat) {
    String type = formaat.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return BEKEND.contains(type) ? type : ONBEKEND;
  }

  /** To be saved, and under which name (RFC 6266, with RFC 8187 for what is not ASCII). */
  static String disposition(MijnDocument document) {
    return disposition(
        document.bestandsnaam().isBlank() ? document.titel() : document.bestandsnaam());
  }

  static String disposition(String name) {
    String clean = clean(name);
    String ascii =
        GEEN_ASCII
            .matcher(Normalizer.normalize(clean, Normalizer.Form.NFD).replaceAll("\\p{M}", ""))
            .replaceAll("_");
    return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encode(clean);
  }

  /** Only the last part of a path; no dots in front, so that it is no hidden file either. */
  private static String clean(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String safe =
        GEVAARLIJK
            .matcher(Normalizer.normalize(last, Normalizer.Form.NFC))
            .replaceAll("")
            .replaceFirst("^[.\\s]+", "")
            .strip();
    if (safe.isEmpty()) {
      return "document";
    }
    if (safe.codePointCount(0, safe.length()) <= LANGSTE) {
      return safe;
    }
    // The end tells what kind of file it is.
    int dot = safe.lastIndexOf('.');
    String extension = dot > safe.length() - 10 ? safe.substring(dot) : "";
    int keep = LANGSTE - extension.length();
    return safe.substring(0, safe.offsetByCodePoints(0, keep)) + extension;
  }

  private static String encode(String name) {
    StringBuilder encoded = new StringBuilder();
    for (byte one : name.getBytes(StandardCharsets.UTF_8)) {
      char letter = (char) (one & 0xFF);
      if (letter < 0x80 && (Character.isLetterOrDigit(letter) || "-._~".indexOf(letter) >= 0)) {
        encoded.append(letter);
      } else {
        encoded.append(String.format(Locale.ROOT, "%%%02X", one & 0xFF));
      }
    }
    return encoded.toString();
  }
}
