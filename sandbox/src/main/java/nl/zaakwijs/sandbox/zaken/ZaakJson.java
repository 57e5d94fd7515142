package nl.zaakwijs.sandbox.zaken;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.zaakwijs.sandbox.catalogi.Catalogus;
import nl.zaakwijs.sandbox.http.Address;
import nl.zaakwijs.sandbox.verkeer.Upstream;
import nl.zaakwijs.sandbox.zaad.Kenmerk;
import nl.zaakwijs.sandbox.zaad.Zaak;
import nl.zaakwijs.sandbox.zaad.Zaaktype;
import nl.zaakwijs.sandbox.zaken.Zakenbestand.Deelname;
import nl.zaakwijs.sandbox.zaken.Zakenbestand.Toegevoegd;
import org.jspecify.annotations.Nullable;

/**
 * Zaken and what hangs on them as Zaken API 1.5.1 writes them. Text and choices that are not there
 * are {@code ""}, dates and links null.
 */
final class ZaakJson {

  private static final String RSIN = "999993653";
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

  private final Zakenbestand bestand;
  private final Address adres;

  ZaakJson(Zakenbestand bestand, Address adres) {
    this.bestand = bestand;
    this.adres = adres;
  }

  Map<String, Object> zaak(Zaak zaak) {
    Zaaktype zaaktype = bestand.zaaktypeOf(zaak);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("url", zaakUrl(zaak));
    json.put("uuid", zaak.uuid());
    json.put("identificatie", zaak.nummer());
    json.put("bronorganisatie", RSIN);
    json.put("omschrijving", zaak.omschrijving());
    json.put("toelichting", Objects.requireNonNullElse(zaak.toelichting(), ""));
    json.put("zaaktype", adres.to(Upstream.CATALOGI, "zaaktypen", Catalogus.uuidOf(zaaktype)));
    json.put("registratiedatum", zaak.start().toString());
    json.put("verantwoordelijkeOrganisatie", RSIN);
    json.put("startdatum", zaak.start().toString());
    json.put("einddatum", date(zaak.eind()));
    json.put("einddatumGepland", date(zaak.gepland()));
    json.put("uiterlijkeEinddatumAfdoening", date(zaak.uiterlijk()));
    json.put("publicatiedatum", null);
    json.put("communicatiekanaal", "");
    json.put("productenOfDiensten", List.of());
    json.put("vertrouwelijkheidaanduiding", Vertrouwelijkheid.of(zaak));
    json.put("betalingsindicatie", "");
    json.put("betalingsindicatieWeergave", "");
    json.put("laatsteBetaaldatum", null);
    json.put("zaakgeometrie", null);
    json.put("verlenging", zaak.verlenging());
    json.put("opschorting", opschorting(zaak));
    json.put("selectielijstklasse", "");
    json.put("hoofdzaak", bestand.findHoofdzaak(zaak).map(this::zaakUrl).orElse(null));
    json.put("deelzaken", bestand.deelzaken(zaak).stream().map(this::zaakUrl).toList());
    json.put("relevanteAndereZaken", List.of());
    json.put(
        "eigenschappen",
        IntStream.range(0, zaak.eigenschappen().size())
            .mapToObj(i -> eigenschapUrl(zaak, i))
            .toList());
    json.put("rollen", bestand.deelnamen(zaak).stream().map(this::rolUrl).toList());
    json.put("status", latestStatusUrl(zaak));
    json.put(
        "zaakinformatieobjecten",
        IntStream.range(0, zaak.documenten().size()).mapToObj(i -> zioUrl(zaak, i)).toList());
    json.put("zaakobjecten", List.of());
    json.put("kenmerken", List.of());
    json.put("archiefnominatie", null);
    json.put("archiefstatus", "nog_te_archiveren");
    json.put("archiefactiedatum", null);
    json.put("resultaat", zaak.resultaat() == null ? null : resultaatUrl(zaak));
    json.put("opdrachtgevendeOrganisatie", "");
    json.put("processobjectaard", "");
    json.put("startdatumBewaartermijn", null);
    json.put("processobject", null);
    return json;
  }

