package nl.zaakwijs.portal.zaken;

import static nl.zaakwijs.portal.inwoner.Testinwoners.FATIMA;
import static nl.zaakwijs.portal.inwoner.Testinwoners.JORIS;
import static nl.zaakwijs.portal.inwoner.Testinwoners.MARIA;
import static nl.zaakwijs.portal.inwoner.Testinwoners.NOOR;
import static nl.zaakwijs.portal.inwoner.Testinwoners.SAM;
import static nl.zaakwijs.portal.inwoner.Testinwoners.WILLEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.zaakwijs.clients.http.Gebruiker;
import nl.zaakwijs.clients.zaken.Zaak;
import nl.zaakwijs.clients.zaken.ZakenClient;
import nl.zaakwijs.portal.instellingen.Testconfig;
import nl.zaakwijs.portal.inwoner.Inwoner;
import nl.zaakwijs.portal.opslag.Hoofdsleutel;
import nl.zaakwijs.portal.opslag.Kluis;
import nl.zaakwijs.portal.storing.Koppelingen;
import nl.zaakwijs.portal.zaken.MijnZaakDetail.Deel;
import nl.zaakwijs.sandbox.Sandbox;
import nl.zaakwijs.sandbox.verkeer.Uitwisseling;
import nl.zaakwijs.sandbox.verkeer.Upstream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What residents see of their zaken, against real registers over HTTP. */
class ZakenTest {
  private static final Clock CLOCK = Clock.systemUTC();

  @SuppressWarnings("NullAway.Init")
  private static Sandbox sandbox;

  private final Zaken zaken = zaken(Map.of());

