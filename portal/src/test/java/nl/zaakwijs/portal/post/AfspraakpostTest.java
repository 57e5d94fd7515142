package nl.zaakwijs.portal.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import nl.zaakwijs.portal.afspraken.Afspraak;
import nl.zaakwijs.portal.afspraken.Afspraakgebeurtenis;
import nl.zaakwijs.portal.afspraken.Afspraakgebeurtenis.Soort;
import nl.zaakwijs.portal.instellingen.Testconfig;
import nl.zaakwijs.portal.opslag.Testdatabank;
import nl.zaakwijs.portal.proef.Testklok;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AfspraakpostTest {
  private static final PostInstellingen AAN =
      PostInstellingen.from(
          Testconfig.of(
              URI.create("http://localhost:1").toString(),
              Map.of(
                  "zaakwijs.url", "https://mijn.gemeente.example",
                  "zaakwijs.post.server", "localhost:25",
                  "zaakwijs.post.beveiliging", "geen",
                  "zaakwijs.post.afzender", "afspraken@gemeente.example")));

  private final Testklok klok = new Testklok("2027-03-01T09:00:00Z");
  private final Testvak vak = new Testvak(Testdatabank.H2, klok);
  private final Afspraak afspraak = Testafspraken.at("2027-03-29T09:30");

  @ParameterizedTest
  @CsvSource({
    "GEBOEKT, BEVESTIGING",
    "GEVONDEN, BEVESTIGING",
    "VERZET, WIJZIGING",
    "AFGEZEGD, AFZEGGING",
    "NIET_GELUKT, NIET_GELUKT"
  })
  void writesWhatHappened(Soort gebeurd, Postsoort geschreven) {
    happen(AAN, gebeurd);

    assertThat(vak.rows(afspraak.sleutel())).extracting(Postregel::soort).contains(geschreven);
  }

  @Test
  void remindsOnTheMorningBeforeByTheClockOfThePlace() {
    happen(AAN, Soort.GEBOEKT);

    // In the night of that day the clock goes to summer time.
    assertThat(vak.rows(afspraak.sleutel()))
        .filteredOn(regel -> regel.soort() == Postsoort.HERINNERING)
        .extracting(Postregel::vanafOp)
        .containsExactly(Instant.parse("2027-03-28T08:00:00Z"));
  }

  @Test
  void remindsNobodyWhoMadeItTheDayBefore() {
    klok.set(Instant.parse("2027-03-27T23:05:00Z"));

    happen(AAN, Soort.GEBOEKT);

    assertThat(vak.rows(afspraak.sleutel()))
        .extracting(Postregel::soort)
        .containsExactly(Postsoort.BEVESTIGING);
  }

  @Test
  void writesNothingWithoutAMailServer() {
    happen(new PostInstellingen(null), Soort.GEBOEKT);

    assertThat(vak.rows(afspraak.sleutel())).isEmpty();
  }

  private void happen(PostInstellingen instellingen, Soort soort) {
    new Afspraakpost(vak, instellingen, klok).write(new Afspraakgebeurtenis(soort, afspraak, null));
  }
}
