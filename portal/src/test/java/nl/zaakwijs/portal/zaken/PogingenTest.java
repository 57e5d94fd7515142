package nl.zaakwijs.portal.zaken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.zaakwijs.portal.zaken.Toevoeging.Geweigerd;
import nl.zaakwijs.portal.zaken.Toevoeging.Reden;
import nl.zaakwijs.portal.zaken.Toevoeging.Toegevoegd;
import org.junit.jupiter.api.Test;

class PogingenTest {
  private static final UUID KENMERK = new UUID(1, 2);

  private final Pogingen pogingen =
      new Pogingen(Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC));
  private final AtomicInteger keren = new AtomicInteger();

  @Test
  void letsWhoComesMeanwhileWaitForTheFirst() throws IOException {
    CompletableFuture<Void> begun = new CompletableFuture<>();
    CompletableFuture<Void> goOn = new CompletableFuture<>();
    CompletableFuture<Toevoeging> first =
        CompletableFuture.supplyAsync(
            () ->
                once(
                    () -> {
                      begun.complete(null);
                      goOn.join();
                      return count(new Toegevoegd());
                    }));
    begun.orTimeout(20, TimeUnit.SECONDS).join();

    CompletableFuture<Toevoeging> second =
        CompletableFuture.supplyAsync(() -> once(() -> count(new Toegevoegd())));
    goOn.complete(null);

    assertThat(first.orTimeout(20, TimeUnit.SECONDS).join()).isEqualTo(new Toegevoegd());
    assertThat(second.orTimeout(20, TimeUnit.SECONDS).join()).isEqualTo(new Toegevoegd());
    assertThat(keren).hasValue(1);
  }

  @Test
  void triesAgainWhatWasRefused() throws IOException {
    Toevoeging refused = new Geweigerd(Reden.NIET_NU);

    assertThat(pogingen.once(KENMERK, () -> count(refused))).isEqualTo(refused);
    assertThat(pogingen.once(KENMERK, () -> count(new Toegevoegd()))).isEqualTo(new Toegevoegd());
    assertThat(keren).hasValue(2);
  }

  @Test
  void triesAgainWhatBrokeOff() throws IOException {
    assertThatIOException()
        .isThrownBy(
            () ->
                pogingen.once(
                    KENMERK,
                    () -> {
                      throw new IOException("the disk is full");
                    }));

    assertThat(pogingen.once(KENMERK, () -> count(new Toegevoegd()))).isEqualTo(new Toegevoegd());
  }

  private Toevoeging count(Toevoeging uitkomst) {
    keren.incrementAndGet();
    return uitkomst;
  }

  private Toevoeging once(Pogingen.Werk werk) {
    try {
      return pogingen.once(KENMERK, werk);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
