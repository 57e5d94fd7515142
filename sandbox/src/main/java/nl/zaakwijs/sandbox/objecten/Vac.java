package nl.zaakwijs.sandbox.objecten;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.zaakwijs.sandbox.http.Address;
import nl.zaakwijs.sandbox.verkeer.Upstream;
import nl.zaakwijs.sandbox.zaad.Kenmerk;
import org.jspecify.annotations.Nullable;

/**
 * A question with its answer (vraag-antwoordcombinatie), as employees keep it in an Objecten API.
 *
 * @param status "actief", or another word when it is not to be used
 * @param eind when it ended; null when it did not
 */
record Vac(String vraag, String antwoord, String status, @Nullable LocalDate eind) {
  static final List<Vac> ALLE =
      List.of(
          new Vac(
              "Mag ik een moestuin in het park?",
              "<p>Ja, als u een plek huurt. Vraag die aan bij het wijkteam.</p>",
              "actief",
              null),
          new Vac(
              "Wanneer is de kinderboerderij open?",
              "<p>De kinderboerderij is elke dag open van 10.00 tot 16.00 uur.</p>",
              "actief",
              null),
          new Vac("Is er een ijsbaan?", "<p>Nog niet bekend.</p>", "non-actief", null),
          new Vac(
              "Is de markt verplaatst?",
              "<p>Ja, naar het Plein.</p>",
              "actief",
              LocalDate.of(2020, 1, 1)));

  Map<String, Object> toJson(int index, Address adres) {
    UUID uuid = Kenmerk.of("object", "vac", index);
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("vraag", vraag);
    data.put("antwoord", antwoord);
    data.put("status", status);
    data.put("doelgroep", "eu-burger");
    data.put("trefwoorden", List.of(Map.of("trefwoord", "park")));
    Map<String, Object> record = new HashMap<>();
    record.put("index", 1);
    record.put("typeVersion", 1);
    record.put("data", data);
    record.put("geometry", null);
    record.put("startAt", LocalDate.of(2020, 1, 1).toString());
    record.put("endAt", eind == null ? null : eind.toString());
    record.put("registrationAt", LocalDate.of(2026, 1, 1).toString());
    record.put("correctionFor", null);
    record.put("correctedBy", null);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("url", adres.to(Upstream.OBJECTEN, "objects", uuid));
    json.put("uuid", uuid);
    json.put("type", ObjectenRegister.VACTYPE);
    json.put("record", record);
    return json;
  }
}
