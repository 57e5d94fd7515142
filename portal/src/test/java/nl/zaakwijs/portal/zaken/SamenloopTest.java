package nl.zaakwijs.portal.zaken;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import nl.zaakwijs.clients.http.Gebruiker;
import org.junit.jupiter.api.Test;

class SamenloopTest {
  private final Samenloop samenloop = new Samenloop();
  private final CompletableFuture<String> first = new CompletableFuture<>();

  @Test
  void sharesWhatRunsForTheSameResident() {
    CompletableFuture<String> one = samenloop.share(key("a"), () -> first);
    CompletableFuture<String> two = samenloop.share(key("a"), this::second);
    first.complete("eerste");

    assertThat(one.join()).isEqualTo("eerste");
    assertThat(two.join()).isEqualTo("eerste");
    assertThat(samenloop.share(key("a"), this::second).join()).isEqualTo("tweede");
  }

  @Test
  void givesNobodyWhatWasAskedForAnother() {
    CompletableFuture<String> unused = samenloop.share(key("a"), () -> first);

    assertThat(samenloop.share(key("b"), this::second).join()).isEqualTo("tweede");
  }

  @Test
  void givesWhoActsForAnotherNothingThatWasAskedForThemselves() {
    Gebruiker namens = new Gebruiker("a", "Gemachtigde, namens inwoner b");
    CompletableFuture<String> unused = samenloop.share(key("a"), () -> first);

    assertThat(samenloop.share(new Samenloop.Sleutel(namens, "statussen", 1), this::second).join())
        .isEqualTo("tweede");
  }

  @Test
  void remembersNoFailure() {
    CompletableFuture<String> failed = samenloop.share(key("a"), () -> first);
    first.completeExceptionally(new IllegalStateException("down"));

    assertThat(failed).isCompletedExceptionally();
    assertThat(samenloop.share(key("a"), this::second).join()).isEqualTo("tweede");
  }

  private CompletableFuture<String> second() {
    return CompletableFuture.completedFuture("tweede");
  }

  private static Samenloop.Sleutel key(String wie) {
    return new Samenloop.Sleutel(new Gebruiker(wie, "Inwoner"), "statussen", 1);
  }
}
