package nl.zaakwijs.portal.zaken;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that residents may add: what people have at hand, and that runs nothing. */
public enum Bestandssoort {
  PDF("application/pdf", "pdf"),
  JPEG("image/jpeg", "jpg", "jpeg"),
  PNG("image/png", "png"),
  HEIC("image/heic", "heic", "heif"),
  WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  ODT("application/vnd.oasis.opendocument.text", "odt");

  private final String formaat;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> extensies;

  Bestandssoort(String formaat, String... extensies) {
    this.formaat = formaat;
    this.extensies = List.of(extensies);
  }

  /** The media type. */
  public String formaat() {
    return formaat;
  }

  /** What the names of such files end with, without the dot; the most usual first. */
  public List<String> extensies() {
    return extensies;
  }

  static Optional<Bestandssoort> findByFormaat(String formaat) {
    String type = formaat.equals("image/heif") ? HEIC.formaat : formaat;
    return Arrays.stream(values()).filter(soort -> soort.formaat.equals(type)).findFirst();
  }

  /** Whether a file with this name says of itself that it is of this kind. */
  boolean hasName(String naam) {
    String extensie = naam.substring(naam.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return naam.indexOf('.') > 0 && extensies.contains(extensie);
  }
}
