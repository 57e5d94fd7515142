package nl.zaakwijs.sandbox.objecten;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.zaakwijs.sandbox.http.Address;
import nl.zaakwijs.sandbox.http.Json;
import nl.zaakwijs.sandbox.http.ProblemException;
import nl.zaakwijs.sandbox.http.Reply;
import nl.zaakwijs.sandbox.http.Routes;
import nl.zaakwijs.sandbox.verkeer.Upstream;
import nl.zaakwijs.sandbox.zaad.Kenmerk;
import nl.zaakwijs.sandbox.zaad.Taak;
import nl.zaakwijs.sandbox.zgw.KnownParams;
import nl.zaakwijs.sandbox.zgw.ResultPage;

/**
 * The address of the Objecten register by which taken are searched for, and questions with their
 * answers as employees keep them. Reading only.
 */
public final class ObjectenRegister {

  /** The objecttype of taken; nothing answers there. */
  public static final String OBJECTTYPE =
      "https://objecttypen.wijngaard.example/api/v2/objecttypes/3e852115-277a-4570-873a-9a64be3aeb34";

  /** The objecttype of questions with their answers (VAC); nothing answers there. */
  public static final String VACTYPE =
      "https://objecttypen.wijngaard.example/api/v2/objecttypes/7a3e4a4a-11f2-4a30-9a5e-2c1a6f7f4b55";

  private static final byte[] TOKEN =
      "Token sandbox-objecten-sleutel".getBytes(StandardCharsets.UTF_8);
  private static final Set<String> ZOEKVELDEN = Set.of("type", "data_attr");
  private static final String EXACT = "__exact__";

  private final List<Taak> taken;

  public ObjectenRegister(List<Taak> taken) {
    this.taken = List.copyOf(taken);
  }

  /** The gate of Objecten: without the right token 401. */
  public static void checkToken(Context verzoek) {
    String header = verzoek.header("Authorization");
    if (header == null || !MessageDigest.isEqual(TOKEN, header.getBytes(StandardCharsets.UTF_8))) {
      throw new ProblemException(
          401, "authentication_failed", "Unauthorized", "Ongeldig token.", List.of());
    }
  }

  public void addTo(Routes routes) {
    routes.post("/objects/search", this::search).closeOff();
  }

  private Reply search(Context verzoek) {
    KnownParams.check(verzoek, Set.of("page", "pageSize"));
    ObjectNode body = Json.readObject(verzoek.bodyAsBytes());
    for (Map.Entry<String, JsonNode> veld : body.properties()) {
      if (!ZOEKVELDEN.contains(veld.getKey())) {
        throw ProblemException.invalid(veld.getKey(), "invalid", "Onbekend zoekveld.");
      }
    }
    Address adres = Address.of(verzoek);
    String type = body.path("type").asText(OBJECTTYPE);
    String voorwaarde = body.path("data_attr").asText("");
    List<ObjectNode> gevonden = new ArrayList<>();
    for (int i = 0; i < taken.size(); i++) {
      ObjectNode object = Json.toObject(toJson(taken.get(i), i, adres));
      if (type.equals(OBJECTTYPE) && matches(object.at("/record/data"), voorwaarde)) {
        gevonden.add(object);
      }
    }
    if (type.equals(VACTYPE) && voorwaarde.isEmpty()) {
      for (int i = 0; i < Vac.ALLE.size(); i++) {
        gevonden.add(Json.toObject(Vac.ALLE.get(i).toJson(i, adres)));
      }
    }
    return ResultPage.of(verzoek, gevonden, object -> object);
  }

  private static boolean matches(JsonNode data, String voorwaarde) {
    if (voorwaarde.isEmpty()) {
      return true;
    }
    int plek = voorwaarde.indexOf(EXACT);
    if (plek < 0) {
      throw ProblemException.invalid("data_attr", "invalid-data-attr", "Onbekende voorwaarde.");
    }
    String pad = "/" + voorwaarde.substring(0, plek).replace("__", "/");
    return data.at(pad).asText().equals(voorwaarde.substring(plek + EXACT.length()));
  }

  private static Map<String, Object> toJson(Taak taak, int index, Address adres) {
    UUID uuid = Kenmerk.of("object", "taak", index);
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("index", 1);
    record.put("typeVersion", 1);
    record.put("data", data(taak, index));
    record.put("geometry", null);
    record.put("startAt", LocalDate.of(2026, 1, 1).toString());
    record.put("endAt", null);
    record.put("registrationAt", LocalDate.of(2026, 1, 1).toString());
    record.put("correctionFor", null);
    record.put("correctedBy", null);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("url", adres.to(Upstream.OBJECTEN, "objects", uuid));
    json.put("uuid", uuid);
    json.put("type", OBJECTTYPE);
    json.put("record", record);
    return json;
  }

  /** As the objecttype externe klanttaak 1.1.0 has it; what is not there is left out. */
  private static Map<String, Object> data(Taak taak, int index) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("titel", taak.titel());
    data.put("status", taak.status());
    data.put("soort", taak.soort());
    data.put("identificatie", Map.of("type", taak.soortNummer(), "value", taak.nummer()));
    UUID zaak = taak.zaakUuid();
    if (zaak != null) {
      data.put("koppeling", Map.of("registratie", "zaak", "value", zaak.toString()));
    }
    if (taak.verloopt() != null) {
      data.put("verloopdatum", taak.verloopt().toInstant().toString());
    }
    if (taak.link() != null) {
      data.put("url", Map.of("uri", taak.link()));
    }
    if (taak.formulier() != null) {
      data.put(
          "portaalformulier",
          Map.of("formulier", Map.of("soort", "id", "value", taak.formulier()), "data", Map.of()));
    }
    if (taak.bedrag() != null) {
      data.put(
          "ogonebetaling",
          Map.of("bedrag", taak.bedrag(), "betaalkenmerk", "kenmerk-" + index, "pspid", "demo"));
    }
    data.put("eigenaar", "zaaksysteem");
    data.put("verwerker_taak_id", Kenmerk.of("verwerking", "taak", index));
    return data;
  }
}
