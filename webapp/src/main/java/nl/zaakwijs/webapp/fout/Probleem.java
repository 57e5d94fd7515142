package nl.zaakwijs.webapp.fout;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.Response;

/**
 * What a program reads when something went wrong (RFC 9457).
 *
 * @param titel what went wrong, in a few words
 * @param wat what to do about it
 * @param kenmerk of the request, as in the log
 */
public record Probleem(int status, String titel, String wat, String kenmerk) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The problem with this HTTP status, where nothing more is known. */
  static Probleem of(int status, String kenmerk) {
    return switch (status) {
      case 404, 405 ->
          new Probleem(status, "Dit adres bestaat niet", "Kijk in openapi/zaakwijs.yaml.", kenmerk);
      case 406, 415 ->
          new Probleem(
              status,
              "Deze vorm kennen wij niet",
              "Kijk in openapi/zaakwijs.yaml welke vormen mogen.",
              kenmerk);
      case 413 -> new Probleem(status, "Te groot", "Stuur het in delen.", kenmerk);
      case 429 ->
          new Probleem(
              status, "Te vaak", "Wacht zo veel seconden als in Retry-After staat.", kenmerk);
      default ->
          new Probleem(
              status,
              "Het is niet gelukt",
              "Zoek het kenmerk op in het logboek van Zaakwijs.",
              kenmerk);
    };
  }

  /** The problem on this answer. */
  public Response on(Response.ResponseBuilder answer) {
    return answer.status(status).type("application/problem+json").entity(json()).build();
  }

  /** The problem as an answer of its own. */
  public Response toResponse() {
    return on(Response.status(status));
  }

  private String json() {
    ObjectNode node =
        JSON.createObjectNode()
            .put("type", "about:blank")
            .put("title", titel)
            .put("status", status)
            .put("detail", wat)
            .put("instance", "urn:zaakwijs:kenmerk:" + kenmerk);
    return node.toString();
  }
}
