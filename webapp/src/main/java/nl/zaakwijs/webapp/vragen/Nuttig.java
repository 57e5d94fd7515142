package nl.zaakwijs.webapp.vragen;

import java.util.Locale;
import java.util.Optional;

/** What a resident said to "Was dit nuttig?". */
public enum Nuttig {
  NIET_GEZEGD,
  JA,
  NEE;

  /** The answer that a form sent; empty when it is none of the two. */
  static Optional<Nuttig> find(String code) {
    return switch (code) {
      case "ja" -> Optional.of(JA);
      case "nee" -> Optional.of(NEE);
      default -> Optional.empty();
    };
  }

  /** As it stands in forms and metrics. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
