package nl.zaakwijs.portal.afspraken;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.zaakwijs.clients.qmatic.Appointment;
import nl.zaakwijs.clients.qmatic.Booking;
import nl.zaakwijs.clients.qmatic.Branch;
import nl.zaakwijs.clients.qmatic.Customer;
import nl.zaakwijs.clients.qmatic.QmaticClient;
import nl.zaakwijs.clients.qmatic.Service;
import nl.zaakwijs.clients.qmaticklanten.QmaticKlantenClient;
import org.jspecify.annotations.Nullable;

/** Qmatic behind the door: services are products, branches are places. */
final class QmaticSysteem implements Afsprakensysteem {
  private final QmaticClient client;
  private final @Nullable QmaticKlantenClient klanten;

  /**
   * @param klanten null when a customer can't be found by an e-mail address
   */
  QmaticSysteem(QmaticClient client, @Nullable QmaticKlantenClient klanten) {
    this.client = client;
    this.klanten = klanten;
  }

  @Override
  public CompletableFuture<List<Product>> listProducten() {
    return client
        .listServices()
        .thenApply(
            services ->
                services.stream().filter(Service::available).map(QmaticSysteem::product).toList());
  }

  @Override
  public CompletableFuture<List<Product>> listErbij(Afspraakdoel doel) {
    return listBranches(doel)
        .thenCompose(branches -> listCombinable(branches, doel))
        .thenApply(
            perBranch ->
                perBranch.values().stream()
                    .flatMap(List::stream)
                    .filter(Service::available)
                    .distinct()
                    .map(QmaticSysteem::product)
                    .toList());
  }

  @Override
  public CompletableFuture<List<Locatie>> listLocaties(Afspraakdoel doel) {
    return listBranches(doel)
        .thenApply(branches -> branches.stream().map(QmaticSysteem::locatie).toList());
  }

  /** The branches that do all of it in one appointment; Qmatic tells per branch what goes along. */
  private CompletableFuture<List<Branch>> listBranches(Afspraakdoel doel) {
    CompletableFuture<List<Branch>> branches = client.listBranches(doel.product().id());
    for (Afspraakdoel stap : doel.stappen()) {
      String volgende = doel.ids().get(stap.ids().size());
      branches =
          branches
              .thenCompose(over -> listCombinable(over, stap))
              .thenApply(
                  perBranch ->
                      perBranch.entrySet().stream()
                          .filter(branch -> has(branch.getValue(), volgende))
                          .map(Map.Entry::getKey)
                          .toList());
    }
    return branches;
  }

  private static boolean has(List<Service> services, String id) {
    return services.stream().anyMatch(service -> service.publicId().equals(id));
  }

  /** What each of these branches does together with all of this. */
  private CompletableFuture<Map<Branch, List<Service>>> listCombinable(
      List<Branch> branches, Afspraakdoel doel) {
    Map<Branch, CompletableFuture<List<Service>>> asked = new LinkedHashMap<>();
    branches.forEach(
        branch -> asked.put(branch, client.listCombinableServices(branch.publicId(), doel.ids())));
    return CompletableFuture.allOf(asked.values().toArray(CompletableFuture[]::new))
        .thenApply(
            done -> {
              Map<Branch, List<Service>> perBranch = new LinkedHashMap<>();
              asked.forEach((branch, services) -> perBranch.put(branch, services.join()));
              return perBranch;
            });
  }

  @Override
  public CompletableFuture<List<LocalDate>> listDagen(Afspraakdoel doel, String locatie) {
    return client.listDates(locatie, doel.ids(), extra(doel));
  }

  @Override
  public CompletableFuture<List<LocalTime>> listTijden(
      Afspraakdoel doel, String locatie, LocalDate dag) {
    return client.listTimes(locatie, dag, doel.ids(), extra(doel));
  }

  /** Qmatic counts whoever comes along. */
  private static int extra(Afspraakdoel doel) {
    return doel.personen() - 1;
  }

  /** Qmatic has no call that tells; a name and an e-mail address always do. */
  @Override
  public CompletableFuture<Contacteisen> readContacteisen(Afspraakdoel doel) {
    return CompletableFuture.completedFuture(Contacteisen.GEEN);
  }

  @Override
  public CompletableFuture<Boekopdracht> prepare(Afspraakwens wens, UUID sleutel) {
    Booking booking =
        new Booking(
            wens.doel().naam(),
            wens.doel().ids(),
            new Customer(wens.voornaam(), wens.achternaam(), wens.email(), wens.telefoonnummer()),
            wens.doel().personen(),
            Bericht.of(sleutel));
    return CompletableFuture.completedFuture(
        () ->
            client
                .book(wens.locatie().id(), wens.dag(), wens.tijd(), booking)
                .thenApply(QmaticSysteem::bevestiging));
  }

  @Override
  public CompletableFuture<Optional<String>> findQrcode(String kenmerk) {
    return CompletableFuture.completedFuture(Optional.empty());
  }

  @Override
  public CompletableFuture<Void> cancel(String kenmerk) {
    return client.cancelAppointment(kenmerk);
  }

  @Override
  public boolean isVraagbaar() {
    return klanten != null;
  }

  /** Of the appointments under this e-mail address the one with our reference in its notes. */
  @Override
  public CompletableFuture<Navraag> findByReference(Afspraakwens wens, UUID sleutel) {
    if (klanten == null || !QmaticKlantenClient.canIdentify(wens.email())) {
      return CompletableFuture.completedFuture(new Navraag.NietTeVragen());
    }
    return klanten
        .listCustomerIds(wens.email())
        .thenCompose(this::listAppointments)
        .thenApply(
            appointments ->
                appointments.stream()
                    .filter(one -> one.notes().contains(Bericht.of(sleutel)))
                    .findFirst()
                    .<Navraag>map(found -> new Navraag.Gevonden(bevestiging(found)))
                    .orElseGet(Navraag.Nergens::new));
  }

  private CompletableFuture<List<Appointment>> listAppointments(List<String> customers) {
    List<CompletableFuture<List<Appointment>>> lists =
        customers.stream().map(client::listAppointments).toList();
    return CompletableFuture.allOf(lists.toArray(CompletableFuture[]::new))
        .thenApply(done -> lists.stream().flatMap(list -> list.join().stream()).toList());
  }

  private static Bevestiging bevestiging(Appointment appointment) {
    LocalDateTime begin =
        appointment.start().atZoneSameInstant(Afsprakenboek.NEDERLAND).toLocalDateTime();
    OffsetDateTime end = appointment.end();
    return new Bevestiging(
        appointment.publicId(),
        begin,
        end == null ? null : Duration.between(appointment.start(), end));
  }

  /** Qmatic takes as many people as one says, and tells how much time each needs. */
  private static Product product(Service service) {
    return new Product(
        service.publicId(),
        service.publicId(),
        service.name(),
        Duration.ofMinutes(service.durationMinutes()),
        Duration.ofMinutes(service.additionalCustomerDurationMinutes()),
        Product.GROOTSTE_GROEP,
        List.of());
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
}
