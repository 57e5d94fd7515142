package nl.zaakwijs.portal.kennis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.zaakwijs.portal.kennis.Themales.Onderwerp;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/**
 * What it learns of subjects, and that what stands in the file was learned from what stands here.
 */
@NullMarked
class ThemamodelTest {
  private static final List<Onderwerp> HOND_EN_PASPOORT =
      List.of(
          repeat("hond", "mijn hond blaft", "een hond aanmelden", "wat kost een hond per jaar"),
          repeat("", "paspoort verlopen", "een paspoort aanvragen", "mijn paspoort is kwijt"));

  @Test
  void tellsSubjectsApart() {
    Themamodel model = Themales.learn(HOND_EN_PASPOORT);
    int hond = model.indexOf("hond");

    assertThat(share(model, "de hond", hond)).isGreaterThan(0.8);
    assertThat(share(model, "zijn paspoort", hond)).isLessThan(0.2);
    assertThat(model.indexOf("kat")).isNegative();
  }

  @Test
  void saysNothingOfWhatItNeverSaw() {
    assertThat(Themales.learn(HOND_EN_PASPOORT).spread("öäü")).isEmpty();
    assertThat(Themamodel.empty().spread("hond")).isEmpty();
  }

  @Test
  void learnsTheSameFromTheSameLines() {
    assertThat(Themales.learn(HOND_EN_PASPOORT))
        .hasToString(Themales.learn(HOND_EN_PASPOORT).toString());
  }

  @Test
  void isReadAsItWasWritten() {
    Themamodel model = Themales.learn(HOND_EN_PASPOORT);
    Themamodel gelezen = Themamodel.parse(model.toString());

    assertThat(gelezen.size()).isEqualTo(2);
    assertThat(share(gelezen, "hond", gelezen.indexOf("hond"))).isGreaterThan(0.8);
  }

  @Test
  void wasLearnedFromTheLinesThatAreHere() {
    assertThat(ArtikelLezer.readResource("/kennis/themamodel.txt").lines())
        .as("learn it anew: ./zaakwijs learn")
        .contains(Themales.checksum(Themales.list(Set.of())));
  }

  private static double share(Themamodel model, String tekst, int onderwerp) {
    double wortel = model.spread(tekst)[onderwerp];
    return wortel * wortel;
  }

  private static Onderwerp repeat(String artikel, String... regels) {
    return new Onderwerp(
        artikel,
        IntStream.range(0, 20)
            .mapToObj(i -> regels[i % regels.length] + (char) ('a' + i))
            .toList());
  }
}
