package nl.zaakwijs.clients.jcc;

import static nl.zaakwijs.clients.http.Answers.list;
import static nl.zaakwijs.clients.http.Answers.required;
import static nl.zaakwijs.clients.http.Answers.text;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.zaakwijs.clients.jcc.generated.model.ActiviteitKeuzeJson;
import nl.zaakwijs.clients.jcc.generated.model.ActivityJson;
import nl.zaakwijs.clients.jcc.generated.model.AddressJson;
import nl.zaakwijs.clients.jcc.generated.model.AppointmentJson;
import nl.zaakwijs.clients.jcc.generated.model.AvailableTimesJson;
import nl.zaakwijs.clients.jcc.generated.model.BoekingJson;
import nl.zaakwijs.clients.jcc.generated.model.CustomerJson;
import nl.zaakwijs.clients.jcc.generated.model.DateRangeJson;
import nl.zaakwijs.clients.jcc.generated.model.GeboekteActiviteitJson;
import nl.zaakwijs.clients.jcc.generated.model.LocationJson;
import org.jspecify.annotations.Nullable;

/**
 * Between the generated types of JCC and our own records. What JCC tells has no zone and is by the
 * clock in the Netherlands; what it is told has the offset that holds there then.
 */
final class JccTranslation {
  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");
  private static final int ISO_DATE = 10;

  private JccTranslation() {}

  static List<Activity> activities(List<ActivityJson> json) {
    return required(json, JccTranslation::activity);
  }

  static List<Location> locations(List<LocationJson> json) {
    return required(json, JccTranslation::location);
  }

  static Location location(LocationJson json) {
    AddressJson known = json.getAddress();
    AddressJson address = known == null ? new AddressJson() : known;
    return new Location(
        Objects.requireNonNull(json.getId()),
        text(json.getDescription()),
        !Boolean.FALSE.equals(json.getIsActive()),
        text(address.getStreetName()),
        text(address.getHouseNumber()),
        text(address.getHouseNumberSuffix()),
        text(address.getPostalCode()),
        text(address.getCity()));
  }

  static DateRange dateRange(DateRangeJson json) {
    return new DateRange(date(json.getMinDate()), date(json.getMaxDate()));
  }

  static List<LocalDateTime> times(AvailableTimesJson json) {
    return required(json.getAvailableTimesList(), LocalDateTime::parse);
  }

  /** JCC names only what differs from visible, in numbers, and two demands that are yes or no. */
  static RequiredFields requiredFields(Map<String, Object> json) {
    Map<String, FieldState> states = new HashMap<>();
    json.forEach(
        (name, value) -> {
          if (value instanceof Number) {
            states.put(name, FieldState.of(value));
          }
        });
    return new RequiredFields(
        states,
        Boolean.TRUE.equals(json.get("isAnyPhoneNumberRequired")),
        Boolean.TRUE.equals(json.get("areFirstNameOrInitialsRequired")));
  }

  static Appointment appointment(AppointmentJson json) {
    String end = text(json.getEndDateTime());
    LocationJson location = json.getLocation();
    return new Appointment(
        text(json.getNumber()),
        LocalDateTime.parse(Objects.requireNonNull(json.getStartDateTime())),
        end.isEmpty() ? null : LocalDateTime.parse(end),
        location == null ? "" : text(location.getId()),
        list(json.getActivityList(), JccTranslation::booked));
  }

  static BoekingJson toJson(Booking booking) {
    LocalDateTime start = booking.start().truncatedTo(ChronoUnit.SECONDS);
    return new BoekingJson()
        .activityList(
            booking.activities().stream()
                .map(
                    activity ->
                        new ActiviteitKeuzeJson()
                            .activityId(activity.activityId())
                            .amount(activity.amount()))
                .toList())
        .customerList(List.of(toJson(booking.customer())))
        .fromDateTime(moment(start))
        .toDateTime(moment(start.plus(booking.duration())))
        .locationId(booking.locationId())
        .message(booking.message());
  }

  private static CustomerJson toJson(Customer customer) {
    return new CustomerJson()
        .isMainCustomer(true)
        .gender(0)
        .lastName(customer.lastName())
        .firstName(given(customer.firstName()))
        .initials(given(customer.initials()))
        .emailAddress(given(customer.emailAddress()))
        .phoneNumber(given(customer.phoneNumber()));
  }

  private static @Nullable String given(String value) {
    return value.isBlank() ? null : value;
  }

  private static Activity activity(ActivityJson json) {
    return new Activity(
        Objects.requireNonNull(json.getId()),
        text(json.getNumber()),
        text(json.getDescription()),
        text(json.getNecessities()),
        Duration.ofSeconds(number(json.getAppointmentDuration())),
        number(json.getMaxCountForEvent()),
        text(json.getActivityGroupId()));
  }

  private static ActivityCount booked(GeboekteActiviteitJson json) {
    ActivityJson activity = Objects.requireNonNull(json.getActivity());
    return new ActivityCount(
        Objects.requireNonNull(activity.getId()), Math.max(1, number(json.getAmount())));
  }

  /** The offset is that of the Netherlands at that moment, in summer another than in winter. */
  private static String moment(LocalDateTime local) {
    return MOMENT.format(local.atZone(NEDERLAND));
  }

  private static LocalDate date(@Nullable String value) {
    return LocalDate.parse(Objects.requireNonNull(value).substring(0, ISO_DATE));
  }

  private static int number(@Nullable Integer value) {
    return value == null ? 0 : value;
  }
}
