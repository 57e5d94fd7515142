package nl.zaakwijs.webapp.afspraken;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.zaakwijs.portal.afspraken.Afspraakdoel;
import nl.zaakwijs.portal.afspraken.Product;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.webapp.page.Woorden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonenkeuzeTest {
  private static final Duration DUUR = Duration.ofMinutes(20);
  private static final Product PASPOORT =
      new Product("paspoort", "paspoort", "Paspoort", DUUR, DUUR, 4, List.of());
  private static final Product UITTREKSEL =
      new Product("uittreksel", "uittreksel", "Uittreksel", DUUR, Duration.ZERO, 4, List.of());
  private static final Product HUWELIJK = new Product("huwelijk", "Huwelijk", DUUR);

  @Test
  void asksOnlyWhereItMakesADifference() {
    assertThat(Personenkeuze.find(pad(""), Afspraakdoel.of(PASPOORT))).isEmpty();
    assertThat(Personenkeuze.find(pad(""), Afspraakdoel.of(UITTREKSEL))).contains(1);
    assertThat(Personenkeuze.find(pad(""), Afspraakdoel.of(HUWELIJK))).contains(1);
  }

  @Test
  void takesOneForAnAddressThatIsFurtherAlready() {
    assertThat(Personenkeuze.find(pad("").withLocatie("stadskantoor"), Afspraakdoel.of(PASPOORT)))
        .contains(1);
  }

  @Test
  void takesWhatWasSaid() {
    assertThat(Personenkeuze.find(pad("2"), Afspraakdoel.of(PASPOORT))).contains(2);
    assertThat(Personenkeuze.find(pad("4"), Afspraakdoel.of(UITTREKSEL))).contains(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "0", "-1", "twee", "99", "999999999999", "2 "})
  void asksAgainAfterANumberThatCannotBe(String personen) {
    assertThat(Personenkeuze.find(pad(personen), Afspraakdoel.of(PASPOORT))).isEmpty();
    assertThat(page(personen, PASPOORT).melding()).isEqualTo("afspraak.personen.niet");
  }

  @Test
  void offersEachNumberAndKeepsWhatWasChosenBesides() {
    AfspraakkeuzePage page =
        Personenkeuze.page(
            pad("anders").withDag("2026-12-01"), Afspraakdoel.of(PASPOORT), new Woorden(Taal.NL));

    assertThat(page.melding()).isEmpty();
    assertThat(page.keuzes())
        .extracting(AfspraakkeuzePage.Keuze::naam)
        .containsExactly("1 persoon", "2 personen", "3 personen", "4 personen");
    assertThat(page.keuzes().get(1).adres())
        .isEqualTo("/afspraken/nieuw?product=paspoort&personen=2&dag=2026-12-01");
  }

  @Test
  void offersOneWhereOnlyOneCanCome() {
    assertThat(page("2", HUWELIJK).keuzes())
        .extracting(AfspraakkeuzePage.Keuze::naam)
        .containsExactly("1 persoon");
  }

  private static AfspraakkeuzePage page(String personen, Product product) {
    return Personenkeuze.page(pad(personen), Afspraakdoel.of(product), new Woorden(Taal.NL));
  }

  private static Keuzepad pad(String personen) {
    return Keuzepad.empty().withProduct("paspoort").withPersonen(personen);
  }
}
