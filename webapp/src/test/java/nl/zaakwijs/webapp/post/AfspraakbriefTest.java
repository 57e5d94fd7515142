package nl.zaakwijs.webapp.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.zaakwijs.portal.afspraken.Afspraak;
import nl.zaakwijs.portal.afspraken.Afspraak.Stand;
import nl.zaakwijs.portal.afspraken.Afspraakdoel;
import nl.zaakwijs.portal.afspraken.Locatie;
import nl.zaakwijs.portal.afspraken.Product;
import nl.zaakwijs.portal.gemeente.Gemeente;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.opslag.Hoofdsleutel;
import nl.zaakwijs.portal.opslag.Zegel;
import nl.zaakwijs.portal.post.Brief;
import nl.zaakwijs.portal.post.Postbericht;
import nl.zaakwijs.portal.post.Postsoort;
import nl.zaakwijs.webapp.afspraken.Afspraaklink;
import nl.zaakwijs.webapp.security.Herkomst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AfspraakbriefTest {
  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
  private static final UUID AGENDA = UUID.fromString("11111111-2222-4333-8444-555555555555");
  private static final String AFZENDER = "afspraken@gemeente.example";
  private static final Herkomst HERKOMST =
      new Herkomst(URI.create("https://mijn.gemeente.example"));

  private final Afspraakbrief schrijver =
      new Afspraakbrief(
          Gemeente.builtIn(),
          new Afspraaklink(new Zegel(new Hoofdsleutel(new byte[32])), HERKOMST),
          HERKOMST);

  @ParameterizedTest
  @EnumSource
  void hasAllItsWordsInBothLanguages(Postsoort soort) {
    for (Taal taal : Taal.values()) {
      Brief brief = write(soort, taal);

      assertThat(brief.onderwerp()).isNotBlank().doesNotContain("??", "\n");
      assertThat(brief.tekst()).doesNotContain("??").contains("Paspoort", "Lindeplein 1");
      assertThat(brief.html())
          .doesNotContain("??", "<script", "<img", "src=")
          .contains("<html lang=\"" + taal.code() + "\"", "Paspoort", "Lindeplein 1");
    }
  }

  @Test
  void tellsWhenByTheClockOfThePlace() {
    assertThat(write(Postsoort.BEVESTIGING, Taal.NL).onderwerp())
        .isEqualTo("Uw afspraak op maandag 29 maart 2027");
    assertThat(write(Postsoort.BEVESTIGING, Taal.NL).tekst()).contains("Tijd: 9.30 uur");
    assertThat(write(Postsoort.BEVESTIGING, Taal.EN).tekst())
        .contains("Monday 29 March 2027", "9:30");
  }

  @Test
  void leadsToTheAppointmentWithoutSayingWhose() {
    Brief brief = write(Postsoort.BEVESTIGING, Taal.EN);

    assertThat(brief.tekst())
        .containsPattern(
            "https://mijn\\.gemeente\\.example/afspraken/link/[A-Za-z0-9_-]{64}\\?taal=en");
    assertThat(brief.tekst() + brief.html()).doesNotContain("Sam", "sam@voorbeeld.nl");
  }

  @Test
  void showsWhatTheAppointmentSystemSaysAsText() {
    Brief brief = write(Postsoort.BEVESTIGING, Taal.NL);

    assertThat(brief.html()).contains("Paspoort &lt;b&gt;").doesNotContain("<b>");
  }

  @ParameterizedTest
  @CsvSource({
    "BEVESTIGING, REQUEST, CONFIRMED",
    "WIJZIGING, REQUEST, CONFIRMED",
    "HERINNERING, REQUEST, CONFIRMED",
    "AFZEGGING, CANCEL, CANCELLED"
  })
  void tellsCalendarsWhatToDo(Postsoort soort, String methode, String status) {
    Brief.Agenda agenda = Objects.requireNonNull(write(soort, Taal.NL).agenda());

    assertThat(agenda.methode()).isEqualTo(methode);
    assertThat(unfolded(agenda.inhoud()))
        .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
        .contains(
            "METHOD:" + methode + "\r\n",
            "UID:" + AGENDA + "\r\n",
            "SEQUENCE:3\r\n",
            "STATUS:" + status + "\r\n",
            "DTSTAMP:20270301T090000Z\r\n",
            "DTSTART:20270329T073000Z\r\n",
            "DTEND:20270329T075000Z\r\n",
            "LOCATION:Stadskantoor\\, Lindeplein 1\r\n",
            ":mailto:" + AFZENDER + "\r\n",
            "ATTENDEE;PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:sam@voorbeeld.nl\r\n")
        .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n");
    assertThat(agenda.inhoud().split("\r\n", -1)).allMatch(regel -> regel.length() <= 75);
  }

  @Test
  void putsNothingInACalendarThatIsNotThere() {
    assertThat(write(Postsoort.NIET_GELUKT, Taal.NL).agenda()).isNull();
    assertThat(write(Postsoort.NIET_GELUKT, Taal.NL).tekst())
        .contains("https://mijn.gemeente.example/afspraken/nieuw?taal=nl");
  }

  @Test
  void isTheSameEveryTime() {
    assertThat(write(Postsoort.WIJZIGING, Taal.NL)).isEqualTo(write(Postsoort.WIJZIGING, Taal.NL));
  }

  @Test
  void tellsForHowManyPeopleAndHowLongThatTakes() {
    Afspraakdoel doel =
        Afspraakdoel.of(
            new Product(
                "paspoort",
                "paspoort",
                "Paspoort",
                Duration.ofMinutes(20),
                Duration.ofMinutes(20),
                4,
                List.of()),
            3);
    Brief brief = write(Postsoort.BEVESTIGING, afspraak(Taal.NL, doel, Duration.ofMinutes(40)));

    assertThat(brief.tekst())
        .contains("Hoeveel personen: 3 personen", "Tijd: 9.30 uur (40 minuten)");
    assertThat(unfolded(Objects.requireNonNull(brief.agenda()).inhoud()))
        .contains("SUMMARY:Paspoort (3 personen)\\, ", "DTEND:20270329T081000Z\r\n");
    assertThat(write(Postsoort.BEVESTIGING, Taal.NL).tekst()).doesNotContain("personen");
  }

  @Test
  void tellsAllThatTheAppointmentIsForAndWhatToBring() {
    Duration duur = Duration.ofMinutes(20);
    Product paspoort =
        new Product(
            "paspoort", "paspoort", "Paspoort", duur, List.of("Uw oude paspoort", "Pasfoto"));
    Product kaart = new Product("id", "id", "ID-kaart", duur, List.of("Uw oude kaart", "Pasfoto"));
    Afspraakdoel doel = new Afspraakdoel(List.of(paspoort, kaart), 1);
    Brief brief = write(Postsoort.BEVESTIGING, afspraak(Taal.NL, doel, Duration.ofMinutes(40)));

    assertThat(brief.tekst())
        .contains("Waarvoor: Paspoort, ID-kaart", "Uw oude paspoort", "Uw oude kaart")
        .containsOnlyOnce("Pasfoto");
    assertThat(unfolded(Objects.requireNonNull(brief.agenda()).inhoud()))
        .contains("SUMMARY:Paspoort\\, ID-kaart\\, ", "DTEND:20270329T081000Z\r\n");
  }

  private Brief write(Postsoort soort, Taal taal) {
    Duration duur = Duration.ofMinutes(20);
    Product product = new Product("paspoort", "Paspoort <b>", duur);
    return write(soort, afspraak(taal, Afspraakdoel.of(product), duur));
  }

  private Brief write(Postsoort soort, Afspraak afspraak) {
    return schrijver.write(
        new Postbericht(soort, afspraak, AGENDA, 3, Instant.parse("2027-03-01T09:00:00Z")),
        AFZENDER);
  }

  private static String unfolded(String inhoud) {
    return inhoud.replace("\r\n ", "");
  }

  private static Afspraak afspraak(Taal taal, Afspraakdoel doel, Duration duur) {
    return new Afspraak(
        UUID.fromString("99999999-2222-4333-8444-555555555555"),
        doel,
        new Locatie("stadskantoor", "Stadskantoor", List.of("Lindeplein 1")),
        LocalDateTime.parse("2027-03-29T09:30").atZone(NEDERLAND),
        duur,
        "Sam Jansen",
        "sam@voorbeeld.nl",
        "kenmerk-1",
        Stand.GEBOEKT,
        taal);
  }
}
