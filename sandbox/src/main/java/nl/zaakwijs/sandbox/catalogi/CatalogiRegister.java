package nl.zaakwijs.sandbox.catalogi;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zaakwijs.sandbox.http.Address;
import nl.zaakwijs.sandbox.http.ProblemException;
import nl.zaakwijs.sandbox.http.Reply;
import nl.zaakwijs.sandbox.http.Routes;
import nl.zaakwijs.sandbox.zgw.KnownParams;
import nl.zaakwijs.sandbox.zgw.ResultPage;
import nl.zaakwijs.sandbox.zgw.Single;

/** The addresses of the Catalogi register. Reading only. */
public final class CatalogiRegister {

  private interface Finder {
    Optional<Map<String, Object>> find(UUID uuid, Address adres);
  }

  private final Catalogus catalogus;

  public CatalogiRegister(Catalogus catalogus) {
    this.catalogus = catalogus;
  }

  public void addTo(Routes routes) {
    routes
        .get("/catalogussen", this::listCatalogussen)
        .get("/zaaktypen/{uuid}", verzoek -> single(verzoek, catalogus::findZaaktype))
        .get("/statustypen", this::listStatustypen)
        .get("/statustypen/{uuid}", verzoek -> single(verzoek, catalogus::findStatustype))
        .get("/resultaattypen", this::listResultaattypen)
        .get("/resultaattypen/{uuid}", verzoek -> single(verzoek, catalogus::findResultaattype))
        .get("/eigenschappen/{uuid}", verzoek -> single(verzoek, catalogus::findEigenschap))
        .get("/besluittypen/{uuid}", verzoek -> single(verzoek, catalogus::findBesluittype))
        .get("/roltypen/{uuid}", verzoek -> single(verzoek, catalogus::findRoltype))
        .get("/informatieobjecttypen", this::listInformatieobjecttypen)
        .get(
            "/informatieobjecttypen/{uuid}",
            verzoek -> single(verzoek, catalogus::findInformatieobjecttype))
        .get("/zaaktype-informatieobjecttypen", this::listZaaktypeInformatieobjecttypen)
        .closeOff();
  }

  private static Reply single(Context verzoek, Finder finder) {
    KnownParams.check(verzoek, Set.of("datumGeldigheid"));
    return finder
        .find(Address.uuid(verzoek.pathParam("uuid")), Address.of(verzoek))
        .map(resource -> Single.of(verzoek, resource))
        .orElseThrow(ProblemException::notFound);
  }

  /** Nobody needs this list; with e-Suite it is broken, which should be nobody's trouble. */
  private Reply listCatalogussen(Context verzoek) {
    if (catalogus.profiel().isSuite()) {
      return Reply.json(500, Map.of("code", "error", "status", 500));
    }
    return ResultPage.of(verzoek, List.of(), leeg -> leeg);
  }

  private Reply listStatustypen(Context verzoek) {
    KnownParams.check(verzoek, Set.of("zaaktype", "status", "page"));
    Address adres = Address.of(verzoek);
    return ResultPage.of(
        verzoek, catalogus.listStappen(zaaktype(verzoek)), stap -> catalogus.toJson(stap, adres));
  }

  private Reply listResultaattypen(Context verzoek) {
    KnownParams.check(verzoek, Set.of("zaaktype", "status", "datumGeldigheid", "page"));
    Address adres = Address.of(verzoek);
    return ResultPage.of(
        verzoek,
        catalogus.listUitkomsten(zaaktype(verzoek)),
        uitkomst -> catalogus.toJson(uitkomst, adres));
  }

  private Reply listInformatieobjecttypen(Context verzoek) {
    KnownParams.check(
        verzoek, Set.of("catalogus", "status", "datumGeldigheid", "omschrijving", "page"));
    return ResultPage.of(
        verzoek, catalogus.listInformatieobjecttypen(Address.of(verzoek)), soort -> soort);
  }

  private static Optional<UUID> zaaktype(Context verzoek) {
    return Optional.ofNullable(verzoek.queryParam("zaaktype"))
        .map(url -> Address.uuidOf("zaaktype", url));
  }

  /** Of every zaaktype: letters go out, attachments come in. */
  private Reply listZaaktypeInformatieobjecttypen(Context verzoek) {
    KnownParams.check(
        verzoek, Set.of("zaaktype", "informatieobjecttype", "richting", "status", "page"));
    Address adres = Address.of(verzoek);
    String richting = verzoek.queryParam("richting");
    String zaaktype = Objects.requireNonNullElse(verzoek.queryParam("zaaktype"), "");
    Address.uuidOf("zaaktype", zaaktype);
    List<Map<String, Object>> gevonden =
        CatalogiJson.informatieobjecttypen(zaaktype, adres).stream()
            .filter(soort -> richting == null || richting.equals(soort.get("richting")))
            .toList();
    return ResultPage.of(verzoek, gevonden, soort -> soort);
  }
}
