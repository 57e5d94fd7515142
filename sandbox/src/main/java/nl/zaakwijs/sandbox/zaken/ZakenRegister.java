package nl.zaakwijs.sandbox.zaken;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.zaakwijs.sandbox.http.Address;
import nl.zaakwijs.sandbox.http.Json;
import nl.zaakwijs.sandbox.http.ProblemException;
import nl.zaakwijs.sandbox.http.Reply;
import nl.zaakwijs.sandbox.http.Routes;
import nl.zaakwijs.sandbox.zaad.Zaak;
import nl.zaakwijs.sandbox.zaken.Zakenbestand.Deelname;
import nl.zaakwijs.sandbox.zaken.Zakenbestand.Toegevoegd;
import nl.zaakwijs.sandbox.zgw.Crs;
import nl.zaakwijs.sandbox.zgw.KnownParams;
import nl.zaakwijs.sandbox.zgw.Profiel;
import nl.zaakwijs.sandbox.zgw.ResultPage;
import nl.zaakwijs.sandbox.zgw.Single;

/**
 * The addresses of the Zaken register. For reading, and for adding documents; knows applications,
 * not residents.
 */
public final class ZakenRegister {

  private final Zakenbestand bestand;
  private final Zaakfilter filter;

  public ZakenRegister(Zakenbestand bestand) {
    this.bestand = bestand;
    this.filter = new Zaakfilter(bestand);
  }

  public void addTo(Routes routes) {
    routes
        .post("/zaken/_zoek", this::search)
        .get("/zaken", this::listZaken)
        .get("/zaken/{uuid}", this::readZaak)
        .get("/zaken/{uuid}/zaakeigenschappen", this::listZaakeigenschappen)
        .get("/rollen", this::listRollen)
        .get("/statussen", this::listStatussen)
        .get("/statussen/{uuid}", this::readStatus)
        .get("/resultaten/{uuid}", this::readResultaat)
        .get("/zaakinformatieobjecten", this::listZaakinformatieobjecten)
        .post("/zaakinformatieobjecten", this::createZaakinformatieobject)
        .closeOff();
  }

