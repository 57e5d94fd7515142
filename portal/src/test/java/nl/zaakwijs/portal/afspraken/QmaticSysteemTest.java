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

  private Afspraakwens wens() {
    Product product = qmatic.listProducten().join().get(0);
    Locatie locatie = qmatic.listLocaties(product.id()).join().get(0);
    List<LocalDate> dagen = qmatic.listDagen(product.id(), locatie.id()).join();
    LocalDate dag = dagen.get(dagen.size() - 1);
    LocalTime tijd = qmatic.listTijden(product.id(), locatie.id(), dag).join().get(0);
    return new Afspraakwens(
        product, locatie, dag, tijd, "Sam Jansen", "sam+a@voorbeeld.test", null);
  }

  private Upstream at(String path) {
    Duration geduld = Duration.ofSeconds(20);
    return new Upstream("qmatic", URI.create(sandbox.url() + path), geduld, geduld);
  }
}
