package nl.zaakwijs.sandbox.brp;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.zaakwijs.sandbox.http.Json;
import nl.zaakwijs.sandbox.http.ProblemException;
import nl.zaakwijs.sandbox.http.Reply;
import nl.zaakwijs.sandbox.http.Routes;
import nl.zaakwijs.sandbox.zaad.Bewoner;
import nl.zaakwijs.sandbox.zaad.Reisdocument;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST /reisdocumenten} for one way of asking: by the BSN of the holder. Gives only the
 * fields that were asked and those that always come along; nothing found is an empty list.
 */
public final class Reisdocumenten {

  private static final String SOORT = "ZoekMetBurgerservicenummer";
  private static final DateTimeFormatter LANG =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl-NL"));

  private final Map<String, List<ObjectNode>> documenten = new LinkedHashMap<>();
  private final Velden velden = Velden.ofReisdocumenten();

  public Reisdocumenten(List<Bewoner> bewoners) {
    for (Bewoner bewoner : bewoners) {
      documenten.put(
          bewoner.bsn(),
          bewoner.reisdocumenten().stream().map(document -> json(document, bewoner)).toList());
    }
  }

  public void addTo(Routes routes) {
    routes.post("/reisdocumenten", this::ask).closeOff();
  }

  private Reply ask(Context verzoek) {
    ObjectNode vraag = Json.readObject(verzoek.bodyAsBytes());
    if (!vraag.path("type").asText().equals(SOORT)) {
      throw ProblemException.invalid("type", "value", "Waarde is geen geldig zoek type.");
    }
    List<String> gevraagd = velden.readAsked(vraag.path("fields"));
    String bsn = Brp.checked(vraag.path("burgerservicenummer").asText());
    Map<String, Object> antwoord = new LinkedHashMap<>();
    antwoord.put("type", SOORT);
    antwoord.put(
        "reisdocumenten",
        documenten.getOrDefault(bsn, List.of()).stream()
            .map(document -> velden.select(document, gevraagd))
            .toList());
    return Reply.ok(antwoord);
  }

  private static ObjectNode json(Reisdocument document, Bewoner bewoner) {
    ObjectNode json = Json.object();
    json.set("soort", value(document.soort()));
    json.set("datumEindeGeldigheid", date(document.geldigTot(), document.jaar()));
    if (document.aanduiding() != null) {
      ObjectNode inhouding = json.putObject("inhoudingOfVermissing");
      inhouding.set("datum", date(document.sinds(), null));
      inhouding.set("aanduiding", value(document.aanduiding()));
    }
    if (document.inOnderzoek()) {
      json.putObject("inOnderzoek").put("datumEindeGeldigheid", true);
    }
    json.putObject("houder").put("burgerservicenummer", bewoner.bsn());
    return json;
  }

  private static ObjectNode value(List<String> waarde) {
    return Json.object().put("code", waarde.get(0)).put("omschrijving", waarde.get(1));
  }

  private static ObjectNode date(@Nullable LocalDate datum, @Nullable Integer jaar) {
    if (datum != null) {
      return Json.object()
          .put("type", "Datum")
          .put("datum", datum.toString())
          .put("langFormaat", LANG.format(datum));
    }
    if (jaar != null) {
      return Json.object()
          .put("type", "JaarDatum")
          .put("jaar", jaar)
          .put("langFormaat", jaar.toString());
    }
    return Json.object()
        .put("type", "DatumOnbekend")
        .put("onbekend", true)
        .put("langFormaat", "onbekend");
  }
}
