package nl.zaakwijs.portal.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.zaakwijs.portal.afspraken.Afspraak;
import nl.zaakwijs.portal.afspraken.Afspraakgebeurtenis;
import nl.zaakwijs.portal.afspraken.Afspraakgebeurtenis.Soort;
import nl.zaakwijs.portal.opslag.Testdatabank;
import nl.zaakwijs.portal.post.PostInstellingen.Beveiliging;
import nl.zaakwijs.portal.post.PostInstellingen.Server;
import nl.zaakwijs.portal.post.Postkantoor.Gedrag;
import nl.zaakwijs.portal.proef.Testgebeurtenissen;
import nl.zaakwijs.portal.proef.Testklok;
import nl.zaakwijs.sandbox.post.Mail;
import nl.zaakwijs.sandbox.post.Postvanger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@ResourceLock("post")
class BezorgingTest {
  private final Testklok klok = new Testklok("2027-03-01T09:00:00Z");
  private final Afspraak afspraak = Testafspraken.at("2027-03-29T09:30");
  private final Testgebeurtenissen<Postpoging> pogingen = new Testgebeurtenissen<>();
  private Postvanger vanger;

  @BeforeEach
  void begin() {
    vanger = Postvanger.start(0);
  }

  @AfterEach
  void end() {
    vanger.close();
  }

  @ParameterizedTest
  @EnumSource
  void sendsAConfirmationOnce(Testdatabank databank) {
    Testvak vak = vak(databank);
    happen(vak, Soort.GEBOEKT);

    bezorging(vak).deliver();
    bezorging(vak).deliver();

    assertThat(vanger.list()).extracting(Mail::onderwerp).containsExactly("BEVESTIGING 0");
    assertThat(vanger.list().get(0).aan()).isEqualTo(Testafspraken.EMAIL);
  }

  @ParameterizedTest
  @EnumSource
  void sendsOnceWhenTheServerIsBack(Testdatabank databank) {
    Testvak vak = vak(databank);
    happen(vak, Soort.GEBOEKT);
    vanger.setOutOfOrder(true);
    for (int i = 0; i < 8; i++) {
      bezorging(vak).deliver();
      klok.advance(Duration.ofMinutes(11));
    }
    vanger.setOutOfOrder(false);

    bezorging(vak).deliver();
    bezorging(vak).deliver();

    assertThat(vanger.list()).extracting(Mail::onderwerp).containsExactly("BEVESTIGING 0");
  }

  @ParameterizedTest
  @EnumSource
  void remindsOnceAndNotEarlierThanTheDayBefore(Testdatabank databank) {
    Testvak vak = vak(databank);
    happen(vak, Soort.GEBOEKT);
    bezorging(vak).deliver();
    klok.advance(Duration.ofDays(26));
    bezorging(vak).deliver();
    assertThat(vanger.list()).hasSize(1);

    klok.advance(Duration.ofDays(1));
    bezorging(vak).deliver();
    bezorging(vak).deliver();

    assertThat(vanger.list())
        .extracting(Mail::onderwerp)
        .containsExactly("BEVESTIGING 0", "HERINNERING 0");
  }

  @ParameterizedTest
  @EnumSource
  void remindsNobodyOfWhatWasGivenUp(Testdatabank databank) {
    Testvak vak = vak(databank);
    happen(vak, Soort.GEBOEKT);
    happen(vak, Soort.AFGEZEGD);

    bezorging(vak).deliver();
    klok.advance(Duration.ofDays(27).plusHours(1));
    bezorging(vak).deliver();

    assertThat(vanger.list()).extracting(Mail::onderwerp).containsExactly("AFZEGGING 1");
  }

