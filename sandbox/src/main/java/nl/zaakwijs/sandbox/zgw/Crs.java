package nl.zaakwijs.sandbox.zgw;

import io.javalin.http.Context;
import java.util.List;
import nl.zaakwijs.sandbox.http.ProblemException;

/**
 * The coordinate system headers that zaken want. Only EPSG:4326 is known: absent is 412, another in
 * the answer 406, another in the body 415.
 */
public final class Crs {

  private static final String KNOWN = "EPSG:4326";

  private Crs() {}

  public static void check(Context verzoek, boolean withBody) {
    check(verzoek, "Accept-Crs", 406);
    if (withBody) {
      check(verzoek, "Content-Crs", 415);
    }
  }

  private static void check(Context verzoek, String header, int statusWhenOther) {
    String waarde = verzoek.header(header);
    if (waarde == null) {
      throw new ProblemException(
          412,
          "missing_crs",
          "Precondition Failed",
          "De '" + header + "' header ontbreekt.",
          List.of());
    }
    if (!waarde.equals(KNOWN)) {
      throw new ProblemException(
          statusWhenOther,
          "unsupported_crs",
          "Not Acceptable",
          "Alleen " + KNOWN + " wordt ondersteund.",
          List.of());
    }
  }
}
