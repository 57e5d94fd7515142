package nl.zaakwijs.portal.opslag;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** How a record is written before it is encrypted, and read after it was decrypted: as JSON. */
public final class Bewaarvorm {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Bewaarvorm() {}

  public static String write(Record inhoud) {
    try {
      return JSON.writeValueAsString(inhoud);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Texts can always be written", e);
    }
  }

  /**
   * What {@link #write} made of such a record.
   *
   * @param wat what it is, for the message
   * @throws IllegalStateException when it is something else; the message holds nothing of it
   */
  public static <T extends Record> T read(String json, Class<T> vorm, String wat) {
    try {
      return JSON.readValue(json, vorm);
    } catch (JsonProcessingException e) {
      // Without the cause: its message quotes the text.
      throw new IllegalStateException(wat + " was stored in a shape that is not known");
    }
  }
}
