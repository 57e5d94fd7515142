package nl.zaakwijs.portal.vraag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakwijs.portal.inwoner.Anoniem;
import nl.zaakwijs.portal.inwoner.Inwoner;
import nl.zaakwijs.portal.inwoner.NamensPersoon;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.persoon.Datum;
import nl.zaakwijs.portal.persoon.Gegevenssoort;
import nl.zaakwijs.portal.persoon.Reisdocument;
import nl.zaakwijs.portal.persoon.Reisdocument.Soort;
import nl.zaakwijs.portal.persoon.Reisdocument.Stand;
import nl.zaakwijs.portal.persoon.Reisdocumenten;
import nl.zaakwijs.portal.persoon.Voorbeeldpersoon;
import nl.zaakwijs.portal.storing.Onderdeel;
import nl.zaakwijs.portal.storing.StoringException;
import nl.zaakwijs.portal.vraag.Antwoord.Gegevens;
import nl.zaakwijs.portal.vraag.Antwoord.InloggenNodig;
import nl.zaakwijs.portal.vraag.Antwoord.Storing;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions about one's own personal record: exactly what was asked, and nothing more. */
@NullMarked
class GegevensvraagTest {
  private static final Inwoner NOOR = Vraagsteller.NOOR;

  private final Set<Gegevenssoort> gevraagd = EnumSet.noneOf(Gegevenssoort.class);
  private final Register register = new Register(true);
  private final Vraagbaak vraagbaak = vraagbaak(register);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "op welk adres sta ik ingeschreven | ADRES",
        "welk adres hebben jullie van mij | ADRES",
        "wat is mijn adres | ADRES",
        "waar sta ik ingeschreven | ADRES",
        "sinds wanneer sta ik op dit adres ingeschreven | ADRES",
        "klopt mijn adres bij jullie | ADRES",
        "sta ik al ingeschreven op mijn nieuwe adres | ADRES",
        "Which address am I registered at? | ADRES",
        "What is my address | ADRES",
        "in welke gemeente sta ik ingeschreven | GEMEENTE",
        "bij welke gemeente sta ik geregistreerd? | GEMEENTE",
        "In which municipality am I registered? | GEMEENTE",
        "wat is mijn geboortedatum | GEBOORTEDATUM",
        "wanneer ben ik volgens jullie geboren | GEBOORTEDATUM",
        "What is my date of birth | GEBOORTEDATUM",
        "wat is mijn naam | NAAM",
        "onder welke naam sta ik geregistreerd | NAAM",
        "What is my name? | NAAM",
        "wat is mijn naam en mijn adres | NAAM ADRES",
        "hoe sta ik geregistreerd | ALLES",
        "hoe sta ik bij jullie ingeschreven | ALLES",
        "wat weten jullie over mij | ALLES",
        "laat mijn persoonlijke gegevens zien | ALLES",
        "How am I registered? | ALLES",
        "wanneer verloopt mijn paspoort | PASPOORT",
        "tot wanneer is mijn paspoort geldig? | PASPOORT",
        "hoe lang is mijn paspoort nog geldig | PASPOORT",
        "is mijn paspoort nog geldig | PASPOORT",
        "is mijn paspoort verlopen | PASPOORT",
        "heb ik een geldig paspoort | PASPOORT",
        "When does my passport expire? | PASPOORT",
        "Is my passport still valid? | PASPOORT",
        "is mijn id-kaart nog geldig | ID_KAART",
        "is mijn id kaart al verlopen | ID_KAART",
        "wanneer verloopt m'n identiteitskaart | ID_KAART",
        "wanneer moet ik mijn id-kaart verlengen | ID_KAART",
        "Is my ID card still valid? | ID_KAART",
        "tot wanneer zijn mijn paspoort en id-kaart geldig | PASPOORT ID_KAART",
        "welke reisdocumenten heb ik | REISDOCUMENTEN",
        "wat is mijn bsn | BSN",
        "wat is mijn nationaliteit | NIET_GETOOND",
      })
  void answersWhatWasAsked(String vraag, String aspecten) {
    assertThat(answer(vraag).aspecten())
        .extracting(Gegevensaspect::name)
        .containsExactly(aspecten.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "op welk adres sta ik ingeschreven | ADRES",
        "in welke gemeente sta ik ingeschreven | GEMEENTE",
        "wat is mijn geboortedatum | GEBOORTEDATUM",
        "wanneer verloopt mijn paspoort | ''",
        "wat is mijn bsn | ''",
        "wat is mijn nationaliteit | ''",
      })
  void asksThePersonRegisterForNothingElse(String vraag, String soorten) {
    answer(vraag);

    assertThat(String.join(" ", gevraagd.stream().map(Enum::name).toList())).isEqualTo(soorten);
  }

  @Test
  void asksForTravelDocumentsOnlyWhenThoseAreAskedFor() {
    answer("op welk adres sta ik ingeschreven");
    assertThat(register.keren).isZero();

    answer("wanneer verloopt mijn paspoort");
    assertThat(register.keren).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hoe lang is een paspoort geldig",
        "mijn paspoort is verlopen, wat nu",
        "wat kost een paspoort",
        "hoe verleng ik mijn paspoort",
        "wanneer verloopt mijn rijbewijs",
        "hoe geef ik mijn nieuwe adres door",
        "mijn id-kaart is verlopen",
        "ik wil mijn geboortedatum laten corrigeren",
      })
  void leavesGeneralQuestionsToTheKnowledge(String vraag) {
    assertThat(ask(vraag, List.of()).route()).isNotEqualTo(Route.MIJN_GEGEVENS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "wanneer verloopt mijn paspoort | en mijn id-kaart? | ID_KAART",
        "op welk adres sta ik ingeschreven | en in welke gemeente | GEMEENTE",
        "When does my passport expire? | and my ID card? | ID_KAART",
      })
  void goesOnAboutTheRecord(String eerder, String vraag, Gegevensaspect aspect) {
    assertThat(ask(vraag, List.of(eerder)).antwoord())
        .isInstanceOfSatisfying(
            Gegevens.class, antwoord -> assertThat(antwoord.aspecten()).containsExactly(aspect));
  }

  @Test
  void showsOnlyTheDocumentsThatWereAskedFor() {
    assertThat(answer("wanneer verloopt mijn paspoort").reisdocumenten())
        .containsExactly(Register.PASPOORT);
    assertThat(answer("welke reisdocumenten heb ik").reisdocumenten()).hasSize(2);
  }

  @Test
  void offersANewDocumentToWhoNeedsOne() {
    assertThat(answer("is mijn id-kaart nog geldig").vervolgstappen())
        .containsExactly(
            new Vervolgstap.MaakAfspraak("identiteitskaart"),
            new Vervolgstap.LeesOnderwerp("identiteitskaart-aanvragen"));
    assertThat(answer("wanneer verloopt mijn paspoort").vervolgstappen())
        .containsExactly(new Vervolgstap.BekijkGegevens());
  }

  @Test
  void showsNothingOfSomebodyElse() {
    Gegevens antwoord = answer("op welk adres sta ik ingeschreven, en dat van mijn man");

    assertThat(antwoord.aspecten()).containsExactly(Gegevensaspect.VAN_EEN_ANDER);
    assertThat(antwoord.persoon()).isNull();
    assertThat(gevraagd).isEmpty();
  }

  @Test
  void asksForALoginFirst() {
    Vraag vraag = Vraagsteller.asked("wanneer verloopt mijn paspoort", new Anoniem());

    assertThat(vraagbaak.answer(vraag).antwoord())
        .isInstanceOfSatisfying(
            InloggenNodig.class,
            nodig -> assertThat(nodig.waarvoor()).isEqualTo(Route.MIJN_GEGEVENS));
    assertThat(register.keren).isZero();
  }

  @Test
  void saysThatTheRegisterIsNotThereOrDoesNotAnswer() {
    Vraag vraag = Vraagsteller.asked("wanneer verloopt mijn paspoort", NOOR);

    assertThat(vraagbaak(new Register(false)).answer(vraag).antwoord())
        .isInstanceOfSatisfying(
            Gegevens.class,
            antwoord ->
                assertThat(antwoord.uitkomst())
                    .isEqualTo(Gegevensuitkomst.GEEN_REISDOCUMENTENREGISTER));
    register.stil = true;
    assertThat(vraagbaak.answer(vraag).antwoord()).isEqualTo(new Storing(Onderdeel.REISDOCUMENTEN));
  }

  private Gegevens answer(String vraag) {
    return (Gegevens) ask(vraag, List.of()).antwoord();
  }

  private Beantwoording ask(String vraag, List<String> eerdere) {
    return vraagbaak.answer(new Vraag(vraag, Taal.NL, NOOR, eerdere));
  }

  private Vraagbaak vraagbaak(Reisdocumenten documenten) {
    return Vraagbaken.with(
        (inwoner, soorten) -> {
          gevraagd.addAll(soorten);
          return Optional.of(Voorbeeldpersoon.of("Noor de Vries", soorten));
        },
        documenten);
  }

  private static final class Register extends Reisdocumenten {
    static final Reisdocument PASPOORT =
        document(Soort.PASPOORT, Stand.GELDIG, LocalDate.of(2031, 3, 3));
    static final Reisdocument KAART =
        document(Soort.ID_KAART, Stand.VERLOPEN, LocalDate.of(2026, 3, 3));

    private final boolean gekoppeld;
    private int keren;
    private boolean stil;

    Register(boolean gekoppeld) {
      this.gekoppeld = gekoppeld;
    }

    @Override
    public boolean isGekoppeld() {
      return gekoppeld;
    }

    @Override
    public List<Reisdocument> listReisdocumenten(NamensPersoon inwoner) {
      keren++;
      if (stil) {
        throw new StoringException(Onderdeel.REISDOCUMENTEN, new IllegalStateException("stil"));
      }
      return List.of(PASPOORT, KAART);
    }

    private static Reisdocument document(Soort soort, Stand stand, LocalDate totEnMet) {
      return new Reisdocument(
          soort,
          soort.name(),
          stand,
          new Datum.Dag(totEnMet),
          stand == Stand.GELDIG ? 1562L : null,
          new Datum.Onbekend(),
          false);
    }
  }
}
