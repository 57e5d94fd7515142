package nl.zaakwijs.portal.vraag;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/**
 * How many slots of sentences about appointments are understood rightly; the floor is just under.
 */
@NullMarked
class AfspraakzinnenTest {
  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
  private static final Clock NU =
      Clock.fixed(LocalDateTime.parse("2026-11-26T10:00").atZone(NEDERLAND).toInstant(), NEDERLAND);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Afspraakkennis kennis = new Afspraakkennis(Vraagbaken.KENNISBANK, NU);

  @Test
  void understandsTheSlotsOfItsExamples() throws IOException {
    assertThat(measure("/vragen/afspraakzinnen-train.jsonl", true)).isGreaterThanOrEqualTo(0.99);
  }

  @Test
  void understandsTheSlotsOfSentencesThatItDidNotSee() throws IOException {
    assertThat(measure("/vragen/afspraakzinnen-test.jsonl", false)).isGreaterThanOrEqualTo(0.97);
    assertThat(measure("/vragen/afspraakzinnen-test-b.jsonl", false)).isGreaterThanOrEqualTo(0.985);
  }

  @SuppressWarnings("SystemOut") // the figures are the point of this test
  private double measure(String pad, boolean metFouten) throws IOException {
    Map<String, Integer> goed = new LinkedHashMap<>();
    int zinnen = 0;
    int helemaal = 0;
    for (String regel : text(pad).lines().toList()) {
      JsonNode node = JSON.readTree(regel);
      JsonNode slots = Slots.of(kennis.read(node.path("q").asText(), earlier(node)));
      JsonNode verwacht = node.path("slots");
      boolean alles = true;
      for (String slot : Slots.NAMEN) {
        boolean juist = slots.path(slot).equals(verwacht.path(slot));
        goed.merge(slot, juist ? 1 : 0, Integer::sum);
        alles &= juist;
      }
      zinnen++;
      helemaal += alles ? 1 : 0;
      if (!alles && metFouten) {
        System.out.println(node.path("q").asText() + "\n  " + slots + "\n  " + verwacht);
      }
    }
    int n = zinnen;
    goed.forEach(
        (slot, aantal) -> System.out.printf(Locale.ROOT, "%s %.3f%n", slot, (double) aantal / n));
    int slots = goed.values().stream().mapToInt(Integer::intValue).sum();
    double deel = (double) slots / (n * Slots.NAMEN.size());
    System.out.printf(
        Locale.ROOT, "%s: slots %.3f, alle %.3f, n=%d%n", pad, deel, (double) helemaal / n, n);
    return deel;
  }

  private static List<String> earlier(JsonNode node) {
    List<String> eerdere = new ArrayList<>();
    node.path("context").path("previous").forEach(vraag -> eerdere.add(vraag.asText()));
    return eerdere;
  }

  private static String text(String pad) throws IOException {
    try (InputStream in = AfspraakzinnenTest.class.getResourceAsStream(pad)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
