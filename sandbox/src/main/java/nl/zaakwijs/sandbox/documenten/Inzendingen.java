package nl.zaakwijs.sandbox.documenten;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.zaakwijs.sandbox.http.Address;
import nl.zaakwijs.sandbox.http.Json;
import nl.zaakwijs.sandbox.http.ProblemException;
import nl.zaakwijs.sandbox.http.Reply;
import nl.zaakwijs.sandbox.http.Routes;
import nl.zaakwijs.sandbox.verkeer.Upstream;
import nl.zaakwijs.sandbox.zaken.Zakenbestand;

/**
 * Documents that come in parts: made and locked, filled, unlocked. They are kept until the sandbox
 * stops, and taken away only as long as they belong to no zaak.
 */
final class Inzendingen {

  private static final String SOORT = "enkelvoudiginformatieobjecten";
  private static final int GROOTSTE = 200_000_000;
  private static final Pattern RSIN = Pattern.compile("\\d{9}");
  private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)");

  private final Map<UUID, Inzending> inzendingen = new ConcurrentHashMap<>();
  private final Zakenbestand zaken;

  Inzendingen(Zakenbestand zaken) {
    this.zaken = zaken;
  }

  void addTo(Routes routes) {
    routes
        .post("/" + SOORT, this::create)
        .post("/" + SOORT + "/{uuid}/unlock", this::unlock)
        .delete("/" + SOORT + "/{uuid}", this::delete)
        .put("/bestandsdelen/{uuid}", this::putDeel);
  }

  Optional<Inzending> find(UUID uuid) {
    return Optional.ofNullable(inzendingen.get(uuid));
  }

  /** As the register tells of it. */
  static Map<String, Object> toJson(Inzending inzending, Address adres) {
    String url = adres.to(Upstream.DOCUMENTEN, SOORT, inzending.uuid());
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("url", url);
    json.putAll(inzending.velden());
    json.put("vertrouwelijkheidaanduiding", "zaakvertrouwelijk");
    json.put("versie", 1);
    json.put("beginRegistratie", inzending.velden().get("creatiedatum") + "T08:00:00Z");
    json.put("inhoud", url + "/download?versie=1");
    json.put("locked", inzending.isLocked());
    return json;
  }

  private Reply create(Context verzoek) {
    ObjectNode body = Json.readObject(verzoek.bodyAsBytes());
    long omvang = body.path("bestandsomvang").asLong();
    if (omvang < 1 || omvang > GROOTSTE || body.hasNonNull("inhoud")) {
      throw ProblemException.invalid("bestandsomvang", "file-size", "Alleen in delen.");
    }
    if (!RSIN.matcher(body.path("bronorganisatie").asText()).matches()) {
      throw ProblemException.invalid("bronorganisatie", "invalid", "Geen RSIN.");
    }
    String identificatie = body.path("identificatie").asText();
    if (inzendingen.values().stream()
        .anyMatch(known -> identificatie.equals(known.velden().get("identificatie")))) {
      throw ProblemException.invalid(
          "identificatie", "identificatie-niet-uniek", "Deze identificatie bestaat al.");
    }
    Map<String, Object> velden = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> veld : body.properties()) {
      JsonNode waarde = veld.getValue();
      velden.put(veld.getKey(), waarde.isNumber() ? waarde.numberValue() : waarde.asText());
    }
    Inzending inzending = new Inzending(velden, Math.toIntExact(omvang));
    inzendingen.put(inzending.uuid(), inzending);
    Address adres = Address.of(verzoek);
    Map<String, Object> json = toJson(inzending, adres);
    json.put("lock", inzending.lock());
    json.put(
        "bestandsdelen",
        IntStream.range(0, inzending.delen().size())
            .mapToObj(i -> toJson(inzending.delen().get(i), i + 1, adres))
            .toList());
    return Reply.json(201, json);
  }

  private Reply putDeel(Context verzoek) {
    UUID uuid = Address.uuid(verzoek.pathParam("uuid"));
    Inzending inzending =
        inzendingen.values().stream()
            .filter(known -> known.find(uuid).isPresent())
            .findFirst()
            .orElseThrow(ProblemException::notFound);
    Inzending.Deel deel = inzending.find(uuid).orElseThrow();
    Map<String, byte[]> velden = fields(verzoek);
    String lock = new String(velden.getOrDefault("lock", new byte[0]), StandardCharsets.ISO_8859_1);
    if (!lock.equals(inzending.lock()) || !inzending.isLocked()) {
      throw ProblemException.invalid("nonFieldErrors", "incorrect-lock-id", "Lock id klopt niet.");
    }
    byte[] inhoud = velden.getOrDefault("inhoud", new byte[0]);
    if (inhoud.length != deel.omvang()) {
      throw ProblemException.invalid("nonFieldErrors", "file-size", "Omvang klopt niet.");
    }
    deel.setInhoud(inhoud);
    int index = inzending.delen().indexOf(deel);
    return Reply.ok(toJson(deel, index + 1, Address.of(verzoek)));
  }

  private Reply unlock(Context verzoek) {
    Inzending inzending = read(verzoek);
    String lock = Json.readObject(verzoek.bodyAsBytes()).path("lock").asText();
    if (!lock.equals(inzending.lock())) {
      throw ProblemException.invalid("nonFieldErrors", "incorrect-lock-id", "Lock id klopt niet.");
    }
    if (!inzending.isCompleet()) {
      throw ProblemException.invalid(
          "nonFieldErrors", "file-size", "Het bestand is nog niet compleet.");
    }
    inzending.unlock();
    return Reply.empty(204);
  }

  private Reply delete(Context verzoek) {
    Inzending inzending = read(verzoek);
    if (zaken.isToegevoegd(inzending.uuid())) {
      throw ProblemException.invalid(
          "nonFieldErrors", "pending-relations", "Het document hoort bij een zaak.");
    }
    inzendingen.remove(inzending.uuid());
    return Reply.empty(204);
  }

  private Inzending read(Context verzoek) {
    return find(Address.uuid(verzoek.pathParam("uuid"))).orElseThrow(ProblemException::notFound);
  }

  private static Map<String, Object> toJson(Inzending.Deel deel, int volgnummer, Address adres) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("url", adres.to(Upstream.DOCUMENTEN, "bestandsdelen", deel.uuid()));
    json.put("volgnummer", volgnummer);
    json.put("omvang", deel.omvang());
    json.put("voltooid", deel.isVoltooid());
    json.put("lock", "");
    return json;
  }

  /** The fields of a form with a file; one part of a file stands in memory here. */
  private static Map<String, byte[]> fields(Context verzoek) {
    String type = verzoek.contentType();
    Matcher boundary = BOUNDARY.matcher(type == null ? "" : type);
    if (!boundary.find()) {
      throw ProblemException.badRequest("invalid", "Geen formulier.");
    }
    String body = new String(verzoek.bodyAsBytes(), StandardCharsets.ISO_8859_1);
    Map<String, byte[]> velden = new LinkedHashMap<>();
    for (String part :
        List.of(("\r\n" + body).split("\r\n--" + Pattern.quote(boundary.group(1)), -1))) {
      int head = part.indexOf("\r\n\r\n");
      Matcher name = Pattern.compile(" name=\"([^\"]+)\"").matcher(part);
      if (head > 0 && name.find() && name.start() < head) {
        velden.put(name.group(1), part.substring(head + 4).getBytes(StandardCharsets.ISO_8859_1));
      }
    }
    return velden;
  }
}
