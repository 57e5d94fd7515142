package nl.zaakwijs.clients.sandbox;

import static java.util.Objects.requireNonNull;
import static nl.zaakwijs.clients.http.Upstreams.CREDENTIALS;
import static nl.zaakwijs.clients.http.Upstreams.GEBRUIKER;
import static nl.zaakwijs.clients.http.Upstreams.await;
import static nl.zaakwijs.clients.http.Upstreams.awaitDone;
import static nl.zaakwijs.clients.http.Upstreams.failureOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.zaakwijs.clients.besluiten.Besluit;
import nl.zaakwijs.clients.besluiten.BesluitenClient;
import nl.zaakwijs.clients.brp.BrpClient;
import nl.zaakwijs.clients.brp.Persoon;
import nl.zaakwijs.clients.catalogi.CatalogiClient;
import nl.zaakwijs.clients.catalogi.Resultaattype;
import nl.zaakwijs.clients.catalogi.Statustype;
import nl.zaakwijs.clients.catalogi.Zaaktype;
import nl.zaakwijs.clients.documenten.DocumentenClient;
import nl.zaakwijs.clients.documenten.Enkelvoudiginformatieobject;
import nl.zaakwijs.clients.haalcentraal.GbaDatum;
import nl.zaakwijs.clients.http.Secret;
import nl.zaakwijs.clients.http.Upstream;
import nl.zaakwijs.clients.http.UpstreamException.Kind;
import nl.zaakwijs.clients.http.Upstreams;
import nl.zaakwijs.clients.http.ZgwCredentials;
import nl.zaakwijs.clients.qmatic.Appointment;
import nl.zaakwijs.clients.qmatic.Booking;
import nl.zaakwijs.clients.qmatic.Branch;
import nl.zaakwijs.clients.qmatic.Customer;
import nl.zaakwijs.clients.qmatic.QmaticClient;
import nl.zaakwijs.clients.qmatic.Service;
import nl.zaakwijs.clients.reisdocumenten.Reisdocument;
import nl.zaakwijs.clients.reisdocumenten.ReisdocumentenClient;
import nl.zaakwijs.clients.zaken.Resultaat;
import nl.zaakwijs.clients.zaken.Rol;
import nl.zaakwijs.clients.zaken.Status;
import nl.zaakwijs.clients.zaken.Zaak;
import nl.zaakwijs.clients.zaken.Zaakinformatieobject;
import nl.zaakwijs.clients.zaken.ZakenClient;
import nl.zaakwijs.sandbox.Sandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ClientsAgainstSandboxTest {
  private static final String SAM = "999990020";
  private static final String FATIMA = "999990032";
  private static final String MARIA = "999990056";
  private static final Clock CLOCK = Clock.systemUTC();

  private static Sandbox sandbox;

  @BeforeAll
  static void start() {
    sandbox = Sandbox.start(0);
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  @AfterEach
  void theContractWasKept() {
    sandbox.verkeer().assertContractGehouden();
    sandbox.verkeer().assertGeenBsnInUrl();
  }

  @Test
  void listsTheZakenOfAPersonWithEverythingThatWasAskedAlong() {
    assertThat(zakenOf(SAM)).hasSize(1);
    Zaak zaak = zakenOf(SAM).get(0);

    assertThat(zaak.identificatie()).isEqualTo("ZAAK-2026-0000020");
    assertThat(zaak.uiterlijkeEinddatumAfdoening()).isNotNull();
    assertThat(requireNonNull(zaak.expand().zaaktype()).omschrijving()).isNotEmpty();
    Status status = requireNonNull(zaak.expand().status());
    assertThat(requireNonNull(status.expandedStatustype()).volgnummer()).isEqualTo(2);
    assertThat(requireNonNull(zaak.expand().rollen()))
        .anyMatch(
            rol -> rol.inpBsn().equals(SAM) && rol.omschrijvingGeneriek().equals("initiator"));
  }

  @Test
  void listsFortyZakenOverSeveralPagesOrOne() {
    assertThat(zakenOf(FATIMA)).hasSize(40).extracting(Zaak::url).doesNotHaveDuplicates();
  }

  @Test
  void listsNoZakenForWhoHasNone() {
    assertThat(zakenOf("999990019")).isEmpty();
  }

  @Test
  void readsAZaakWithItsRolesStatusesAndDocuments() {
    Zaak zaak = await(zaken().readZaak(zakenOf(SAM).get(0).uuid(), GEBRUIKER));

    assertThat(await(zaken().listRollen(zaak.url(), GEBRUIKER)))
        .extracting(Rol::omschrijvingGeneriek)
        .contains("initiator", "belanghebbende");
    assertThat(await(zaken().listStatussen(zaak.url(), GEBRUIKER)))
        .hasSize(2)
        .allMatch(status -> status.datumStatusGezet() != null);
    List<Zaakinformatieobject> documenten =
        await(zaken().listZaakinformatieobjecten(zaak.url(), GEBRUIKER));
    assertThat(documenten).hasSize(5);

    Enkelvoudiginformatieobject document =
        await(
            documenten()
                .readEnkelvoudiginformatieobject(
                    requireNonNull(documenten.get(0).informatieobject()), GEBRUIKER));
    assertThat(document.titel()).isNotEmpty();
    assertThat(document.bestandsomvang()).isPositive();
  }

  @Test
  void readsTheTypesOfAZaak() {
    Zaak zaak =
        zakenOf(MARIA).stream().filter(z -> z.resultaat() != null).findFirst().orElseThrow();
    Zaaktype zaaktype = await(catalogi().readZaaktype(requireNonNull(zaak.zaaktype()), GEBRUIKER));
    List<Statustype> statustypen = await(catalogi().listStatustypen(zaaktype.url(), GEBRUIKER));
    Resultaat resultaat = await(zaken().readResultaat(requireNonNull(zaak.resultaat()), GEBRUIKER));
    Resultaattype resultaattype =
        await(catalogi().readResultaattype(requireNonNull(resultaat.resultaattype()), GEBRUIKER));

    assertThat(zaaktype).isEqualTo(zaak.expand().zaaktype());
    assertThat(statustypen).anyMatch(Statustype::isEindstatus);
    assertThat(await(catalogi().readStatustype(statustypen.get(0).url(), GEBRUIKER)))
        .isEqualTo(statustypen.get(0));
    assertThat(resultaattype)
        .isEqualTo(requireNonNull(zaak.expand().resultaat()).expandedResultaattype());
    assertThat(await(catalogi().listResultaattypen(zaaktype.url(), GEBRUIKER)))
        .contains(resultaattype)
        .hasSizeLessThan(10);
  }

  @Test
  void listsTheBesluitenOfAZaak() {
    Zaak zaak =
        zakenOf(MARIA).stream().filter(z -> z.resultaat() != null).findFirst().orElseThrow();

    List<Besluit> besluiten = await(besluiten().listBesluiten(zaak.url(), GEBRUIKER));

    assertThat(besluiten).hasSize(1);
    assertThat(besluiten.get(0).zaak()).isEqualTo(zaak.url());
    assertThat(besluiten.get(0).identificatie()).isEqualTo("BESLUIT-2026-0000056-01");
    assertThat(besluiten.get(0).verzenddatum()).isNotNull();
    assertThat(besluiten.get(0).uiterlijkeReactiedatum()).isNull();
  }

  @Test
  void saysThatAZaakDoesNotExistOrThatWeAreNotKnown() {
    UUID unknown = UUID.fromString("00000000-0000-4000-8000-000000000000");
    ZakenClient stranger =
        new ZakenClient(
            at("zaken", "/zaken/api/v1"),
            new ZgwCredentials("zaakwijs", new Secret("een-heel-ander-geheim-van-32-tekens!!")),
            CLOCK);

    assertThat(failureOf(zaken().readZaak(unknown, GEBRUIKER)).kind()).isEqualTo(Kind.NOT_FOUND);
    assertThat(failureOf(stranger.readZaak(unknown, GEBRUIKER)).kind()).isEqualTo(Kind.REFUSED);
  }

  @Test
  void findsAPersonInTheBrp() {
    Optional<Persoon> found =
        await(
            brp()
                .findPersoon(
                    MARIA,
                    List.of(
                        "naam.volledigeNaam",
                        "geboorte",
                        "adressering",
                        "gemeenteVanInschrijving")));

    Persoon persoon = found.orElseThrow();
    assertThat(persoon.volledigeNaam()).isEqualTo("Maria Luísa Santos");
    assertThat(persoon.geboortedatum()).isEqualTo(new GbaDatum(1958, 7, LocalDate.of(1958, 7, 21)));
    assertThat(persoon.adresregels()).hasSize(2);
    assertThat(persoon.geheimhouding()).isTrue();
    assertThat(persoon.inOnderzoek().adres()).isTrue();
    assertThat(persoon.opschorting()).isNull();
  }

  @Test
  void findsNobodyInTheBrp() {
    assertThat(await(brp().findPersoon("999990081", List.of("naam.volledigeNaam")))).isEmpty();
  }

  @Test
  void findsTravelDocuments() {
    List<Reisdocument> documenten =
        await(
            reisdocumenten()
                .listReisdocumenten(
                    SAM, List.of("soort", "datumEindeGeldigheid", "inhoudingOfVermissing")));

    assertThat(documenten).extracting(Reisdocument::soort).containsExactly("PN", "NI");
    assertThat(documenten).extracting(Reisdocument::aanduiding).containsExactly("V", "");
    assertThat(documenten.get(1).eindeGeldigheid().datum()).isNotNull();
  }

  @Test
  void makesReadsAndCancelsAnAppointment() {
    QmaticClient qmatic = qmatic();
    Service service =
        await(qmatic.listServices()).stream().filter(Service::available).findFirst().orElseThrow();
    Branch branch = await(qmatic.listBranches(service.publicId())).get(0);
    assertThat(await(qmatic.listBranchServices(branch.publicId())))
        .extracting(Service::publicId)
        .contains(service.publicId());
    List<String> services = List.of(service.publicId());
    LocalDate date = await(qmatic.listDates(branch.publicId(), services, 0)).get(0);
    LocalTime time = await(qmatic.listTimes(branch.publicId(), date, services, 0)).get(0);

    Appointment made =
        await(
            qmatic.book(
                branch.publicId(),
                date,
                time,
                new Booking(
                    service.name(),
                    services,
                    new Customer("Sam", "Jansen", "sam@voorbeeld.test", "0612345678"),
                    1,
                    "")));

    assertThat(made.start().atZoneSameInstant(branch.timeZone()).toLocalDateTime())
        .isEqualTo(date.atTime(time));
    Appointment read = await(qmatic.readAppointment(made.publicId()));
    assertThat(read.start().toInstant()).isEqualTo(made.start().toInstant());
    assertThat(read.services()).extracting(Service::publicId).containsExactlyElementsOf(services);

    awaitDone(qmatic.cancelAppointment(made.publicId()));
    assertThat(failureOf(qmatic.readAppointment(made.publicId())).kind()).isEqualTo(Kind.NOT_FOUND);
  }

  private static List<Zaak> zakenOf(String bsn) {
    return await(zaken().listZakenVanBsn(bsn, "initiator", GEBRUIKER));
  }

  private static ZakenClient zaken() {
    return new ZakenClient(at("zaken", "/zaken/api/v1"), CREDENTIALS, CLOCK);
  }

  private static CatalogiClient catalogi() {
    return new CatalogiClient(at("catalogi", "/catalogi/api/v1"), CREDENTIALS, CLOCK);
  }

  private static DocumentenClient documenten() {
    return new DocumentenClient(at("documenten", "/documenten/api/v1"), CREDENTIALS, CLOCK);
  }

  private static BesluitenClient besluiten() {
    return new BesluitenClient(at("besluiten", "/besluiten/api/v1"), CREDENTIALS, CLOCK);
  }

  private static ReisdocumentenClient reisdocumenten() {
    return new ReisdocumentenClient(at("reisdocumenten", "/haalcentraal"), Map.of());
  }

  private static BrpClient brp() {
    return new BrpClient(at("brp", "/brp"), Map.of());
  }

  private static QmaticClient qmatic() {
    return new QmaticClient(
        at("qmatic", "/qmatic/calendar-backend/public/api"), new Secret("sandbox-qmatic-sleutel"));
  }

  private static Upstream at(String name, String path) {
    Upstream upstream = Upstreams.at(URI.create(sandbox.url() + path));
    return new Upstream(
        name, upstream.baseUri(), upstream.connectTimeout(), upstream.totalTimeout());
  }
}
