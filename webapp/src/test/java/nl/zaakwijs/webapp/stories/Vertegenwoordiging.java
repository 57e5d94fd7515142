package nl.zaakwijs.webapp.stories;

import java.util.Map;
import nl.zaakwijs.webapp.portaal.Portaal;

/** A portal at which people can act for another and for an organisation. */
final class Vertegenwoordiging {
  private Vertegenwoordiging() {}

  static Portaal portaal() {
    return Shared.PORTAAL;
  }

  private static final class Shared {
    private static final Portaal PORTAAL =
        Portaal.start(
            "vertegenwoordiging",
            Map.of(
                "ZAAKWIJS_OIDC_MACHTIGEN_BSN_CLAIM", "urn:nl-eid-gdi:1.0:LegalSubjectID",
                "ZAAKWIJS_OIDC_MACHTIGEN_HANDELENDE_CLAIM", "urn:nl-eid-gdi:1.0:ActingSubjectID",
                "ZAAKWIJS_OIDC_MACHTIGEN_DIENSTEN", "5b2c1f6e-0d0c-4f0e-9a52-6f3c8f4f1a01",
                "ZAAKWIJS_OIDC_KVK_CLAIM", "kvk",
                "ZAAKWIJS_OIDC_RSIN_CLAIM", "rsin",
                "ZAAKWIJS_OIDC_ORGANISATIE_NAAM_CLAIM", "organisatienaam"));
  }
}
