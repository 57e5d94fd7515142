package nl.zaakwijs.portal.zaken;

import static nl.zaakwijs.portal.inwoner.Testinwoners.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Clock;
import nl.zaakwijs.portal.instellingen.Testconfig;
import nl.zaakwijs.portal.opslag.Hoofdsleutel;
import nl.zaakwijs.portal.opslag.Kluis;
import nl.zaakwijs.portal.storing.Koppelingen;
import nl.zaakwijs.portal.storing.StoringException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same rules for registers that know no expand: what is missing is asked for, or it is no. */
class ZonderExpandTest {
  private static final String ZAKEN = "/zaken/api/v1";
  private static final String CATALOGI = "/catalogi/api/v1";
  private static final String ZAAK = "/zaken/00000000-0000-4000-8000-000000000001";
  private static final String STATUS = "/statussen/00000000-0000-4000-8000-000000000002";
  private static final String ZAAKTYPE = "/zaaktypen/00000000-0000-4000-8000-000000000003";
  private static final String DOCUMENT =
      "/documenten/api/v1/enkelvoudiginformatieobjecten/00000000-0000-4000-8000-000000000005";
  private static final String STATUSTYPE = "/statustypen/00000000-0000-4000-8000-000000000004";

  private final Kaalregister register;

  ZonderExpandTest() throws IOException {
    register = new Kaalregister();
  }

  @BeforeEach
  void fill() {
    putZaak("openbaar");
    putRol("natuurlijk_persoon", "initiator", SAM.bsn().reveal());
    putZaaktype("extern");
    register.put(
        ZAKEN + "/statussen",
        ("{'results': [{'url': '~"
                + ZAKEN
                + STATUS
                + "', 'statustype': '~"
                + CATALOGI
                + STATUSTYPE
                + "', 'datumStatusGezet': '2026-10-01T00:00:00Z'}]}")
            .replace('\'', '"'));
    register.put(
        ZAKEN + STATUS,
        ("{'url': '~"
                + ZAKEN
                + STATUS
                + "', 'statustype': '~"
                + CATALOGI
                + STATUSTYPE
                + "', 'datumStatusGezet': '2026-10-01T00:00:00Z'}")
            .replace('\'', '"'));
    register.put(
        CATALOGI + STATUSTYPE,
        ("{'url': '~" + CATALOGI + STATUSTYPE + "', 'omschrijving': 'Ontvangen'}")
            .replace('\'', '"'));
  }

  @AfterEach
  void stop() {
    register.close();
  }

  @Test
  void showsAZaakAfterAskingForEverythingThatDidNotComeAlong() {
    MijnZaak zaak = list().zaken().get(0);

    assertThat(zaak.naam()).isEqualTo("Kapvergunning");
    assertThat(zaak.isOnvolledig()).isFalse();
    assertThat(zaak.status()).isNotNull().extracting(Statusstap::tekst).isEqualTo("Ontvangen");
  }

  @Test
  void showsNoZaakUnlessEverythingSaysYes() {
    putRol("natuurlijk_persoon", "initiator", "999990068");
    assertThat(list().zaken()).isEmpty();
    putRol("natuurlijk_persoon", "behandelaar", SAM.bsn().reveal());
    assertThat(list().zaken()).isEmpty();
    putRol("medewerker", "initiator", SAM.bsn().reveal());
    assertThat(list().zaken()).isEmpty();
    fill();
    putZaaktype("intern");
    assertThat(list().zaken()).isEmpty();
    putZaaktype("");
    assertThat(list().zaken()).isEmpty();
    fill();
    putZaak("geheim");
    assertThat(list().zaken()).isEmpty();
    putZaak("");
    assertThat(list().zaken()).isEmpty();
    fill();
    assertThat(list().zaken()).hasSize(1);
  }

  @Test
  void neverSaysThatThereAreNoneWhenItCouldNotBeChecked() {
    register.remove(ZAKEN + "/rollen");
    assertThatExceptionOfType(StoringException.class).isThrownBy(this::list);
    fill();
    register.remove(CATALOGI + ZAAKTYPE);
    assertThatExceptionOfType(StoringException.class).isThrownBy(this::list);
  }

