package nl.zaakwijs.portal.zaken;

import org.jspecify.annotations.Nullable;

/** Chooses among the texts of a register, which are empty rather than absent. */
final class Woorden {
  private Woorden() {}

  /** The first that says something; null when none does. */
  static @Nullable String findFirst(String... teksten) {
    for (String tekst : teksten) {
      if (!tekst.isBlank()) {
        return tekst.strip();
      }
    }
    return null;
  }

  /** The first that says something, else the last. */
  static String first(String... teksten) {
    String found = findFirst(teksten);
    return found == null ? teksten[teksten.length - 1] : found;
  }
}
