package nl.zaakwijs.portal.vraag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The weights are those that the sentences teach, and they tell what is asked. */
@NullMarked
class ZinmodelTest {
  private static final double AFRONDING = 0.11;
  private static final int GENOEMD = 10;

  @Test
  void keepsWhatTheSentencesTeachOfOwnZaken() {
    assertSame(
        Zinmodel.read("/vraag/zaakmodel.txt", Aspectherkenning.UITKOMSTEN),
        new Zaakles(Zaakbegrip.read(Clock.systemUTC())).learn());
  }

  @Test
  void keepsWhatTheSentencesTeachOfRoutes() {
    assertSame(
        Zinmodel.read("/vraag/routemodel.txt", Routebegrip.UITKOMSTEN), new Routeles().learn());
  }

  /** Names some of the features that differ; there are tens of thousands. */
  private static void assertSame(Zinmodel bewaard, Zinmodel nieuw) {
    Map<String, double[]> eerst = bewaard.weights();
    Map<String, double[]> geleerd = nieuw.weights();
    assertThat(
            Stream.concat(eerst.keySet().stream(), geleerd.keySet().stream())
                .distinct()
                .filter(kenmerk -> !isAlike(eerst.get(kenmerk), geleerd.get(kenmerk)))
                .limit(GENOEMD))
        .as("./zaakwijs learn writes the weights anew")
        .isEmpty();
  }

  private static boolean isAlike(double @Nullable [] een, double @Nullable [] ander) {
    return een != null
        && ander != null
        && een.length == ander.length
        && IntStream.range(0, een.length).allMatch(i -> Math.abs(een[i] - ander[i]) <= AFRONDING);
  }

  @Test
  void knowsNothingOfWordsThatItNeverSaw() {
    Zinmodel model = Zinmodel.parse("begin\t0 0 0 0\n", List.of("een", "twee", "drie", "vier"));

    Map<String, Double> kansen =
        model.chances(Zinmodel.features(List.of("blabla"), Set.of(), Set.of()));

    assertThat(kansen.values()).allSatisfy(kans -> assertThat(kans).isEqualTo(0.25));
  }

  @Test
  void seesNoDifferenceBetweenSubjects() {
    Map<String, Double> dakkapel =
        Zinmodel.features(List.of("mijn", "dakkapel"), Set.of("dakkapel"), Set.of());
    Map<String, Double> bijstand =
        Zinmodel.features(
            List.of("mijn", "bijzondere", "bijstand"), Set.of("bijzondere", "bijstand"), Set.of());

    assertThat(dakkapel).isEqualTo(bijstand);
  }
}
