package nl.zaakwijs.portal.afspraken;

import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.zaakwijs.clients.http.UpstreamException;
import nl.zaakwijs.clients.qmatic.Appointment;
import nl.zaakwijs.clients.qmatic.Booking;
import nl.zaakwijs.clients.qmatic.Branch;
import nl.zaakwijs.clients.qmatic.Customer;
import nl.zaakwijs.clients.qmatic.QmaticClient;
import nl.zaakwijs.clients.qmatic.Service;
import nl.zaakwijs.portal.storing.Koppeling;
import nl.zaakwijs.portal.storing.Koppelingen;
import nl.zaakwijs.portal.storing.Onderdeel;
import nl.zaakwijs.portal.storing.StoringException;
import nl.zaakwijs.portal.storing.Tijdgrens;

/**
 * The municipality's appointment system (Qmatic) in our own words. A booking of which the end is
 * not certain is told as such.
 */
final class Agenda {
  private final QmaticClient client;
  private final Koppelingen koppelingen;
  private final Duration tijd;

  /** How the appointment system took a booking. */
  sealed interface Uitslag {
    /** It stands. */
    record Bevestigd(String kenmerk, LocalDateTime begin) implements Uitslag {}

    /** The time is taken. */
    record Bezet() implements Uitslag {}

    /** It may stand or not. */
    record Kwijt() implements Uitslag {}

    /** It does not stand, and that is not because of the time. */
    record Mislukt(StoringException reden) implements Uitslag {}
  }

  Agenda(QmaticClient client, Koppelingen koppelingen, Duration tijd) {
    this.client = client;
    this.koppelingen = koppelingen;
    this.tijd = tijd;
  }

  List<Product> listProducten() {
    return await(client.listServices()).stream()
        .filter(Service::available)
        .map(
            service ->
                new Product(
                    service.publicId(),
                    service.name(),
                    Duration.ofMinutes(service.durationMinutes())))
        .sorted(Comparator.comparing(Product::naam, String.CASE_INSENSITIVE_ORDER))
        .toList();
  }

  List<Locatie> listLocaties(Product product) {
    return await(client.listBranches(product.id())).stream()
        .map(Agenda::locatie)
        .sorted(Comparator.comparing(Locatie::naam, String.CASE_INSENSITIVE_ORDER))
        .toList();
  }

  List<LocalDate> listDagen(Product product, Locatie locatie) {
    return await(client.listDates(locatie.id(), List.of(product.id()), 0)).stream()
        .distinct()
        .sorted()
        .toList();
  }

  List<LocalTime> listTijden(Product product, Locatie locatie, LocalDate dag) {
    return await(client.listTimes(locatie.id(), dag, List.of(product.id()), 0)).stream()
        .distinct()
        .sorted()
        .toList();
  }

  Uitslag book(Afspraakwens wens, UUID sleutel) {
    try {
      Appointment appointment =
          await(client.book(wens.locatie().id(), wens.dag(), wens.tijd(), booking(wens, sleutel)));
      return new Uitslag.Bevestigd(
          appointment.publicId(),
          appointment.start().atZoneSameInstant(Afsprakenboek.NEDERLAND).toLocalDateTime());
    } catch (StoringException e) {
      return judge(e, wens);
    }
  }

  private Uitslag judge(StoringException storing, Afspraakwens wens) {
    if (!(storing.upstream() instanceof UpstreamException failure)) {
      return new Uitslag.Kwijt();
    }
    return switch (failure.kind()) {
      case REFUSED, NOT_FOUND -> isFree(wens) ? new Uitslag.Mislukt(storing) : new Uitslag.Bezet();
      case UNREACHABLE ->
          wasNeverSent(failure) ? new Uitslag.Mislukt(storing) : new Uitslag.Kwijt();
      case TIMED_OUT, INVALID_ANSWER -> new Uitslag.Kwijt();
    };
  }

  /** Tells a time that was taken from a booking that is refused for another reason. */
  private boolean isFree(Afspraakwens wens) {
    try {
      return listTijden(wens.product(), wens.locatie(), wens.dag()).contains(wens.tijd());
    } catch (StoringException e) {
      // Refused it was; that the time is taken is not proven.
      return true;
    }
  }

  private static boolean wasNeverSent(UpstreamException failure) {
    return failure.getCause() instanceof ConnectException
        || failure.getCause() instanceof HttpConnectTimeoutException;
  }

  private static Booking booking(Afspraakwens wens, UUID sleutel) {
    int space = wens.naam().indexOf(' ');
    String firstName = space < 0 ? "" : wens.naam().substring(0, space);
    String lastName = wens.naam().substring(space + 1).strip();
    String phone = wens.telefoon() == null ? "" : wens.telefoon();
    return new Booking(
        wens.product().naam(),
        List.of(wens.product().id()),
        new Customer(firstName, lastName, wens.email(), phone),
        // Lets an employee find it back when the answer got lost.
        "Gemaakt met Zaakwijs, kenmerk " + sleutel);
  }

  private static Locatie locatie(Branch branch) {
    String place = (branch.addressZip() + " " + branch.addressCity()).strip();
    return new Locatie(
        branch.publicId(),
        branch.name(),
        Stream.of(branch.addressLine1(), branch.addressLine2(), place)
            .filter(line -> !line.isBlank())
            .toList());
  }

  private <T> T await(CompletableFuture<T> call) {
    return Tijdgrens.after(tijd)
        .await(Onderdeel.AFSPRAKEN, koppelingen.watch(Koppeling.QMATIC, call));
  }
}
