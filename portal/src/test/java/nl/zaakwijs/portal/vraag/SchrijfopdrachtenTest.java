package nl.zaakwijs.portal.vraag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.zaakwijs.portal.herschrijving.Brontekst;
import nl.zaakwijs.portal.herschrijving.Opdracht;
import nl.zaakwijs.portal.herschrijving.Opdracht.Soort;
import nl.zaakwijs.portal.inwoner.Anoniem;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.vraag.Antwoord.Keuze;
import nl.zaakwijs.portal.vraag.Antwoord.Verduidelijking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchrijfopdrachtenTest {
  private final Vraagbaak vraagbaak = Vraagbaken.withoutSources();

  @Test
  void givesTheChosenPassagesOfAFoundArticle() {
    Beantwoording gevonden = answer("Wat kost een paspoort?");

    Opdracht opdracht = vraagbaak.findOpdracht(gevonden.vraag(), gevonden.antwoord()).orElseThrow();

    assertThat(opdracht.soort()).isEqualTo(Soort.VAT_SAMEN);
    assertThat(opdracht.bronnen())
        .extracting(Brontekst::kop)
        .containsExactly("Kosten", "Kort antwoord");
    assertThat(opdracht.vraag()).isEqualTo("Wat kost een paspoort?");
  }

  @Test
  void givesTheShortAnswersOfSubjectsThatMayBeMeant() {
    Verduidelijking verduidelijking =
        new Verduidelijking(
            List.of(
                new Keuze("paspoort-aanvragen", "Paspoort aanvragen", Taal.NL, "Paspoort"),
                new Keuze("verhuizing-doorgeven", "Verhuizing doorgeven", Taal.NL, "Verhuizing")));

    Opdracht opdracht = vraagbaak.findOpdracht("nieuwe pas", verduidelijking).orElseThrow();

    assertThat(opdracht.soort()).isEqualTo(Soort.VRAAG_DOOR);
    assertThat(opdracht.bronnen()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hoe staat het met mijn zaak?",
        "Ik wil niet meer leven",
        "Ik wil een medewerker spreken",
        "Hallo"
      })
  void givesNothingForWhatIsPersonalUrgentOrNoAnswer(String vraag) {
    Beantwoording anders = answer(vraag);

    assertThat(vraagbaak.findOpdracht(anders.vraag(), anders.antwoord())).isEmpty();
  }

  @Test
  void givesNothingWhereThereIsNoAnswer() {
    assertThat(vraagbaak.findOpdracht("walvissen", new Antwoord.GeenAntwoord())).isEmpty();
    assertThat(vraagbaak.findOpdracht("walvissen", new Antwoord.Besluitvraag(null))).isEmpty();
  }

  private Beantwoording answer(String vraag) {
    return vraagbaak.answer(new Vraag(vraag, Taal.NL, new Anoniem(), List.of()));
  }
}
