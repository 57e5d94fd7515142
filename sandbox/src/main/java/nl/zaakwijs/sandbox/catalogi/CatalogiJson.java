package nl.zaakwijs.sandbox.catalogi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.zaakwijs.sandbox.catalogi.Catalogus.Kenmerksoort;
import nl.zaakwijs.sandbox.catalogi.Catalogus.Rolsoort;
import nl.zaakwijs.sandbox.catalogi.Catalogus.Stap;
import nl.zaakwijs.sandbox.catalogi.Catalogus.Uitkomst;
import nl.zaakwijs.sandbox.http.Address;
import nl.zaakwijs.sandbox.verkeer.Upstream;
import nl.zaakwijs.sandbox.zaad.Kenmerk;
import nl.zaakwijs.sandbox.zaad.Zaaktype;
import nl.zaakwijs.sandbox.zgw.Profiel;

/** Types as Catalogi API 1.3.1 writes them. Text that is not there is {@code ""}, a date null. */
final class CatalogiJson {

  private static final UUID CATALOGUS = Kenmerk.of("catalogus", "wijngaard");
  private static final String BEGIN = "2024-01-01";

  /** The kinds of documents, by the key of what they are here. */
  static final Map<String, String> INFORMATIEOBJECTTYPEN =
      Map.of("brief", "Brief", "bijlage", "Bijlage");

  /** The standard allows a resultaattype no longer text; a suite has the rest elsewhere. */
  private static final int LANGSTE = 20;

  private CatalogiJson() {}

