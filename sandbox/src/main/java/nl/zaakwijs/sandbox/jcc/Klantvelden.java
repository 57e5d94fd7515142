package nl.zaakwijs.sandbox.jcc;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.zaakwijs.sandbox.zaad.Balie;

/**
 * Which contact details the activities want: of several, the strictest wish. A required telephone
 * number has another name here than in a booking.
 */
final class Klantvelden {

  private static final int VERPLICHT = 2;
  private static final String TELEFOON = "mainPhoneNumber";
  private static final Set<String> VLAGGEN =
      Set.of("isAnyPhoneNumberRequired", "areFirstNameOrInitialsRequired");

  private Klantvelden() {}

  static Map<String, Object> of(List<Balie.Dienst> diensten) {
    Map<String, Object> velden = new TreeMap<>();
    VLAGGEN.forEach(vlag -> velden.put(vlag, false));
    for (Balie.Dienst dienst : diensten) {
      dienst.velden().forEach((naam, stand) -> velden.merge(naam, stand, Klantvelden::strictest));
    }
    return velden;
  }

  private static Object strictest(Object een, Object ander) {
    boolean first = een.equals(VERPLICHT) || een.equals(true) || (ander.equals(1) && een.equals(0));
    return first ? een : ander;
  }

  /**
   * Checks the customer of a booking.
   *
   * @throws JccException 400 when something is missing
   */
  static void check(List<Balie.Dienst> diensten, JsonNode klant) {
    require(!klant.path("lastName").asText().isBlank(), "lastName");
    boolean telefoon = !klant.path("phoneNumber").asText().isBlank();
    boolean voor =
        !klant.path("firstName").asText().isBlank() || !klant.path("initials").asText().isBlank();
    of(diensten)
        .forEach(
            (naam, stand) -> {
              if (naam.equals(TELEFOON) || naam.equals("isAnyPhoneNumberRequired")) {
                require(telefoon || !isRequired(stand), naam);
              } else if (naam.equals("areFirstNameOrInitialsRequired")) {
                require(voor || !isRequired(stand), naam);
              } else {
                require(!klant.path(naam).asText().isBlank() || !isRequired(stand), naam);
              }
            });
  }

  private static boolean isRequired(Object stand) {
    return stand.equals(VERPLICHT) || stand.equals(true);
  }

  private static void require(boolean holds, String veld) {
    if (!holds) {
      throw JccException.badRequest("FieldRequired", "Verplicht: " + veld);
    }
  }
}
