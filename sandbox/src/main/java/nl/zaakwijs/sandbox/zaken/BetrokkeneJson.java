package nl.zaakwijs.sandbox.zaken;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.zaakwijs.sandbox.zaad.Zaak;
import nl.zaakwijs.sandbox.zaken.Zakenbestand.Deelname;

/** Who somebody in a zaak is, in the form that belongs to their {@code betrokkeneType}. */
final class BetrokkeneJson {
  private BetrokkeneJson() {}

  static Map<String, Object> identificatie(Deelname deelname) {
    Map<String, Object> json = new LinkedHashMap<>();
    if (deelname.betrokkeneType().equals("organisatorische_eenheid")) {
      json.put("identificatie", "afdeling-" + deelname.index());
      json.put("naam", deelname.afdeling());
      json.put("isGehuisvestIn", "");
      return json;
    }
    Zaak.Organisatie organisatie = deelname.organisatie();
    if (organisatie != null) {
      return identificatie(organisatie);
    }
    if (deelname.bsn().isEmpty()) {
      json.put("identificatie", "medewerker-" + deelname.index());
      json.put("achternaam", deelname.medewerker());
      json.put("voorletters", "");
      json.put("voorvoegselAchternaam", "");
      return json;
    }
    json.put("inpBsn", deelname.bsn());
    json.put("anpIdentificatie", "");
    json.put("inpA_nummer", "");
    json.put("geslachtsnaam", deelname.naam());
    json.put("voorvoegselGeslachtsnaam", "");
    json.put("voorletters", "");
    json.put("voornamen", "");
    json.put("geslachtsaanduiding", "");
    json.put("geboortedatum", "");
    json.put("verblijfsadres", null);
    json.put("subVerblijfBuitenland", null);
    return json;
  }

  private static Map<String, Object> identificatie(Zaak.Organisatie organisatie) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("kvkNummer", organisatie.kvk());
    if (organisatie.vestiging() == null) {
      json.put("innNnpId", organisatie.rsin());
      json.put("annIdentificatie", "");
      json.put("statutaireNaam", organisatie.naam());
      json.put("innRechtsvorm", "");
      json.put("bezoekadres", "");
    } else {
      json.put("vestigingsNummer", organisatie.vestiging());
      json.put("handelsnaam", List.of(organisatie.naam()));
    }
    json.put("verblijfsadres", null);
    json.put("subVerblijfBuitenland", null);
    return json;
  }
}
