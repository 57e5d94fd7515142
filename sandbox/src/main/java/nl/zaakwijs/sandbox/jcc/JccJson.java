package nl.zaakwijs.sandbox.jcc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zaakwijs.sandbox.agenda.Boeking;
import nl.zaakwijs.sandbox.agenda.Boeking.Onderdeel;
import nl.zaakwijs.sandbox.zaad.Balie;

/**
 * Activities, locations and appointments as JCC writes them: moments without a zone, lengths in
 * seconds, an address in parts.
 */
final class JccJson {

  private static final Pattern ADRES = Pattern.compile("(.+) (\\d+)(?: ?(\\S+))?");
  private static final int MINUUT = 60;

  private JccJson() {}

  static List<Map<String, Object>> activities(List<Balie.Dienst> diensten) {
    return diensten.stream().map(JccJson::activity).toList();
  }

  static List<Map<String, Object>> locations(List<Balie.Vestiging> vestigingen) {
    return vestigingen.stream().map(JccJson::location).toList();
  }

  static Map<String, Object> activity(Balie.Dienst dienst) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", Activiteiten.id(dienst));
    json.put("number", dienst.id());
    json.put("description", dienst.naam());
    json.put("necessities", dienst.meenemen());
    json.put("appointmentDuration", dienst.duur() * MINUUT);
    json.put("maxCountForEvent", Activiteiten.MEESTE_PERSONEN);
    json.put("activityGroupId", Activiteiten.groupId(dienst));
    return json;
  }

  static Map<String, Object> location(Balie.Vestiging vestiging) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", Activiteiten.id(vestiging));
    json.put("description", vestiging.naam());
    json.put("isActive", true);
    json.put("address", address(vestiging));
    return json;
  }

  private static Map<String, Object> address(Balie.Vestiging vestiging) {
    Matcher adres = ADRES.matcher(vestiging.adres());
    boolean found = adres.matches();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("streetName", found ? adres.group(1) : vestiging.adres());
    json.put("houseNumber", found ? adres.group(2) : null);
    json.put("houseNumberSuffix", found ? adres.group(3) : null);
    json.put("postalCode", vestiging.postcode());
    json.put("city", vestiging.plaats());
    json.put("country", Map.of("isoCode", "NL"));
    return json;
  }

  static Map<String, Object> appointment(Boeking boeking) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", boeking.id());
    json.put("number", number(boeking));
    json.put("startDateTime", boeking.start() + ":00");
    json.put("endDateTime", boeking.eind() + ":00");
    json.put("activityList", boeking.onderdelen().stream().map(JccJson::part).toList());
    json.put("customerList", boeking.klanten());
    json.put(
        "location",
        Map.of(
            "id", Activiteiten.id(boeking.vestiging()),
            "description", boeking.vestiging().naam()));
    return json;
  }

  /** What the customer scans at the desk. */
  static String qrCode(Boeking boeking) {
    return "JCC" + number(boeking);
  }

  private static String number(Boeking boeking) {
    return Integer.toString(Math.floorMod(boeking.id().hashCode(), 900_000) + 100_000);
  }

  private static Map<String, Object> part(Onderdeel onderdeel) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("amount", onderdeel.aantal());
    json.put("activity", activity(onderdeel.dienst()));
    return json;
  }

  /** The answer to a booking that stands. */
  static Map<String, Object> booked(Boeking boeking) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", boeking.id());
    json.put("acknowledgeIsSuccess", true);
    return json;
  }

  /** The answer to a booking that failed, with the status of one that did not. */
  static Map<String, Object> failed(String code, String message) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", null);
    json.put("acknowledgeIsSuccess", false);
    json.put("code", code);
    json.put("message", message);
    return json;
  }
}
