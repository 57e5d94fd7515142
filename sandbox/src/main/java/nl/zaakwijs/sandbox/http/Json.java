package nl.zaakwijs.sandbox.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * JSON as the sandbox reads and writes it. A body that is no JSON object becomes the 400 that the
 * real servers give.
 */
public final class Json {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  public static byte[] write(Object waarde) {
    try {
      return MAPPER.writeValueAsBytes(waarde);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("not writable as JSON", e);
    }
  }

  public static ObjectNode toObject(Object waarde) {
    return MAPPER.valueToTree(waarde);
  }

  public static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /**
   * Reads a body that has to be a JSON object.
   *
   * @throws ProblemException 400 when the text is no JSON object
   */
  public static ObjectNode readObject(byte[] tekst) {
    try {
      JsonNode gelezen = MAPPER.readTree(tekst);
      if (gelezen instanceof ObjectNode object) {
        return object;
      }
      throw ProblemException.badRequest("parse_error", "De inhoud is geen JSON-object.");
    } catch (IOException e) {
      throw ProblemException.badRequest("parse_error", "De inhoud is geen geldige JSON.");
    }
  }

  /**
   * Reads a body into a type.
   *
   * @throws ProblemException 400 when the text doesn't have the shape of the type
   */
  public static <T> T read(byte[] tekst, Class<T> type) {
    try {
      return MAPPER.readValue(tekst, type);
    } catch (IOException e) {
      throw ProblemException.badRequest("parse_error", "De inhoud heeft niet de juiste vorm.");
    }
  }
}
