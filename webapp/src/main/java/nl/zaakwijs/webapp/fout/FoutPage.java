package nl.zaakwijs.webapp.fout;

import java.util.Set;
import nl.zaakwijs.webapp.page.Page;

/**
 * Says what happened, what is kept, and what to do.
 *
 * @param soort names the texts: {@code fout.SOORT.titel} and {@code fout.SOORT}
 * @param kenmerk the number by which an employee finds what happened
 * @param opnieuw whether trying again may help
 */
public record FoutPage(String soort, String kenmerk, boolean opnieuw) implements Page {
  private static final Set<String> MET_GEDULD = Set.of("storing.ZAKEN", "storing.PERSOON");

  /** The message key of the heading. */
  public String titel() {
    return "fout." + soort + ".titel";
  }

  /** What the address gets to try again with: these may come to who waits longer. */
  public String geduld() {
    return MET_GEDULD.contains(soort) ? "?geduld=ja" : "";
  }

  /** The message key of the text. */
  public String tekst() {
    return "fout." + soort;
  }
}
