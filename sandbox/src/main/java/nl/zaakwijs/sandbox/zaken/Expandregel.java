package nl.zaakwijs.sandbox.zaken;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.zaakwijs.sandbox.http.ProblemException;
import nl.zaakwijs.sandbox.zgw.Profiel;
import org.jspecify.annotations.Nullable;

/** Reads {@code expand} the way the server of this profile does, or refuses it the way it does. */
final class Expandregel {

  private Expandregel() {}

  /** A list as Open Zaak has it, or text with commas as the official document has it. */
  static Set<String> ofSearch(Profiel profiel, @Nullable JsonNode expand) {
    if (expand == null || expand.isNull()) {
      return Set.of();
    }
    if (!profiel.knowsExpand() || (expand.isArray() && profiel == Profiel.ZGW17)) {
      throw ProblemException.invalid("expand", "invalid", "Onbekend zoekveld.");
    }
    if (!expand.isArray()) {
      return ofParameter(profiel, expand.asText());
    }
    Set<String> paden = new LinkedHashSet<>();
    expand.forEach(pad -> paden.add(pad.asText()));
    return checked(profiel, paden);
  }

  static Set<String> ofParameter(Profiel profiel, @Nullable String expand) {
    return expand == null || expand.isEmpty()
        ? Set.of()
        : checked(profiel, new LinkedHashSet<>(Arrays.asList(expand.split(",", -1))));
  }

  private static Set<String> checked(Profiel profiel, Set<String> paden) {
    if (profiel == Profiel.EXPAND_403) {
      throw ProblemException.forbidden(
          "permission_denied", "U mag niet alles zien wat u wilt uitklappen.");
    }
    return paden;
  }
}
