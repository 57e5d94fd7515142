package nl.zaakwijs.sandbox.zgw;

import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import nl.zaakwijs.sandbox.http.ProblemException;
import nl.zaakwijs.sandbox.http.ProblemException.InvalidParam;

/** Refuses query parameters that an operation doesn't have, as the standard demands. */
public final class KnownParams {

  private KnownParams() {}

  /**
   * Lets pass when every query parameter is among the known ones.
   *
   * @throws ProblemException 400 naming every unknown parameter
   */
  public static void check(Context verzoek, Set<String> known) {
    List<InvalidParam> unknown =
        verzoek.queryParamMap().keySet().stream()
            .filter(naam -> !known.contains(naam))
            .map(naam -> new InvalidParam(naam, "unknown-parameters", "Onbekende query parameter."))
            .toList();
    if (!unknown.isEmpty()) {
      throw ProblemException.invalid(unknown);
    }
  }
}
