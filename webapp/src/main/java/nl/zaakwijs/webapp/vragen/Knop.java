package nl.zaakwijs.webapp.vragen;

import org.jspecify.annotations.Nullable;

/**
 * A next step as a button.
 *
 * @param hoofd whether it is the most likely one
 * @param extern whether it leads to another site
 * @param taal the language of text and page, when that is not the page's own; else null
 */
public record Knop(
    String tekst, String adres, boolean hoofd, boolean extern, @Nullable String taal) {

  Knop(String tekst, String adres, boolean hoofd, boolean extern) {
    this(tekst, adres, hoofd, extern, null);
  }
}
