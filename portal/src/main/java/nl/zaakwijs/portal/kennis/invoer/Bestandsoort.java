package nl.zaakwijs.portal.kennis.invoer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an uploaded file with knowledge can be. */
public enum Bestandsoort {
  CSV("text/csv", "csv"),
  JSON("application/json", "json"),
  MARKDOWN("text/markdown", "md"),
  PDF("application/pdf", "pdf"),
  ZIP("application/zip", "zip");

  private final String mediatype;
  private final String extensie;

  Bestandsoort(String mediatype, String extensie) {
    this.mediatype = mediatype;
    this.extensie = extensie;
  }

  /** As in the header {@code Content-Type}, without parameters. */
  public String mediatype() {
    return mediatype;
  }

  /** As a file's name ends, without the dot. */
  public String extensie() {
    return extensie;
  }

  /** The kind with this media type, whatever its parameters. */
  public static Optional<Bestandsoort> find(String mediatype) {
    String kaal = mediatype.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(soort -> soort.mediatype.equals(kaal)).findFirst();
  }
}
