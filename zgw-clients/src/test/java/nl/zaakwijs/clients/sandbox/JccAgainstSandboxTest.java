package nl.zaakwijs.clients.sandbox;

import static nl.zaakwijs.clients.http.Upstreams.await;
import static nl.zaakwijs.clients.http.Upstreams.awaitDone;
import static nl.zaakwijs.clients.http.Upstreams.failureOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import nl.zaakwijs.clients.http.ClientCredentials;
import nl.zaakwijs.clients.http.Secret;
import nl.zaakwijs.clients.http.UpstreamException.Kind;
import nl.zaakwijs.clients.http.Upstreams;
import nl.zaakwijs.clients.jcc.Activity;
import nl.zaakwijs.clients.jcc.ActivityCount;
import nl.zaakwijs.clients.jcc.Booking;
import nl.zaakwijs.clients.jcc.Customer;
import nl.zaakwijs.clients.jcc.DateRange;
import nl.zaakwijs.clients.jcc.FieldState;
import nl.zaakwijs.clients.jcc.JccClient;
import nl.zaakwijs.clients.jcc.Location;
import nl.zaakwijs.sandbox.Sandbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The JCC client against a JCC that keeps appointments. */
class JccAgainstSandboxTest {
  private static final Customer SAM =
      new Customer("Sam", "", "Jansen", "sam@voorbeeld.test", "0612345678");

  private final Sandbox sandbox = Sandbox.start(0);
  private final JccClient jcc = client("sandbox-jcc-geheim");
  private final Activity activity = await(jcc.listActivities()).get(0);
  private final List<ActivityCount> two = List.of(new ActivityCount(activity.id(), 2));
  private final Location location = await(jcc.listLocations(List.of(activity.id()))).get(0);

  @AfterEach
  void theContractWasKept() {
    sandbox.verkeer().assertContractGehouden();
    sandbox.close();
  }

  @Test
  void makesReadsAndCancelsAnAppointment() {
    LocalDateTime start = lastTime();
    Duration duration = await(jcc.calculateDuration(two, start));
    String id = await(jcc.book(booking(start, duration)));

    assertThat(await(jcc.readAppointment(id)))
        .satisfies(
            read -> {
              assertThat(read.start()).isEqualTo(start);
              assertThat(read.end()).isEqualTo(start.plus(duration));
              assertThat(read.activities()).isEqualTo(two);
              assertThat(read.locationId()).isEqualTo(location.id());
            });
    assertThat(await(jcc.readQrCode(id))).isNotEmpty();
    awaitDone(jcc.cancel(id));
    assertThat(failureOf(jcc.readAppointment(id)).kind()).isEqualTo(Kind.NOT_FOUND);
  }

  @Test
  void isRefusedWhenTheTimeIsTakenOrTooShort() {
    LocalDateTime start = lastTime();
    Duration duration = await(jcc.calculateDuration(two, start));

    assertThat(failureOf(jcc.book(booking(start, activity.duration()))).kind())
        .isEqualTo(Kind.REFUSED);
    await(jcc.book(booking(start, duration)));
    await(jcc.book(booking(start, duration)));
    assertThat(failureOf(jcc.book(booking(start, duration))).kind()).isEqualTo(Kind.REFUSED);
  }

  @Test
  void tellsWhatIsOffered() {
    List<String> ids = List.of(activity.id());

    assertThat(await(jcc.readVersion())).isNotEmpty();
    assertThat(await(jcc.listLocations())).contains(location);
    assertThat(await(jcc.readLocation(location.id()))).isEqualTo(location);
    assertThat(await(jcc.listActivities(location.id()))).contains(activity);
    assertThat(await(jcc.listAdditionalActivities(ids))).isNotEmpty().doesNotContain(activity);
    assertThat(await(jcc.readRequiredFields(ids)).emailAddress()).isEqualTo(FieldState.REQUIRED);
  }

  @Test
  void goesOnWithANewTokenAndStopsWithAWrongSecret() {
    sandbox.expireTokens();

    assertThat(await(jcc.listLocations())).isNotEmpty();
    assertThat(failureOf(client("geraden").listLocations()).kind()).isEqualTo(Kind.REFUSED);
  }

  private LocalDateTime lastTime() {
    DateRange days = await(jcc.readDateRange(List.of(activity.id())));
    List<LocalDateTime> times = await(jcc.listTimes(location.id(), days.first(), days.last(), two));
    assertThat(times).isSorted().doesNotHaveDuplicates();
    return times.get(times.size() - 1);
  }

  private Booking booking(LocalDateTime start, Duration duration) {
    return new Booking(location.id(), two, start, duration, SAM, "");
  }

  private JccClient client(String secret) {
    return new JccClient(
        Upstreams.at(URI.create(sandbox.url() + "/jcc")),
        new ClientCredentials(
            URI.create(sandbox.url() + "/jcc/connect/token"),
            "zaakwijs",
            new Secret(secret),
            JccClient.SCOPE),
        Clock.systemUTC());
  }
}
