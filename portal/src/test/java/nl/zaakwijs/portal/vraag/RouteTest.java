package nl.zaakwijs.portal.vraag;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.zaakwijs.portal.inwoner.Anoniem;
import nl.zaakwijs.portal.inwoner.Taal;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Whether a question goes to the right source; the floor lies just under what is. */
@NullMarked
class RouteTest {
  private static final double VLOER_ROUTE = 0.97;

  private final Vraagbaak vraagbaak = Vraagbaken.withoutSources();

  private record Voorbeeld(String vraag, String route) {}

  @Test
  void findsTheRightRoute() throws IOException {
    List<Voorbeeld> voorbeelden =
        read().stream().filter(voorbeeld -> !voorbeeld.route().isEmpty()).toList();
    int goed = 0;
    StringBuilder verslag = new StringBuilder();
    for (Voorbeeld voorbeeld : voorbeelden) {
      Beantwoording beantwoording = ask(voorbeeld.vraag());
      if (beantwoording.route().code().equals(voorbeeld.route())) {
        goed++;
      } else {
        verslag
            .append(voorbeeld)
            .append(" -> ")
            .append(beantwoording.route())
            .append(' ')
            .append(beantwoording.spoor())
            .append('\n');
      }
    }
    int n = voorbeelden.size();
    print(verslag, "route %.3f, n=%d", n, goed);
    assertThat((double) goed / n).isGreaterThanOrEqualTo(VLOER_ROUTE);
  }

  private Beantwoording ask(String vraag) {
    return vraagbaak.answer(new Vraag(vraag, Taal.NL, new Anoniem(), List.of()));
  }

  @SuppressWarnings("SystemOut") // the figures are the point of this test
  private static void print(StringBuilder verslag, String vorm, int n, int... aantallen) {
    List<Object> waarden = new ArrayList<>();
    for (int aantal : aantallen) {
      waarden.add((double) aantal / n);
    }
    waarden.add(n);
    System.out.println(verslag);
    System.out.println(String.format(Locale.ROOT, vorm, waarden.toArray()));
  }

  private static List<Voorbeeld> read() throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<Voorbeeld> voorbeelden = new ArrayList<>();
    for (String regel : text("/vragen/eerste-routes.jsonl").lines().toList()) {
      JsonNode node = json.readTree(regel);
      voorbeelden.add(new Voorbeeld(node.path("q").asText(), node.path("route").asText()));
    }
    return voorbeelden;
  }

  private static String text(String pad) throws IOException {
    try (InputStream in = RouteTest.class.getResourceAsStream(pad)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
