package nl.zaakwijs.sandbox.contract;

import io.javalin.http.Context;

/**
 * The path of a request as the contracts write it down. Qmatic puts parameters into the path itself
 * ({@code dates;servicePublicId=…}), which no path template can tell from the segment.
 */
final class Matrixpad {

  private Matrixpad() {}

  static String toContractPath(Context verzoek) {
    return verzoek.path();
  }
}
