package nl.zaakwijs.portal.vraag;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.zaakwijs.portal.inwoner.Anoniem;
import nl.zaakwijs.portal.inwoner.Taal;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Whether a question goes to the right source; the floors lie a point under what is. */
@NullMarked
class RouteTest {
  private static final double VLOER_EERSTE = 0.97;
  private static final double VLOER_TOETS_A = 0.849;
  private static final double VLOER_TOETS_B = 0.875;

  private static final double VLOER_TOETS_C = 0.9;

  private static final double VLOER_TOETS_D = 0.895;

  /** So many of the cries for help have to get their number. */
  private static final double VLOER_NOOD = 0.87;

  private final Vraagbaak vraagbaak = Vraagbaken.withoutSources();

  private record Voorbeeld(String vraag, String route, List<String> eerdere) {}

  @Test
  void findsTheRightRoute() {
    assertThat(share(read("eerste-routes"))).isGreaterThanOrEqualTo(VLOER_EERSTE);
  }

  /** By other writers than those of the sentences that were learned from. */
  @Test
  void findsTheRightRouteOfWhatNothingWasLearnedFrom() {
    List<Voorbeeld> toetsA = read("routes-toets-a");
    List<Voorbeeld> toetsB = read("routes-toets-b");
    List<Voorbeeld> toetsC = read("routes-toets-c");
    List<Voorbeeld> toetsD = read("routes-toets-d");
    List<Voorbeeld> nood =
        Stream.of(toetsA, toetsB, toetsC, toetsD)
            .flatMap(List::stream)
            .filter(voorbeeld -> voorbeeld.route().equals(Route.NOOD.code()))
            .toList();

    assertThat(share(toetsA)).isGreaterThanOrEqualTo(VLOER_TOETS_A);
    assertThat(share(toetsB)).isGreaterThanOrEqualTo(VLOER_TOETS_B);
    assertThat(share(toetsC)).isGreaterThanOrEqualTo(VLOER_TOETS_C);
    assertThat(share(toetsD)).isGreaterThanOrEqualTo(VLOER_TOETS_D);
    assertThat(share(nood)).isGreaterThanOrEqualTo(VLOER_NOOD);
  }

  /** What nobody here does, is not answered by whoever is next. */
  @Test
  void namesNoOrganisationThatItIsNotSureOf() {
    assertThat(
            vraagbaak
                .answer(
                    new Vraag(
                        "pakketje niet bezorgt door postnl", Taal.NL, new Anoniem(), List.of()))
                .antwoord())
        .isNotInstanceOf(Antwoord.Gevonden.class);
  }

  /** Noise is no reason to fear at home, and a new subject needs no more than its name. */
  @Test
  void followsAConversation() {
    assertThat(ask("en als ze zich daar niet aan houden?", "de buren draaien elke nacht muziek"))
        .isNotEqualTo(Route.NOOD);
    assertThat(ask("mag het ook op zondag", "wat kost trouwen op vrijdag")).isEqualTo(Route.KENNIS);
  }

  private Route ask(String vraag, String eerder) {
    return ask(new Voorbeeld(vraag, "", List.of(eerder)));
  }

  @SuppressWarnings("SystemOut") // the figures are the point of this test
  private double share(List<Voorbeeld> voorbeelden) {
    List<Voorbeeld> goed =
        voorbeelden.stream()
            .filter(voorbeeld -> ask(voorbeeld).code().equals(voorbeeld.route()))
            .toList();
    double deel = (double) goed.size() / voorbeelden.size();
    System.out.printf(Locale.ROOT, "route %.3f, n=%d%n", deel, voorbeelden.size());
    return deel;
  }

  private Route ask(Voorbeeld voorbeeld) {
    return vraagbaak
        .answer(new Vraag(voorbeeld.vraag(), Taal.NL, new Anoniem(), voorbeeld.eerdere()))
        .route();
  }

  private static List<Voorbeeld> read(String bestand) {
    return Zinnenles.lines("vragen/" + bestand).stream().map(RouteTest::parse).toList();
  }

  private static Voorbeeld parse(JsonNode regel) {
    List<String> eerdere = new ArrayList<>();
    regel.path("context").path("previous").forEach(eerder -> eerdere.add(eerder.asText()));
    String route = regel.path("expect").path("route").asText(regel.path("route").asText());
    return new Voorbeeld(regel.path("q").asText(), route, eerdere);
  }
}
