package nl.zaakwijs.portal.zaken;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import nl.zaakwijs.portal.storing.Tijdgrens;
import org.junit.jupiter.api.Test;

class SluisTest {
  private final List<CompletableFuture<String>> onderweg = new ArrayList<>();

  @Test
  void letsTheNextThroughWhenOneIsBack() {
    Sluis sluis = new Sluis(2, Tijdgrens.after(Duration.ofMinutes(1)));
    List<CompletableFuture<String>> all =
        IntStream.range(0, 4).mapToObj(i -> sluis.pass(this::begin)).toList();
    assertThat(onderweg).hasSize(2);

    onderweg.get(0).complete("eerste");
    onderweg.get(1).completeExceptionally(new IllegalStateException("geweigerd"));

    assertThat(onderweg).hasSize(4);
    assertThat(all.get(0)).isCompletedWithValue("eerste");
    assertThat(all.get(1)).isCompletedExceptionally();
    onderweg.get(2).complete("derde");
    onderweg.get(3).complete("vierde");
    assertThat(all.get(3)).isCompletedWithValue("vierde");
    assertThat(sluis.pass(this::begin)).isNotDone();
    assertThat(onderweg).hasSize(5);
  }

  @Test
  void sendsNothingMoreWhenTheTimeIsUp() {
    Sluis sluis = new Sluis(1, Tijdgrens.after(Duration.ZERO));

    assertThat(sluis.pass(this::begin))
        .failsWithin(Duration.ZERO)
        .withThrowableThat()
        .withCauseInstanceOf(TimeoutException.class);
    assertThat(onderweg).isEmpty();
  }

  @Test
  void givesUpHoweverManyThatAreStillWaiting() {
    Tijdgrens tijdgrens = Tijdgrens.after(Duration.ofSeconds(1));
    Sluis sluis = new Sluis(1, tijdgrens);
    List<CompletableFuture<String>> all =
        IntStream.range(0, 100_000).mapToObj(i -> sluis.pass(this::begin)).toList();

    assertThat(tijdgrens.limit(new CompletableFuture<>())).failsWithin(Duration.ofSeconds(5));
    onderweg.get(0).complete("eerste");

    assertThat(onderweg).hasSize(1);
    assertThat(all.subList(1, all.size())).allMatch(CompletableFuture::isCompletedExceptionally);
  }

  @Test
  void goesOnAfterACallThatCouldNotBeMade() {
    Sluis sluis = new Sluis(1, Tijdgrens.after(Duration.ofMinutes(1)));
    CompletableFuture<String> unused =
        sluis.pass(
            () -> {
              throw new IllegalStateException("kan niet");
            });

    assertThat(unused).isCompletedExceptionally();
    assertThat(sluis.pass(this::begin)).isNotDone();
    assertThat(onderweg).hasSize(1);
  }

  private CompletableFuture<String> begin() {
    CompletableFuture<String> call = new CompletableFuture<>();
    onderweg.add(call);
    return call;
  }
}
