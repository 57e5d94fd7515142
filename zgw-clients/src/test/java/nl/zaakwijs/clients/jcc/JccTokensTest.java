package nl.zaakwijs.clients.jcc;

import static nl.zaakwijs.clients.http.Upstreams.await;
import static nl.zaakwijs.clients.http.Upstreams.failureOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.zaakwijs.clients.http.FakeUpstream;
import nl.zaakwijs.clients.http.FakeUpstream.Asked;
import nl.zaakwijs.clients.http.FakeUpstream.Reply;
import nl.zaakwijs.clients.http.UpstreamException.Kind;
import org.junit.jupiter.api.Test;

/** When the client asks for a token, and when it goes on with the one it has. */
class JccTokensTest {
  private static final Booking BOOKING =
      new Booking(
          "L",
          List.of(new ActivityCount("A", 1)),
          LocalDateTime.of(2026, 9, 1, 9, 0),
          Duration.ofMinutes(20),
          new Customer("Sam", "", "Jansen", "sam@x.test", ""),
          "");

  private final Testklok klok = new Testklok();

  @Test
  void asksForOneTokenAndUsesItUntilShortlyBeforeItExpires() {
    try (FakeUpstream upstream = FakeJcc.start(request -> Reply.json("[]"))) {
      JccClient client = client(upstream);
      await(client.listActivities());
      await(client.listLocations());
      Asked token = upstream.asked().get(0);

      assertThat(tokens(upstream)).isEqualTo(1);
      assertThat(token.method()).isEqualTo("POST");
      assertThat(token.body()).isEqualTo("grant_type=client_credentials&scope=warp-api");
      assertThat(token.headers().getFirst("Authorization"))
          .isEqualTo("Basic emFha3dpanM6Z2VoZWltJTNBJTJG");
      assertThat(upstream.asked().get(1).headers().getFirst("Authorization"))
          .isEqualTo("Bearer token-1");
      assertThat(upstream.asked().get(1).headers().getFirst("language")).isEqualTo("nl");

      klok.advance(Duration.ofSeconds(269));
      await(client.listLocations());
      assertThat(tokens(upstream)).isEqualTo(1);
      klok.advance(Duration.ofSeconds(2));
      await(client.listLocations());
      assertThat(tokens(upstream)).isEqualTo(2);
    }
  }

  @Test
  void renewsATokenThatIsRefusedAndRepeatsTheCallOnce() {
    AtomicInteger refusals = new AtomicInteger(1);
    try (FakeUpstream upstream =
        FakeJcc.start(
            request ->
                refusals.getAndDecrement() > 0
                    ? new Reply(401, Map.of(), "")
                    : Reply.json("{\"id\":\"j1\",\"acknowledgeIsSuccess\":true}"))) {
      assertThat(await(client(upstream).book(BOOKING))).isEqualTo("j1");
      assertThat(tokens(upstream)).isEqualTo(2);
      assertThat(upstream.asked().get(3).headers().getFirst("Authorization"))
          .isEqualTo("Bearer token-2");
      assertThat(upstream.asked().get(3).body()).isEqualTo(upstream.asked().get(1).body());
    }
  }

  @Test
  void isRefusedWhenANewTokenDoesNotHelp() {
    try (FakeUpstream upstream = FakeJcc.start(request -> new Reply(401, Map.of(), ""))) {
      assertThat(failureOf(client(upstream).listLocations()).kind()).isEqualTo(Kind.REFUSED);
      assertThat(upstream.asked()).hasSize(4);
    }
  }

  @Test
  void sharesATokenThatIsBeingAskedFor() {
    try (FakeUpstream upstream = FakeJcc.start(request -> Reply.json("[]"))) {
      JccClient client = client(upstream);
      CompletableFuture<?>[] calls =
          IntStream.range(0, 8)
              .mapToObj(i -> client.listLocations())
              .toArray(CompletableFuture[]::new);
      CompletableFuture.allOf(calls).join();

      assertThat(tokens(upstream)).isEqualTo(1);
    }
  }

  @Test
  void asksForATokenAgainAfterItWasNotGiven() {
    AtomicInteger failures = new AtomicInteger(1);
    try (FakeUpstream upstream =
        new FakeUpstream(
            request ->
                !FakeJcc.isToken(request)
                    ? Reply.json("[]")
                    : failures.getAndDecrement() > 0
                        ? new Reply(503, Map.of(), "")
                        : Reply.json("{\"access_token\":\"t\"}"))) {
      JccClient client = client(upstream);

      assertThat(failureOf(client.listLocations()).kind()).isEqualTo(Kind.UNREACHABLE);
      assertThat(await(client.listLocations())).isEmpty();
    }
  }

  private static long tokens(FakeUpstream upstream) {
    return upstream.asked().stream().filter(FakeJcc::isToken).count();
  }

  private JccClient client(FakeUpstream upstream) {
    return FakeJcc.client(upstream, klok);
  }

  private static final class Testklok extends Clock {
    private Instant now = Instant.parse("2026-09-01T08:00:00Z");

    void advance(Duration duration) {
      now = now.plus(duration);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
