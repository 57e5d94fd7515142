package nl.zaakwijs.clients.documenten;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the register knows about a document, without its content. Texts that it leaves out are
 * empty.
 *
 * @param vertrouwelijkheidaanduiding {@code openbaar} … {@code zeer_geheim}, or empty
 * @param status {@code in_bewerking}, {@code ter_vaststelling}, {@code definitief}, {@code
 *     gearchiveerd} or empty
 * @param formaat the media type
 * @param bestandsomvang in bytes
 * @param informatieobjecttype a link into the Catalogi API
 * @param inhoud where its content is
 */
public record Enkelvoudiginformatieobject(
    URI url,
    UUID uuid,
    String identificatie,
    String titel,
    String beschrijving,
    @Nullable LocalDate creatiedatum,
    @Nullable LocalDate ontvangstdatum,
    @Nullable LocalDate verzenddatum,
    String vertrouwelijkheidaanduiding,
    String status,
    String formaat,
    String bestandsnaam,
    @Nullable Long bestandsomvang,
    @Nullable URI informatieobjecttype,
    Inhoudadres inhoud) {

  /** Only the link: titles and names are personal. */
  @Override
  public String toString() {
    return "Enkelvoudiginformatieobject[" + url + "]";
  }
}
