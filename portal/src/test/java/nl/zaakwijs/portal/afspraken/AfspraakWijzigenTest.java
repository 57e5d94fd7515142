package nl.zaakwijs.portal.afspraken;

import static nl.zaakwijs.portal.inwoner.Testinwoners.JORIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.zaakwijs.portal.afspraken.Afspraak.Stand;
import nl.zaakwijs.portal.afspraken.Afspraakgebeurtenis.Soort;
import nl.zaakwijs.portal.opslag.Testdatabank;
import nl.zaakwijs.portal.storing.StoringException;
import nl.zaakwijs.sandbox.fouten.Fout;
import nl.zaakwijs.sandbox.fouten.Fout.Halverwege;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Another time for an appointment, and none at all; whatever answer gets lost on the way. */
class AfspraakWijzigenTest extends Sandboxproef {
  private static final Duration LATER = Duration.ofMinutes(10);

  private final UUID oud = UUID.randomUUID();
  private final UUID nieuw = UUID.randomUUID();

  @BeforeEach
  void clear() {
    sandbox.clearAfspraken();
  }

  @ParameterizedTest
  @EnumSource
  void takesTheNewTimeAndGivesUpTheOldOne(Testsysteem systeem) {
    Testnode node = booked(systeem, Testdatabank.H2);
    Afspraakwens wens = otherTime(node);

    assertThat(node.afspraken().replace(oud, wens, nieuw)).isInstanceOf(Boeking.Gelukt.class);

    assertThat(standing()).containsExactly(wens.dag().atTime(wens.tijd()));
    assertThat(stand(node, oud)).isEqualTo(Stand.AFGEZEGD);
    assertThat(stand(node, nieuw)).isEqualTo(Stand.GEBOEKT);
    assertThat(node.afspraken().listMijnAfspraken(JORIS))
        .extracting(Afspraak::sleutel)
        .contains(nieuw)
        .doesNotContain(oud);
    Afspraakgebeurtenis laatste = last(node);
    assertThat(laatste.soort()).isEqualTo(Soort.VERZET);
    assertThat(laatste.afspraak().sleutel()).isEqualTo(nieuw);
    assertThat(laatste.vorige()).isNotNull();
  }

  @ParameterizedTest
  @EnumSource
  void keepsTheOldTimeUntilTheNewOneIsCertain(Testdatabank databank) {
    Testnode node = booked(Testsysteem.QMATIC, databank);
    Afspraakwens wens = otherTime(node);
    Testsysteem.QMATIC.fail(sandbox, Fout.halverwege(Halverwege.BREEKT));
    assertThat(node.afspraken().replace(oud, wens, nieuw)).isInstanceOf(Boeking.Onbekend.class);
    sandbox.fouten().clear();

    assertThat(node.boek().find(oud).orElseThrow().staat()).isEqualTo(Staat.GEBOEKT);
    assertThat(node.afspraken().replace(oud, otherTime(node), UUID.randomUUID()))
        .isInstanceOf(Boeking.KanNiet.class);
    assertThat(node.afspraken().cancel(oud)).isEqualTo(Afzegging.KAN_NIET);

    Testnode later = Testnode.of(Testsysteem.QMATIC, databank, sandbox, LATER);
    assertThat(stand(later, nieuw)).isEqualTo(Stand.GEBOEKT);
    Testnode evenLater = Testnode.of(Testsysteem.QMATIC, databank, sandbox, LATER.multipliedBy(2));
    evenLater.afspraken().checkOnzeker();
    assertThat(stand(evenLater, oud)).isEqualTo(Stand.AFGEZEGD);
    assertThat(standing()).containsExactly(wens.dag().atTime(wens.tijd()));
    assertThat(last(later).soort()).isEqualTo(Soort.VERZET);
  }

