package nl.zaakwijs.clients.jcc;

import static nl.zaakwijs.clients.http.Answers.technicalCode;
import static nl.zaakwijs.clients.http.Answers.text;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import nl.zaakwijs.clients.http.ClientCredentials;
import nl.zaakwijs.clients.http.Upstream;
import nl.zaakwijs.clients.http.UpstreamCalls;
import nl.zaakwijs.clients.http.UpstreamException;
import nl.zaakwijs.clients.http.UpstreamException.Kind;
import nl.zaakwijs.clients.jcc.generated.ApiClient;
import nl.zaakwijs.clients.jcc.generated.JccApi;
import nl.zaakwijs.clients.jcc.generated.model.BoekingJson;
import nl.zaakwijs.clients.jcc.generated.model.UitslagJson;

/**
 * Makes, reads and cancels appointments in JCC; dates and times are by the clock in the
 * Netherlands. Every future ends within the total time limit, and fails only with {@link
 * UpstreamException}; a booking that timed out may have been made.
 */
public final class JccClient {
  /** What a token has to be good for. */
  public static final String SCOPE = "warp-api";

  /** The longest stretch of days that JCC answers in one call. */
  static final int WINDOW_DAYS = 50;

  private static final Map<String, String> HEADERS = Map.of("language", "nl");
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]+");

  private final UpstreamCalls calls;
  private final JccApi api;

  public JccClient(Upstream upstream, ClientCredentials credentials, Clock clock) {
    this.calls = UpstreamCalls.authorized(upstream, credentials, clock);
    this.api =
        new JccApi(
            new ApiClient(HttpClient.newBuilder(), calls.newMapper(), calls.baseUri()) {
              @Override
              public HttpClient getHttpClient() {
                return calls.httpClient();
              }
            });
  }

  /** The version of the API, such as {@code 1.0.0}. */
  public CompletableFuture<String> readVersion() {
    return calls.call(() -> api.readVersion(HEADERS), version -> text(version.getWarpApiVersion()));
  }

  /** Everything one can make an appointment for. */
  public CompletableFuture<List<Activity>> listActivities() {
    return calls.call(() -> api.listActivities(null, HEADERS), JccTranslation::activities);
  }

  /** What a location offers. */
  public CompletableFuture<List<Activity>> listActivities(String locationId) {
    String location = checked(locationId);
    return calls.call(() -> api.listActivities(location, HEADERS), JccTranslation::activities);
  }

  /** What goes together with these, these themselves left out. */
  public CompletableFuture<List<Activity>> listAdditionalActivities(List<String> activityIds) {
    List<String> activities = checked(activityIds);
    return calls.call(
        () -> api.listAdditionalActivities(activities, false, HEADERS), JccTranslation::activities);
  }

  public CompletableFuture<List<Location>> listLocations() {
    return calls.call(() -> api.listLocations(HEADERS), JccTranslation::locations);
  }

  /** The locations that offer all of these. */
  public CompletableFuture<List<Location>> listLocations(List<String> activityIds) {
    List<String> activities = checked(activityIds);
    return calls.call(
        () -> api.listLocationsForActivities(activities, HEADERS), JccTranslation::locations);
  }

  public CompletableFuture<Location> readLocation(String locationId) {
    String location = checked(locationId);
    return calls.call(() -> api.readLocation(location, HEADERS), JccTranslation::location);
  }

  /** Between which days an appointment for these can be. */
  public CompletableFuture<DateRange> readDateRange(List<String> activityIds) {
    List<String> activities = checked(activityIds);
    return calls.call(() -> api.readDateRange(activities, HEADERS), JccTranslation::dateRange);
  }

  /**
   * The times at which an appointment can begin, in any number of days.
   *
   * @param first the first day
   * @param last the last day, not before the first
   */
  public CompletableFuture<List<LocalDateTime>> listTimes(
      String locationId, LocalDate first, LocalDate last, List<ActivityCount> activities) {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("the last day is before the first");
    }
    List<CompletableFuture<List<LocalDateTime>>> windows = new ArrayList<>();
    LocalDate end = last.plusDays(1);
    for (LocalDate from = first; from.isBefore(end); from = from.plusDays(WINDOW_DAYS)) {
      LocalDate until = from.plusDays(WINDOW_DAYS);
      windows.add(
          listWindow(checked(locationId), from, until.isBefore(end) ? until : end, activities));
    }
    return CompletableFuture.allOf(windows.toArray(CompletableFuture[]::new))
        .thenApply(
            done -> windows.stream().flatMap(window -> window.join().stream()).sorted().toList());
  }

  /** With a first and a last day that are the same JCC gives nothing: the last is left out. */
  private CompletableFuture<List<LocalDateTime>> listWindow(
      String locationId, LocalDate from, LocalDate until, List<ActivityCount> activities) {
    List<String> ids = ids(activities);
    return calls.call(
        () ->
            api.listAvailableTimes(
                locationId, from.toString(), until.toString(), ids, amounts(activities), HEADERS),
        // Whether JCC counts the last day along is its own business.
        json ->
            JccTranslation.times(json).stream()
                .filter(time -> time.toLocalDate().isBefore(until))
                .toList());
  }

  /** How long it takes for so many people at that moment. */
  public CompletableFuture<Duration> calculateDuration(
      List<ActivityCount> activities, LocalDateTime start) {
    List<String> ids = ids(activities);
    return calls.call(
        () -> api.calculateDuration(ids, amounts(activities), start.format(LOCAL), HEADERS),
        minutes -> Duration.ofMinutes(minutes));
  }

  /** Which contact details these activities want. */
  public CompletableFuture<RequiredFields> readRequiredFields(List<String> activityIds) {
    List<String> activities = checked(activityIds);
    return calls.call(
        () -> api.readRequiredFields(activities, HEADERS), JccTranslation::requiredFields);
  }

  /**
   * Makes the appointment and gives its id; refused when JCC says that it cannot be, as for a time
   * just taken.
   */
  public CompletableFuture<String> book(Booking booking) {
    checked(booking.locationId());
    ids(booking.activities());
    BoekingJson body = JccTranslation.toJson(booking);
    return calls.call(() -> api.book(body, HEADERS), this::bookedId);
  }

  /** A success of HTTP may still be a refusal, and only what JCC acknowledges was booked. */
  private String bookedId(UitslagJson uitslag) {
    String id = text(uitslag.getId());
    if (Boolean.TRUE.equals(uitslag.getAcknowledgeIsSuccess()) && !id.isEmpty()) {
      return id;
    }
    boolean refused =
        Boolean.FALSE.equals(uitslag.getAcknowledgeIsSuccess())
            || !text(uitslag.getCode()).isEmpty()
            || !text(uitslag.getMessage()).isEmpty();
    throw new UpstreamException(
        calls.name(),
        refused ? Kind.REFUSED : Kind.INVALID_ANSWER,
        "HTTP 200 without a booking" + technicalCode(uitslag.getCode()));
  }

  public CompletableFuture<Appointment> readAppointment(String id) {
    String appointment = checked(id);
    return calls.call(() -> api.readAppointment(appointment, HEADERS), JccTranslation::appointment);
  }

  /** What the customer shows at the desk, as a QR code. */
  public CompletableFuture<String> readQrCode(String id) {
    String appointment = checked(id);
    return calls.call(() -> api.readQrCode(appointment, HEADERS), code -> code);
  }

  /**
   * Cancels the appointment; {@code NOT_FOUND} when it is not there any more. JCC acknowledges this
   * by its id alone.
   */
  public CompletableFuture<Void> cancel(String id) {
    String appointment = checked(id);
    return calls
        .call(() -> api.cancel(appointment, HEADERS), uitslag -> cancelledId(id, uitslag))
        .thenAccept(done -> {});
  }

  private String cancelledId(String id, UitslagJson uitslag) {
    if (id.equals(text(uitslag.getId()))) {
      return id;
    }
    throw new UpstreamException(
        calls.name(),
        text(uitslag.getCode()).isEmpty() ? Kind.INVALID_ANSWER : Kind.REFUSED,
        "HTTP 200 of another appointment" + technicalCode(uitslag.getCode()));
  }

  private static List<String> ids(List<ActivityCount> activities) {
    return checked(activities.stream().map(ActivityCount::activityId).toList());
  }

  private static List<Integer> amounts(List<ActivityCount> activities) {
    return activities.stream().map(ActivityCount::amount).toList();
  }

  private static List<String> checked(List<String> ids) {
    if (ids.isEmpty()) {
      throw new IllegalArgumentException("at least one activity");
    }
    return ids.stream().map(JccClient::checked).toList();
  }

  /** An id that cannot be taken for anything else in an address. */
  private static String checked(String id) {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("not an id of JCC");
    }
    return id;
  }
}
