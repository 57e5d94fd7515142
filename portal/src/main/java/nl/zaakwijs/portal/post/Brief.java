package nl.zaakwijs.portal.post;

import org.jspecify.annotations.Nullable;

/**
 * A mail in words, complete but for its envelope.
 *
 * @param onderwerp one line
 * @param tekst the same as {@code html}, for who reads plain text
 * @param agenda for someone's own calendar; null when there is nothing to put there
 */
public record Brief(String onderwerp, String tekst, String html, @Nullable Agenda agenda) {

  /**
   * An iCalendar file.
   *
   * @param methode its METHOD, such as {@code REQUEST}
   */
  public record Agenda(String methode, String inhoud) {}

  @Override
  public String toString() {
    return "Brief[***]";
  }
}
