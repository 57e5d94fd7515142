package nl.zaakwijs.webapp.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.zaakwijs.portal.instellingen.InstellingException;
import nl.zaakwijs.portal.inwoner.Betrouwbaarheidsniveau;
import nl.zaakwijs.portal.inwoner.Bsn;
import nl.zaakwijs.portal.inwoner.Gemachtigde;
import nl.zaakwijs.portal.inwoner.Inwoner;
import nl.zaakwijs.portal.inwoner.Organisatie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who acts, for whom, and which half representations nobody gets in with. */
class VertegenwoordigingTest {
  private static final Instant NU = Instant.parse("2026-11-22T09:00:00Z");
  private static final String SAM = "999990020";
  private static final String MARIA = "999990056";
  private static final String LEGAL = "urn:nl-eid-gdi:1.0:LegalSubjectID";
  private static final String ACTING = "urn:nl-eid-gdi:1.0:ActingSubjectID";
  private static final String SERVICE = "urn:nl-eid-gdi:1.0:ServiceUUID";
  private static final String DIENST = "5b2c1f6e-0d0c-4f0e-9a52-6f3c8f4f1a01";
  private static final String HANDELENDE = "urn:etoegang:core:ActingSubjectID";
  private static final String MIDDEN =
      "urn:oasis:names:tc:SAML:2.0:ac:classes:MobileTwoFactorContract";
  private static final String EH3 = "urn:etoegang:core:assurance-class:loa3";

  private static final Map<String, String> MACHTIGEN =
      Map.of(
          "zaakwijs.oidc.machtigen.bsn-claim", LEGAL,
          "zaakwijs.oidc.machtigen.handelende-claim", ACTING,
          "zaakwijs.oidc.machtigen.diensten", "een-andere," + DIENST);
  private static final Map<String, String> ORGANISATIE =
      Map.of(
          "zaakwijs.oidc.kvk-claim", "kvk",
          "zaakwijs.oidc.rsin-claim", "rsin",
          "zaakwijs.oidc.organisatie.naam-claim", "naam");

  @Test
  void keepsWhoActsApartFromWhoIsRepresented() throws InlogException {
    assertThat(new InwonerMapper(OidcConfiguratie.with(MACHTIGEN)).map(mandate(), NU))
        .isEqualTo(
            new Gemachtigde(new Bsn(MARIA), new Bsn(SAM), Betrouwbaarheidsniveau.MIDDEN, NU));
  }

  @Test
  void readsAProfileInWhichTheOwnBsnIsThatOfWhoActs() throws InlogException {
    Map<String, String> keys = new HashMap<>(MACHTIGEN);
    keys.put("zaakwijs.oidc.machtigen.bsn-claim", "vertegenwoordigde.bsn");
    keys.put("zaakwijs.oidc.machtigen.handelende-claim", "bsn");
    InwonerMapper mapper = new InwonerMapper(OidcConfiguratie.with(keys));

    assertThat(
            mapper.map(
                Map.of(
                    "bsn",
                    SAM,
                    "vertegenwoordigde",
                    Map.of("bsn", MARIA),
                    SERVICE,
                    DIENST,
                    "acr",
                    MIDDEN),
                NU))
        .isInstanceOfSatisfying(
            Gemachtigde.class,
            gemachtigde -> {
              assertThat(gemachtigde.bsn()).isEqualTo(new Bsn(MARIA));
              assertThat(gemachtigde.handelende()).isEqualTo(new Bsn(SAM));
            });
    assertThat(mapper.map(Map.of("bsn", SAM, "acr", MIDDEN), NU)).isInstanceOf(Inwoner.class);
  }

  @Test
  void readsAProfileInWhichTheOwnBsnIsThatOfWhoIsRepresented() throws InlogException {
    Map<String, String> keys = new HashMap<>(MACHTIGEN);
    keys.put("zaakwijs.oidc.bsn-claim", "nin");
    keys.put("zaakwijs.oidc.machtigen.bsn-claim", "nin");
    keys.put("zaakwijs.oidc.machtigen.handelende-claim", "acting_nin");
    InwonerMapper mapper = new InwonerMapper(OidcConfiguratie.with(keys));

    assertThat(
            mapper.map(Map.of("nin", MARIA, "acting_nin", SAM, SERVICE, DIENST, "acr", MIDDEN), NU))
        .isInstanceOf(Gemachtigde.class);
    assertThat(mapper.map(Map.of("nin", SAM, "acr", MIDDEN), NU)).isInstanceOf(Inwoner.class);
  }

  @Test
  void readsAnOrganisationAndItsLevel() throws InlogException {
    assertThat(new InwonerMapper(OidcConfiguratie.with(ORGANISATIE)).map(company(), NU))
        .isEqualTo(
            new Organisatie(
                "90000012",
                "999990160",
                null,
                "Bakkerij",
                "4d1c",
                Betrouwbaarheidsniveau.SUBSTANTIEEL,
                NU));
  }