  private Reply search(Context verzoek) {
    Crs.check(verzoek, true);
    KnownParams.check(
        verzoek, profiel().knowsPageSize() ? Set.of("page", "pageSize") : Set.of("page"));
    ObjectNode body = Json.readObject(verzoek.bodyAsBytes());
    Set<String> paden = Expandregel.ofSearch(profiel(), body.remove("expand"));
    Set<UUID> uuids = new HashSet<>();
    JsonNode uuidIn = body.remove("uuid__in");
    if (uuidIn != null) {
      uuidIn.forEach(uuid -> uuids.add(Address.uuid(uuid.asText())));
    }
    Map<String, String> filters = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> veld : body.properties()) {
      if (!Zaakfilter.names().contains(veld.getKey())) {
        throw ProblemException.invalid(veld.getKey(), "invalid", "Onbekend zoekveld.");
      }
      filters.put(veld.getKey(), veld.getValue().asText());
    }
    List<Zaak> gevonden =
        filter.apply(filters).stream()
            .filter(zaak -> uuidIn == null || uuids.contains(zaak.uuid()))
            .toList();
    Zaakexpand json = new Zaakexpand(bestand, Address.of(verzoek), paden);
    return ResultPage.of(verzoek, gevonden, json::toJson);
  }

  private Reply listZaken(Context verzoek) {
    Crs.check(verzoek, false);
    Set<String> known = new HashSet<>(Zaakfilter.names());
    known.add("page");
    if (profiel().knowsExpand()) {
      known.add("expand");
    }
    KnownParams.check(verzoek, known);
    Map<String, String> filters = new LinkedHashMap<>();
    verzoek.queryParamMap().forEach((naam, waarden) -> filters.put(naam, waarden.get(0)));
    filters.keySet().retainAll(Zaakfilter.names());
    Zaakexpand json = new Zaakexpand(bestand, Address.of(verzoek), expand(verzoek));
    return ResultPage.of(verzoek, filter.apply(filters), json::toJson);
  }

  private Reply readZaak(Context verzoek) {
    Crs.check(verzoek, false);
    KnownParams.check(verzoek, profiel().knowsExpand() ? Set.of("expand") : Set.of());
    Zaakexpand json = new Zaakexpand(bestand, Address.of(verzoek), expand(verzoek));
    return bestand
        .find(Address.uuid(verzoek.pathParam("uuid")))
        .map(zaak -> Single.of(verzoek, json.toJson(zaak)))
        .orElseThrow(ProblemException::notFound);
  }

  /** A plain array, without pages: that is how the standard has it. */
  private Reply listZaakeigenschappen(Context verzoek) {
    KnownParams.check(verzoek, Set.of());
    ZaakJson json = new ZaakJson(bestand, Address.of(verzoek));
    return bestand
        .find(Address.uuid(verzoek.pathParam("uuid")))
        .map(zaak -> Reply.ok(json.zaakeigenschappen(zaak)))
        .orElseThrow(ProblemException::notFound);
  }

  private Reply listRollen(Context verzoek) {
    KnownParams.check(
        verzoek,
        Set.of(
            "zaak",
            "betrokkeneType",
            "omschrijvingGeneriek",
            "betrokkeneIdentificatie__natuurlijkPersoon__inpBsn",
            "page"));
    ZaakJson json = new ZaakJson(bestand, Address.of(verzoek));
    List<Deelname> gevonden =
        zakenOf(verzoek).stream()
            .flatMap(zaak -> bestand.deelnamen(zaak).stream())
            .filter(deelname -> matches(verzoek, "betrokkeneType", deelname.betrokkeneType()))
            .filter(deelname -> matches(verzoek, "omschrijvingGeneriek", deelname.soort()))
            .filter(
                deelname ->
                    matches(
                        verzoek,
                        "betrokkeneIdentificatie__natuurlijkPersoon__inpBsn",
                        deelname.bsn()))
            .toList();
    return ResultPage.of(verzoek, gevonden, json::rol);
  }

  private Reply listStatussen(Context verzoek) {
    KnownParams.check(verzoek, Set.of("zaak", "page"));
    ZaakJson json = new ZaakJson(bestand, Address.of(verzoek));
    List<Map<String, Object>> gevonden =
        zakenOf(verzoek).stream().flatMap(zaak -> json.statussen(zaak).stream()).toList();
    return ResultPage.of(verzoek, gevonden, status -> status);
  }

  private Reply readStatus(Context verzoek) {
    KnownParams.check(verzoek, Set.of());
    return bestand
        .findStatus(Address.uuid(verzoek.pathParam("uuid")))
        .map(
            status ->
                Single.of(
                    verzoek,
                    new ZaakJson(bestand, Address.of(verzoek))
                        .status(status.zaak(), status.index())))
        .orElseThrow(ProblemException::notFound);
  }

  private Reply readResultaat(Context verzoek) {
    KnownParams.check(verzoek, Set.of());
    Optional<Zaak> zaak = bestand.findByResultaat(Address.uuid(verzoek.pathParam("uuid")));
    Zaak.Resultaat resultaat = zaak.map(Zaak::resultaat).orElseThrow(ProblemException::notFound);
    return Single.of(
        verzoek,
        new ZaakJson(bestand, Address.of(verzoek)).resultaat(zaak.orElseThrow(), resultaat));
  }

  /** A plain array, without pages: that is how the standard has it. */
  private Reply listZaakinformatieobjecten(Context verzoek) {
    KnownParams.check(verzoek, Set.of("zaak"));
    ZaakJson json = new ZaakJson(bestand, Address.of(verzoek));
    return Reply.ok(
        zakenOf(verzoek).stream()
            .flatMap(
                zaak ->
                    Stream.concat(
                        IntStream.range(0, zaak.documenten().size())
                            .mapToObj(i -> json.zaakinformatieobject(zaak, i)),
                        bestand.listToegevoegd(zaak).stream().map(json::zaakinformatieobject)))
            .toList());
  }

  private Reply createZaakinformatieobject(Context verzoek) {
    ObjectNode body = Json.readObject(verzoek.bodyAsBytes());
    UUID zaak = Address.uuidOf("zaak", body.path("zaak").asText());
    if (bestand.find(zaak).isEmpty()) {
      throw ProblemException.invalid("zaak", "does_not_exist", "De zaak bestaat niet.");
    }
    Toegevoegd document =
        new Toegevoegd(
            UUID.randomUUID(),
            zaak,
            body.path("informatieobject").asText(),
            body.path("titel").asText());
    bestand.add(document);
    return Reply.json(
        201, new ZaakJson(bestand, Address.of(verzoek)).zaakinformatieobject(document));
  }

  /** The zaak of the filter {@code zaak}, none when it is unknown, all without the filter. */
  private List<Zaak> zakenOf(Context verzoek) {
    String zaak = verzoek.queryParam("zaak");
    return zaak == null
        ? bestand.list()
        : bestand.find(Address.uuidOf("zaak", zaak)).stream().toList();
  }

  private static boolean matches(Context verzoek, String param, String waarde) {
    return Objects.requireNonNullElse(verzoek.queryParam(param), waarde).equals(waarde);
  }

  private Set<String> expand(Context verzoek) {
    return Expandregel.ofParameter(profiel(), verzoek.queryParam("expand"));
  }

  private Profiel profiel() {
    return bestand.catalogus().profiel();
  }
}
