package nl.zaakwijs.clients.documenten;

import java.net.URI;
import java.time.LocalDate;

/**
 * A document that a register does not have yet, without its content.
 *
 * @param identificatie unique within the organisation, so that the same one can't come twice
 * @param bronorganisatie the RSIN of the organisation
 * @param ontvangstdatum also the day it was made, as far as anyone knows
 * @param formaat the media type
 * @param bestandsomvang in bytes
 */
public record NieuwDocument(
    String identificatie,
    String bronorganisatie,
    URI informatieobjecttype,
    String titel,
    String auteur,
    LocalDate ontvangstdatum,
    String formaat,
    String bestandsnaam,
    long bestandsomvang) {

  /** Titles and names are personal. */
  @Override
  public String toString() {
    return "NieuwDocument[" + identificatie + "]";
  }
}
