package nl.zaakwijs.webapp.security;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.oauth2.sdk.auth.Secret;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zaakwijs.portal.instellingen.Instellingen;
import nl.zaakwijs.portal.inwoner.Betrouwbaarheidsniveau;

/**
 * How to log in at the broker of this municipality. Read and checked at the start; docs/koppelen.md
 * explains each key.
 *
 * @param issuer exactly as the broker writes it in its tokens
 * @param scopes what a login asks for
 * @param bsn where the BSN may stand; what is present has to agree
 * @param niveau where the level of assurance stands
 * @param vertegenwoordiging claims that say that someone acts for somebody else
 * @param machtigen how someone acts for another person; empty when nobody can
 * @param organisatie how someone acts for an organisation; empty when nobody can
 * @param handtekeningen the algorithms that a token may be signed with
 * @param verbinding how long connecting to the broker may take
 * @param totaal how long one step of a login may wait for the broker
 */
record OidcInstellingen(
    URI issuer,
    String clientId,
    Secret clientSecret,
    List<String> scopes,
    List<Claimpad> bsn,
    Claimpad niveau,
    Niveaus niveaus,
    Betrouwbaarheidsniveau minimum,
    List<Claimpad> vertegenwoordiging,
    Optional<Machtiginginstellingen> machtigen,
    Optional<Organisatieinstellingen> organisatie,
    Set<JWSAlgorithm> handtekeningen,
    Duration verbinding,
    Duration totaal) {

  private static final String NIVEAUS = "zaakwijs.oidc.niveaus";
  private static final String VERTEGENWOORDIGING =
      "represents,representee,gemachtigde,vertegenwoordigde,vertegenwoordiger,acting_nin,act,"
          + "urn:nl-eid-gdi:1.0:ActingSubjectID,urn:etoegang:core:ActingSubjectID";

  private static final Set<JWSAlgorithm> VEILIG =
      Set.of(
          JWSAlgorithm.RS256,
          JWSAlgorithm.RS384,
          JWSAlgorithm.RS512,
          JWSAlgorithm.PS256,
          JWSAlgorithm.PS384,
          JWSAlgorithm.PS512,
          JWSAlgorithm.ES256,
          JWSAlgorithm.ES384,
          JWSAlgorithm.ES512);

  OidcInstellingen {
    scopes = List.copyOf(scopes);
    bsn = List.copyOf(bsn);
    vertegenwoordiging = List.copyOf(vertegenwoordiging);
    handtekeningen = Set.copyOf(handtekeningen);
  }

  /** Throws {@code InstellingException}, which names the key that is missing or wrong. */
  static OidcInstellingen from(Instellingen instellingen) {
    Niveaus niveaus = Niveaus.from(instellingen, NIVEAUS, Niveaus.STANDAARD);
    Betrouwbaarheidsniveau minimum =
        instellingen.choice(
            "zaakwijs.oidc.minimum-niveau",
            Betrouwbaarheidsniveau.class,
            Betrouwbaarheidsniveau.MIDDEN);
    if (niveaus.findWaarde(minimum).isEmpty()) {
      niveaus =
          instellingen.reject(
              NIVEAUS,
              "must have a value for the minimum level or a higher one",
              Niveaus.STANDAARD);
    }
    return new OidcInstellingen(
        instellingen.url("zaakwijs.oidc.issuer"),
        instellingen.text("zaakwijs.oidc.client-id"),
        new Secret(instellingen.text("zaakwijs.oidc.client-secret")),
        instellingen.texts("zaakwijs.oidc.scopes", "openid"),
        Claimpad.list(instellingen, "zaakwijs.oidc.bsn-claim", "bsn"),
        Claimpad.list(instellingen, "zaakwijs.oidc.niveau-claim", "acr").get(0),
        niveaus,
        minimum,
        Claimpad.list(instellingen, "zaakwijs.oidc.vertegenwoordiging-claims", VERTEGENWOORDIGING),
        Machtiginginstellingen.from(instellingen),
        Organisatieinstellingen.from(instellingen),
        handtekeningen(instellingen),
        instellingen.duration("zaakwijs.tijd.verbinding", "500ms"),
        instellingen.duration("zaakwijs.tijd.totaal", "2s"));
  }

  private static Set<JWSAlgorithm> handtekeningen(Instellingen instellingen) {
    String key = "zaakwijs.oidc.handtekeningen";
    Set<JWSAlgorithm> gekozen =
        instellingen.texts(key, "RS256,PS256,ES256").stream()
            .map(JWSAlgorithm::parse)
            .collect(Collectors.toUnmodifiableSet());
    if (gekozen.isEmpty() || !VEILIG.containsAll(gekozen)) {
      return instellingen.reject(
          key, "must be algorithms such as RS256, PS256, ES256", Set.of(JWSAlgorithm.RS256));
    }
    return gekozen;
  }
}
