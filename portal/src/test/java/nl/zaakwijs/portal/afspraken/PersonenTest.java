package nl.zaakwijs.portal.afspraken;

import static nl.zaakwijs.portal.inwoner.Testinwoners.JORIS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.zaakwijs.portal.afspraken.Afspraak.Stand;
import nl.zaakwijs.portal.opslag.Testdatabank;
import nl.zaakwijs.sandbox.fouten.Fout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Appointments for several people at once: long enough, in each appointment system. */
class PersonenTest extends Sandboxproef {
  private final UUID sleutel = UUID.randomUUID();

  @BeforeEach
  void clear() {
    sandbox.clearAfspraken();
  }

  @ParameterizedTest
  @EnumSource
  void booksOnceAndLongEnoughForAll(Testsysteem systeem) {
    Testnode node = node(systeem);
    Afspraakwens wens = node.wens("paspoort", 3, 0);

    Boeking first = node.afspraken().book(wens, JORIS, sleutel);
    Boeking second = node(systeem).afspraken().book(wens, JORIS, sleutel);

    assertThat(first).isInstanceOf(Boeking.Gelukt.class).isEqualTo(second);
    Afspraak afspraak = ((Boeking.Gelukt) first).afspraak();
    assertThat(afspraak.doel().personen()).isEqualTo(3);
    assertThat(afspraak.duur()).isEqualTo(Duration.ofMinutes(40));
    assertThat(afspraak.einde()).isEqualTo(afspraak.begin().plusMinutes(40));
    assertThat(afspraak.isDuurZeker()).isTrue();
    assertThat(node.afspraken().findAfspraak(sleutel)).contains(afspraak);
    assertThat(sandbox.listAfspraken()).hasSize(1).allMatch(een -> een.minuten() == 40);
  }

  @ParameterizedTest
  @EnumSource
  void refusesATimeThatIsTooShortForAll(Testsysteem systeem) {
    Testnode node = node(systeem);
    Afspraakwens wens = node.wens("paspoort", 4, 0);
    Afspraakdoel alleen = Afspraakdoel.of(wens.product());
    List<LocalTime> lang = node.afspraken().listTijden(wens.doel(), wens.locatie(), wens.dag());
    LocalTime kort =
        node.afspraken().listTijden(alleen, wens.locatie(), wens.dag()).stream()
            .filter(tijd -> !lang.contains(tijd))
            .findFirst()
            .orElseThrow();

    assertThat(node.afspraken().book(wens.at(wens.dag(), kort), JORIS, sleutel))
        .isInstanceOf(Boeking.AlBezet.class);
    assertThat(sandbox.listAfspraken()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void keepsTheNumberOfPeopleWhenItIsMoved(Testsysteem systeem) {
    Testnode node = node(systeem);
    Afspraakwens wens = node.wens("paspoort", 2, 0);
    node.afspraken().book(wens, JORIS, sleutel);
    LocalTime later = node.afspraken().listTijden(wens.doel(), wens.locatie(), wens.dag()).get(1);
    Afspraakwens anders = node.afspraken().findWens(sleutel, wens.dag(), later).orElseThrow();

    Boeking boeking = node.afspraken().replace(sleutel, anders, UUID.randomUUID());

    assertThat(((Boeking.Gelukt) boeking).afspraak().doel().personen()).isEqualTo(2);
    assertThat(sandbox.listAfspraken()).hasSize(1).allMatch(een -> een.minuten() == 30);
  }

  @ParameterizedTest
  @EnumSource
  void offersNoTimeAnyMoreThatIsTakenByMoreOrFewerPeople(Testsysteem systeem) {
    Testnode node = node(systeem);
    Afspraakwens samen = node.wens("paspoort", 2, 0);
    Afspraakdoel alleen = Afspraakdoel.of(samen.product());
    for (int balie = 0; balie < 2; balie++) {
      node.afspraken().book(samen, JORIS, UUID.randomUUID());
    }

    assertThat(node.afspraken().listTijden(alleen, samen.locatie(), samen.dag()))
        .doesNotContain(samen.tijd(), samen.tijd().plusMinutes(20));
  }

  @Test
  void isNotSureHowLongItTakesWhenTheAnswerIsLost() {
    Testnode node = node(Testsysteem.JCC);
    Afspraakwens wens = node.wens("paspoort", 2, 0);
    Testsysteem.JCC.fail(sandbox, Fout.afgebroken());

    Boeking boeking = node.afspraken().book(wens, JORIS, sleutel);

    Afspraak afspraak = ((Boeking.Onbekend) boeking).afspraak();
    assertThat(afspraak.stand()).isEqualTo(Stand.ONBEKEND);
    assertThat(afspraak.doel().personen()).isEqualTo(2);
    assertThat(afspraak.isDuurZeker()).isFalse();
  }

  @Test
  void offersNoPlaceThatDoesNotTakeSoMany() {
    Testnode node = node(Testsysteem.JCC);
    Product paspoort = node.afspraken().findProduct("paspoort").orElseThrow();

    assertThat(node.afspraken().listLocaties(Afspraakdoel.of(paspoort, 4)).keuzes()).isNotEmpty();
    assertThat(node.afspraken().listLocaties(Afspraakdoel.of(paspoort, 5)).keuzes()).isEmpty();
  }

  @Test
  void readsWhatWasStoredBeforeTheNumberWasKeptAsForOne() {
    String eerder =
        """
        {"productId":"paspoort","productnaam":"Paspoort","minuten":20,"locatieId":"s",\
        "locatienaam":"Stadskantoor","adresregels":[],"begin":"2026-12-01T09:00",\
        "naam":"Sam Jansen","email":"sam@voorbeeld.test","kenmerk":"K1"}
        """;

    Afspraak afspraak = Inhoud.read(eerder).toAfspraak(sleutel, Stand.GEBOEKT);

    assertThat(afspraak.doel().personen()).isEqualTo(1);
    assertThat(afspraak.duur()).isEqualTo(Duration.ofMinutes(20));
  }

  private static Testnode node(Testsysteem systeem) {
    return Testnode.of(systeem, Testdatabank.H2, sandbox);
  }
}
