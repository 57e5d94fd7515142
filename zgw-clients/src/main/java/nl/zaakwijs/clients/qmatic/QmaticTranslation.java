package nl.zaakwijs.clients.qmatic;

import static nl.zaakwijs.clients.http.Answers.list;
import static nl.zaakwijs.clients.http.Answers.required;
import static nl.zaakwijs.clients.http.Answers.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import nl.zaakwijs.clients.qmatic.generated.model.AppointmentAntwoordJson;
import nl.zaakwijs.clients.qmatic.generated.model.AppointmentJson;
import nl.zaakwijs.clients.qmatic.generated.model.AppointmentLijstJson;
import nl.zaakwijs.clients.qmatic.generated.model.BranchJson;
import nl.zaakwijs.clients.qmatic.generated.model.BranchLijstJson;
import nl.zaakwijs.clients.qmatic.generated.model.DateLijstJson;
import nl.zaakwijs.clients.qmatic.generated.model.ServiceGroepJson;
import nl.zaakwijs.clients.qmatic.generated.model.ServiceJson;
import nl.zaakwijs.clients.qmatic.generated.model.ServiceLijstJson;
import nl.zaakwijs.clients.qmatic.generated.model.TimeLijstJson;
import org.jspecify.annotations.Nullable;

/** From the generated types of Qmatic to our own records. Lists, ids and a start must be there. */
final class QmaticTranslation {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm[:ss][.SSS][XXX][XX]");
  private static final String NEDERLAND = "Europe/Amsterdam";

  private QmaticTranslation() {}

  static List<Service> services(ServiceLijstJson json) {
    return required(json.getServiceList(), QmaticTranslation::service);
  }

  /** Each once, also when it is in more groups. */
  static List<Service> grouped(List<ServiceGroepJson> json) {
    return json.stream()
        .flatMap(group -> required(group.getServices(), QmaticTranslation::service).stream())
        .distinct()
        .toList();
  }

  static List<Branch> branches(BranchLijstJson json) {
    return required(json.getBranchList(), QmaticTranslation::branch);
  }

  /** Days such as {@code 2026-09-01T00:00:00}; the time says nothing. */
  static List<LocalDate> dates(DateLijstJson json) {
    return required(json.getDates(), day -> LocalDate.parse(day.substring(0, 10)));
  }

  static List<LocalTime> times(TimeLijstJson json) {
    return required(json.getTimes(), LocalTime::parse);
  }

  static Appointment wrappedAppointment(AppointmentAntwoordJson json) {
    return appointment(Objects.requireNonNull(json.getAppointment()));
  }

  static List<Appointment> appointments(AppointmentLijstJson json) {
    return required(json.getAppointmentList(), QmaticTranslation::appointment);
  }

  static Service service(ServiceJson json) {
    return new Service(
        Objects.requireNonNull(json.getPublicId()),
        text(json.getName()),
        minutes(json.getDuration()),
        minutes(json.getAdditionalCustomerDuration()),
        !Boolean.FALSE.equals(json.getActive()) && !Boolean.FALSE.equals(json.getPublicEnabled()));
  }

  static Branch branch(BranchJson json) {
    String zone = text(json.getTimeZone());
    return new Branch(
        Objects.requireNonNull(json.getPublicId()),
        text(json.getName()),
        text(json.getAddressLine1()),
        text(json.getAddressLine2()),
        text(json.getAddressZip()),
        text(json.getAddressCity()),
        ZoneId.of(zone.isEmpty() ? NEDERLAND : zone),
        text(json.getPhone()),
        text(json.getEmail()));
  }

  static Appointment appointment(AppointmentJson json) {
    return new Appointment(
        Objects.requireNonNull(json.getPublicId()),
        Objects.requireNonNull(moment(json.getStart())),
        moment(json.getEnd()),
        text(json.getTitle()),
        text(json.getNotes()),
        json.getBranch() == null ? null : branch(json.getBranch()),
        list(json.getServices(), QmaticTranslation::service));
  }

  private static @Nullable OffsetDateTime moment(@Nullable String value) {
    String text = text(value);
    return text.isEmpty() ? null : OffsetDateTime.parse(text, MOMENT);
  }

  private static int minutes(@Nullable Integer value) {
    return value == null ? 0 : value;
  }
}
