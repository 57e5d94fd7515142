package nl.zaakwijs.portal.afspraken;

import static nl.zaakwijs.portal.inwoner.Testinwoners.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.zaakwijs.portal.instellingen.InstellingException;
import nl.zaakwijs.portal.instellingen.Testconfig;
import nl.zaakwijs.portal.inwoner.Anoniem;
import nl.zaakwijs.portal.opslag.Testdatabank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which appointments nobody makes without being logged in. */
class InlogplichtTest extends Sandboxproef {
  private static final Anoniem ANONIEM = new Anoniem();
  private static final Product RIJBEWIJS = product("7", "rij", "Rijbewijs aanvragen");
  private static final Product PASPOORT = product("noord.8", "pas", "Paspoort aanvragen");

  @Test
  void isForNothingUnlessConfigured() {
    assertThat(read("").geldt(RIJBEWIJS)).isFalse();
    assertThat(read("nooit").geldt(RIJBEWIJS)).isFalse();
    assertThat(read("nooit").isLeeg()).isTrue();
  }

  @Test
  void isForEverythingWhenConfiguredSo() {
    assertThat(read("altijd").geldt(RIJBEWIJS)).isTrue();
    assertThat(read("altijd").isLeeg()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"noord.8", "PAS", "paspoort aanvragen", "iets anders, pas"})
  void isForWhatIsNamedByKeyCodeOrName(String woorden) {
    assertThat(read(woorden).geldt(PASPOORT)).isTrue();
    assertThat(read(woorden).geldt(RIJBEWIJS)).isFalse();
  }

  @Test
  void tellsWhatIsNoProduct() {
    assertThat(read("pas, rijbewis").listOnbekend(List.of(RIJBEWIJS, PASPOORT)))
        .containsExactly("rijbewis");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", "nooit,altijd", "altijd,rij", "Altijd", "ja", "true"})
  void refusesWhatCannotBeMeant(String waarde) {
    assertThatExceptionOfType(InstellingException.class)
        .isThrownBy(() -> read(waarde))
        .withMessageContaining("zaakwijs.afspraken.inloggen")
        .withMessageContaining("ZAAKWIJS_AFSPRAKEN_INLOGGEN");
  }

  @ParameterizedTest
  @ValueSource(strings = {"altijd", "rijbewijs", "rijbewijs aanvragen of verlengen"})
  void booksNothingForWhoIsNotLoggedIn(String waarde) {
    Testnode node = node(waarde);
    Afspraakwens wens = node.wens();
    UUID sleutel = UUID.randomUUID();

    assertThat(node.afspraken().book(wens, ANONIEM, sleutel)).isEqualTo(new Boeking.LogEerstIn());
    assertThat(Testsysteem.QMATIC.bookings(sandbox)).isZero();
    assertThat(node.afspraken().findAfspraak(sleutel)).isEmpty();
    assertThat(node.afspraken().book(wens, SAM, sleutel)).isInstanceOf(Boeking.Gelukt.class);
  }

  @Test
  void booksTheRestForAnyone() {
    Testnode node = node("paspoort");

    assertThat(node.afspraken().book(node.wens(1), ANONIEM, UUID.randomUUID()))
        .isInstanceOf(Boeking.Gelukt.class);
  }

  @Test
  void isForAllTogetherWhenItIsForOneOfThem() {
    Afspraken afspraken = node("paspoort").afspraken();
    Afspraakdoel rijbewijs = Afspraakdoel.of(afspraken.findProduct("rijbewijs").orElseThrow());
    Afspraakdoel samen = rijbewijs.plus(afspraken.findProduct("paspoort").orElseThrow());

    assertThat(afspraken.moetInloggen(rijbewijs, ANONIEM)).isFalse();
    assertThat(afspraken.moetInloggen(samen, ANONIEM)).isTrue();
    assertThat(afspraken.moetInloggen(samen, SAM)).isFalse();
  }

  @Test
  void movesAndGivesUpWhatIsThereWhoeverAsks() {
    Testnode node = node("altijd");
    UUID oud = UUID.randomUUID();
    UUID nieuw = UUID.randomUUID();
    node.afspraken().book(node.wens(2), SAM, oud);

    assertThat(node.afspraken().replace(oud, node.wens(3), nieuw))
        .isInstanceOf(Boeking.Gelukt.class);
    assertThat(node.afspraken().cancel(nieuw)).isEqualTo(Afzegging.GELUKT);
  }

  private static Inlogplicht read(String waarde) {
    return Inlogplicht.from(
        Testconfig.of(sandbox.url(), Map.of("zaakwijs.afspraken.inloggen", waarde)));
  }

  private static Testnode node(String waarde) {
    return Testnode.with(
        Testdatabank.H2, sandbox, Map.of("zaakwijs.afspraken.inloggen", waarde), Clock.systemUTC());
  }

  private static Product product(String id, String code, String naam) {
    return new Product(id, code, naam, Duration.ofMinutes(20), List.of());
  }
}
