package nl.zaakwijs.webapp.vragen;

/**
 * A next step as a button.
 *
 * @param hoofd whether it is the most likely one
 * @param extern whether it leads to another site
 */
public record Knop(String tekst, String adres, boolean hoofd, boolean extern) {}
