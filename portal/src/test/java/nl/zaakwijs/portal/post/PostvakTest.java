package nl.zaakwijs.portal.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.zaakwijs.portal.afspraken.Afspraak;
import nl.zaakwijs.portal.opslag.Testdatabank;
import nl.zaakwijs.portal.proef.Testklok;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PostvakTest {
  private final Testklok klok = new Testklok("2027-03-01T09:00:00Z");
  private final Afspraak afspraak = Testafspraken.at("2027-03-29T09:30");

  @ParameterizedTest
  @EnumSource
  void storesNothingThatCanBeRead(Testdatabank databank) throws SQLException {
    add(vak(databank), Postsoort.BEVESTIGING, afspraak);

    assertThat(inhoud(databank)).isNotEmpty().doesNotContain("Sam", "voorbeeld.nl", "ijbewijs");
  }

  @ParameterizedTest
  @EnumSource
  void keepsNothingOfWhatAMailSaidOnceItWasSent(Testdatabank databank) {
    Testvak vak = vak(databank);
    UUID id = add(vak, Postsoort.BEVESTIGING, afspraak);
    String sleutel = vak.key(id);

    vak.claim(id);
    vak.settle(id, Poststaat.VERZONDEN);

    Postregel regel = vak.rows(afspraak.sleutel()).get(0);
    assertThat(regel.staat()).isEqualTo(Poststaat.VERZONDEN);
    assertThat(vak.hasContent(id)).isFalse();
    assertThat(keys(databank)).doesNotContain(sleutel);
    assertThat(vak.claim(id)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void storesAMailOfOneKindOnce(Testdatabank databank) {
    Testvak vak = vak(databank);

    add(vak, Postsoort.BEVESTIGING, afspraak);
    add(vak, Postsoort.BEVESTIGING, afspraak);

    assertThat(vak.rows(afspraak.sleutel())).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void givesAMailToOneOfManyNodes(Testdatabank databank) {
    Testvak vak = vak(databank);
    UUID id = add(vak, Postsoort.BEVESTIGING, afspraak);

    List<Poststuk> claimed =
        IntStream.range(0, 16)
            .parallel()
            .mapToObj(node -> vak.claim(id))
            .flatMap(Optional::stream)
            .toList();

    assertThat(claimed).hasSize(1);
    assertThat(claimed.get(0).bericht().afspraak()).isEqualTo(afspraak);
  }

  @ParameterizedTest
  @EnumSource
  void takesOverFromANodeThatStoppedButNotFromOneThatIsBusy(Testdatabank databank) {
    Testvak vak = vak(databank);
    UUID id = add(vak, Postsoort.BEVESTIGING, afspraak);
    vak.claim(id);

    klok.advance(Postvak.GREEP.minusSeconds(1));
    assertThat(vak.claim(id)).isEmpty();
    klok.advance(Duration.ofSeconds(2));
    assertThat(vak.listKlaar(10)).contains(id);
    assertThat(vak.claim(id)).map(Poststuk::poging).contains(2);
  }

  @ParameterizedTest
  @EnumSource
  void numbersTheNewsAboutAnAppointmentThroughAllThatReplacesIt(Testdatabank databank) {
    Testvak vak = vak(databank);
    Afspraak later = Testafspraken.at("2027-05-03T11:00");
    Afspraak laatst = Testafspraken.at("2027-06-07T11:00");
    Instant uiterlijk = laatst.begin().toInstant();
    add(vak, Postsoort.BEVESTIGING, afspraak);
    vak.add(Postsoort.WIJZIGING, later, afspraak, klok.instant(), uiterlijk);
    vak.deleteVerlopen(afspraak.einde().toInstant().plus(Duration.ofDays(1)));
    vak.add(Postsoort.WIJZIGING, laatst, later, klok.instant(), uiterlijk);
    vak.add(Postsoort.AFZEGGING, laatst, null, klok.instant(), uiterlijk);

    assertThat(vak.rows(laatst.sleutel()))
        .extracting(Postregel::agenda)
        .containsOnly(afspraak.sleutel());
    assertThat(vak.rows(laatst.sleutel())).extracting(Postregel::volgnummer).containsExactly(2, 3);
  }

  @ParameterizedTest
  @EnumSource
  void sendsNoNewsThatLaterNewsOvertook(Testdatabank databank) {
    Testvak vak = vak(databank);
    UUID confirmed = add(vak, Postsoort.BEVESTIGING, afspraak);
    add(vak, Postsoort.HERINNERING, afspraak);
    add(vak, Postsoort.AFZEGGING, afspraak);
    UUID cancelled = vak.rows(afspraak.sleutel()).get(2).id();

    assertThat(vak.listKlaar(100)).contains(cancelled).doesNotContain(confirmed);
    assertThat(vak.claim(confirmed)).isEmpty();
    assertThat(vak.claim(cancelled)).isPresent();
  }

  @ParameterizedTest
  @EnumSource
  void sendsNothingThatIsOfNoUseAnyMore(Testdatabank databank) {
    Testvak vak = vak(databank);
    UUID id = add(vak, Postsoort.BEVESTIGING, afspraak);

    klok.set(afspraak.begin().toInstant().plusSeconds(1));

    assertThat(vak.claim(id)).isEmpty();
    assertThat(vak.rows(afspraak.sleutel()))
        .extracting(Postregel::staat)
        .containsExactly(Poststaat.VERVALLEN);
  }

  @ParameterizedTest
  @EnumSource
  void forgetsWhatIsOver(Testdatabank databank) {
    Testvak vak = vak(databank);
    add(vak, Postsoort.BEVESTIGING, afspraak);
    UUID sent = add(vak, Postsoort.HERINNERING, afspraak);
    vak.claim(sent);
    vak.settle(sent, Poststaat.VERZONDEN);

    vak.deleteVerlopen(afspraak.einde().toInstant().plus(Duration.ofHours(1)));
    assertThat(vak.rows(afspraak.sleutel())).hasSize(2);
    vak.deleteVerlopen(afspraak.einde().toInstant().plus(Duration.ofHours(3)));
    assertThat(vak.rows(afspraak.sleutel())).isEmpty();
  }

  private UUID add(Testvak vak, Postsoort soort, Afspraak about) {
    vak.add(soort, about, null, klok.instant(), about.begin().toInstant());
    return vak.rows(about.sleutel()).stream()
        .filter(regel -> regel.soort() == soort)
        .findFirst()
        .orElseThrow()
        .id();
  }

  private Testvak vak(Testdatabank databank) {
    return new Testvak(databank, klok);
  }

  private static String inhoud(Testdatabank databank) throws SQLException {
    return read(databank, "select inhoud from post_inhoud");
  }

  private static String keys(Testdatabank databank) {
    try (Connection connection = databank.dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select id from datasleutel")) {
      StringBuilder text = new StringBuilder();
      while (rows.next()) {
        text.append(rows.getObject(1)).append('\n');
      }
      return text.toString();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String read(Testdatabank databank, String query) throws SQLException {
    StringBuilder text = new StringBuilder();
    try (Connection connection = databank.dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        text.append(new String(rows.getBytes(1), StandardCharsets.ISO_8859_1));
      }
    }
    return text.toString();
  }
}