  @Test
  void readsALimitToABranchEvenWhenNobodyConfiguredIt() throws InlogException {
    Map<String, Object> claims = new HashMap<>(company());
    claims.put("urn:etoegang:1.9:ServiceRestriction:Vestigingsnr", "000090000129");

    assertThat(new InwonerMapper(OidcConfiguratie.with(ORGANISATIE)).map(claims, NU))
        .isInstanceOfSatisfying(
            Organisatie.class,
            organisatie -> assertThat(organisatie.vestigingsNummer()).isEqualTo("000090000129"));
  }

  record Geval(
      String naam, Map<String, String> keys, Map<String, Object> claims, Inlogmelding melding) {
    @Override
    public String toString() {
      return naam;
    }
  }

  static Stream<Geval> refused() {
    Inlogmelding anders = Inlogmelding.VERTEGENWOORDIGING;
    Inlogmelding fout = Inlogmelding.NIET_GELUKT;
    return Stream.of(
        new Geval("mandate when nothing is configured", Map.of(), mandate(), anders),
        new Geval("organisation when nothing is configured", Map.of(), company(), anders),
        new Geval("mandate when only organisations are", ORGANISATIE, mandate(), anders),
        new Geval("organisation when only mandates are", MACHTIGEN, company(), anders),
        new Geval(
            "mandate for another service",
            MACHTIGEN,
            with(mandate(), SERVICE, "elders"),
            Inlogmelding.MACHTIGING),
        new Geval(
            "mandate for no service",
            MACHTIGEN,
            without(mandate(), SERVICE),
            Inlogmelding.MACHTIGING),
        new Geval("mandate without an actor", MACHTIGEN, without(mandate(), ACTING), fout),
        new Geval("mandate for nobody", MACHTIGEN, without(mandate(), LEGAL), fout),
        new Geval("mandate for oneself", MACHTIGEN, with(mandate(), LEGAL, SAM), fout),
        new Geval(
            "a further representation", MACHTIGEN, with(mandate(), "represents", "x"), anders),
        new Geval(
            "mandate with a level of eHerkenning", MACHTIGEN, with(mandate(), "acr", EH3), fout),
        new Geval(
            "organisation without an actor", ORGANISATIE, without(company(), HANDELENDE), fout),
        new Geval("organisation and person", ORGANISATIE, with(company(), "bsn", SAM), fout),
        new Geval("KvK number too short", ORGANISATIE, with(company(), "kvk", "123"), fout),
        new Geval("RSIN fails the test", ORGANISATIE, with(company(), "rsin", "999990161"), fout),
        new Geval(
            "branch of another form",
            ORGANISATIE,
            with(company(), "urn:etoegang:1.9:ServiceRestriction:Vestigingsnr", "12"),
            fout),
        new Geval(
            "organisation with a level of DigiD",
            ORGANISATIE,
            with(company(), "acr", MIDDEN),
            fout),
        new Geval(
            "organisation with too low a level",
            ORGANISATIE,
            with(company(), "acr", "urn:etoegang:core:assurance-class:loa2"),
            Inlogmelding.NIVEAU_TE_LAAG));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void letsNobodyInOn(Geval geval) {
    InwonerMapper mapper = new InwonerMapper(OidcConfiguratie.with(geval.keys()));

    assertThatExceptionOfType(InlogException.class)
        .isThrownBy(() -> mapper.map(geval.claims(), NU))
        .satisfies(
            e -> {
              assertThat(e.melding()).isEqualTo(geval.melding());
              assertThat(e.getMessage()).doesNotContainPattern("[0-9]{6}");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"zaakwijs.oidc.machtigen.handelende-claim", "zaakwijs.oidc.machtigen.diensten"})
  void takesNoHalfConfiguration(String key) {
    Map<String, String> keys = new HashMap<>(MACHTIGEN);
    keys.remove(key);

    assertThatExceptionOfType(InstellingException.class)
        .isThrownBy(() -> OidcConfiguratie.with(keys))
        .withMessageContaining(key);
  }

  @Test
  void putsNoNumberOfAnyoneInTheAddressThatEndsTheLogin() {
    assertThat(new InwonerMapper(OidcConfiguratie.with(MACHTIGEN)).holdsBsn(mandate())).isTrue();
    assertThat(new InwonerMapper(OidcConfiguratie.with(ORGANISATIE)).holdsBsn(company())).isTrue();
  }

  private static Map<String, Object> mandate() {
    return Map.of(LEGAL, MARIA, ACTING, SAM, SERVICE, DIENST, "acr", MIDDEN);
  }

  private static Map<String, Object> company() {
    return Map.of(
        "kvk", "90000012", "rsin", "999990160", "naam", "Bakkerij", HANDELENDE, "4d1c", "acr", EH3);
  }

  private static Map<String, Object> with(Map<String, Object> claims, String claim, Object value) {
    Map<String, Object> more = new HashMap<>(claims);
    more.put(claim, value);
    return more;
  }

  private static Map<String, Object> without(Map<String, Object> claims, String claim) {
    Map<String, Object> fewer = new HashMap<>(claims);
    fewer.remove(claim);
    return fewer;
  }
}
