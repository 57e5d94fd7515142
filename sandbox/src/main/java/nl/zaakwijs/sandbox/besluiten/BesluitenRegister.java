package nl.zaakwijs.sandbox.besluiten;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.zaakwijs.sandbox.catalogi.Catalogus;
import nl.zaakwijs.sandbox.http.Address;
import nl.zaakwijs.sandbox.http.Reply;
import nl.zaakwijs.sandbox.http.Routes;
import nl.zaakwijs.sandbox.verkeer.Upstream;
import nl.zaakwijs.sandbox.zaad.Kenmerk;
import nl.zaakwijs.sandbox.zaad.Zaak;
import nl.zaakwijs.sandbox.zaken.Zakenbestand;
import nl.zaakwijs.sandbox.zaken.Zakenbestand.Uitspraak;
import nl.zaakwijs.sandbox.zgw.KnownParams;
import nl.zaakwijs.sandbox.zgw.ResultPage;
import org.jspecify.annotations.Nullable;

/** The addresses of the Besluiten register: what was decided in a zaak. Reading only. */
public final class BesluitenRegister {

  private final Zakenbestand zaken;

  public BesluitenRegister(Zakenbestand zaken) {
    this.zaken = zaken;
  }

  public void addTo(Routes routes) {
    routes.get("/besluiten", this::list).closeOff();
  }

  private Reply list(Context verzoek) {
    KnownParams.check(verzoek, Set.of("zaak", "page"));
    Address adres = Address.of(verzoek);
    String zaak = verzoek.queryParam("zaak");
    List<Uitspraak> gevonden =
        zaak == null ? zaken.listBesluiten() : zaken.listBesluiten(Address.uuidOf("zaak", zaak));
    return ResultPage.of(verzoek, gevonden, uitspraak -> toJson(uitspraak, adres));
  }

  private static Map<String, Object> toJson(Uitspraak uitspraak, Address adres) {
    Zaak.Besluit besluit = uitspraak.besluit();
    String nummer = uitspraak.zaak().nummer();
    UUID uuid = Kenmerk.of("besluit", nummer, uitspraak.index());
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("url", adres.to(Upstream.BESLUITEN, "besluiten", uuid));
    json.put(
        "identificatie",
        String.format(Locale.ROOT, "BESLUIT-%s-%02d", nummer.substring(5), uitspraak.index() + 1));
    json.put("verantwoordelijkeOrganisatie", "999993653");
    json.put(
        "besluittype", adres.to(Upstream.CATALOGI, "besluittypen", Catalogus.besluittypeUuid()));
    json.put("zaak", adres.to(Upstream.ZAKEN, "zaken", uitspraak.zaak().uuid()));
    json.put("datum", besluit.datum().toString());
    json.put("toelichting", Objects.requireNonNullElse(besluit.toelichting(), ""));
    json.put("bestuursorgaan", "");
    json.put(
        "ingangsdatum", Objects.requireNonNullElse(besluit.ingang(), besluit.datum()).toString());
    json.put("vervaldatum", date(besluit.verval()));
    json.put("vervalreden", besluit.verval() == null ? "" : "tijdelijk");
    json.put("vervalredenWeergave", besluit.verval() == null ? "" : "Tijdelijk");
    json.put("publicatiedatum", null);
    json.put("verzenddatum", date(besluit.verzonden()));
    json.put("uiterlijkeReactiedatum", date(besluit.reactie()));
    return json;
  }

  private static @Nullable String date(@Nullable LocalDate datum) {
    return datum == null ? null : datum.toString();
  }
}
