package nl.zaakwijs.portal.afspraken;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import nl.zaakwijs.clients.http.Secret;
import nl.zaakwijs.clients.http.Upstream;
import nl.zaakwijs.clients.qmatic.QmaticClient;
import nl.zaakwijs.clients.qmaticklanten.QmaticKlantenClient;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.sandbox.Sandbox;
import nl.zaakwijs.sandbox.fouten.Fout;
import nl.zaakwijs.sandbox.fouten.Fout.Halverwege;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How a booking is found back of which Qmatic's answer got lost. */
class QmaticSysteemTest {
  private static final Secret SLEUTEL = new Secret("sandbox-qmatic-sleutel");

  private final UUID sleutel = UUID.randomUUID();
  private final Sandbox sandbox = Sandbox.start(0);
  private final QmaticClient client =
      new QmaticClient(at("/qmatic/calendar-backend/public/api"), SLEUTEL);
  private final QmaticSysteem qmatic =
      new QmaticSysteem(client, new QmaticKlantenClient(at("/qmatic/appointment"), SLEUTEL));

  @AfterEach
  void stop() {
    sandbox.verkeer().assertContractGehouden();
    sandbox.close();
  }

  @Test
  void findsABookingOfWhichTheAnswerGotLost() {
    Afspraakwens wens = wens();
    Boekopdracht opdracht = qmatic.prepare(wens, sleutel).join();
    Testsysteem.QMATIC.fail(sandbox, Fout.halverwege(Halverwege.BREEKT));
    Assertions.assertThatExceptionOfType(CompletionException.class)
        .isThrownBy(() -> opdracht.send().join());
    sandbox.fouten().clear();

    Navraag navraag = qmatic.findByReference(wens, sleutel).join();

    assertThat(navraag).isInstanceOf(Navraag.Gevonden.class);
    Bevestiging gevonden = ((Navraag.Gevonden) navraag).bevestiging();
    assertThat(gevonden.begin()).isEqualTo(wens.dag().atTime(wens.tijd()));
    assertThat(client.readAppointment(gevonden.kenmerk()).join().notes()).contains("" + sleutel);
  }

  @Test
  void findsNoBookingOfAnotherForm() {
    Afspraakwens wens = wens();
    assertThat(qmatic.findByReference(wens, sleutel).join()).isEqualTo(new Navraag.Nergens());

    qmatic.prepare(wens, UUID.randomUUID()).join().send().join();

    assertThat(qmatic.findByReference(wens, sleutel).join()).isEqualTo(new Navraag.Nergens());
  }

  @Test
  void saysThatItCannotAskWhereCustomersAreUnknown() {
    assertThat(new QmaticSysteem(client, null).findByReference(wens(), sleutel).join())
        .isEqualTo(new Navraag.NietTeVragen());
  }

  @Test
  void offersOnlyTimesThatAreLongEnoughForAllAndBooksForAll() {
    Afspraakwens wens = wens("paspoort", 4);

    Bevestiging bevestiging = qmatic.prepare(wens, sleutel).join().send().join();

    List<LocalTime> alone =
        qmatic.listTijden(Afspraakdoel.of(wens.product()), wens.locatie().id(), wens.dag()).join();
    List<LocalTime> together =
        qmatic.listTijden(wens.doel(), wens.locatie().id(), wens.dag()).join();
    assertThat(alone).hasSizeGreaterThan(together.size()).containsAll(together);
    assertThat(wens.doel().duur()).isEqualTo(Duration.ofMinutes(50));
    assertThat(bevestiging.duur()).isEqualTo(Duration.ofMinutes(50));
    assertThat(sandbox.listAfspraken())
        .filteredOn(boeking -> boeking.id().toString().equals(bevestiging.kenmerk()))
        .allMatch(boeking -> boeking.klanten().size() == 4)
        .hasSize(1);
  }

  @Test
  void asksWithHowManyOnlyWhereThatTakesLonger() {
    assertThat(product("paspoort").vraagtPersonen()).isTrue();
    assertThat(product("uittreksel").vraagtPersonen()).isFalse();
    assertThat(product("uittreksel").meestePersonen()).isGreaterThan(1);
  }

  private Product product(String id) {
    return qmatic.listProducten().join().stream()
        .filter(product -> product.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private Afspraakwens wens() {
    return wens("rijbewijs", 1);
  }

  private Afspraakwens wens(String product, int personen) {
    Afspraakdoel doel = Afspraakdoel.of(product(product), personen);
    Locatie locatie = qmatic.listLocaties(doel).join().get(0);
    List<LocalDate> dagen = qmatic.listDagen(doel, locatie.id()).join();
    LocalDate dag = dagen.get(dagen.size() - 1);
    LocalTime tijd = qmatic.listTijden(doel, locatie.id(), dag).join().get(0);
    return new Afspraakwens(
        doel, locatie, dag, tijd, "Sam Jansen", "sam+a@voorbeeld.test", null, Taal.NL);
  }

  private Upstream at(String path) {
    Duration geduld = Duration.ofSeconds(20);
    return new Upstream("qmatic", URI.create(sandbox.url() + path), geduld, geduld);
  }
}
