package nl.zaakwijs.clients.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nl.zaakwijs.clients.http.UpstreamException.Kind;
import org.junit.jupiter.api.Test;

class BreakerTest {
  private static final Duration LONG = Duration.ofHours(1);

  private final AtomicInteger calls = new AtomicInteger();

  @Test
  void stopsAskingAfterSeveralFailuresInARow() {
    Breaker breaker = breaker(LONG);
    fail(breaker, Breaker.FAILURES, Kind.TIMED_OUT);

    UpstreamException refusal = Upstreams.failureOf(breaker.guard(this::answer));

    assertThat(refusal.kind()).isEqualTo(Kind.UNREACHABLE);
    assertThat(calls).hasValue(Breaker.FAILURES);
  }

  @Test
  void goesOnWhenOneCallInBetweenIsAnswered() {
    Breaker breaker = breaker(LONG);
    fail(breaker, Breaker.FAILURES - 1, Kind.UNREACHABLE);
    assertThat(breaker.guard(this::answer).join()).isEqualTo("antwoord");
    fail(breaker, Breaker.FAILURES - 1, Kind.UNREACHABLE);

    assertThat(breaker.guard(this::answer).join()).isEqualTo("antwoord");
  }

  @Test
  void takesARefusalForAnAnswer() {
    Breaker breaker = breaker(LONG);
    fail(breaker, Breaker.FAILURES * 2, Kind.REFUSED);
    fail(breaker, Breaker.FAILURES * 2, Kind.NOT_FOUND);
    fail(breaker, Breaker.FAILURES * 2, Kind.INVALID_ANSWER);

    assertThat(breaker.guard(this::answer).join()).isEqualTo("antwoord");
  }

  @Test
  void letsOneCallTryAndTheOthersWaitForIt() {
    Breaker breaker = breaker(Duration.ofNanos(1));
    fail(breaker, Breaker.FAILURES, Kind.UNREACHABLE);
    CompletableFuture<String> trial = new CompletableFuture<>();

    CompletableFuture<String> first = breaker.guard(() -> trial);
    CompletableFuture<String> second = breaker.guard(this::answer);

    assertThat(second).isNotDone();
    trial.complete("terug");
    assertThat(first.join()).isEqualTo("terug");
    assertThat(second.join()).isEqualTo("antwoord");
  }

  @Test
  void refusesThoseThatWaitedWhenTheTrialFails() {
    Breaker breaker = breaker(Duration.ofNanos(1));
    fail(breaker, Breaker.FAILURES, Kind.UNREACHABLE);
    CompletableFuture<String> trial = new CompletableFuture<>();
    CompletableFuture<String> first = breaker.guard(() -> trial);
    CompletableFuture<String> second = breaker.guard(this::answer);

    trial.completeExceptionally(failure(Kind.TIMED_OUT));

    assertThat(Upstreams.failureOf(first).kind()).isEqualTo(Kind.TIMED_OUT);
    assertThat(Upstreams.failureOf(second).kind()).isEqualTo(Kind.UNREACHABLE);
  }

  private CompletableFuture<String> answer() {
    return CompletableFuture.completedFuture("antwoord");
  }

  private void fail(Breaker breaker, int times, Kind kind) {
    for (int i = 0; i < times; i++) {
      Supplier<CompletableFuture<String>> call =
          () -> {
            calls.incrementAndGet();
            return CompletableFuture.failedFuture(failure(kind));
          };
      assertThat(Upstreams.failureOf(breaker.guard(call)).kind()).isEqualTo(kind);
    }
  }

  private static UpstreamException failure(Kind kind) {
    return new UpstreamException("zaken", kind, "test");
  }

  private static Breaker breaker(Duration recovery) {
    return new Breaker(
        new Upstream("zaken", URI.create("http://localhost/zaken"), LONG, LONG, recovery));
  }
}
