package nl.zaakwijs.portal.gesprek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import nl.zaakwijs.portal.inwoner.Anoniem;
import nl.zaakwijs.portal.inwoner.Betrouwbaarheidsniveau;
import nl.zaakwijs.portal.inwoner.Bsn;
import nl.zaakwijs.portal.inwoner.Inwoner;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.opslag.Bewaartermijnen;
import nl.zaakwijs.portal.opslag.Hoofdsleutel;
import nl.zaakwijs.portal.opslag.Kluis;
import nl.zaakwijs.portal.opslag.Testdatabank;
import nl.zaakwijs.portal.opslag.VersleutelingException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GesprekkenTest {
  private static final Instant NU = Instant.parse("2026-11-20T10:00:00Z");
  private static final Bewaartermijnen TERMIJNEN =
      new Bewaartermijnen(Duration.ofHours(2), Duration.ofDays(30));

  private final Inwoner inwoner = someone();

  @ParameterizedTest
  @EnumSource
  void keepsTheQuestionsOfAResidentNewestFirst(Testdatabank databank) {
    UUID gesprek = ask(databank, inwoner, "Wat kost een paspoort?", "En een rijbewijs?");

    List<BewaardeVraag> vragen = list(databank, inwoner);

    assertThat(vragen)
        .containsExactly(
            new BewaardeVraag(gesprek, 2, "En een rijbewijs?", "kennis", "Antwoord 2", NU),
            new BewaardeVraag(gesprek, 1, "Wat kost een paspoort?", "kennis", "Antwoord 1", NU));
  }

  @ParameterizedTest
  @EnumSource
  void showsNoQuestionOfSomeoneElse(Testdatabank databank) {
    ask(databank, inwoner, "Wat kost een paspoort?");
    ask(databank, new Anoniem(), "Wat kost een rijbewijs?");

    assertThat(list(databank, someone())).isEmpty();
    assertThat(list(databank, inwoner)).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void givesAResidentTheConversationThatBeganBeforeTheLogin(Testdatabank databank) {
    UUID gesprek = ask(databank, new Anoniem(), "Hoe staat het met mijn aanvraag?");

    run(databank, gesprekken -> done(() -> gesprekken.claim(gesprek, inwoner)));
    run(databank, gesprekken -> done(() -> gesprekken.claim(gesprek, someone())));

    assertThat(list(databank, inwoner))
        .extracting(BewaardeVraag::vraag)
        .containsExactly("Hoe staat het met mijn aanvraag?");
  }

  @ParameterizedTest
  @EnumSource
  void storesNothingThatCanBeRead(Testdatabank databank) throws SQLException {
    ask(databank, inwoner, "Wat kost een paspoort?");

    String dump = dump(databank);

    assertThat(dump)
        .doesNotContain("paspoort", "Antwoord", "kennis", inwoner.bsn().reveal())
        .contains(kluis().pseudoniem(inwoner.bsn()));
  }

  @ParameterizedTest
  @EnumSource
  void refusesRowsThatWereSwapped(Testdatabank databank) throws SQLException {
    UUID gesprek = ask(databank, inwoner, "Een", "Twee");

    execute(
        databank,
        "update beurt set nummer = -nummer where gesprek = '" + gesprek + "'",
        "update beurt set nummer = 3 + nummer where gesprek = '" + gesprek + "'");

    assertThatExceptionOfType(VersleutelingException.class)
        .isThrownBy(() -> list(databank, inwoner));
  }

  @ParameterizedTest
  @EnumSource
  void deletesTheKeyAndEverythingUnderIt(Testdatabank databank) throws SQLException {
    UUID gesprek = ask(databank, inwoner, "Wat kost een paspoort?");
    UUID stays = ask(databank, inwoner, "Wat kost een rijbewijs?");
    String sleutel = one(databank, "select datasleutel from gesprek where id = '" + gesprek + "'");

    run(databank, gesprekken -> done(() -> gesprekken.delete(gesprek)));

    assertThat(one(databank, "select count(*) from datasleutel where id = '" + sleutel + "'"))
        .isEqualTo("0");
    assertThat(one(databank, "select count(*) from beurt where gesprek = '" + gesprek + "'"))
        .isEqualTo("0");
    assertThat(list(databank, inwoner)).extracting(BewaardeVraag::gesprek).containsExactly(stays);
  }

  @ParameterizedTest
  @EnumSource
  void deletesAConversationForItsOwnResidentOnly(Testdatabank databank) {
    UUID gesprek = ask(databank, inwoner, "Wat kost een paspoort?");

    assertThat(databank.<Boolean>call(em -> gesprekken(em, NU).delete(gesprek, someone())))
        .isFalse();
    assertThat(list(databank, inwoner)).hasSize(1);
    assertThat(databank.<Boolean>call(em -> gesprekken(em, NU).delete(gesprek, inwoner))).isTrue();
    assertThat(list(databank, inwoner)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void deletesAllOfAResident(Testdatabank databank) {
    Inwoner other = someone();
    ask(databank, inwoner, "Een");
    ask(databank, inwoner, "Twee");
    ask(databank, other, "Drie");

    run(databank, gesprekken -> done(() -> gesprekken.deleteAll(inwoner)));

    assertThat(list(databank, inwoner)).isEmpty();
    assertThat(list(databank, other)).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void keepsAConversationAsLongAsAgreedAndNoLonger(Testdatabank databank) throws SQLException {
    UUID anoniem = ask(databank, new Anoniem(), "Een");
    UUID eigen = ask(databank, inwoner, "Twee");

    deleteVerlopen(databank, NU.plus(Duration.ofHours(2)));
    assertThat(exists(databank, anoniem)).isTrue();
    deleteVerlopen(databank, NU.plus(Duration.ofHours(2)).plusSeconds(1));
    assertThat(exists(databank, anoniem)).isFalse();
    assertThat(exists(databank, eigen)).isTrue();
    deleteVerlopen(databank, NU.plus(Duration.ofDays(30)).plusSeconds(1));
    assertThat(exists(databank, eigen)).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void addsNothingToAConversationThatIsGone(Testdatabank databank) {
    run(
        databank,
        gesprekken -> done(() -> gesprekken.add(UUID.randomUUID(), "vraag", "kennis", "")));

    assertThat(list(databank, inwoner)).isEmpty();
  }

  private UUID ask(
      Testdatabank databank, nl.zaakwijs.portal.inwoner.Bezoeker bezoeker, String... vragen) {
    UUID gesprek = databank.call(em -> gesprekken(em, NU).begin(bezoeker, Taal.NL));
    for (int i = 0; i < vragen.length; i++) {
      String vraag = vragen[i];
      String antwoord = "Antwoord " + (i + 1);
      run(databank, gesprekken -> done(() -> gesprekken.add(gesprek, vraag, "kennis", antwoord)));
    }
    return gesprek;
  }

  private static List<BewaardeVraag> list(Testdatabank databank, Inwoner inwoner) {
    return databank.call(em -> gesprekken(em, NU).listVragen(inwoner));
  }

  private static void deleteVerlopen(Testdatabank databank, Instant nu) {
    databank.<Integer>call(em -> gesprekken(em, nu).deleteVerlopen(nu));
  }

  private static void run(Testdatabank databank, Function<Gesprekken, Boolean> work) {
    databank.<Boolean>call(em -> work.apply(gesprekken(em, NU)));
  }

  private static boolean done(Runnable work) {
    work.run();
    return true;
  }

  private static Gesprekken gesprekken(jakarta.persistence.EntityManager em, Instant nu) {
    return new Gesprekken(em, kluis(), TERMIJNEN, Clock.fixed(nu, ZoneOffset.UTC));
  }

  private static Kluis kluis() {
    return new Kluis(new Hoofdsleutel(new byte[32]), Clock.fixed(NU, ZoneOffset.UTC));
  }

  private static boolean exists(Testdatabank databank, UUID gesprek) throws SQLException {
    return one(databank, "select count(*) from gesprek where id = '" + gesprek + "'").equals("1");
  }

  private static String dump(Testdatabank databank) throws SQLException {
    StringBuilder dump = new StringBuilder();
    for (String table : List.of("datasleutel", "gesprek", "beurt")) {
      try (Connection connection = databank.dataSource().getConnection();
          Statement statement = connection.createStatement();
          ResultSet rows = statement.executeQuery("select * from " + table)) {
        while (rows.next()) {
          for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            Object value = rows.getObject(i);
            dump.append(
                value instanceof byte[] bytes
                    ? new String(bytes, StandardCharsets.ISO_8859_1)
                    : String.valueOf(value));
            dump.append('|');
          }
        }
      }
    }
    return dump.toString();
  }

  private static String one(Testdatabank databank, String sql) throws SQLException {
    try (Connection connection = databank.dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static void execute(Testdatabank databank, String... statements) throws SQLException {
    try (Connection connection = databank.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  /** A resident whom no other test knows. */
  private static Inwoner someone() {
    String bsn;
    do {
      bsn = Integer.toString(ThreadLocalRandom.current().nextInt(100_000_000, 1_000_000_000));
    } while (!Bsn.isValid(bsn));
    return new Inwoner(new Bsn(bsn), Betrouwbaarheidsniveau.MIDDEN, NU);
  }
}