  @Test
  void marksAZaakOfWhichTheStatusCouldNotBeFetched() {
    register.remove(CATALOGI + STATUSTYPE);

    MijnZaak zaak = list().zaken().get(0);

    assertThat(zaak.status()).isNull();
    assertThat(zaak.isOnvolledig()).isTrue();
    assertThat(list().onvolledig()).isTrue();
    assertThat(blad().onvolledig()).isTrue();
  }

  @Test
  void asksForTheStepWhileItIsNotKnownYetWhatKindOfZaakItIs() {
    register.answerOnlyAfter(CATALOGI + ZAAKTYPE, ZAKEN + STATUS);

    assertThat(blad().open()).hasSize(1);
  }

  @Test
  void asksNothingOfAZaakThatIsNotForResidents() {
    putZaak("geheim");

    assertThat(blad().open()).isEmpty();
    assertThat(register.count(ZAKEN + STATUS)).isZero();
    assertThat(register.count(ZAKEN + "/rollen")).isZero();
  }

  @Test
  void asksAboutDocumentsOfAnOwnZaakWhileItIsNotKnownYetWhatKindOfZaakItIs() {
    ZaakId zaak = list().zaken().get(0).id();
    register.answerOnlyAfter(CATALOGI + ZAAKTYPE, DOCUMENT);

    assertThat(zaken().findMijnZaak(SAM, zaak)).isPresent();
  }

  @Test
  void asksNothingAboutDocumentsOfAZaakOfSomebodyElse() {
    ZaakId zaak = list().zaken().get(0).id();
    putRol("natuurlijk_persoon", "initiator", "999990068");

    assertThat(zaken().findMijnZaak(SAM, zaak)).isEmpty();
    assertThat(register.count(DOCUMENT)).isZero();
  }

  private void putZaak(String vertrouwelijkheid) {
    String zaak =
        "{'url': '~"
            + ZAKEN
            + ZAAK
            + "', 'identificatie': 'Z1', 'zaaktype': '~"
            + CATALOGI
            + ZAAKTYPE
            + "', 'status': '~"
            + ZAKEN
            + STATUS
            + "', 'vertrouwelijkheidaanduiding': '"
            + vertrouwelijkheid
            + "'}";
    register.put(ZAKEN + "/zaken/_zoek", "{'results': [" + zaak + "]}");
    register.put(ZAKEN + ZAAK, zaak);
    register.put(
        ZAKEN + "/zaakinformatieobjecten",
        "[{'zaak': '~" + ZAKEN + ZAAK + "', 'informatieobject': '~" + DOCUMENT + "'}]");
  }

  private void putRol(String type, String omschrijving, String bsn) {
    register.put(
        ZAKEN + "/rollen",
        ("{'results': [{'betrokkeneType': '"
                + type
                + "', 'omschrijvingGeneriek': '"
                + omschrijving
                + "', 'betrokkeneIdentificatie': {'inpBsn': '"
                + bsn
                + "'}}]}")
            .replace('\'', '"'));
  }

  private void putZaaktype(String internOfExtern) {
    register.put(
        CATALOGI + ZAAKTYPE,
        ("{'url': '~"
                + CATALOGI
                + ZAAKTYPE
                + "', 'omschrijving': 'Kapvergunning',"
                + " 'indicatieInternOfExtern': '"
                + internOfExtern
                + "'}")
            .replace('\'', '"'));
  }

  private MijnZaken list() {
    return zaken().listMijnZaken(SAM);
  }

  private Zakenblad blad() {
    return zaken().readZakenblad(SAM, "", 1);
  }

  /** Each time from a fresh start, so that nothing of the catalogue is remembered. */
  private Zaken zaken() {
    Clock clock = Clock.systemUTC();
    return new Zaken(
        ZakenInstellingen.from(Testconfig.of(register.url(), Testconfig.GEDULD)),
        new Koppelingen(clock),
        new Kluis(new Hoofdsleutel(new byte[32]), clock),
        clock);
  }
}
