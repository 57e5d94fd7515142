package nl.zaakwijs.clients.zaken;

import nl.zaakwijs.clients.zaken.generated.model.ZaakZoekJson;

/** A number by which a Zaken API finds the zaken of an organisation. */
public record Organisatienummer(Soort soort, String nummer) {
  private static final String ORGANISATIE = "niet_natuurlijk_persoon";

  /** The kinds of numbers. */
  public enum Soort {
    /** The number in the standard's {@code innNnpId}, which is the RSIN. */
    RSIN,
    /** The KvK number; only some registers search for it. */
    KVK,
    /** The number of a branch. */
    VESTIGING
  }

  ZaakZoekJson addTo(ZaakZoekJson zoek) {
    return switch (soort) {
      case RSIN ->
          zoek.rolBetrokkeneType(ORGANISATIE)
              .rolBetrokkeneIdentificatieNietNatuurlijkPersoonInnNnpId(nummer);
      case KVK ->
          zoek.rolBetrokkeneType(ORGANISATIE)
              .rolBetrokkeneIdentificatieNietNatuurlijkPersoonKvkNummer(nummer);
      case VESTIGING ->
          zoek.rolBetrokkeneType("vestiging")
              .rolBetrokkeneIdentificatieVestigingVestigingsNummer(nummer);
    };
  }

  @Override
  public String toString() {
    return "Organisatienummer[" + soort + "]";
  }
}
