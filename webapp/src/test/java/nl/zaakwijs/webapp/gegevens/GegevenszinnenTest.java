package nl.zaakwijs.webapp.gegevens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.persoon.Adres;
import nl.zaakwijs.portal.persoon.Adres.Plaats;
import nl.zaakwijs.portal.persoon.Datum;
import nl.zaakwijs.portal.persoon.Gegevenssoort;
import nl.zaakwijs.portal.persoon.Persoonsgegevens;
import nl.zaakwijs.portal.persoon.Persoonsgegevens.Opschorting;
import nl.zaakwijs.portal.persoon.Persoonsgegevens.Reden;
import nl.zaakwijs.portal.persoon.Reisdocument;
import nl.zaakwijs.portal.persoon.Reisdocument.Soort;
import nl.zaakwijs.portal.persoon.Reisdocument.Stand;
import nl.zaakwijs.webapp.page.Woorden;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How the registers' data are said: plain, no more than is known, and with care. */
class GegevenszinnenTest {
  private static final Datum DAG = new Datum.Dag(LocalDate.of(2027, 3, 3));
  private static final Datum ONBEKEND = new Datum.Onbekend();
  private static final Adres GEEN_ADRES =
      new Adres(Plaats.ONBEKEND, List.of(), "", ONBEKEND, false);

  private final Gegevenszinnen zinnen = new Gegevenszinnen(new Woorden(Taal.NL));
  private final Gegevenszinnen engels = new Gegevenszinnen(new Woorden(Taal.EN));

  @Test
  void saysUntilWhenADocumentIsValidAndHowLongThatIs() {
    Reisdocument paspoort = document(Soort.PASPOORT, Stand.BIJNA_VERLOPEN, DAG, 101L);

    assertThat(zinnen.of(paspoort))
        .containsExactly(
            "Uw paspoort is geldig tot en met 3 maart 2027, nog 101 dagen.",
            "Vraag op tijd een nieuw document aan.");
    assertThat(engels.of(paspoort).get(0)).contains("passport", "3 March 2027", "101 days");
  }

  @Test
  void saysOnlyTheYearWhenThatIsAllThatIsKnown() {
    assertThat(
            zinnen.of(document(Soort.ID_KAART, Stand.GELDIG, new Datum.Jaar(Year.of(2033)), null)))
        .containsExactly("Uw identiteitskaart is geldig tot en met 2033.");
  }

  @Test
  void callsAnyOtherDocumentAsTheRegisterDoes() {
    assertThat(zinnen.of(document(Soort.ANDERS, Stand.GELDIG, DAG, 101L)).get(0))
        .startsWith("Uw faciliteitenpaspoort is geldig");
  }

  @Test
  void saysHowMuchOfADateOfBirthIsKnown() {
    assertThat(birth(new Datum.Dag(LocalDate.of(1991, 4, 12))))
        .containsExactly("Uw geboortedatum is 12 april 1991.");
    assertThat(birth(new Datum.Maand(YearMonth.of(1988, 7))))
        .containsExactly("Van uw geboortedatum is alleen de maand bekend: juli 1988.");
    assertThat(birth(new Datum.Jaar(Year.of(1976))))
        .containsExactly("Van uw geboortedatum is alleen het jaar bekend: 1976.");
    assertThat(birth(ONBEKEND)).containsExactly("Uw geboortedatum is niet bekend.");
  }

  @Test
  void saysWhereSomeoneLivesAndSinceWhen() {
    Adres adres =
        new Adres(Plaats.NEDERLAND, List.of("Beukenlaan 12", "1234 BC  WIJNGAARD"), "", DAG, false);

    assertThat(zinnen.of(Gegevenssoort.ADRES, person(ONBEKEND, adres, null)))
        .containsExactly(
            "U staat ingeschreven op dit adres: Beukenlaan 12, 1234 BC WIJNGAARD.",
            "Daar staat u sinds 3 maart 2027.");
  }

  @Test
  void saysThatNobodyKnowsWhereSomeoneWent() {
    Adres weg = new Adres(Plaats.VERTROKKEN, List.of(), "", DAG, false);

    assertThat(zinnen.of(Gegevenssoort.ADRES, person(ONBEKEND, weg, null)))
        .containsExactly(
            "De gemeente weet niet waar u woont. U bent uitgeschreven van uw laatste adres.");
  }

  @Test
  void doesNotCallARegisterOfNonResidentsAMunicipality() {
    Persoonsgegevens yara = person(ONBEKEND, GEEN_ADRES, new Opschorting(Reden.GEEMIGREERD, DAG));

    assertThat(zinnen.of(Gegevenssoort.GEMEENTE, yara).get(0))
        .startsWith("U staat niet ingeschreven in een Nederlandse gemeente.");
    assertThat(zinnen.notices(yara))
        .containsExactly(
            "U bent vertrokken uit Nederland op 3 maart 2027. De gemeente houdt uw gegevens niet"
                + " meer bij.");
  }

  @Test
  void listsNothingOfSomeoneWhoDied() {
    Persoonsgegevens hendrik = person(ONBEKEND, GEEN_ADRES, new Opschorting(Reden.OVERLEDEN, DAG));

    assertThat(Gegevensregels.of(hendrik, new Woorden(Taal.NL))).isEmpty();
    assertThat(zinnen.notices(hendrik).get(0)).contains("overlijden op 3 maart 2027", "Bel ons");
  }

  @Test
  void saysWhatIsBeingCheckedAndThatItIsSecret() {
    Persoonsgegevens maria =
        new Persoonsgegevens(
            EnumSet.allOf(Gegevenssoort.class),
            "Maria Santos",
            ONBEKEND,
            GEEN_ADRES,
            "Wijngaard",
            Set.of(Gegevenssoort.ADRES, Gegevenssoort.NAAM),
            true,
            null);

    assertThat(zinnen.notices(maria))
        .containsExactly(
            "De gemeente onderzoekt of dit klopt: naam, adres. Het kan dus nog veranderen.",
            "U heeft om geheimhouding gevraagd. Andere mensen en organisaties krijgen deze gegevens"
                + " niet zomaar.");
  }

  private List<String> birth(Datum datum) {
    return zinnen.of(Gegevenssoort.GEBOORTEDATUM, person(datum, GEEN_ADRES, null));
  }

  private static Persoonsgegevens person(
      Datum geboren, Adres adres, @Nullable Opschorting opschorting) {
    return new Persoonsgegevens(
        EnumSet.allOf(Gegevenssoort.class),
        "Noor de Vries",
        geboren,
        adres,
        "Wijngaard",
        Set.of(),
        false,
        opschorting);
  }

  private static Reisdocument document(
      Soort soort, Stand stand, Datum totEnMet, @Nullable Long dagen) {
    return new Reisdocument(soort, "Faciliteitenpaspoort", stand, totEnMet, dagen, ONBEKEND, false);
  }
}
