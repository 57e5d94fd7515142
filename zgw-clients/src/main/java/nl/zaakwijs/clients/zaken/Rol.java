package nl.zaakwijs.clients.zaken;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Who is involved in a zaak, and as what. Which identifying number is filled depends on {@code
 * betrokkeneType}; the others are empty.
 *
 * @param betrokkeneType {@code natuurlijk_persoon}, {@code niet_natuurlijk_persoon}, {@code
 *     vestiging} …
 * @param omschrijvingGeneriek {@code initiator}, {@code belanghebbende} …
 * @param indicatieMachtiging {@code gemachtigde}, {@code machtiginggever} or empty
 * @param inpBsn the BSN of a natuurlijk_persoon
 * @param innNnpId the RSIN of a niet_natuurlijk_persoon
 */
public record Rol(
    @Nullable URI url,
    @Nullable URI zaak,
    String betrokkeneType,
    String omschrijving,
    String omschrijvingGeneriek,
    String indicatieMachtiging,
    String inpBsn,
    String innNnpId,
    String kvkNummer,
    String vestigingsNummer) {

  /** Without the numbers that identify. */
  @Override
  public String toString() {
    return "Rol[" + betrokkeneType + ", " + omschrijvingGeneriek + "]";
  }
}
