package nl.zaakwijs.clients.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The body of an answer, read as it comes in. It holds a few buffers whatever the size, and waits
 * no longer for the next one than the idle time limit; every failure is an {@link
 * UpstreamException}, and so is an answer that ends before its end.
 */
public final class ContentBody extends InputStream implements BodySubscriber<ContentBody> {
  /** How many buffers may wait to be read. */
  private static final int AHEAD = 8;

  private final UpstreamFailures failures;
  private final Duration idleTimeout;
  private final BlockingQueue<Signal> signals = new LinkedBlockingQueue<>();
  private final Deque<ByteBuffer> current = new ArrayDeque<>();
  private volatile Flow.@Nullable Subscription subscription;
  private boolean ended;

  private sealed interface Signal {
    record Bytes(List<ByteBuffer> buffers) implements Signal {}

    record Failed(Throwable failure) implements Signal {}

    record End() implements Signal {}
  }

  ContentBody(UpstreamFailures failures, Duration idleTimeout) {
    this.failures = failures;
    this.idleTimeout = idleTimeout;
  }

  @Override
  public CompletionStage<ContentBody> getBody() {
    return CompletableFuture.completedFuture(this);
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    this.subscription = subscription;
    subscription.request(AHEAD);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    signals.add(new Signal.Bytes(buffers));
  }

  @Override
  public void onError(Throwable failure) {
    signals.add(new Signal.Failed(failure));
  }

  @Override
  public void onComplete() {
    signals.add(new Signal.End());
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, target.length);
    if (length == 0) {
      return 0;
    }
    if (!hasMore()) {
      return -1;
    }
    ByteBuffer buffer = current.getFirst();
    int count = Math.min(length, buffer.remaining());
    buffer.get(target, offset, count);
    return count;
  }

  @Override
  public void close() {
    ended = true;
    current.clear();
    Flow.Subscription open = subscription;
    if (open != null) {
      open.cancel();
    }
  }

  private boolean hasMore() {
    while (true) {
      while (!current.isEmpty() && !current.getFirst().hasRemaining()) {
        current.removeFirst();
        if (current.isEmpty() && subscription != null) {
          subscription.request(1);
        }
      }
      if (!current.isEmpty()) {
        return true;
      }
      if (ended) {
        return false;
      }
      take();
    }
  }

  private void take() {
    Signal signal = next();
    if (signal instanceof Signal.Bytes bytes) {
      current.addAll(bytes.buffers());
      if (current.isEmpty() && subscription != null) {
        subscription.request(1);
      }
    } else if (signal instanceof Signal.Failed failed) {
      throw fail(failed.failure());
    } else {
      ended = true;
    }
  }

  private Signal next() {
    try {
      Signal signal = signals.poll(idleTimeout.toMillis(), TimeUnit.MILLISECONDS);
      if (signal == null) {
        throw fail(new HttpTimeoutException("nothing more came"));
      }
      return signal;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw fail(new IOException("interrupted", e));
    }
  }

  private UpstreamException fail(Throwable failure) {
    close();
    return failures.typed(failure);
  }
}
