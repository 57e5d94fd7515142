package nl.zaakwijs.portal.zaken;

import java.io.Serializable;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which zaak in which zaaksysteem, as it stands in our own addresses. It says where to look, and
 * proves nothing: whose the zaak is, is checked each time.
 *
 * @param systeem empty for the first zaaksysteem, so that an address stays the same when a second
 *     one is added
 */
public record ZaakId(String systeem, UUID uuid) implements Serializable {
  /** What a zaaksysteem may be called. */
  private static final Pattern SYSTEEM = Pattern.compile("[a-z][a-z0-9-]{0,19}");

  private static final Pattern TEKST =
      Pattern.compile(
          "(?:([a-z][a-z0-9-]{0,19})\\.)?([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})");

  public ZaakId {
    if (!systeem.isEmpty() && !SYSTEEM.matcher(systeem).matches()) {
      throw new IllegalArgumentException("no name of a zaaksysteem");
    }
  }

  /**
   * Reads it from an address.
   *
   * @throws IllegalArgumentException when the text is no such id
   */
  public static ZaakId fromString(String tekst) {
    Matcher matcher = TEKST.matcher(tekst);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("no id of a zaak");
    }
    String systeem = matcher.group(1);
    return new ZaakId(systeem == null ? "" : systeem, UUID.fromString(matcher.group(2)));
  }

  /** One part of a path: {@code uuid}, or {@code systeem.uuid}. */
  @Override
  public String toString() {
    return systeem.isEmpty() ? uuid.toString() : systeem + "." + uuid;
  }
}
