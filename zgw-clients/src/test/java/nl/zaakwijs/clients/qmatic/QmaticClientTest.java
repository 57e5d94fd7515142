package nl.zaakwijs.clients.qmatic;

import static nl.zaakwijs.clients.http.Upstreams.await;
import static nl.zaakwijs.clients.http.Upstreams.awaitDone;
import static nl.zaakwijs.clients.http.Upstreams.failureOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import nl.zaakwijs.clients.http.FakeUpstream;
import nl.zaakwijs.clients.http.FakeUpstream.Reply;
import nl.zaakwijs.clients.http.Secret;
import nl.zaakwijs.clients.http.UpstreamException.Kind;
import nl.zaakwijs.clients.http.Upstreams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the Qmatic client asks, and how it reads the answers. */
class QmaticClientTest {
  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
  private static final Booking BOOKING =
      new Booking(
          "Rijbewijs", List.of("A"), new Customer("Sam", "Jansen", "sam@x.test", ""), 1, "");

  @Test
  void asksForDaysWithMatrixParameters() {
    try (FakeUpstream upstream =
        FakeUpstream.always(Reply.json("{\"dates\":[\"2026-09-01T00:00:00\"]}"))) {
      List<LocalDate> dates = await(client(upstream).listDates("stad", List.of("A", "B"), 1));

      assertThat(dates).containsExactly(DAY);
      FakeUpstream.Asked asked = upstream.asked().get(0);
      assertThat(asked.uri().getRawPath())
          .endsWith(
              "/v2/branches/stad/dates;servicePublicId=A;servicePublicId=B;numberOfCustomers=1");
      assertThat(asked.headers().getFirst("X-Api-Key")).isEqualTo("sleutel");
    }
  }

  @Test
  void leavesOutTheNumberOfCustomersForOnePerson() {
    try (FakeUpstream upstream = FakeUpstream.always(Reply.json("{\"times\":[\"09:05\"]}"))) {
      List<LocalTime> times = await(client(upstream).listTimes("stad", DAY, List.of("A"), 0));

      assertThat(times).containsExactly(LocalTime.of(9, 5));
      assertThat(upstream.asked().get(0).uri().getRawPath())
          .endsWith("/v2/branches/stad/dates/2026-09-01/times;servicePublicId=A");
    }
  }

  @Test
  void booksAndReadsTheMomentThatQmaticConfirms() {
    Reply accepted =
        new Reply(
            202,
            Map.of("Content-Type", "application/json;charset=UTF-8"),
            "{\"publicId\":\"p1\",\"start\":\"2026-09-01T07:05:00.000+0000\",\"status\":\"CREATED\"}");
    try (FakeUpstream upstream = FakeUpstream.always(accepted)) {
      Appointment made = await(client(upstream).book("stad", DAY, LocalTime.of(9, 5), BOOKING));

      assertThat(made.publicId()).isEqualTo("p1");
      assertThat(made.start()).isEqualTo(OffsetDateTime.parse("2026-09-01T09:05:00+02:00"));
      FakeUpstream.Asked asked = upstream.asked().get(0);
      assertThat(asked.uri().getPath()).endsWith("/dates/2026-09-01/times/09:05/book");
      assertThat(asked.body())
          .isEqualTo(
              "{\"title\":\"Rijbewijs\",\"customers\":[{\"firstName\":\"Sam\",\"lastName\":"
                  + "\"Jansen\",\"email\":\"sam@x.test\"}],\"services\":[{\"publicId\":\"A\"}]}");
    }
  }

  @Test
  void tellsQmaticWithHowManyPeopleSomeoneComes() {
    Booking two = new Booking("Rijbewijs", List.of("A"), BOOKING.customer(), 2, "");
    Reply accepted =
        new Reply(
            202,
            Map.of("Content-Type", "application/json"),
            "{\"publicId\":\"p1\",\"start\":\"2026-09-01T07:05:00.000+0000\"}");
    try (FakeUpstream upstream = FakeUpstream.always(accepted)) {
      Appointment made = await(client(upstream).book("stad", DAY, LocalTime.of(9, 5), two));

      assertThat(made.publicId()).isEqualTo("p1");
      assertThat(upstream.asked().get(0).body().split("\"lastName\":\"Jansen\"", -1)).hasSize(3);
    }
  }

  @Test
  void listsWhatGoesTogetherOnceAndWithoutWhatWasChosen() {
    Reply groups =
        Reply.json(
            "[{\"services\":[{\"publicId\":\"A\"},{\"publicId\":\"B\"}]},"
                + "{\"services\":[{\"publicId\":\"B\"},{\"publicId\":\"C\"}]}]");
    try (FakeUpstream upstream = FakeUpstream.always(groups)) {
      List<Service> services = await(client(upstream).listCombinableServices("stad", List.of("A")));

      assertThat(services).extracting(Service::publicId).containsExactly("B", "C");
      assertThat(upstream.asked().get(0).uri().getRawPath())
          .endsWith("/v2/branches/stad/services/groups;servicePublicId=A");
    }
  }

  @Test
  void aNoFromQmaticIsARefusalAlthoughItsStatusIs500() {
    Reply no = new Reply(500, Map.of("error_message", "Slot not available"), "");
    try (FakeUpstream upstream = FakeUpstream.always(no)) {
      assertThat(failureOf(client(upstream).book("stad", DAY, LocalTime.of(9, 5), BOOKING)).kind())
          .isEqualTo(Kind.REFUSED);
    }
  }

  @Test
  void cancelsAndSaysWhenThereIsNothingToCancel() {
    try (FakeUpstream upstream =
        new FakeUpstream(
            request ->
                new Reply(request.uri().getPath().endsWith("p1") ? 204 : 404, Map.of(), ""))) {
      awaitDone(client(upstream).cancelAppointment("p1"));

      assertThat(upstream.asked().get(0).method()).isEqualTo("DELETE");
      assertThat(failureOf(client(upstream).cancelAppointment("p2")).kind())
          .isEqualTo(Kind.NOT_FOUND);
    }
  }

  @Test
  void aMissingListIsAFailureAndNotNoTimes() {
    try (FakeUpstream upstream = FakeUpstream.always(Reply.json("{}"))) {
      assertThat(failureOf(client(upstream).listTimes("stad", DAY, List.of("A"), 0)).kind())
          .isEqualTo(Kind.INVALID_ANSWER);
      assertThat(failureOf(client(upstream).listServices()).kind()).isEqualTo(Kind.INVALID_ANSWER);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a/b", "a;b=c", "..", "a b", "%2e"})
  void refusesAnIdThatWouldChangeThePath(String id) {
    try (FakeUpstream upstream = FakeUpstream.always(Reply.json("{}"))) {
      assertThatThrownBy(() -> client(upstream).readAppointment(id))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> client(upstream).listDates("stad", List.of(id), 0))
          .isInstanceOf(IllegalArgumentException.class);
      assertThat(upstream.asked()).isEmpty();
    }
  }

  private static QmaticClient client(FakeUpstream upstream) {
    return new QmaticClient(Upstreams.at(upstream.baseUri()), new Secret("sleutel"));
  }
}