  @BeforeAll
  static void start() {
    sandbox = Sandbox.start(0);
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  @BeforeEach
  void forget() {
    sandbox.verkeer().forget();
  }

  @AfterEach
  void keepsToTheContracts() {
    sandbox.verkeer().assertContractGehouden();
    sandbox.verkeer().assertGeenBsnInUrl();
  }

  @Test
  void saysThatThereAreNoneOnlyWhenThereAreNone() {
    assertThat(zaken.listMijnZaken(NOOR)).isEqualTo(new MijnZaken(List.of(), false));
  }

  @Test
  void showsEachResidentTheirOwnZakenOnly() {
    assertThat(zaaknummers(SAM)).containsExactly("ZAAK-2026-0000020");
    assertThat(zaaknummers(JORIS)).containsExactly("ZAAK-2026-0000044");
    assertThat(zaaknummers(FATIMA)).hasSize(40).doesNotHaveDuplicates();
  }

  @Test
  void showsNoConfidentialZaakAndNoneOfAnInternalType() {
    assertThat(zaaknummers(MARIA)).containsExactly("ZAAK-2026-0000056");
  }

  @Test
  void showsNoZaakInWhichTheResidentHasAnotherRole() {
    assertThat(zaaknummers(WILLEM)).containsExactly("ZAAK-2026-0000068");
  }

  @Test
  void showsZakenOfAnotherRoleWhenTheMunicipalityWantsThat() {
    Zaken wider = zaken(Map.of("zaakwijs.zgw.rollen", "initiator, belanghebbende"));

    assertThat(wider.listMijnZaken(WILLEM).zaken())
        .extracting(MijnZaak::zaaknummer)
        .containsExactlyInAnyOrder("ZAAK-2026-0000068", "ZAAK-2026-0000020");
  }

  @Test
  void showsLessWhenTheMunicipalityWantsThat() {
    Zaken narrower = zaken(Map.of("zaakwijs.zgw.maximale-vertrouwelijkheid", "openbaar"));

    assertThat(narrower.listMijnZaken(SAM)).isEqualTo(new MijnZaken(List.of(), false));
  }

  @Test
  void asksForFortyZakenInOneSearch() {
    assertThat(zaken.listMijnZaken(FATIMA).zaken()).hasSize(40);

    assertThat(sandbox.verkeer().list())
        .extracting(Uitwisseling::upstream, Uitwisseling::methode)
        .containsOnly(org.assertj.core.groups.Tuple.tuple(Upstream.ZAKEN, "POST"));
  }

  @Test
  void putsTheZaakInWords() {
    MijnZaak zaak = zaken.listMijnZaken(SAM).zaken().get(0);

    assertThat(zaak.naam()).isEqualTo("Verzoek om Nederlander te worden");
    assertThat(zaak.isGesloten()).isFalse();
    assertThat(zaak.isOnvolledig()).isFalse();
    assertThat(zaak.status())
        .isEqualTo(
            new Statusstap(
                new Tweetalig(
                    "Wij controleren uw gegevens en documenten.",
                    "We are checking your details and documents."),
                "Wij hebben uw geboorteakte gecontroleerd.",
                today().minusDays(31),
                true));
    assertThat(zaak.termijn())
        .isEqualTo(new Termijn(today().plusDays(23), true, 23, false, null, false, null));
  }

  @Test
  void tellsThatTheTimeWasExtended() {
    Termijn termijn = Objects.requireNonNull(zaken.listMijnZaken(WILLEM).zaken().get(0).termijn());

    assertThat(termijn.verlengd()).isTrue();
    assertThat(termijn.verlengingReden()).isEqualTo("Wij willen de boom nog een keer bekijken.");
  }

  @Test
  void showsAZaakThatHasNoStatusYet() {
    MijnZaakDetail detail = detail(JORIS);

    assertThat(detail.zaak().status()).isNull();
    assertThat(detail.zaak().isOnvolledig()).isFalse();
    assertThat(detail.onvolledig()).isEmpty();
    assertThat(detail.stappen()).isNotEmpty().noneMatch(Statusstap::huidig);
  }

  @Test
  void showsTheStepsTakenTheCurrentOneAndThoseToCome() {
    MijnZaakDetail detail = detail(SAM);

    assertThat(detail.onvolledig()).isEmpty();
    assertThat(detail.stappen())
        .extracting(
            stap -> new Statusstap(stap.tekst(), stap.toelichting(), stap.sinds(), stap.huidig()))
        .containsExactly(
            new Statusstap(
                "Wij hebben uw verzoek ontvangen.",
                "U krijgt binnen een week een brief met wat wij nog nodig hebben.",
                today().minusDays(40),
                false),
            new Statusstap(
                "Wij controleren uw gegevens en documenten.",
                "Wij hebben uw geboorteakte gecontroleerd.",
                today().minusDays(31),
                true),
            new Statusstap("Wij vragen de IND om te beslissen.", null, null, false),
            new Statusstap(
                "Er is een besluit over uw verzoek. U krijgt een brief.", null, null, false));
  }

  @Test
  void showsOnlyDocumentsThatAreFinalAndNotTooConfidential() {
    List<MijnDocument> documenten = detail(SAM).documenten();

    assertThat(documenten)
        .extracting(MijnDocument::titel)
        .containsExactlyInAnyOrder("Ontvangstbevestiging", "Informatie over Nederlander worden");
    assertThat(documenten)
        .allSatisfy(
            document -> {
              assertThat(document.soort()).isEqualTo("Brief");
              assertThat(document.bestandssoort()).isEqualTo("PDF");
              assertThat(document.datum()).isEqualTo(today().minusDays(40));
              assertThat(document.omvang()).isPositive();
            });
  }

  @Test
  void showsHowAClosedZaakEnded() {
    MijnZaakDetail detail = detail(MARIA);

    assertThat(detail.zaak().isGesloten()).isTrue();
    assertThat(detail.zaak().termijn()).isNull();
    assertThat(detail.zaak().resultaat()).isEqualTo("Toegekend");
    assertThat(detail.resultaatToelichting()).isEqualTo("U krijgt 250 euro voor uw bril.");
    assertThat(detail.stappen()).hasSize(4).allMatch(stap -> stap.sinds() != null);
    assertThat(detail.stappen().get(3).huidig()).isTrue();
    assertThat(detail.documenten()).hasSize(1);
  }

  @Test
  void showsNoZaakOfSomeoneElseAndAsksForNoneOfItsDocuments() {
    ZaakId ofSam = zaken.listMijnZaken(SAM).zaken().get(0).id();
    sandbox.verkeer().forget();

    assertThat(zaken.findMijnZaak(WILLEM, ofSam)).isEmpty();

    assertThat(sandbox.verkeer().list(Upstream.DOCUMENTEN)).isEmpty();
    // What kinds of documents there are at all, tells nothing of any zaak.
    assertThat(sandbox.verkeer().list(Upstream.CATALOGI))
        .extracting(Uitwisseling::pad)
        .allMatch(pad -> pad.startsWith("/catalogi/api/v1/informatieobjecttypen?"));
  }

  @Test
  void showsNoConfidentialOrInternalZaakByItsAddressEither() {
    List<ZaakId> hidden =
        inRegister(MARIA).stream()
            .filter(zaak -> !zaak.identificatie().equals("ZAAK-2026-0000056"))
            .map(zaak -> new ZaakId("", zaak.uuid()))
            .toList();
    assertThat(hidden).hasSize(3);
    sandbox.verkeer().forget();

    assertThat(hidden).allSatisfy(id -> assertThat(zaken.findMijnZaak(MARIA, id)).isEmpty());
    assertThat(sandbox.verkeer().list(Upstream.DOCUMENTEN)).isEmpty();
  }

  @Test
  void showsNothingForAZaakThatDoesNotExist() {
    assertThat(zaken.findMijnZaak(SAM, new ZaakId("", UUID.randomUUID()))).isEmpty();
  }

  @Test
  void remembersTheCatalogueForEveryoneAndNothingPersonal() {
    detail(SAM);
    sandbox.verkeer().forget();

    MijnZaakDetail again = detail(SAM);

    assertThat(again.isOnvolledig(Deel.VERVOLG)).isFalse();
    assertThat(sandbox.verkeer().list(Upstream.CATALOGI)).isEmpty();
    assertThat(sandbox.verkeer().list(Upstream.DOCUMENTEN)).hasSize(1);
    assertThat(sandbox.verkeer().list(Upstream.ZAKEN)).hasSizeGreaterThan(3);
  }

  @Test
  void asksNobodyToConfigureARoleThatIsTheMunicipalitysOwn() {
    assertThatExceptionOfType(nl.zaakwijs.portal.instellingen.InstellingException.class)
        .isThrownBy(() -> zaken(Map.of("zaakwijs.zgw.rollen", "behandelaar")))
        .withMessageContaining("zaakwijs.zgw.rollen");
  }

  private List<String> zaaknummers(Inwoner inwoner) {
    MijnZaken mijnZaken = zaken.listMijnZaken(inwoner);
    assertThat(mijnZaken.onvolledig()).isFalse();
    return mijnZaken.zaken().stream().map(MijnZaak::zaaknummer).toList();
  }

  private MijnZaakDetail detail(Inwoner inwoner) {
    ZaakId id = zaken.listMijnZaken(inwoner).zaken().get(0).id();
    return zaken.findMijnZaak(inwoner, id).orElseThrow();
  }

  private static List<Zaak> inRegister(Inwoner inwoner) {
    ZakenInstellingen instellingen =
        ZakenInstellingen.from(Testconfig.of(sandbox.url(), Testconfig.GEDULD));
    Aansluiting zaken = instellingen.systemen().get(0).zaken();
    return new ZakenClient(zaken.upstream(), zaken.credentials(), CLOCK)
        .listZakenVanBsn(inwoner.bsn().reveal(), "initiator", new Gebruiker("test", "Test"))
        .join();
  }

  private static LocalDate today() {
    return LocalDate.now(CLOCK.withZone(ZoneId.of("Europe/Amsterdam")));
  }

  private static Zaken zaken(Map<String, String> others) {
    Map<String, String> values = new HashMap<>(Testconfig.GEDULD);
    values.putAll(others);
    return new Zaken(
        ZakenInstellingen.from(Testconfig.of(sandbox.url(), values)),
        new Koppelingen(CLOCK),
        new Kluis(new Hoofdsleutel(new byte[32]), CLOCK),
        CLOCK);
  }
}
