package nl.zaakwijs.sandbox.jcc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.zaakwijs.sandbox.http.Reply;

/** A refusal as JCC gives it: a status of HTTP, and a body that repeats it. */
final class JccException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;

  JccException(int status, String code, String reden) {
    super(reden);
    this.status = status;
    this.code = code;
  }

  static JccException notFound() {
    return new JccException(404, "NotFound", "Niet gevonden.");
  }

  static JccException badRequest(String code, String reden) {
    return new JccException(400, code, reden);
  }

  Reply toReply() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("title", "Fout in verzoek");
    json.put("detail", getMessage());
    json.put("status", status);
    json.put("code", code);
    json.put("errors", List.of());
    return Reply.json(status, json);
  }
}