  static Map<String, Object> zaaktype(Zaaktype zaaktype, Address adres) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("url", zaaktypeUrl(zaaktype, adres));
    json.put("identificatie", zaaktype.identificatie());
    json.put("omschrijving", zaaktype.omschrijving());
    json.put("omschrijvingGeneriek", "");
    json.put("vertrouwelijkheidaanduiding", "zaakvertrouwelijk");
    json.put("doel", zaaktype.onderwerp());
    json.put("aanleiding", zaaktype.onderwerp());
    json.put("toelichting", "");
    json.put("indicatieInternOfExtern", zaaktype.intern() ? "intern" : "extern");
    json.put("handelingInitiator", "aanvragen");
    json.put("onderwerp", zaaktype.onderwerp());
    json.put("handelingBehandelaar", "behandelen");
    json.put("doorlooptijd", zaaktype.doorlooptijd());
    json.put("servicenorm", zaaktype.servicenorm());
    json.put("opschortingEnAanhoudingMogelijk", true);
    json.put("verlengingMogelijk", true);
    json.put("verlengingstermijn", "P42D");
    json.put("trefwoorden", List.of());
    json.put("publicatieIndicatie", false);
    json.put("publicatietekst", "");
    json.put("verantwoordingsrelatie", List.of());
    json.put("productenOfDiensten", List.of());
    json.put("selectielijstProcestype", "");
    json.put("referentieproces", Map.of("naam", zaaktype.omschrijving(), "link", ""));
    json.put("verantwoordelijke", "Gemeente Wijngaard");
    json.put("broncatalogus", null);
    json.put("bronzaaktype", null);
    json.put("catalogus", adres.to(Upstream.CATALOGI, "catalogussen", CATALOGUS));
    json.put(
        "statustypen",
        IntStream.rangeClosed(1, zaaktype.statustypen().size())
            .mapToObj(nummer -> statustypeUrl(zaaktype, nummer, adres))
            .toList());
    json.put(
        "resultaattypen",
        zaaktype.resultaattypen().stream()
            .map(soort -> resultaattypeUrl(zaaktype, soort.sleutel(), adres))
            .toList());
    json.put(
        "eigenschappen",
        zaaktype.eigenschappen().stream()
            .map(soort -> eigenschapUrl(zaaktype, soort, adres))
            .toList());
    json.put("informatieobjecttypen", List.of());
    json.put("roltypen", List.of(roltypeUrl(zaaktype, "initiator", adres)));
    json.put("besluittypen", List.of());
    json.put("deelzaaktypen", List.of());
    json.put("gerelateerdeZaaktypen", List.of());
    json.put("beginGeldigheid", BEGIN);
    json.put("eindeGeldigheid", null);
    json.put("versiedatum", BEGIN);
    json.put("concept", false);
    return json;
  }

  static Map<String, Object> statustype(Stap stap, Profiel profiel, Address adres) {
    Zaaktype zaaktype = stap.zaaktype();
    Zaaktype.Statustype soort = zaaktype.statustypen().get(stap.volgnummer() - 1);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("url", statustypeUrl(zaaktype, stap.volgnummer(), adres));
    json.put("omschrijving", soort.omschrijving());
    json.put("omschrijvingGeneriek", "");
    json.put("statustekst", Objects.requireNonNullElse(soort.statustekst(), ""));
    json.put("zaaktype", zaaktypeUrl(zaaktype, adres));
    json.put("zaaktypeIdentificatie", zaaktype.identificatie());
    if (!profiel.isSuite()) {
      json.put("volgnummer", stap.volgnummer());
    }
    int eerste = zaaktype.statustypen().size() - (profiel.isSuite() ? 1 : 0);
    json.put("isEindstatus", stap.volgnummer() >= eerste);
    json.put("informeren", soort.informeren());
    json.put("doorlooptijd", null);
    json.put("toelichting", "");
    json.put("checklistitemStatustype", List.of());
    json.put("catalogus", adres.to(Upstream.CATALOGI, "catalogussen", CATALOGUS));
    json.put("eigenschappen", List.of());
    json.put("zaakobjecttypen", List.of());
    json.put("beginGeldigheid", BEGIN);
    json.put("eindeGeldigheid", null);
    return json;
  }

  static Map<String, Object> resultaattype(Uitkomst uitkomst, Profiel profiel, Address adres) {
    Zaaktype zaaktype = uitkomst.zaaktype();
    Zaaktype.Resultaattype soort = uitkomst.resultaattype();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("url", resultaattypeUrl(zaaktype, soort.sleutel(), adres));
    json.put("zaaktype", zaaktypeUrl(zaaktype, adres));
    json.put("zaaktypeIdentificatie", zaaktype.identificatie());
    String omschrijving = soort.omschrijving();
    boolean inNaam = profiel.isSuite() && omschrijving.length() > LANGSTE;
    json.put("omschrijving", inNaam ? omschrijving.substring(0, LANGSTE) : omschrijving);
    if (inNaam) {
      json.put("naam", omschrijving);
    }
    json.put("omschrijvingGeneriek", inNaam ? "" : omschrijving);
    json.put("toelichting", Objects.requireNonNullElse(soort.toelichting(), ""));
    json.put("archiefnominatie", "vernietigen");
    json.put("archiefactietermijn", "P5Y");
    json.put("catalogus", adres.to(Upstream.CATALOGI, "catalogussen", CATALOGUS));
    return json;
  }

  static Map<String, Object> eigenschap(Kenmerksoort kenmerksoort, Address adres) {
    Zaaktype zaaktype = kenmerksoort.zaaktype();
    Zaaktype.Eigenschap soort = kenmerksoort.eigenschap();
    Map<String, Object> specificatie = new LinkedHashMap<>();
    specificatie.put("groep", "");
    specificatie.put("formaat", soort.formaat());
    specificatie.put("lengte", "100");
    specificatie.put("kardinaliteit", "1");
    specificatie.put("waardenverzameling", List.of());
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("url", eigenschapUrl(zaaktype, soort, adres));
    json.put("naam", soort.naam());
    json.put("definitie", soort.naam());
    json.put("specificatie", specificatie);
    json.put("toelichting", "");
    json.put("zaaktype", zaaktypeUrl(zaaktype, adres));
    json.put("zaaktypeIdentificatie", zaaktype.identificatie());
    json.put("statustype", null);
    json.put("catalogus", adres.to(Upstream.CATALOGI, "catalogussen", CATALOGUS));
    json.put("beginGeldigheid", BEGIN);
    json.put("eindeGeldigheid", null);
    return json;
  }

  static Map<String, Object> besluittype(Address adres) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("url", adres.to(Upstream.CATALOGI, "besluittypen", Catalogus.besluittypeUuid()));
    json.put("catalogus", adres.to(Upstream.CATALOGI, "catalogussen", CATALOGUS));
    json.put("zaaktypen", List.of());
    json.put("omschrijving", "Beslissing op uw aanvraag");
    json.put("omschrijvingGeneriek", "Beschikking");
    json.put("besluitcategorie", "");
    json.put("reactietermijn", "P42D");
    json.put("publicatieIndicatie", false);
    json.put("publicatietekst", "");
    json.put("publicatietermijn", null);
    json.put("toelichting", "");
    json.put("informatieobjecttypen", List.of());
    json.put("beginGeldigheid", BEGIN);
    json.put("eindeGeldigheid", null);
    json.put("concept", false);
    return json;
  }

  private static String eigenschapUrl(Zaaktype zaaktype, Zaaktype.Eigenschap soort, Address adres) {
    return adres.to(
        Upstream.CATALOGI, "eigenschappen", Catalogus.eigenschapUuid(zaaktype, soort.naam()));
  }

  /** What documents zaken of this zaaktype have. */
  static List<Map<String, Object>> informatieobjecttypen(String zaaktype, Address adres) {
    return List.of(
        informatieobjecttype(zaaktype, "brief", "uitgaand", 1, adres),
        informatieobjecttype(zaaktype, "bijlage", "inkomend", 2, adres));
  }

  static Map<String, Object> informatieobjecttype(String soort, String naam, Address adres) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("url", informatieobjecttypeUrl(soort, adres));
    json.put("catalogus", adres.to(Upstream.CATALOGI, "catalogussen", CATALOGUS));
    json.put("omschrijving", naam);
    json.put("vertrouwelijkheidaanduiding", "zaakvertrouwelijk");
    json.put("informatieobjectcategorie", naam);
    json.put("beginGeldigheid", BEGIN);
    json.put("eindeGeldigheid", null);
    json.put("concept", false);
    json.put("zaaktypen", List.of());
    json.put("besluittypen", List.of());
    return json;
  }

  private static String informatieobjecttypeUrl(String soort, Address adres) {
    return adres.to(
        Upstream.CATALOGI, "informatieobjecttypen", Catalogus.informatieobjecttypeUuid(soort));
  }

  private static Map<String, Object> informatieobjecttype(
      String zaaktype, String soort, String richting, int volgnummer, Address adres) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put(
        "url",
        adres.to(
            Upstream.CATALOGI,
            "zaaktype-informatieobjecttypen",
            Kenmerk.of("zaaktype-informatieobjecttype", zaaktype + soort)));
    json.put("zaaktype", zaaktype);
    json.put("catalogus", adres.to(Upstream.CATALOGI, "catalogussen", CATALOGUS));
    json.put("informatieobjecttype", informatieobjecttypeUrl(soort, adres));
    json.put("volgnummer", volgnummer);
    json.put("richting", richting);
    json.put("statustype", null);
    return json;
  }

  static Map<String, Object> roltype(Rolsoort rolsoort, Address adres) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("url", roltypeUrl(rolsoort.zaaktype(), rolsoort.soort(), adres));
    json.put("zaaktype", zaaktypeUrl(rolsoort.zaaktype(), adres));
    json.put("omschrijving", rolsoort.soort());
    json.put("omschrijvingGeneriek", rolsoort.soort());
    return json;
  }

  private static String zaaktypeUrl(Zaaktype zaaktype, Address adres) {
    return adres.to(Upstream.CATALOGI, "zaaktypen", Catalogus.uuidOf(zaaktype));
  }

  private static String statustypeUrl(Zaaktype zaaktype, int volgnummer, Address adres) {
    return adres.to(
        Upstream.CATALOGI, "statustypen", Catalogus.statustypeUuid(zaaktype, volgnummer));
  }

  private static String resultaattypeUrl(Zaaktype zaaktype, String sleutel, Address adres) {
    return adres.to(
        Upstream.CATALOGI, "resultaattypen", Catalogus.resultaattypeUuid(zaaktype, sleutel));
  }

  private static String roltypeUrl(Zaaktype zaaktype, String soort, Address adres) {
    return adres.to(Upstream.CATALOGI, "roltypen", Catalogus.roltypeUuid(zaaktype, soort));
  }
}