  Map<String, Object> status(Zaak zaak, int index) {
    Zaak.Status status = zaak.statussen().get(index);
    Zaaktype zaaktype = bestand.zaaktypeOf(zaak);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("url", statusUrl(zaak, index));
    json.put("uuid", Zakenbestand.statusUuid(zaak, index));
    json.put("zaak", zaakUrl(zaak));
    json.put(
        "statustype",
        adres.to(
            Upstream.CATALOGI,
            "statustypen",
            Catalogus.statustypeUuid(zaaktype, Zakenbestand.stap(zaak, index))));
    json.put("datumStatusGezet", moment(status));
    json.put("statustoelichting", Objects.requireNonNullElse(status.toelichting(), ""));
    json.put("indicatieLaatstGezetteStatus", index == zaak.statussen().size() - 1);
    json.put("gezetdoor", null);
    json.put("zaakinformatieobjecten", List.of());
    return json;
  }

  Map<String, Object> resultaat(Zaak zaak, Zaak.Resultaat resultaat) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("url", resultaatUrl(zaak));
    json.put("uuid", Zakenbestand.resultaatUuid(zaak));
    json.put("zaak", zaakUrl(zaak));
    json.put(
        "resultaattype",
        adres.to(
            Upstream.CATALOGI,
            "resultaattypen",
            Catalogus.resultaattypeUuid(bestand.zaaktypeOf(zaak), resultaat.type())));
    json.put("toelichting", Objects.requireNonNullElse(resultaat.toelichting(), ""));
    return json;
  }

  Map<String, Object> rol(Deelname deelname) {
    Zaak zaak = deelname.zaak();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("url", rolUrl(deelname));
    json.put("uuid", deelname.uuid());
    json.put("zaak", zaakUrl(zaak));
    json.put("betrokkene", "");
    json.put("betrokkeneType", deelname.betrokkeneType());
    json.put("afwijkendeNaamBetrokkene", "");
    json.put(
        "roltype",
        adres.to(
            Upstream.CATALOGI,
            "roltypen",
            Catalogus.roltypeUuid(bestand.zaaktypeOf(zaak), deelname.soort())));
    json.put("omschrijving", deelname.soort());
    json.put("omschrijvingGeneriek", deelname.soort());
    json.put("roltoelichting", deelname.soort());
    json.put("registratiedatum", zaak.start() + "T08:00:00Z");
    json.put("indicatieMachtiging", deelname.isGemachtigde() ? "gemachtigde" : "");
    json.put("contactpersoonRol", null);
    json.put("statussen", List.of());
    json.put("betrokkeneIdentificatie", BetrokkeneJson.identificatie(deelname));
    return json;
  }

  Map<String, Object> zaakinformatieobject(Zaak zaak, int index) {
    Zaak.Document document = zaak.documenten().get(index);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("url", zioUrl(zaak, index));
    json.put("uuid", Zakenbestand.zioUuid(zaak, index));
    json.put(
        "informatieobject",
        adres.to(
            Upstream.DOCUMENTEN,
            "enkelvoudiginformatieobjecten",
            Zakenbestand.documentUuid(zaak, index)));
    json.put("zaak", zaakUrl(zaak));
    json.put("aardRelatieWeergave", "Hoort bij, omgekeerd: kent");
    json.put("titel", document.titel());
    json.put("beschrijving", "");
    json.put("registratiedatum", document.datum() + "T08:00:00Z");
    json.put("vernietigingsdatum", null);
    json.put("status", null);
    return json;
  }

  List<Map<String, Object>> zaakeigenschappen(Zaak zaak) {
    return IntStream.range(0, zaak.eigenschappen().size())
        .mapToObj(i -> zaakeigenschap(zaak, i))
        .toList();
  }

  private Map<String, Object> zaakeigenschap(Zaak zaak, int index) {
    Zaak.Eigenschap eigenschap = zaak.eigenschappen().get(index);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("url", eigenschapUrl(zaak, index));
    json.put("uuid", Kenmerk.of("zaakeigenschap", zaak.nummer(), index));
    json.put("zaak", zaakUrl(zaak));
    json.put(
        "eigenschap",
        adres.to(
            Upstream.CATALOGI,
            "eigenschappen",
            Catalogus.eigenschapUuid(bestand.zaaktypeOf(zaak), eigenschap.naam())));
    json.put("naam", eigenschap.naam());
    json.put("waarde", waarde(eigenschap));
    return json;
  }

  /** Dates and moments without signs, as the standard wants them. */
  private static String waarde(Zaak.Eigenschap eigenschap) {
    if (eigenschap.datum() != null) {
      return eigenschap.datum().format(DateTimeFormatter.BASIC_ISO_DATE);
    }
    return eigenschap.op() == null
        ? Objects.requireNonNullElse(eigenschap.waarde(), "")
        : eigenschap.op().format(MOMENT);
  }

  private String eigenschapUrl(Zaak zaak, int index) {
    return zaakUrl(zaak)
        + "/zaakeigenschappen/"
        + Kenmerk.of("zaakeigenschap", zaak.nummer(), index);
  }

  Map<String, Object> zaakinformatieobject(Toegevoegd document) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("url", to("zaakinformatieobjecten", document.uuid()));
    json.put("uuid", document.uuid());
    json.put("informatieobject", document.informatieobject());
    json.put("zaak", to("zaken", document.zaak()));
    json.put("aardRelatieWeergave", "Hoort bij, omgekeerd: kent");
    json.put("titel", document.titel());
    json.put("beschrijving", "");
    json.put("registratiedatum", null);
    json.put("vernietigingsdatum", null);
    json.put("status", null);
    return json;
  }

  private static Map<String, Object> opschorting(Zaak zaak) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("indicatie", zaak.opschorting() != null);
    json.put("reden", Objects.requireNonNullElse(zaak.opschorting(), ""));
    return json;
  }

  private @Nullable String latestStatusUrl(Zaak zaak) {
    int aantal = zaak.statussen().size();
    return aantal == 0 ? null : statusUrl(zaak, aantal - 1);
  }

  private static @Nullable String date(@Nullable LocalDate datum) {
    return datum == null ? null : datum.toString();
  }

  private String zaakUrl(Zaak zaak) {
    return to("zaken", zaak.uuid());
  }

  private String statusUrl(Zaak zaak, int index) {
    return to("statussen", Zakenbestand.statusUuid(zaak, index));
  }

  private String resultaatUrl(Zaak zaak) {
    return to("resultaten", Zakenbestand.resultaatUuid(zaak));
  }

  private String rolUrl(Deelname deelname) {
    return to("rollen", deelname.uuid());
  }

  private String zioUrl(Zaak zaak, int index) {
    return to("zaakinformatieobjecten", Zakenbestand.zioUuid(zaak, index));
  }

  private String to(String soort, UUID uuid) {
    return adres.to(Upstream.ZAKEN, soort, uuid);
  }

  /** A suite knows only the day. */
  private String moment(Zaak.Status status) {
    return bestand.catalogus().profiel().isSuite()
        ? status.op().toLocalDate() + "T00:00:00Z"
        : status.op().toInstant().toString();
  }

  /** Newest first, as Open Zaak gives them; a suite leaves out the current one. */
  List<Map<String, Object>> statussen(Zaak zaak) {
    List<Map<String, Object>> alle = new ArrayList<>();
    int weg = bestand.catalogus().profiel().isSuite() ? 1 : 0;
    for (int i = zaak.statussen().size() - 1 - weg; i >= 0; i--) {
      alle.add(status(zaak, i));
    }
    return alle;
  }
}
