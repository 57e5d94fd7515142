package nl.zaakwijs.clients.objecten;

import static nl.zaakwijs.clients.http.Answers.link;

import java.math.BigDecimal;
import java.util.Map;
import nl.zaakwijs.clients.objecten.Klanttaak.Identificatie;
import nl.zaakwijs.clients.objecten.Klanttaak.Koppeling;
import nl.zaakwijs.clients.objecten.generated.model.ObjectJson;
import nl.zaakwijs.clients.objecten.generated.model.RecordJson;
import org.jspecify.annotations.Nullable;

/**
 * From an object to a taak. What an object holds is up to whoever defined its objecttype, so what
 * has another form than a taak is read as not being there.
 */
final class ObjectenTranslation {
  private ObjectenTranslation() {}

  static Objectrecord record(ObjectJson json) {
    RecordJson record = json.getRecord();
    return new Objectrecord(
        json.getUuid(),
        link(json.getType()),
        record == null || record.getData() == null ? Map.of() : record.getData(),
        record == null ? null : record.getEndAt(),
        record == null ? null : record.getRegistrationAt());
  }

  static Klanttaak taak(ObjectJson json) {
    RecordJson record = json.getRecord();
    Map<?, ?> data = record == null || record.getData() == null ? Map.of() : record.getData();
    Map<?, ?> identificatie = part(data, "identificatie");
    Map<?, ?> formulier = part(part(data, "portaalformulier"), "formulier");
    return new Klanttaak(
        json.getUuid(),
        link(json.getType()),
        text(data, "titel"),
        text(data, "status"),
        text(data, "soort"),
        new Identificatie(text(identificatie, "type"), text(identificatie, "value")),
        koppeling(part(data, "koppeling")),
        text(data, "verloopdatum"),
        text(part(data, "url"), "uri"),
        text(formulier, "soort"),
        text(formulier, "value"),
        number(part(data, "ogonebetaling"), "bedrag"));
  }

  /** The definition says {@code value}, and its own example {@code uuid}. */
  private static Koppeling koppeling(Map<?, ?> data) {
    String value = text(data, "value");
    return new Koppeling(text(data, "registratie"), value.isEmpty() ? text(data, "uuid") : value);
  }

  private static Map<?, ?> part(Map<?, ?> data, String name) {
    return data.get(name) instanceof Map<?, ?> part ? part : Map.of();
  }

  private static String text(Map<?, ?> data, String name) {
    return data.get(name) instanceof String text ? text.strip() : "";
  }

  private static @Nullable BigDecimal number(Map<?, ?> data, String name) {
    return data.get(name) instanceof Number number ? new BigDecimal(number.toString()) : null;
  }
}
