package nl.zaakwijs.webapp.zaken;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;
import nl.zaakwijs.portal.inwoner.Aangemelde;
import nl.zaakwijs.portal.zaken.Bereik;
import nl.zaakwijs.portal.zaken.Levering;
import nl.zaakwijs.portal.zaken.Levering.BuitenBereik;
import nl.zaakwijs.portal.zaken.Levering.Inhoud;
import nl.zaakwijs.portal.zaken.MijnDocument;
import nl.zaakwijs.portal.zaken.ZaakId;
import nl.zaakwijs.portal.zaken.Zaken;
import nl.zaakwijs.webapp.security.Bezoek;
import nl.zaakwijs.webapp.security.Rollen;
import org.jspecify.annotations.Nullable;

/** Hands the resident the documents of their own zaken, each only through its zaak. */
@Path("/zaken/{zaak}/documenten")
@Dependent
public class DocumentenResource {
  private static final String ACCEPT_RANGES = "Accept-Ranges";
  private static final String CONTENT_RANGE = "Content-Range";

  private final Zaken zaken;
  private final Bezoek bezoek;
  private final HttpServletRequest request;

  @Inject
  DocumentenResource(Zaken zaken, Bezoek bezoek, HttpServletRequest request) {
    this.zaken = zaken;
    this.bezoek = bezoek;
    this.request = request;
  }

  /** The path of all documents of a zaak. */
  static String adres(ZaakId zaak) {
    return "/zaken/" + zaak + "/documenten";
  }

  /** The path of a document. */
  static String adres(ZaakId zaak, UUID document) {
    return adres(zaak) + "/" + document;
  }

  /** The content, or the part of it that is asked for. */
  @GET
  @Path("{document}")
  @RolesAllowed(Rollen.INWONER)
  public Response download(
      @PathParam("zaak") ZaakId zaak,
      @PathParam("document") UUID id,
      @HeaderParam("Range") @Nullable String range,
      @HeaderParam("If-Range") @Nullable String ifRange) {
    MijnDocument document = read(zaak, id);
    boolean changed = ifRange != null && !ifRange.equals(etag(document));
    Bereik bereik = changed ? null : Bereik.parse(range).orElse(null);
    Levering levering = zaken.openInhoud(aangemelde(), document, bereik);
    if (levering instanceof BuitenBereik buiten) {
      return headers(Response.status(Status.REQUESTED_RANGE_NOT_SATISFIABLE), document)
          .header(CONTENT_RANGE, "bytes */" + buiten.omvang())
          .build();
    }
    Inhoud inhoud = (Inhoud) levering;
    ResponseBuilder answer = Response.ok();
    if (bereik != null) {
      answer = Response.status(Status.PARTIAL_CONTENT).header(CONTENT_RANGE, contentRange(inhoud));
    }
    if (!request.getProtocol().startsWith("HTTP/2")) {
      // When it breaks off halfway: on a connection that stays open, a browser would wait forever.
      answer.header("Connection", "close");
    }
    return headers(answer, document)
        .header(HttpHeaders.CONTENT_LENGTH, inhoud.lengte())
        .entity(new Doorvoer(inhoud))
        .build();
  }

  /** The headers alone; the content is not fetched for it. */
  @HEAD
  @Path("{document}")
  @RolesAllowed(Rollen.INWONER)
  public Response describe(@PathParam("zaak") ZaakId zaak, @PathParam("document") UUID id) {
    MijnDocument document = read(zaak, id);
    ResponseBuilder answer = headers(Response.ok(), document);
    Long omvang = document.omvang();
    return (omvang == null ? answer : answer.header(HttpHeaders.CONTENT_LENGTH, omvang)).build();
  }

  private MijnDocument read(ZaakId zaak, UUID id) {
    return zaken.findMijnDocument(aangemelde(), zaak, id).orElseThrow(NotFoundException::new);
  }

  /** Whatever it is, a browser saves it and runs nothing of it. */
  private static ResponseBuilder headers(ResponseBuilder answer, MijnDocument document) {
    String etag = etag(document);
    return (etag == null ? answer : answer.header(HttpHeaders.ETAG, etag))
        .type(Bijlagekop.type(document.formaat()))
        .header(HttpHeaders.CONTENT_DISPOSITION, Bijlagekop.disposition(document))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header("Content-Security-Policy", "sandbox; default-src 'none'")
        .header("X-Content-Type-Options", "nosniff")
        .header(ACCEPT_RANGES, "bytes");
  }

  private static String contentRange(Inhoud inhoud) {
    long last = inhoud.van() + inhoud.lengte() - 1;
    return "bytes "
        + inhoud.van()
        + "-"
        + last
        + "/"
        + (inhoud.omvang() == null ? "*" : inhoud.omvang());
  }

  /** By which a browser knows that a part belongs to what it has already. */
  private static @Nullable String etag(MijnDocument document) {
    return document.versie() == null || document.omvang() == null
        ? null
        : "\"" + document.versie() + "-" + document.omvang() + "\"";
  }

  private Aangemelde aangemelde() {
    return bezoek.aangemelde().orElseThrow(() -> new NotAuthorizedException("DigiD"));
  }
}
