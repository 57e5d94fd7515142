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
class ZaakmodelTest {
  private static final double AFRONDING = 0.11;

  @Test
  void keepsTheWeightsThatTheSentencesTeach() {
    Map<String, double[]> bewaard = Zaakmodel.read("/vraag/zaakmodel.txt").weights();
    Map<String, double[]> geleerd =
        new Zaakles(Zaakbegrip.read(Clock.systemUTC())).learn().weights();

    assertThat(bewaard)
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
    Zaakmodel model = Zaakmodel.parse("begin\t0 0 0 0 0 0 0 0 0 0 0 0\n");

    Map<String, Double> kansen =
        model.chances(Zaakmodel.features(List.of("blabla"), Set.of(), Set.of()));

    assertThat(kansen.values()).allSatisfy(kans -> assertThat(kans).isBetween(0.08, 0.09));
  }

  @Test
  void seesNoDifferenceBetweenSubjects() {
    Map<String, Double> dakkapel =
        Zaakmodel.features(List.of("mijn", "dakkapel"), Set.of("dakkapel"), Set.of());
    Map<String, Double> bijstand =
        Zaakmodel.features(
            List.of("mijn", "bijzondere", "bijstand"), Set.of("bijzondere", "bijstand"), Set.of());

    assertThat(dakkapel).isEqualTo(bijstand);
  }
}
