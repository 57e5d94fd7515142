package nl.zaakwijs.webapp.zaken;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import nl.zaakwijs.portal.inwoner.Aangemelde;
import nl.zaakwijs.portal.zaken.GeenUpload;
import nl.zaakwijs.portal.zaken.Toevoeging;
import nl.zaakwijs.portal.zaken.Toevoeging.Geweigerd;
import nl.zaakwijs.portal.zaken.Toevoeging.Onzeker;
import nl.zaakwijs.portal.zaken.Toevoeging.Reden;
import nl.zaakwijs.portal.zaken.Uploadbestand;
import nl.zaakwijs.portal.zaken.Uploadplek;
import nl.zaakwijs.portal.zaken.Uploadruimte;
import nl.zaakwijs.portal.zaken.Uploads;
import nl.zaakwijs.portal.zaken.ZaakId;
import nl.zaakwijs.portal.zaken.Zaken;
import nl.zaakwijs.webapp.page.Woorden;
import nl.zaakwijs.webapp.security.Bezoek;
import nl.zaakwijs.webapp.security.Rollen;
import nl.zaakwijs.webapp.tempo.Begrensd;
import nl.zaakwijs.webapp.tempo.Handeling;
import nl.zaakwijs.webapp.zaken.DocumentToevoegenPage.Melding;
import nl.zaakwijs.webapp.zaken.Formulierdelen.Deel;
import nl.zaakwijs.webapp.zaken.Formulierdelen.Onleesbaar;
import org.jspecify.annotations.Nullable;

/** Lets the resident add a document to an own zaak that takes documents. */
@Path("/zaken/{zaak}/documenten")
@Produces("text/html;charset=UTF-8")
@Dependent
public class DocumentToevoegenResource {
  private static final int LANGSTE_VELD = 200;
  private static final int TE_VEEL = 10;
  private static final int BUFFER = 32 * 1024;

  private final Zaken zaken;
  private final Uploads uploads;
  private final Uploadsessie sessie;
  private final Bezoek bezoek;

  @Inject
  DocumentToevoegenResource(Zaken zaken, Uploads uploads, Uploadsessie sessie, Bezoek bezoek) {
    this.zaken = zaken;
    this.uploads = uploads;
    this.sessie = sessie;
    this.bezoek = bezoek;
  }

  /** The form; for an own zaak that takes no documents, why that is so. */
  @GET
  @Path("toevoegen")
  @RolesAllowed(Rollen.INWONER)
  public Response form(@PathParam("zaak") ZaakId zaak) {
    Uploadruimte ruimte = read(zaak);
    if (ruimte instanceof GeenUpload geen) {
      return conflict(geen, "upload.geen");
    }
    return answer(Response.Status.OK, (Uploadplek) ruimte, null);
  }

  /** Where the form is sent to, opened as a page: as when a language is chosen there. */
  @GET
  @RolesAllowed(Rollen.INWONER)
  public Response open(@PathParam("zaak") ZaakId zaak) {
    return Response.seeOther(URI.create(DocumentToevoegenPage.adres(zaak))).build();
  }

  /**
   * Takes the file from the form as it comes in; nothing of it is read before the zaak is known.
   */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RolesAllowed(Rollen.INWONER)
  @Begrensd(Handeling.UPLOAD)
  public Response add(
      @PathParam("zaak") ZaakId zaak,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String type,
      InputStream body)
      throws IOException {
    Uploadruimte ruimte = read(zaak);
    if (ruimte instanceof GeenUpload geen) {
      drain(body);
      return conflict(geen, "upload.fout");
    }
    Uploadplek plek = (Uploadplek) ruimte;
    try (Uploadbestand bestand = Uploadbestand.create()) {
      UUID sleutel = receive(body, type, bestand);
      if (sleutel == null) {
        drain(body);
        return refuse(plek, Reden.TE_GROOT);
      }
      Toevoeging toevoeging = uploads.add(plek, bestand, sleutel);
      if (toevoeging instanceof Geweigerd geweigerd) {
        return refuse(plek, geweigerd.reden());
      }
      if (toevoeging instanceof Onzeker) {
        return answer(Response.Status.SERVICE_UNAVAILABLE, plek, DocumentToevoegenPage.unsure());
      }
      sessie.keep(zaak, bestand.naam());
      return Response.seeOther(URI.create("/zaken/" + zaak + "#documenten")).build();
    }
  }

  /** The key of the form; null when the file is too large, and then the rest is not read. */
  private @Nullable UUID receive(InputStream body, @Nullable String type, Uploadbestand bestand)
      throws IOException {
    try {
      return receive(Formulierdelen.of(body, type), bestand);
    } catch (Onleesbaar e) {
      throw new BadRequestException(e);
    }
  }

  private @Nullable UUID receive(Formulierdelen delen, Uploadbestand bestand) throws IOException {
    UUID sleutel = null;
    boolean gelezen = false;
    for (Optional<Deel> deel = delen.next(); deel.isPresent(); deel = delen.next()) {
      switch (deel.get().name()) {
        case "sleutel" -> sleutel = key(delen.text(LANGSTE_VELD));
        case "bestand" -> {
          if (gelezen) {
            throw new BadRequestException("A form with two files");
          }
          gelezen = true;
          String filename = deel.get().filename();
          bestand.name(filename == null ? "" : filename);
          try (OutputStream out = bestand.open()) {
            if (delen.copyTo(out, uploads.maximum()) > uploads.maximum()) {
              return null;
            }
          }
        }
        default -> delen.text(LANGSTE_VELD);
      }
    }
    if (sleutel == null) {
      throw new BadRequestException("A form without its key");
    }
    return sleutel;
  }

  /** A browser listens only when it has sent everything; but not without end. */
  private void drain(InputStream body) throws IOException {
    long left = uploads.maximum() * TE_VEEL;
    byte[] buffer = new byte[BUFFER];
    for (int count = body.read(buffer); count >= 0 && left > 0; count = body.read(buffer)) {
      left -= count;
    }
  }

  private static UUID key(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new BadRequestException("A form with another key than ours", e);
    }
  }

  private Uploadruimte read(ZaakId zaak) {
    if (!uploads.isAan()) {
      throw new NotFoundException();
    }
    return zaken.findUploadruimte(aangemelde(), zaak).orElseThrow(NotFoundException::new);
  }

  private Response refuse(Uploadplek plek, Reden reden) {
    return answer(status(reden), plek, DocumentToevoegenPage.refused(reden));
  }

  private Response answer(Response.Status status, Uploadplek plek, @Nullable Melding melding) {
    return Response.status(status)
        .entity(DocumentToevoegenPage.of(plek.zaak(), uploads.maximum(), melding, woorden()))
        .build();
  }

  private Response conflict(GeenUpload geen, String kop) {
    return Response.status(Response.Status.CONFLICT)
        .entity(DocumentToevoegenPage.of(geen, uploads.maximum(), kop, woorden()))
        .build();
  }

  private Woorden woorden() {
    return new Woorden(bezoek.taal());
  }

  private static Response.Status status(Reden reden) {
    return switch (reden) {
      case LEEG, SOORT, NAAM, ONVEILIG -> Response.Status.BAD_REQUEST;
      case TE_GROOT -> Response.Status.REQUEST_ENTITY_TOO_LARGE;
      case NIET_GEKEURD, NIET_NU -> Response.Status.SERVICE_UNAVAILABLE;
    };
  }

  private Aangemelde aangemelde() {
    return bezoek.aangemelde().orElseThrow(() -> new NotAuthorizedException("DigiD"));
  }
}