  @Test
  void keepsTheOldTimeWhenTheNewOneTurnsOutNotToBeThere() {
    Testnode node = booked(Testsysteem.QMATIC, Testdatabank.H2);
    Afspraakwens wens = otherTime(node);
    Testsysteem.QMATIC.fail(sandbox, Fout.afgebroken());
    node.afspraken().replace(oud, wens, nieuw);
    sandbox.fouten().clear();

    Testnode later = Testnode.of(Testsysteem.QMATIC, Testdatabank.H2, sandbox, LATER);
    assertThat(stand(later, nieuw)).isEqualTo(Stand.NIET_VERZET);
    assertThat(stand(later, oud)).isEqualTo(Stand.GEBOEKT);
    assertThat(later.afspraken().chooseAgain(nieuw)).contains(new Voornemen(wens, oud));
    assertThat(later.afspraken().replace(oud, wens, UUID.randomUUID()))
        .isInstanceOf(Boeking.Gelukt.class);
    assertThat(standing()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void keepsTheOldTimeWhenTheNewOneIsTaken(Testsysteem systeem) {
    Testnode node = booked(systeem, Testdatabank.H2);
    Afspraakwens wens = otherTime(node);
    while (node.afspraken()
        .listTijden(wens.doel(), wens.locatie(), wens.dag())
        .contains(wens.tijd())) {
      node.afspraken().book(wens, JORIS, UUID.randomUUID());
    }

    assertThat(node.afspraken().replace(oud, wens, nieuw)).isInstanceOf(Boeking.AlBezet.class);
    assertThat(stand(node, oud)).isEqualTo(Stand.GEBOEKT);
    assertThat(node.afspraken().replace(oud, otherTime(node), UUID.randomUUID()))
        .isInstanceOf(Boeking.Gelukt.class);
  }

  @ParameterizedTest
  @EnumSource
  void goesOnGivingUpTheOldTimeUntilItIsGone(Testsysteem systeem) {
    Testnode node = booked(systeem, Testdatabank.H2);
    sandbox.fouten().set(systeem.upstream(), Fout.status(500).onlyPath("DELETE"));
    node.afspraken().replace(oud, otherTime(node), nieuw);
    assertThat(stand(node, oud)).isEqualTo(Stand.WORDT_AFGEZEGD);
    assertThat(standing()).hasSize(2);
    sandbox.fouten().clear();

    Testnode later = Testnode.of(systeem, Testdatabank.H2, sandbox, LATER);
    later.afspraken().checkOnzeker();

    assertThat(stand(later, oud)).isEqualTo(Stand.AFGEZEGD);
    assertThat(standing()).hasSize(1);
    assertThat(soorten(later)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void changesOnceWhenTwoTabsChangeAtOnce(Testdatabank databank) {
    Testnode node = booked(Testsysteem.QMATIC, databank);
    List<Afspraakwens> wensen = List.of(node.wens(0), node.wens(1), node.wens(2));

    List<CompletableFuture<?>> clicks =
        wensen.stream()
            .<CompletableFuture<?>>map(
                wens ->
                    CompletableFuture.supplyAsync(
                        () -> node.afspraken().replace(oud, wens, UUID.randomUUID())))
            .toList();
    clicks.forEach(CompletableFuture::join);

    assertThat(standing()).hasSize(1);
    assertThat(soorten(node)).containsExactly(Soort.GEBOEKT, Soort.VERZET);
  }

  @ParameterizedTest
  @EnumSource
  void givesUpAnAppointmentOnce(Testsysteem systeem) {
    Testnode node = booked(systeem, Testdatabank.H2);

    assertThat(node.afspraken().cancel(oud)).isEqualTo(Afzegging.GELUKT);
    assertThat(node.afspraken().cancel(oud)).isEqualTo(Afzegging.GELUKT);

    assertThat(standing()).isEmpty();
    assertThat(stand(node, oud)).isEqualTo(Stand.AFGEZEGD);
    assertThat(soorten(node)).containsExactly(Soort.GEBOEKT, Soort.AFGEZEGD);
    assertThat(deletes(systeem)).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void keepsAnAppointmentThatCertainlyWasNotGivenUp(Testsysteem systeem) {
    Testnode node = booked(systeem, Testdatabank.H2);
    sandbox.fouten().set(systeem.upstream(), Fout.status(403).onlyPath("DELETE"));

    assertThatExceptionOfType(StoringException.class)
        .isThrownBy(() -> node.afspraken().cancel(oud));

    assertThat(stand(node, oud)).isEqualTo(Stand.GEBOEKT);
    sandbox.fouten().clear();
    assertThat(node.afspraken().cancel(oud)).isEqualTo(Afzegging.GELUKT);
  }

  @ParameterizedTest
  @EnumSource
  void goesOnWhenItIsNotCertainThatItWasGivenUp(Testsysteem systeem) {
    Testnode node = booked(systeem, Testdatabank.H2);
    sandbox.fouten().set(systeem.upstream(), Fout.status(500).onlyPath("DELETE"));
    assertThat(node.afspraken().cancel(oud)).isEqualTo(Afzegging.IN_CONTROLE);
    assertThat(node.afspraken().cancel(oud)).isEqualTo(Afzegging.IN_CONTROLE);
    sandbox.fouten().clear();

    Testnode later = Testnode.of(systeem, Testdatabank.H2, sandbox, LATER);
    later.afspraken().checkOnzeker();

    assertThat(stand(later, oud)).isEqualTo(Stand.AFGEZEGD);
    assertThat(standing()).isEmpty();
    assertThat(soorten(later)).containsExactly(Soort.AFGEZEGD);
  }

  @Test
  void takesAnAppointmentThatIsGoneForGivenUp() {
    Testnode node = booked(Testsysteem.QMATIC, Testdatabank.H2);
    sandbox.clearAfspraken();

    assertThat(node.afspraken().cancel(oud)).isEqualTo(Afzegging.GELUKT);
  }

  private Testnode booked(Testsysteem systeem, Testdatabank databank) {
    Testnode node = Testnode.of(systeem, databank, sandbox);
    assertThat(node.afspraken().book(node.wens(), JORIS, oud)).isInstanceOf(Boeking.Gelukt.class);
    return node;
  }

  /** The same wish at a time that is not that of the appointment. */
  private static Afspraakwens otherTime(Testnode node) {
    return node.wens(2);
  }

  private static List<LocalDateTime> standing() {
    return sandbox.listAfspraken().stream().map(een -> een.start()).toList();
  }

  private static Stand stand(Testnode node, UUID sleutel) {
    return node.afspraken().findAfspraak(sleutel).orElseThrow().stand();
  }

  private Stream<Afspraakgebeurtenis> gebeurtenissen(Testnode node) {
    return node.boek().gebeurtenissen().stream()
        .filter(
            een ->
                een.afspraak().sleutel().equals(oud)
                    || een.soort() == Soort.VERZET
                    || een.afspraak().sleutel().equals(nieuw));
  }

  private List<Soort> soorten(Testnode node) {
    return gebeurtenissen(node).map(Afspraakgebeurtenis::soort).toList();
  }

  private Afspraakgebeurtenis last(Testnode node) {
    List<Afspraakgebeurtenis> alle = gebeurtenissen(node).toList();
    return alle.get(alle.size() - 1);
  }

  private static long deletes(Testsysteem systeem) {
    return sandbox.verkeer().list(systeem.upstream()).stream()
        .filter(call -> call.methode().equals("DELETE"))
        .count();
  }
}
