package nl.zaakwijs.sandbox.documenten;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zaakwijs.sandbox.http.Address;
import nl.zaakwijs.sandbox.http.Json;
import nl.zaakwijs.sandbox.http.ProblemException;
import nl.zaakwijs.sandbox.http.Reply;
import nl.zaakwijs.sandbox.http.Routes;
import nl.zaakwijs.sandbox.http.Stroom;
import nl.zaakwijs.sandbox.verkeer.Upstream;
import nl.zaakwijs.sandbox.zaad.Kenmerk;
import nl.zaakwijs.sandbox.zaad.Zaak;
import nl.zaakwijs.sandbox.zaken.Zakenbestand;
import nl.zaakwijs.sandbox.zaken.Zakenbestand.Dossierstuk;
import nl.zaakwijs.sandbox.zgw.KnownParams;
import nl.zaakwijs.sandbox.zgw.ResultPage;
import nl.zaakwijs.sandbox.zgw.Single;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of the Documenten register: what a document is, and its bytes. A document is a
 * small PDF made from the text in the seed, or as large as the seed says.
 */
public final class DocumentenRegister {

  private static final String SOORT = "enkelvoudiginformatieobjecten";

  private final Zakenbestand zaken;
  private final Inzendingen inzendingen;

  public DocumentenRegister(Zakenbestand zaken) {
    this.zaken = zaken;
    this.inzendingen = new Inzendingen(zaken);
  }

  public void addTo(Routes routes) {
    inzendingen.addTo(routes);
    routes
        .post("/" + SOORT + "/_zoek", this::search)
        .get("/" + SOORT + "/{uuid}", this::read)
        .get("/" + SOORT + "/{uuid}/download", this::download)
        .closeOff();
  }

  /** A suite of older make has only the documents themselves. */
  private Reply search(Context verzoek) {
    if (zaken.catalogus().profiel().isSuite()) {
      throw ProblemException.notFound();
    }
    KnownParams.check(verzoek, Set.of("page"));
    Address adres = Address.of(verzoek);
    List<Dossierstuk> gevonden = new ArrayList<>();
    Json.readObject(verzoek.bodyAsBytes())
        .path("uuid__in")
        .forEach(uuid -> zaken.findDocument(Address.uuid(uuid.asText())).ifPresent(gevonden::add));
    return ResultPage.of(verzoek, gevonden, ResultPage.LONG, stuk -> toJson(stuk, adres));
  }

  private Reply read(Context verzoek) {
    KnownParams.check(verzoek, Set.of("versie", "registratieOp", "expand"));
    Address adres = Address.of(verzoek);
    Optional<Inzending> inzending = inzendingen.find(Address.uuid(verzoek.pathParam("uuid")));
    return Single.of(
        verzoek,
        inzending.isPresent()
            ? Inzendingen.toJson(inzending.get(), adres)
            : toJson(find(verzoek), adres));
  }

  private Reply download(Context verzoek) {
    KnownParams.check(verzoek, Set.of("versie", "registratieOp"));
    Optional<Inzending> inzending = inzendingen.find(Address.uuid(verzoek.pathParam("uuid")));
    if (inzending.isPresent()) {
      return Gedeelte.of(verzoek, Stroom.of(inzending.get().inhoud()));
    }
    Zaak.Document document = find(verzoek).document();
    return Gedeelte.of(verzoek, content(document))
        .withHeader(
            "Content-Disposition", "attachment; filename=\"" + document.bestandsnaam() + "\"");
  }

  private Dossierstuk find(Context verzoek) {
    return zaken
        .findDocument(Address.uuid(verzoek.pathParam("uuid")))
        .orElseThrow(ProblemException::notFound);
  }

  private static Stroom content(Zaak.Document document) {
    if (document.omvang() != null) {
      return new Verzonnen(document.omvang());
    }
    String regel = Objects.requireNonNullElse(document.inhoud(), "Gemeente Wijngaard");
    return Stroom.of(PdfBlad.of(document.titel(), regel));
  }

  private static Map<String, Object> toJson(Dossierstuk stuk, Address adres) {
    Zaak.Document document = stuk.document();
    UUID uuid = Zakenbestand.documentUuid(stuk.zaak(), stuk.index());
    String url = adres.to(Upstream.DOCUMENTEN, SOORT, uuid);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("url", url);
    json.put(
        "identificatie",
        String.format(
            Locale.ROOT, "DOCUMENT-%s-%02d", stuk.zaak().nummer().substring(5), stuk.index() + 1));
    json.put("bronorganisatie", "999993653");
    json.put("creatiedatum", document.datum().toString());
    json.put("titel", document.titel());
    json.put(
        "vertrouwelijkheidaanduiding",
        Objects.requireNonNullElse(document.vertrouwelijkheid(), ""));
    json.put("auteur", "Gemeente Wijngaard");
    json.put("status", Objects.requireNonNullElse(document.status(), "definitief"));
    json.put("formaat", Objects.requireNonNullElse(document.formaat(), "application/pdf"));
    json.put("taal", "nld");
    json.put("versie", 1);
    json.put("beginRegistratie", document.datum() + "T08:00:00Z");
    json.put("bestandsnaam", document.bestandsnaam());
    json.put("inhoud", url + "/download?versie=1");
    json.put("bestandsomvang", content(document).length());
    json.put("link", "");
    json.put("beschrijving", "");
    json.put("ontvangstdatum", date(document.ontvangen()));
    json.put("verzenddatum", date(document.verzonden()));
    json.put("indicatieGebruiksrecht", null);
    json.put("ondertekening", null);
    json.put("integriteit", null);
    json.put(
        "informatieobjecttype",
        adres.to(
            Upstream.CATALOGI,
            "informatieobjecttypen",
            Kenmerk.of(
                "informatieobjecttype", document.ontvangen() == null ? "brief" : "bijlage")));
    json.put("locked", false);
    json.put("bestandsdelen", List.of());
    json.put("trefwoorden", List.of());
    return json;
  }

  private static @Nullable String date(@Nullable LocalDate datum) {
    return datum == null ? null : datum.toString();
  }
}
