package nl.zaakwijs.portal.afspraken;

import static nl.zaakwijs.portal.inwoner.Testinwoners.FATIMA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.zaakwijs.portal.afspraken.Afspraak.Stand;
import nl.zaakwijs.portal.afspraken.Afspraakgebeurtenis.Soort;
import nl.zaakwijs.portal.inwoner.Anoniem;
import nl.zaakwijs.portal.opslag.Bewaartermijnen;
import nl.zaakwijs.portal.opslag.Hoofdsleutel;
import nl.zaakwijs.portal.opslag.Kluis;
import nl.zaakwijs.portal.opslag.Testdatabank;
import nl.zaakwijs.sandbox.fouten.Fout;
import nl.zaakwijs.sandbox.fouten.Fout.Halverwege;
import nl.zaakwijs.sandbox.verkeer.Upstream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of a booking of which the answer got lost. */
class AfspraakcontroleTest extends Sandboxproef {
  private static final Duration LATER = Duration.ofMinutes(10);

  private final UUID sleutel = UUID.randomUUID();

  @BeforeEach
  void clear() {
    sandbox.clearAfspraken();
  }

  @ParameterizedTest
  @EnumSource
  void findsALostBookingBackWhenTheResidentLooks(Testdatabank databank) {
    Testnode node = qmatic(databank);
    loseAfterBooking(node);

    List<Afspraak> eigen = node.afspraken().listMijnAfspraken(FATIMA);

    Afspraak afspraak = only(eigen);
    assertThat(afspraak.stand()).isEqualTo(Stand.GEBOEKT);
    assertThat(afspraak.kenmerk()).isNotBlank();
    assertThat(soorten(node)).containsExactly(Soort.GEVONDEN);
    assertThat(Testsysteem.QMATIC.bookings(sandbox)).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void findsBackWhatACrashLeftBehind(Testdatabank databank) {
    Clock clock = Clock.systemUTC();
    Testboek crashing =
        new Testboek(
            databank,
            new Kluis(new Hoofdsleutel(new byte[32]), clock),
            new Bewaartermijnen(Duration.ofHours(2), Duration.ofDays(30)),
            clock) {
          @Override
          public void confirm(UUID sleutel, Bevestiging bevestiging) {
            throw new PersistenceException("the server stops here");
          }
        };
    Testnode stopped = Testnode.of(Testsysteem.QMATIC, sandbox, crashing, clock);
    Afspraakwens wens = stopped.wens();
    assertThatExceptionOfType(PersistenceException.class)
        .isThrownBy(() -> stopped.afspraken().book(wens, new Anoniem(), sleutel));

    Testnode node = later(databank);
    node.afspraken().checkOnzeker();

    assertThat(find(node).stand()).isEqualTo(Stand.GEBOEKT);
    assertThat(soorten(node)).contains(Soort.GEVONDEN);
  }

  @ParameterizedTest
  @EnumSource
  void leavesABookingAloneThatIsBeingSent(Testdatabank databank) {
    Testnode node = qmatic(databank);
    node.boek().plan(sleutel, FATIMA, node.wens());
    sandbox.verkeer().forget();

    node.afspraken().checkOnzeker();

    assertThat(find(node).stand()).isEqualTo(Stand.IN_CONTROLE);
    assertThat(node.boek().find(sleutel).orElseThrow().staat()).isEqualTo(Staat.VOORGENOMEN);
  }

  @ParameterizedTest
  @EnumSource
  void givesBackWhatIsNotThereOnceItCannotComeAnyMore(Testdatabank databank) {
    Testnode node = qmatic(databank);
    Afspraakwens wens = node.wens();
    Testsysteem.QMATIC.fail(sandbox, Fout.afgebroken());
    node.afspraken().book(wens, FATIMA, sleutel);
    sandbox.fouten().clear();

    node.afspraken().checkOnzeker();
    assertThat(find(node).stand()).isEqualTo(Stand.IN_CONTROLE);
    assertThat(soorten(node)).isEmpty();

    Testnode later = later(databank);
    assertThat(find(later).stand()).isEqualTo(Stand.NIET_GELUKT);
    assertThat(soorten(later)).containsExactly(Soort.NIET_GELUKT);
    assertThat(later.afspraken().book(wens, FATIMA, sleutel))
        .isInstanceOf(Boeking.NietGelukt.class);
    assertThat(later.afspraken().chooseAgain(sleutel)).contains(new Voornemen(wens, null));
    assertThat(later.afspraken().findAfspraak(sleutel)).isEmpty();
    assertThat(later.afspraken().chooseAgain(sleutel)).isEmpty();
  }

  @Test
  void staysUncertainWhileNobodyAnswers() {
    Testnode node = qmatic(Testdatabank.H2);
    loseAfterBooking(node);
    sandbox.fouten().set(Upstream.QMATIC_KLANTEN, Fout.status(500));

    assertThat(find(later(Testdatabank.H2)).stand()).isEqualTo(Stand.IN_CONTROLE);
  }

  @Test
  void saysHonestlyWhenASystemCannotBeAsked() {
    Testnode node = Testnode.of(Testsysteem.JCC, Testdatabank.H2, sandbox);
    Afspraakwens wens = node.wens();
    Testsysteem.JCC.fail(sandbox, Fout.halverwege(Halverwege.BREEKT));
    node.afspraken().book(wens, FATIMA, sleutel);
    sandbox.fouten().clear();

    Testnode later = Testnode.of(Testsysteem.JCC, Testdatabank.H2, sandbox, LATER);
    later.afspraken().checkOnzeker();

    assertThat(find(later).stand()).isEqualTo(Stand.ONBEKEND);
    assertThat(later.afspraken().chooseAgain(sleutel)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void settlesOnceWhenManyNodesAskAtOnce(Testdatabank databank) {
    loseAfterBooking(qmatic(databank));
    List<Testnode> nodes = Stream.generate(() -> qmatic(databank)).limit(6).toList();

    List<CompletableFuture<Void>> looks =
        nodes.stream()
            .map(node -> CompletableFuture.runAsync(() -> node.afspraken().checkOnzeker()))
            .toList();
    looks.forEach(CompletableFuture::join);

    assertThat(nodes.stream().flatMap(node -> soorten(node).stream()))
        .containsExactly(Soort.GEVONDEN);
    assertThat(find(nodes.get(0)).stand()).isEqualTo(Stand.GEBOEKT);
  }

  private void loseAfterBooking(Testnode node) {
    Afspraakwens wens = node.wens();
    Testsysteem.QMATIC.fail(sandbox, Fout.halverwege(Halverwege.BREEKT));
    assertThat(node.afspraken().book(wens, FATIMA, sleutel)).isInstanceOf(Boeking.Onbekend.class);
    sandbox.fouten().clear();
  }

  private Afspraak find(Testnode node) {
    return node.afspraken().findAfspraak(sleutel).orElseThrow();
  }

  private Afspraak only(List<Afspraak> afspraken) {
    return afspraken.stream()
        .filter(afspraak -> afspraak.sleutel().equals(sleutel))
        .findFirst()
        .orElseThrow();
  }

  private List<Soort> soorten(Testnode node) {
    return node.boek().gebeurtenissen().stream()
        .filter(gebeurtenis -> gebeurtenis.afspraak().sleutel().equals(sleutel))
        .map(Afspraakgebeurtenis::soort)
        .toList();
  }

  private static Testnode qmatic(Testdatabank databank) {
    return Testnode.of(Testsysteem.QMATIC, databank, sandbox);
  }

  private static Testnode later(Testdatabank databank) {
    return Testnode.of(Testsysteem.QMATIC, databank, sandbox, LATER);
  }
}
