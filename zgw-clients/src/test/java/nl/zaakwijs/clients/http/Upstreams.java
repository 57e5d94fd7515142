package nl.zaakwijs.clients.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** Configurations and users for tests, and the one way to look at a failed call. */
public final class Upstreams {
  public static final Gebruiker GEBRUIKER = new Gebruiker("pseudoniem-1", "Inwoner via Zaakwijs");
  public static final ZgwCredentials CREDENTIALS =
      new ZgwCredentials("zaakwijs", new Secret("sandbox-geheim-van-minstens-32-tekens!"));
  private static final Duration ENOUGH = Duration.ofSeconds(20);

  private Upstreams() {}

  public static Upstream at(URI baseUri) {
    return new Upstream("zaken", baseUri, ENOUGH, ENOUGH);
  }

  /** With a total limit that tests can wait for. */
  public static Upstream impatient(URI baseUri) {
    return new Upstream("zaken", baseUri, ENOUGH, Duration.ofMillis(700));
  }

  /** The result of a call that must succeed. */
  public static <T> T await(CompletableFuture<T> call) {
    return Objects.requireNonNull(call.orTimeout(30, TimeUnit.SECONDS).join());
  }

  /** Waits for a call that must succeed without a result. */
  public static void awaitDone(CompletableFuture<Void> call) {
    call.orTimeout(30, TimeUnit.SECONDS).join();
  }

  /** The failure of a call that must fail, which has to be the typed one. */
  public static UpstreamException failureOf(CompletableFuture<?> call) {
    CompletionException thrown =
        catchThrowableOfType(
            CompletionException.class, () -> call.orTimeout(30, TimeUnit.SECONDS).join());
    assertThat(thrown.getCause()).isInstanceOf(UpstreamException.class);
    return (UpstreamException) Objects.requireNonNull(thrown.getCause());
  }
}
