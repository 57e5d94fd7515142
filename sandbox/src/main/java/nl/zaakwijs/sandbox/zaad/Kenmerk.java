package nl.zaakwijs.sandbox.zaad;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** UUIDs that are the same at every start, made from what a thing is and where it belongs. */
public final class Kenmerk {

  private Kenmerk() {}

  public static UUID of(String soort, String plek) {
    return UUID.nameUUIDFromBytes((soort + ":" + plek).getBytes(StandardCharsets.UTF_8));
  }

  public static UUID of(String soort, String plek, int volgnummer) {
    return of(soort, plek + ":" + volgnummer);
  }
}
