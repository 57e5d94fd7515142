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
 * @param naam the name that the register gives: of a person, a department or an organisation
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
    String vestigingsNummer,
    String naam) {

  /** Without the numbers and the name that identify. */
  @Override
  public String toString() {
    return "Rol[" + betrokkeneType + ", " + omschrijvingGeneriek + "]";
  }
}
