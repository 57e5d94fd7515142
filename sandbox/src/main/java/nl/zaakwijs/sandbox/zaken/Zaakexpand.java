package nl.zaakwijs.sandbox.zaken;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.zaakwijs.sandbox.catalogi.Catalogus;
import nl.zaakwijs.sandbox.http.Address;
import nl.zaakwijs.sandbox.http.ProblemException;
import nl.zaakwijs.sandbox.zaad.Zaak;
import nl.zaakwijs.sandbox.zaad.Zaaktype;

/**
 * Puts what a caller asked for into {@code _expand}. An empty single relation becomes an empty
 * object and an empty list an empty list, as Open Zaak does.
 */
final class Zaakexpand {

  private static final Set<String> KNOWN =
      Set.of(
          "zaaktype",
          "status",
          "status.statustype",
          "resultaat",
          "resultaat.resultaattype",
          "rollen",
          "rollen.roltype",
          "eigenschappen",
          "zaakobjecten",
          "zaakinformatieobjecten",
          "hoofdzaak",
          "deelzaken");

  private final Zakenbestand bestand;
  private final Address adres;
  private final ZaakJson json;
  private final Set<String> paden;

  /**
   * @throws ProblemException 400 when a path can't be expanded
   */
  Zaakexpand(Zakenbestand bestand, Address adres, Set<String> paden) {
    this.bestand = bestand;
    this.adres = adres;
    this.json = new ZaakJson(bestand, adres);
    this.paden = paden;
    for (String pad : paden) {
      if (!KNOWN.contains(pad)) {
        throw ProblemException.invalid("expand", "invalid-expand", "Onbekend pad: " + pad);
      }
    }
  }

  Map<String, Object> toJson(Zaak zaak) {
    Map<String, Object> resource = json.zaak(zaak);
    if (!paden.isEmpty()) {
      resource.put("_expand", expand(zaak));
    }
    return resource;
  }

  private Map<String, Object> expand(Zaak zaak) {
    Map<String, Object> expand = new LinkedHashMap<>();
    Zaaktype zaaktype = bestand.zaaktypeOf(zaak);
    Catalogus catalogus = bestand.catalogus();
    if (paden.contains("zaaktype")) {
      expand.put(
          "zaaktype", catalogus.findZaaktype(Catalogus.uuidOf(zaaktype), adres).orElseThrow());
    }
    if (asks("status")) {
      expand.put("status", status(zaak, zaaktype));
    }
    if (asks("resultaat")) {
      expand.put("resultaat", resultaat(zaak, zaaktype));
    }
    if (asks("rollen")) {
      expand.put("rollen", bestand.deelnamen(zaak).stream().map(this::rol).toList());
    }
    if (paden.contains("zaakinformatieobjecten")) {
      expand.put(
          "zaakinformatieobjecten",
          IntStream.range(0, zaak.documenten().size())
              .mapToObj(i -> json.zaakinformatieobject(zaak, i))
              .toList());
    }
    for (String leeg : List.of("eigenschappen", "zaakobjecten")) {
      if (paden.contains(leeg)) {
        expand.put(leeg, List.of());
      }
    }
    if (paden.contains("deelzaken")) {
      expand.put("deelzaken", bestand.deelzaken(zaak).stream().map(json::zaak).toList());
    }
    if (paden.contains("hoofdzaak")) {
      expand.put("hoofdzaak", bestand.findHoofdzaak(zaak).map(json::zaak).orElseGet(Map::of));
    }
    return expand;
  }

  private Map<String, Object> status(Zaak zaak, Zaaktype zaaktype) {
    int laatste = zaak.statussen().size() - 1;
    if (laatste < 0) {
      return Map.of();
    }
    Map<String, Object> status = json.status(zaak, laatste);
    if (paden.contains("status.statustype")) {
      status.put(
          "_expand",
          Map.of(
              "statustype",
              bestand
                  .catalogus()
                  .findStatustype(
                      Catalogus.statustypeUuid(zaaktype, Zakenbestand.stap(zaak, laatste)), adres)
                  .orElseThrow()));
    }
    return status;
  }

  private Map<String, Object> resultaat(Zaak zaak, Zaaktype zaaktype) {
    Zaak.Resultaat gevonden = zaak.resultaat();
    if (gevonden == null) {
      return Map.of();
    }
    Map<String, Object> resultaat = json.resultaat(zaak, gevonden);
    if (paden.contains("resultaat.resultaattype")) {
      resultaat.put(
          "_expand",
          Map.of(
              "resultaattype",
              bestand
                  .catalogus()
                  .findResultaattype(Catalogus.resultaattypeUuid(zaaktype, gevonden.type()), adres)
                  .orElseThrow()));
    }
    return resultaat;
  }

  private Map<String, Object> rol(Zakenbestand.Deelname deelname) {
    Map<String, Object> rol = json.rol(deelname);
    if (paden.contains("rollen.roltype")) {
      Zaaktype zaaktype = bestand.zaaktypeOf(deelname.zaak());
      rol.put(
          "_expand",
          Map.of(
              "roltype",
              bestand
                  .catalogus()
                  .findRoltype(Catalogus.roltypeUuid(zaaktype, deelname.soort()), adres)
                  .orElseThrow()));
    }
    return rol;
  }

  private boolean asks(String pad) {
    return paden.contains(pad)
        || paden.stream().anyMatch(gevraagd -> gevraagd.startsWith(pad + "."));
  }
}
