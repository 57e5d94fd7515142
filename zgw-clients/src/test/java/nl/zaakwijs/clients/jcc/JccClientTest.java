package nl.zaakwijs.clients.jcc;

import static nl.zaakwijs.clients.http.Upstreams.await;
import static nl.zaakwijs.clients.http.Upstreams.awaitDone;
import static nl.zaakwijs.clients.http.Upstreams.failureOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.zaakwijs.clients.http.FakeUpstream;
import nl.zaakwijs.clients.http.FakeUpstream.Reply;
import nl.zaakwijs.clients.http.UpstreamException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the JCC client asks, and how it reads the answers. */
class JccClientTest {
  private static final Clock CLOCK = Clock.systemUTC();
  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
  private static final List<ActivityCount> TWO = List.of(new ActivityCount("A", 2));
  private static final Customer SAM = new Customer("Sam", "", "Jansen", "sam@x.test", "0612345678");

  @Test
  void readsSecondsAndMinutesEachForWhatTheyAre() {
    try (FakeUpstream upstream =
        FakeJcc.start(
            request ->
                Reply.json(
                    request.uri().getPath().endsWith("calculateduration")
                        ? "30"
                        : "[{\"id\":\"A\",\"number\":12,\"appointmentDuration\":1200}]"))) {
      JccClient client = FakeJcc.client(upstream, CLOCK);
      Activity activity = await(client.listActivities()).get(0);

      assertThat(activity.duration()).isEqualTo(Duration.ofMinutes(20));
      assertThat(activity.number()).isEqualTo("12");
      assertThat(await(client.calculateDuration(TWO, DAY.atTime(9, 0))))
          .isEqualTo(Duration.ofMinutes(30));
      assertThat(FakeJcc.last(upstream).uri().getQuery())
          .isEqualTo("activityId=A&amount=2&dateTime=2026-09-01T09:00:00");
    }
  }

  @Test
  void asksForManyDaysInWindowsOfFiftyAndForOneDayUntilTheNext() {
    try (FakeUpstream upstream =
        FakeJcc.start(
            request -> {
              String from = request.uri().getQuery().replaceAll(".*fromDate=([0-9-]+).*", "$1");
              String until = request.uri().getQuery().replaceAll(".*toDate=([0-9-]+).*", "$1");
              return Reply.json(
                  "{\"availableTimesList\":[\""
                      + from
                      + "T09:00:00\",\""
                      + until
                      + "T10:00:00\"]}");
            })) {
      JccClient client = FakeJcc.client(upstream, CLOCK);

      assertThat(await(client.listTimes("L", DAY, DAY, TWO))).containsExactly(DAY.atTime(9, 0));
      assertThat(FakeJcc.last(upstream).uri().getQuery())
          .contains("fromDate=2026-09-01&toDate=2026-09-02&activityId=A&amount=2");
      assertThat(await(client.listTimes("L", DAY, DAY.plusDays(119), TWO)))
          .containsExactly(
              DAY.atTime(9, 0), DAY.plusDays(50).atTime(9, 0), DAY.plusDays(100).atTime(9, 0));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2026-07-01T09:00, 2026-07-01T09:00:00+02:00, 2026-07-01T09:30:00+02:00",
    "2026-12-01T09:00, 2026-12-01T09:00:00+01:00, 2026-12-01T09:30:00+01:00",
    "2027-03-28T01:45, 2027-03-28T01:45:00+01:00, 2027-03-28T03:15:00+02:00"
  })
  void booksByTheClockInTheNetherlands(LocalDateTime start, String from, String to) {
    try (FakeUpstream upstream =
        FakeJcc.start(request -> Reply.json("{\"id\":\"j1\",\"acknowledgeIsSuccess\":true}"))) {
      await(FakeJcc.client(upstream, CLOCK).book(booking(start)));

      assertThat(FakeJcc.last(upstream).body())
          .contains("\"fromDateTime\":\"" + from + "\"", "\"toDateTime\":\"" + to + "\"");
    }
  }

