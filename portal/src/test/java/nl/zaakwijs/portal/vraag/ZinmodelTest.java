package nl.zaakwijs.portal.vraag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The weights are those that the sentences teach, and they tell what is asked. */
@NullMarked
class ZinmodelTest {
  private static final double AFRONDING = 0.11;

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

  private static void assertSame(Zinmodel bewaard, Zinmodel nieuw) {
    Map<String, double[]> geleerd = nieuw.weights();
    assertThat(bewaard.weights())
        .as("./zaakwijs learn writes the weights anew")
        .hasSameSizeAs(geleerd)
        .allSatisfy(
            (kenmerk, gewichten) ->
                assertThat(gewichten)
                    .as(kenmerk)
                    .containsExactly(
                        geleerd.getOrDefault(kenmerk, new double[0]),
                        org.assertj.core.data.Offset.offset(AFRONDING)));
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
