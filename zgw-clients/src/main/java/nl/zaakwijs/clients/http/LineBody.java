package nl.zaakwijs.clients.http;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The body of an answer, handed on line by line as it comes in. It ends early when the reader has
 * enough, and fails when more comes than allowed or nothing for too long.
 */
final class LineBody implements BodySubscriber<Boolean> {
  private final StreamCalls.LineReader reader;
  private final int limit;
  private final Duration idleTimeout;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private final CompletableFuture<Boolean> body = new CompletableFuture<>();
  private Flow.@Nullable Subscription subscription;
  private int received;
  private volatile long lastNanos = System.nanoTime();

  /**
   * @param limit how many bytes may come in all
   */
  LineBody(StreamCalls.LineReader reader, int limit, Duration idleTimeout) {
    this.reader = reader;
    this.limit = limit;
    this.idleTimeout = idleTimeout;
  }

  /** True when it came to its own end, false when the reader had enough before. */
  @Override
  public CompletionStage<Boolean> getBody() {
    return body;
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    this.subscription = subscription;
    watch(idleTimeout.toNanos());
    subscription.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    lastNanos = System.nanoTime();
    for (ByteBuffer buffer : buffers) {
      while (buffer.hasRemaining() && !body.isDone()) {
        take(buffer.get());
      }
    }
  }

  @Override
  public void onError(Throwable failure) {
    body.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    if (!body.isDone() && line.size() > 0) {
      handOn();
    }
    body.complete(true);
  }

  private void take(byte one) {
    received++;
    if (received > limit) {
      stop(() -> body.completeExceptionally(new BoundedBody.TooLarge(limit)));
    } else if (one == '\n') {
      handOn();
    } else {
      line.write(one);
    }
  }

  private void handOn() {
    String text = line.toString(StandardCharsets.UTF_8);
    line.reset();
    if (!reader.read(text.endsWith("\r") ? text.substring(0, text.length() - 1) : text)) {
      stop(() -> body.complete(false));
    }
  }

  private void stop(Runnable end) {
    end.run();
    Flow.Subscription open = subscription;
    if (open != null) {
      open.cancel();
    }
  }

  /** Looks again when the next bytes should have come. */
  private void watch(long nanos) {
    Executor later = CompletableFuture.delayedExecutor(nanos, TimeUnit.NANOSECONDS, Runnable::run);
    later.execute(
        () -> {
          long left = idleTimeout.toNanos() - (System.nanoTime() - lastNanos);
          if (body.isDone()) {
            return;
          }
          if (left <= 0) {
            stop(() -> body.completeExceptionally(new HttpTimeoutException("nothing more came")));
          } else {
            watch(left);
          }
        });
  }
}
