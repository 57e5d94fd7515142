package nl.zaakwijs.sandbox.qmatic;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.zaakwijs.sandbox.agenda.Agenda;
import nl.zaakwijs.sandbox.agenda.Boeking;
import nl.zaakwijs.sandbox.zaad.Balie;

/**
 * Services, branches and appointments as Qmatic writes them: moments in UTC with {@code +0000},
 * dates of birth as milliseconds, settings as JSON in a string.
 */
final class QmaticJson {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ", Locale.ROOT);

  private QmaticJson() {}

  static Map<String, Object> service(Balie.Dienst dienst) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("publicId", dienst.id());
    json.put("name", dienst.naam());
    json.put("duration", dienst.duur());
    json.put("additionalCustomerDuration", dienst.duurPerExtra());
    json.put("active", true);
    json.put("publicEnabled", dienst.openbaar());
    json.put("created", 1704103200000L);
    json.put("updated", 1704103200000L);
    json.put("custom", "{\"infoText\":\"\",\"multiplePeople\":true}");
    return json;
  }

  static Map<String, Object> branch(Balie.Vestiging vestiging) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("publicId", vestiging.id());
    json.put("name", vestiging.naam());
    json.put("addressLine1", vestiging.adres());
    json.put("addressLine2", null);
    json.put("addressZip", vestiging.postcode());
    json.put("addressCity", vestiging.plaats());
    json.put("addressCountry", "Nederland");
    json.put("timeZone", Agenda.ZONE.getId());
    json.put("phone", vestiging.telefoon());
    json.put("email", vestiging.email());
    json.put("branchPrefix", null);
    json.put("custom", null);
    return json;
  }

  static Map<String, Object> appointment(Boeking boeking) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("publicId", boeking.id());
    json.put("title", boeking.titel());
    json.put("notes", boeking.notitie());
    json.put("start", moment(boeking.start()));
    json.put("end", moment(boeking.eind()));
    json.put("allDay", false);
    json.put("status", "CREATED");
    json.put("branch", branch(boeking.vestiging()));
    json.put(
        "services", boeking.onderdelen().stream().map(deel -> service(deel.dienst())).toList());
    json.put("customers", boeking.klanten().stream().map(QmaticJson::customer).toList());
    return json;
  }

  static ObjectNode customer(ObjectNode gestuurd) {
    ObjectNode klant = gestuurd.deepCopy();
    String geboren = gestuurd.path("dateOfBirth").asText();
    if (!geboren.isEmpty()) {
      klant.put("dateOfBirth", millis(geboren));
    }
    return klant;
  }

  private static long millis(String geboren) {
    try {
      return LocalDate.parse(geboren).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    } catch (DateTimeParseException e) {
      throw new QmaticException("dateOfBirth is not a date");
    }
  }

  private static String moment(LocalDateTime plaatselijk) {
    return plaatselijk.atZone(Agenda.ZONE).withZoneSameInstant(ZoneOffset.UTC).format(MOMENT);
  }
}
