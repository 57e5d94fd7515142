package nl.zaakwijs.portal.geheugen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import nl.zaakwijs.portal.proef.Testklok;
import org.junit.jupiter.api.Test;

class GeheugenTest {
  private static final Instant BEGIN = Instant.parse("2026-11-22T10:00:00Z");

  private final Testklok klok = new Testklok(BEGIN.toString());
  private final Geheugen<String, Integer> geheugen = new Geheugen<>(Duration.ofHours(4), 10, klok);
  private final AtomicInteger keren = new AtomicInteger();

  @Test
  void asksOnceWhileItIsRemembered() {
    assertThat(get()).isEqualTo(1);
    klok.set(BEGIN.plus(Duration.ofHours(2)));
    assertThat(get()).isEqualTo(1);
  }

  @Test
  void renewsInTheLastQuarterWithoutAnyoneWaiting() {
    get();
    klok.set(BEGIN.plus(Duration.ofMinutes(185)));
    assertThat(get()).isEqualTo(1);
    assertThat(get()).isEqualTo(2);
    klok.set(BEGIN.plus(Duration.ofHours(5)));
    assertThat(get()).isEqualTo(2);
  }

  @Test
  void keepsWhatItKnowsWhenItCannotBeRenewedAndTriesAgain() {
    get();
    klok.set(BEGIN.plus(Duration.ofMinutes(185)));
    assertThat(geheugen.get("a", GeheugenTest::failure).join()).isEqualTo(1);
    assertThat(get()).isEqualTo(1);
    assertThat(get()).isEqualTo(2);
  }

  @Test
  void asksAnewWhatItHadToForget() {
    get();
    geheugen.forget("a");
    assertThat(get()).isEqualTo(2);
  }

  @Test
  void forgetsWhatItIsToldAndNothingElse() {
    get();
    geheugen.forgetIf("b"::equals);
    assertThat(get()).isEqualTo(1);
    geheugen.forgetIf("a"::equals);
    assertThat(get()).isEqualTo(2);
  }

  @Test
  void remembersNoFailure() {
    assertThat(geheugen.get("a", GeheugenTest::failure)).isCompletedExceptionally();
    assertThat(get()).isEqualTo(1);
  }

  @Test
  void forgetsWhatIsOverBeforeAnythingElse() {
    get("over");
    klok.set(BEGIN.plus(Duration.ofHours(5)));
    for (int i = 0; i < 10; i++) {
      get("ding" + i);
    }
    assertThat(keren).hasValue(11);
    for (int i = 0; i < 10; i++) {
      get("ding" + i);
    }
    assertThat(keren).hasValue(11);
  }

  @Test
  void forgetsTheOldestAloneWhenItIsFull() {
    for (int i = 0; i < 11; i++) {
      klok.set(BEGIN.plusSeconds(i));
      get("ding" + i);
    }
    for (int i = 2; i < 11; i++) {
      get("ding" + i);
    }
    assertThat(keren).hasValue(11);
    assertThat(get("ding0")).isEqualTo(12);
  }

  @Test
  void endlessNewThingsNeverTakeMoreRoom() {
    for (int i = 0; i < 1_000; i++) {
      get("ding" + i);
      assertThat(geheugen.size()).isLessThanOrEqualTo(10);
    }
  }

  private int get() {
    return get("a");
  }

  private int get(String key) {
    return geheugen
        .get(key, () -> CompletableFuture.completedFuture(keren.incrementAndGet()))
        .join();
  }

  private static CompletableFuture<Integer> failure() {
    return CompletableFuture.failedFuture(new IllegalStateException("down"));
  }
}
