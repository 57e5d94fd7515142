package nl.zaakwijs.webapp.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.zaakwijs.portal.inwoner.Betrouwbaarheidsniveau;
import nl.zaakwijs.portal.inwoner.Bsn;
import nl.zaakwijs.portal.inwoner.Inwoner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InwonerMapperTest {
  private static final Instant NU = Instant.parse("2026-11-22T09:00:00Z");
  private static final String BSN = "999990019";
  private static final String MIDDEN =
      "urn:oasis:names:tc:SAML:2.0:ac:classes:MobileTwoFactorContract";
  private static final String BASIS =
      "urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport";

  @Test
  void makesTheResidentWhomTheClaimsName() throws InlogException {
    Inwoner inwoner = map(Map.of(), Map.of("bsn", BSN, "acr", MIDDEN));

    assertThat(inwoner).isEqualTo(new Inwoner(new Bsn(BSN), Betrouwbaarheidsniveau.MIDDEN, NU));
  }

  @Test
  void readsABsnWithTheSectorCodeOfSignicat() throws InlogException {
    Inwoner inwoner =
        map(
            Map.of("zaakwijs.oidc.bsn-claim", "nin"),
            Map.of("nin", "s00000000:" + BSN, "acr", MIDDEN));

    assertThat(inwoner.bsn()).isEqualTo(new Bsn(BSN));
  }

  @Test
  void readsANestedBsnAndItsFallback() throws InlogException {
    Map<String, String> paden = Map.of("zaakwijs.oidc.bsn-claim", "aanvrager.bsn,bsn");

    assertThat(map(paden, Map.of("aanvrager", Map.of("bsn", BSN), "acr", MIDDEN)).bsn())
        .isEqualTo(new Bsn(BSN));
    assertThat(map(paden, Map.of("bsn", BSN, "acr", MIDDEN)).bsn()).isEqualTo(new Bsn(BSN));
  }

  @Test
  void readsTheSubjectOfTheNlGovProfile() throws InlogException {
    Inwoner inwoner =
        map(
            Map.of("zaakwijs.oidc.bsn-claim", "sub"),
            Map.of(
                "sub", BSN,
                "sub_id_type", "urn:nl-eid-gdi:1.0:id:legacy-BSN",
                "acr", "http://eidas.europa.eu/LoA/substantial"));

    assertThat(inwoner.niveau()).isEqualTo(Betrouwbaarheidsniveau.SUBSTANTIEEL);
  }

  record Geval(
      String naam, Map<String, String> keys, Map<String, Object> claims, Inlogmelding melding) {
    @Override
    public String toString() {
      return naam;
    }
  }

  static Stream<Geval> refused() {
    Map<String, String> niets = Map.of();
    return Stream.of(
        geval("no BSN", niets, without("bsn")),
        geval("no level", niets, without("acr")),
        geval("unknown level", niets, with("acr", "zeer hoog")),
        geval(
            "level of another scheme",
            niets,
            with("acr", "urn:etoegang:core:assurance-class:loa4")),
        geval("level as a list", niets, with("acr", List.of(MIDDEN))),
        geval("eleven-test fails", niets, with("bsn", "999990011")),
        geval("BSN of zeros", niets, with("bsn", "000000000")),
        geval("BSN too long", niets, with("bsn", "9999900190")),
        geval("BSN with a space", niets, with("bsn", BSN + " ")),
        geval("BSN in other digits", niets, with("bsn", "٩٩٩٩٩٠٠١٩")),
        geval("BSN as a number", niets, with("bsn", 999990019L)),
        geval("BSN as a list", niets, with("bsn", List.of(BSN))),
        geval("empty BSN", niets, with("bsn", "")),
        geval("sector code of a tax number", niets, with("bsn", "s00000001:" + BSN)),
        geval("unknown prefix", niets, with("bsn", "bsn:" + BSN)),
        geval(
            "two BSNs that differ",
            Map.of("zaakwijs.oidc.bsn-claim", "aanvrager.bsn,bsn"),
            with("aanvrager", Map.of("bsn", "999990020"))),
        geval(
            "subject of another kind",
            Map.of("zaakwijs.oidc.bsn-claim", "sub"),
            with(Map.of("sub", BSN, "sub_id_type", "urn:nl-eid-gdi:1.0:id:RSIN"))),
        new Geval("level too low", niets, with("acr", BASIS), Inlogmelding.NIVEAU_TE_LAAG),
        new Geval(
            "level below the configured minimum",
            Map.of("zaakwijs.oidc.minimum-niveau", "hoog"),
            with("acr", MIDDEN),
            Inlogmelding.NIVEAU_TE_LAAG),
        representation("represents", Map.of("sub", "1")),
        representation("gemachtigde", Map.of("bsn", "999990020")),
        representation("gemachtigde", Map.of()),
        representation("acting_nin", "999990020"),
        representation("urn:nl-eid-gdi:1.0:ActingSubjectID", "x"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void letsNobodyInOn(Geval geval) {
    assertThatExceptionOfType(InlogException.class)
        .isThrownBy(() -> map(geval.keys(), geval.claims()))
        .satisfies(
            e -> {
              assertThat(e.melding()).isEqualTo(geval.melding());
              assertThat(e.getMessage()).doesNotContainPattern("[0-9]{6}");
            });
  }

  private static Inwoner map(Map<String, String> keys, Map<String, Object> claims)
      throws InlogException {
    return (Inwoner) new InwonerMapper(OidcConfiguratie.with(keys)).map(claims, NU);
  }

  private static Geval geval(String naam, Map<String, String> keys, Map<String, Object> claims) {
    return new Geval(naam, keys, claims, Inlogmelding.NIET_GELUKT);
  }

  private static Geval representation(String claim, Object value) {
    return new Geval(
        "representation by " + claim + " " + value,
        Map.of(),
        with(claim, value),
        Inlogmelding.VERTEGENWOORDIGING);
  }

  private static Map<String, Object> with(String claim, Object value) {
    return with(Map.of(claim, value));
  }

  private static Map<String, Object> with(Map<String, Object> extra) {
    Map<String, Object> claims = new HashMap<>(Map.of("bsn", BSN, "acr", MIDDEN));
    claims.putAll(extra);
    return claims;
  }

  private static Map<String, Object> without(String claim) {
    Map<String, Object> claims = with(Map.of());
    claims.remove(claim);
    return claims;
  }
}