  @Test
  void sendsWhatIsKnownOfTheCustomerUnderTheNamesOfABooking() {
    try (FakeUpstream upstream =
        FakeJcc.start(request -> Reply.json("{\"id\":\"j1\",\"acknowledgeIsSuccess\":true}"))) {
      await(FakeJcc.client(upstream, CLOCK).book(booking(DAY.atTime(9, 0))));

      assertThat(FakeJcc.last(upstream).body())
          .contains("\"activityList\":[{\"activityId\":\"A\",\"amount\":2}]")
          .contains("\"isMainCustomer\":true", "\"gender\":0", "\"lastName\":\"Jansen\"")
          .contains("\"phoneNumber\":\"0612345678\"")
          .doesNotContain("initials", "mainPhoneNumber");
    }
    assertThatThrownBy(() -> new Customer("Sam", "", " ", "", ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"id\":null,\"acknowledgeIsSuccess\":false,\"code\":\"Taken\",\"message\":\"x\"}|REFUSED",
        "{\"code\":\"Taken\",\"message\":\"Sam Jansen was eerder\"}                      |REFUSED",
        "{\"id\":\"\",\"acknowledgeIsSuccess\":true}                                |INVALID_ANSWER",
        "{\"id\":\"j1\"}                                                            |INVALID_ANSWER",
        "{}                                                                         |INVALID_ANSWER"
      })
  void takesOnlyAnAcknowledgedBookingForOne(String answer, Kind kind) {
    try (FakeUpstream upstream = FakeJcc.start(request -> Reply.json(answer))) {
      assertThat(failureOf(FakeJcc.client(upstream, CLOCK).book(booking(DAY.atTime(9, 0)))))
          .satisfies(failure -> assertThat(failure.kind()).isEqualTo(kind))
          .hasMessageNotContaining("Jansen");
    }
  }

  @Test
  void cancelsWithoutAnAcknowledgement() {
    try (FakeUpstream upstream = FakeJcc.start(request -> Reply.json("{\"id\":\"j1\"}"))) {
      awaitDone(FakeJcc.client(upstream, CLOCK).cancel("j1"));

      assertThat(FakeJcc.last(upstream).method()).isEqualTo("DELETE");
      assertThat(failureOf(FakeJcc.client(upstream, CLOCK).cancel("j2")).kind())
          .isEqualTo(Kind.INVALID_ANSWER);
    }
  }

  @Test
  void takesAFieldThatIsNotNamedForVisible() {
    try (FakeUpstream upstream =
        FakeJcc.start(
            request ->
                Reply.json(
                    "{\"emailAddress\":2,\"initials\":1,\"firstName\":0,\"streetName\":2,"
                        + "\"isAnyPhoneNumberRequired\":false,"
                        + "\"areFirstNameOrInitialsRequired\":true}"))) {
      RequiredFields fields =
          await(FakeJcc.client(upstream, CLOCK).readRequiredFields(List.of("A")));

      assertThat(fields.emailAddress()).isEqualTo(FieldState.REQUIRED);
      assertThat(fields.initials()).isEqualTo(FieldState.HIDDEN);
      assertThat(fields.firstName()).isEqualTo(FieldState.VISIBLE);
      assertThat(fields.phoneNumber()).isEqualTo(FieldState.VISIBLE);
      assertThat(fields.firstNameOrInitials()).isTrue();
      assertThat(fields.beyondCustomer()).containsExactly("streetName");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"mainPhoneNumber\":2}", "{\"isAnyPhoneNumberRequired\":true}"})
  void knowsARequiredTelephoneNumberByItsOtherNames(String answer) {
    try (FakeUpstream upstream = FakeJcc.start(request -> Reply.json(answer))) {
      assertThat(
              await(FakeJcc.client(upstream, CLOCK).readRequiredFields(List.of("A"))).phoneNumber())
          .isEqualTo(FieldState.REQUIRED);
    }
  }

  @Test
  void readsTimesWithoutAZoneAsTheyStandThere() {
    try (FakeUpstream upstream =
        FakeJcc.start(
            request ->
                Reply.json(
                    "{\"startDateTime\":\"2026-07-01T09:00:00\",\"number\":\"7\",\"activityList\":"
                        + "[{\"amount\":2,\"activity\":{\"id\":\"A\"}}],\"location\":{\"id\":\"L\"}}"))) {
      Appointment appointment = await(FakeJcc.client(upstream, CLOCK).readAppointment("j1"));

      assertThat(appointment.start()).isEqualTo(LocalDateTime.of(2026, 7, 1, 9, 0));
      assertThat(appointment.activities()).isEqualTo(TWO);
      assertThat(appointment.end()).isNull();
    }
  }

  @Test
  void aMissingListIsAFailureAndNotNoTimes() {
    try (FakeUpstream upstream = FakeJcc.start(request -> Reply.json("{}"))) {
      assertThat(failureOf(FakeJcc.client(upstream, CLOCK).listTimes("L", DAY, DAY, TWO)).kind())
          .isEqualTo(Kind.INVALID_ANSWER);
      assertThat(failureOf(FakeJcc.client(upstream, CLOCK).listActivities()).kind())
          .isEqualTo(Kind.INVALID_ANSWER);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a/b", "a&b=c", "..", "a b", "%2e"})
  void refusesAnIdThatWouldChangeTheAddress(String id) {
    try (FakeUpstream upstream = FakeJcc.start(request -> Reply.json("{}"))) {
      assertThatThrownBy(() -> FakeJcc.client(upstream, CLOCK).readAppointment(id))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> FakeJcc.client(upstream, CLOCK).listLocations(List.of(id)))
          .isInstanceOf(IllegalArgumentException.class);
      assertThat(upstream.asked()).isEmpty();
    }
  }

  private static Booking booking(LocalDateTime start) {
    return new Booking("L", TWO, start, Duration.ofMinutes(30), SAM, "");
  }
}
