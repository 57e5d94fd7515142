package nl.zaakwijs.clients.qmatic;

import java.net.http.HttpClient;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import nl.zaakwijs.clients.http.Answers;
import nl.zaakwijs.clients.http.Secret;
import nl.zaakwijs.clients.http.Upstream;
import nl.zaakwijs.clients.http.UpstreamCalls;
import nl.zaakwijs.clients.qmatic.generated.ApiClient;
import nl.zaakwijs.clients.qmatic.generated.QmaticApi;
import nl.zaakwijs.clients.qmatic.generated.model.BoekingJson;
import nl.zaakwijs.clients.qmatic.generated.model.CustomerJson;
import nl.zaakwijs.clients.qmatic.generated.model.ServiceKeuzeJson;

/**
 * Makes, reads and cancels appointments in Qmatic's public calendar; dates and times are local to
 * the branch. Every future ends within the total time limit, and fails only with {@link
 * nl.zaakwijs.clients.http.UpstreamException}; a booking that timed out may have been made.
 */
public final class QmaticClient {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final UpstreamCalls calls;
  private final Map<String, String> headers;
  private final QmaticApi api;

  public QmaticClient(Upstream upstream, Secret apiKey) {
    this.calls = new UpstreamCalls(upstream);
    this.headers = Map.of("X-Api-Key", apiKey.reveal());
    this.api =
        new QmaticApi(
            new ApiClient(HttpClient.newBuilder(), calls.newMapper(), calls.baseUri()) {
              @Override
              public HttpClient getHttpClient() {
                return calls.httpClient();
              }
            }.setRequestInterceptor(MatrixSegment::restore));
  }

  /** Everything one can make an appointment for, available or not. */
  public CompletableFuture<List<Service>> listServices() {
    return calls.call(() -> api.listServices(headers), QmaticTranslation::services);
  }

  /** The branches that offer a service. */
  public CompletableFuture<List<Branch>> listBranches(String servicePublicId) {
    String service = MatrixSegment.checked(servicePublicId);
    return calls.call(() -> api.listBranches(service, headers), QmaticTranslation::branches);
  }

  /** What a branch offers. */
  public CompletableFuture<List<Service>> listBranchServices(String branchPublicId) {
    String branch = MatrixSegment.checked(branchPublicId);
    return calls.call(() -> api.listBranchServices(branch, headers), QmaticTranslation::services);
  }

  /** What a branch does together with all of these in one appointment, these left out. */
  public CompletableFuture<List<Service>> listCombinableServices(
      String branchPublicId, List<String> servicePublicIds) {
    String branch = MatrixSegment.checked(branchPublicId);
    String services = MatrixSegment.of(servicePublicIds, 0);
    return calls.call(
        () -> api.listGroups(branch, services, headers),
        groups ->
            QmaticTranslation.grouped(groups).stream()
                .filter(service -> !servicePublicIds.contains(service.publicId()))
                .toList());
  }

  /**
   * The days with room.
   *
   * @param extraCustomers how many come besides the first
   */
  public CompletableFuture<List<LocalDate>> listDates(
      String branchPublicId, List<String> servicePublicIds, int extraCustomers) {
    String branch = MatrixSegment.checked(branchPublicId);
    String services = MatrixSegment.of(servicePublicIds, extraCustomers);
    return calls.call(() -> api.listDates(branch, services, headers), QmaticTranslation::dates);
  }

  /**
   * The times on a day at which an appointment can begin.
   *
   * @param extraCustomers how many come besides the first
   */
  public CompletableFuture<List<LocalTime>> listTimes(
      String branchPublicId, LocalDate date, List<String> servicePublicIds, int extraCustomers) {
    String branch = MatrixSegment.checked(branchPublicId);
    String services = MatrixSegment.of(servicePublicIds, extraCustomers);
    return calls.call(
        () -> api.listTimes(branch, date.toString(), services, headers), QmaticTranslation::times);
  }

  /**
   * Makes the appointment; refused when Qmatic says that it cannot be, as for a time just taken.
   */
  public CompletableFuture<Appointment> book(
      String branchPublicId, LocalDate date, LocalTime time, Booking booking) {
    String branch = MatrixSegment.checked(branchPublicId);
    BoekingJson body = toJson(booking);
    return calls.call(
        () -> api.book(branch, date.toString(), time.format(TIME), body, headers),
        QmaticTranslation::appointment);
  }

  public CompletableFuture<Appointment> readAppointment(String appointmentPublicId) {
    String appointment = MatrixSegment.checked(appointmentPublicId);
    return calls.call(
        () -> api.readAppointment(appointment, headers), QmaticTranslation::wrappedAppointment);
  }

  /** The appointments of a customer, past ones perhaps among them. */
  public CompletableFuture<List<Appointment>> listAppointments(String customerPublicId) {
    String customer = MatrixSegment.checked(customerPublicId);
    return calls.call(
        () -> api.listAppointments(customer, headers), QmaticTranslation::appointments);
  }

  /** Cancels the appointment; {@code NOT_FOUND} when it is not there any more. */
  public CompletableFuture<Void> cancelAppointment(String appointmentPublicId) {
    String appointment = MatrixSegment.checked(appointmentPublicId);
    return calls.callWithoutAnswer(() -> api.cancelAppointment(appointment, headers));
  }

  private static BoekingJson toJson(Booking booking) {
    Customer customer = booking.customer();
    CustomerJson who =
        new CustomerJson()
            .firstName(customer.firstName())
            .lastName(customer.lastName())
            .email(customer.email());
    if (!customer.phone().isBlank()) {
      who.phone(customer.phone());
    }
    BoekingJson json =
        new BoekingJson()
            .title(booking.title())
            // Qmatic counts the customers; of the others nothing is known.
            .customers(Collections.nCopies(booking.customers(), who))
            .services(
                Answers.list(
                    MatrixSegment.checkedAll(booking.servicePublicIds()),
                    id -> new ServiceKeuzeJson().publicId(id)));
    return booking.notes().isBlank() ? json : json.notes(booking.notes());
  }
}
