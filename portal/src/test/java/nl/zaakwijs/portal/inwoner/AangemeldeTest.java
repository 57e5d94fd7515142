package nl.zaakwijs.portal.inwoner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is who when people act for others. */
@NullMarked
class AangemeldeTest {
  private static final Bsn SAM = new Bsn("999990020");
  private static final Bsn MARIA = new Bsn("999990056");
  private static final Betrouwbaarheidsniveau MIDDEN = Betrouwbaarheidsniveau.MIDDEN;

  @Test
  void tellsEveryPairOfActorAndRepresentedFromEveryOther() {
    List<Aangemelde> eerder = listPairs(Instant.EPOCH);
    List<Aangemelde> later = listPairs(Instant.EPOCH.plusSeconds(60));

    for (int i = 0; i < eerder.size(); i++) {
      for (int j = 0; j < later.size(); j++) {
        assertThat(eerder.get(i).isZelfde(later.get(j))).as(i + " " + j).isEqualTo(i == j);
      }
    }
  }

  @Test
  void knowsWhoActsForAnother() {
    assertThat(listPairs(Instant.EPOCH).stream().map(Aangemelde::isNamensAnder))
        .containsExactly(false, false, true, true, true, true, true, true);
  }

  @Test
  void representsNobodyByThemselves() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Gemachtigde(SAM, new Bsn("999990020"), MIDDEN, Instant.EPOCH));
  }

  @ParameterizedTest
  @CsvSource({
    ",,",
    "9000001,,",
    "90000012A,,",
    "90000012,999990161,",
    "90000012,,12",
    "90000012,,00009000012"
  })
  void refusesNumbersThatAreNoOrganisation(
      @Nullable String kvk, @Nullable String rsin, @Nullable String vestiging) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> organisation(kvk, rsin, vestiging, "x", Instant.EPOCH))
        .withMessageNotContaining("9");
  }

  @Test
  void printsNoNumbers() {
    for (Aangemelde aangemelde : listPairs(Instant.EPOCH)) {
      assertThat(aangemelde.toString()).doesNotContain("99999", "90000");
    }
  }

  private static List<Aangemelde> listPairs(Instant moment) {
    List<Aangemelde> alle = new ArrayList<>();
    alle.add(new Inwoner(SAM, MIDDEN, moment));
    alle.add(new Inwoner(MARIA, MIDDEN, moment));
    alle.add(new Gemachtigde(MARIA, SAM, MIDDEN, moment));
    alle.add(new Gemachtigde(SAM, MARIA, MIDDEN, moment));
    alle.add(organisation("90000012", "999990160", null, "een", moment));
    alle.add(organisation("90000012", "999990160", null, "ander", moment));
    alle.add(organisation("90000012", "999990160", "000090000129", "een", moment));
    alle.add(organisation("90000024", null, null, "een", moment));
    return alle;
  }

  private static Organisatie organisation(
      @Nullable String kvk,
      @Nullable String rsin,
      @Nullable String vestiging,
      String handelende,
      Instant moment) {
    return new Organisatie(kvk, rsin, vestiging, "Bakkerij", handelende, MIDDEN, moment);
  }
}
