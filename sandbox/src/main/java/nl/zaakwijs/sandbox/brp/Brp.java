package nl.zaakwijs.sandbox.brp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.zaakwijs.sandbox.http.Json;
import nl.zaakwijs.sandbox.http.ProblemException;
import nl.zaakwijs.sandbox.http.Reply;
import nl.zaakwijs.sandbox.http.Routes;
import nl.zaakwijs.sandbox.verkeer.Persoonsmasker;
import nl.zaakwijs.sandbox.zaad.Bewoner;

/**
 * {@code POST /personen} for one way of asking: by BSN. Gives only the fields that were asked and
 * those that always come along; nobody found is an empty list.
 */
public final class Brp {

  private static final String SOORT = "RaadpleegMetBurgerservicenummer";

  private final Map<String, ObjectNode> personen = new LinkedHashMap<>();
  private final Velden velden = Velden.ofPersonen();

  public Brp(List<Bewoner> bewoners) {
    for (Bewoner bewoner : bewoners) {
      ObjectNode persoon = Json.object().put("burgerservicenummer", bewoner.bsn());
      persoon.setAll(Json.toObject(bewoner.persoon()));
      personen.put(bewoner.bsn(), persoon);
    }
  }

  public void addTo(Routes routes) {
    routes.post("/personen", this::ask).closeOff();
  }

  private Reply ask(Context verzoek) {
    ObjectNode vraag = Json.readObject(verzoek.bodyAsBytes());
    if (!vraag.path("type").asText().equals(SOORT)) {
      throw ProblemException.invalid("type", "value", "Waarde is geen geldig zoek type.");
    }
    List<String> gevraagd = velden.readAsked(vraag.path("fields"));
    List<ObjectNode> gevonden = new ArrayList<>();
    for (JsonNode bsn : vraag.path("burgerservicenummer")) {
      ObjectNode persoon = personen.get(checked(bsn.asText()));
      if (persoon != null) {
        gevonden.add(velden.select(persoon, gevraagd));
      }
    }
    Map<String, Object> antwoord = new LinkedHashMap<>();
    antwoord.put("type", SOORT);
    antwoord.put("personen", gevonden);
    return Reply.ok(antwoord);
  }

  static String checked(String bsn) {
    if (!Persoonsmasker.passesElevenTest(bsn)) {
      throw ProblemException.invalid(
          "burgerservicenummer[0]", "pattern", "Waarde voldoet niet aan patroon ^[0-9]{9}$.");
    }
    return bsn;
  }
}
