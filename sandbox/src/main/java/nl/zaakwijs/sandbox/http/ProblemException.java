package nl.zaakwijs.sandbox.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A request that an upstream refuses. Becomes the {@code application/problem+json} of the ZGW
 * standard, with {@code invalidParams} when single parameters are to blame.
 */
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** One parameter that is wrong, and why. */
  public record InvalidParam(String name, String code, String reason) {}

  private final int status;
  private final String code;
  private final String title;
  private final transient List<InvalidParam> invalidParams;

  public ProblemException(
      int status, String code, String title, String detail, List<InvalidParam> invalidParams) {
    super(detail);
    this.status = status;
    this.code = code;
    this.title = title;
    this.invalidParams = List.copyOf(invalidParams);
  }

  public static ProblemException forbidden(String code, String detail) {
    return new ProblemException(403, code, "Geen toestemming.", detail, List.of());
  }

  public static ProblemException notFound() {
    return new ProblemException(404, "not_found", "Niet gevonden.", "Niet gevonden.", List.of());
  }

  public static ProblemException badRequest(String code, String detail) {
    return new ProblemException(400, code, "Ongeldige vraag.", detail, List.of());
  }

  public static ProblemException invalid(String naam, String code, String reden) {
    return invalid(List.of(new InvalidParam(naam, code, reden)));
  }

  public static ProblemException invalid(List<InvalidParam> params) {
    return new ProblemException(400, "invalid", "Invalid input.", "", params);
  }

  public Reply toReply() {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", "about:blank");
    problem.put("code", code);
    problem.put("title", title);
    problem.put("status", status);
    problem.put("detail", getMessage());
    problem.put("instance", "urn:uuid:" + UUID.randomUUID());
    if (!invalidParams.isEmpty()) {
      problem.put("invalidParams", invalidParams);
    }
    return Reply.problem(status, problem);
  }
}