  @ParameterizedTest
  @EnumSource
  void sendsOnceWhenItStoppedBeforeTheCall(Testdatabank databank) {
    Testvak vak = vak(databank);
    happen(vak, Soort.GEBOEKT);
    vak.listKlaar(10).forEach(vak::claim);

    bezorging(vak).deliver();
    assertThat(vanger.list()).isEmpty();
    klok.advance(Postvak.GREEP.plusSeconds(1));
    bezorging(vak).deliver();
    bezorging(vak).deliver();

    assertThat(vanger.list()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void sendsASecondCopyUnderTheSameNumberWhenItStoppedAfterTheCall(Testdatabank databank) {
    Testvak vak = vak(databank);
    happen(vak, Soort.GEBOEKT);
    List<UUID> ready = vak.listKlaar(10);
    ready.forEach(
        id ->
            vak.claim(id)
                .ifPresent(
                    stuk ->
                        bode()
                            .deliver(
                                stuk.id(),
                                stuk.bericht().afspraak().email(),
                                stuk.bericht().afspraak().taal(),
                                write(stuk.bericht()))));
    klok.advance(Postvak.GREEP.plusSeconds(1));
    bezorging(vak).deliver();

    assertThat(vanger.list()).hasSize(2);
    assertThat(vanger.list().get(0).kop("Message-ID"))
        .isNotEmpty()
        .isEqualTo(vanger.list().get(1).kop("Message-ID"));
  }

  @ParameterizedTest
  @EnumSource
  void sendsEveryMailOnceFromSeveralNodes(Testdatabank databank) {
    Testvak vak = vak(databank);
    for (int i = 0; i < 12; i++) {
      vak.add(
          Postsoort.BEVESTIGING,
          Testafspraken.at("2027-03-29T09:30"),
          null,
          klok.instant(),
          afspraak.begin().toInstant());
    }

    IntStream.range(0, 4).parallel().forEach(node -> bezorging(vak).deliver());

    assertThat(vanger.list()).hasSize(12);
    assertThat(vanger.list()).extracting(mail -> mail.kop("Message-ID")).doesNotHaveDuplicates();
  }

  @Test
  void neverSendsToAnAddressThatWasRefused() {
    Testvak vak = vak(Testdatabank.H2);
    happen(vak, Soort.GEBOEKT);
    try (Postkantoor kantoor = new Postkantoor(Gedrag.KENT_NIEMAND)) {
      bezorging(vak, kantoor.port()).deliver();
    }
    klok.advance(Duration.ofHours(2));
    bezorging(vak).deliver();

    assertThat(vanger.list()).isEmpty();
    assertThat(vak.rows(afspraak.sleutel()))
        .extracting(Postregel::staat)
        .contains(Poststaat.GEWEIGERD);
  }

  @Test
  void tellsHowEachAttemptEnded() {
    Testvak vak = vak(Testdatabank.H2);
    happen(vak, Soort.GEBOEKT);
    Bezorging bezorging = bezorging(vak);
    vanger.setOutOfOrder(true);

    bezorging.deliver();

    assertThat(bezorging.isGelukt()).isFalse();
    vanger.setOutOfOrder(false);
    klok.advance(Duration.ofMinutes(11));
    bezorging.deliver();
    assertThat(bezorging.isGelukt()).isTrue();
    assertThat(pogingen.list())
        .containsExactly(
            new Postpoging(Postsoort.BEVESTIGING, Afloop.NIET_NU),
            new Postpoging(Postsoort.BEVESTIGING, Afloop.VERZONDEN));
  }

  @ParameterizedTest
  @CsvSource({"1, 2", "2, 4", "5, 32", "9, 512", "10, 600", "1000, 600"})
  void waitsLongerEveryTimeButNeverLong(int poging, int seconden) {
    assertThat(Bezorging.wait(poging)).hasSeconds(seconden);
  }

  private void happen(Testvak vak, Soort soort) {
    new Afspraakpost(vak, new PostInstellingen(server(1)), klok)
        .write(new Afspraakgebeurtenis(soort, afspraak, null));
  }

  /** One that no other test left anything in. */
  private Testvak vak(Testdatabank databank) {
    Testvak vak = new Testvak(databank, klok);
    vak.empty();
    return vak;
  }

  private Bezorging bezorging(Testvak vak) {
    return bezorging(vak, PostbodeTest.port(vanger));
  }

  private Bezorging bezorging(Testvak vak, int port) {
    return new Bezorging(
        vak,
        new Postbode(server(port), "Gemeente", klok, null),
        new PostInstellingen(server(port)),
        (bericht, afzender) -> write(bericht),
        pogingen,
        klok);
  }

  private Postbode bode() {
    return new Postbode(server(PostbodeTest.port(vanger)), "Gemeente", klok, null);
  }

  private static Brief write(Postbericht bericht) {
    return new Brief(bericht.soort() + " " + bericht.volgnummer(), "tekst", "<p>tekst</p>", null);
  }

  private static Server server(int port) {
    return PostbodeTest.server(port, Beveiliging.GEEN);
  }
}
