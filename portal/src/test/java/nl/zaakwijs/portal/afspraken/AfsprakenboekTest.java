package nl.zaakwijs.portal.afspraken;

import static nl.zaakwijs.portal.inwoner.Testinwoners.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.zaakwijs.portal.afspraken.Afspraakgebeurtenis.Soort;
import nl.zaakwijs.portal.inwoner.Anoniem;
import nl.zaakwijs.portal.opslag.Bewaartermijnen;
import nl.zaakwijs.portal.opslag.Hoofdsleutel;
import nl.zaakwijs.portal.opslag.Kluis;
import nl.zaakwijs.portal.opslag.Testdatabank;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AfsprakenboekTest {
  private static final Clock CLOCK = Clock.systemUTC();
  private static final Afspraakwens WENS =
      new Afspraakwens(
          new Product("rijbewijs", "Rijbewijs", Duration.ofMinutes(20)),
          new Locatie("stadskantoor", "Stadskantoor", List.of("Lindeplein 1")),
          LocalDate.of(2031, 3, 3),
          LocalTime.of(9, 30),
          "Sam Jansen",
          "sam@example.org",
          null);

  private final UUID sleutel = UUID.randomUUID();

  @ParameterizedTest
  @EnumSource
  void takesAKeyOnceOnly(Testdatabank databank) {
    Afsprakenboek boek = boek(databank);
    boek.plan(sleutel, SAM, WENS);

    assertThatExceptionOfType(PersistenceException.class)
        .isThrownBy(() -> boek.plan(sleutel, SAM, WENS));
  }

  @ParameterizedTest
  @EnumSource
  void tellsOthersThatItWasBooked(Testdatabank databank) {
    Testboek boek = boek(databank);
    boek.plan(sleutel, SAM, WENS);
    assertThat(boek.gebeurtenissen()).isEmpty();

    boek.confirm(sleutel, new Bevestiging("K1", WENS.dag().atTime(WENS.tijd()), null));

    Afspraak afspraak = boek.find(sleutel).orElseThrow().toAfspraak(true);
    assertThat(boek.gebeurtenissen())
        .containsExactly(new Afspraakgebeurtenis(Soort.GEBOEKT, afspraak, null));
  }

  @ParameterizedTest
  @EnumSource
  void storesNothingThatCanBeRead(Testdatabank databank) throws SQLException {
    boek(databank).plan(sleutel, SAM, WENS);

    assertThat(inhoud(databank)).doesNotContain("Sam", "example.org", "rijbewijs");
  }

  @ParameterizedTest
  @EnumSource
  void forgetsWhatIsLongOver(Testdatabank databank) {
    Afsprakenboek boek = boek(databank);
    UUID anonymous = UUID.randomUUID();
    boek.plan(sleutel, SAM, WENS);
    boek.plan(anonymous, new Anoniem(), WENS);

    boek.deleteVerlopen(WENS.dag().plusDays(5).atStartOfDay(Afsprakenboek.NEDERLAND).toInstant());
    assertThat(boek.find(sleutel)).isPresent();
    assertThat(boek.find(anonymous)).isEmpty();
    boek.deleteVerlopen(WENS.dag().plusDays(40).atStartOfDay(Afsprakenboek.NEDERLAND).toInstant());
    assertThat(boek.find(sleutel)).isEmpty();
  }

  private static String inhoud(Testdatabank databank) throws SQLException {
    StringBuilder text = new StringBuilder();
    try (Connection connection = databank.dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select inhoud from afspraak")) {
      while (rows.next()) {
        text.append(new String(rows.getBytes(1), StandardCharsets.ISO_8859_1));
      }
    }
    return text.toString();
  }

  private static Testboek boek(Testdatabank databank) {
    return new Testboek(
        databank,
        new Kluis(new Hoofdsleutel(new byte[32]), CLOCK),
        new Bewaartermijnen(Duration.ofHours(2), Duration.ofDays(30)),
        CLOCK);
  }
}
