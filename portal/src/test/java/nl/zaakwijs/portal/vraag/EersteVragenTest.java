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
import nl.zaakwijs.portal.vraag.Antwoord.Besluitvraag;
import nl.zaakwijs.portal.vraag.Antwoord.Gevonden;
import nl.zaakwijs.portal.vraag.Antwoord.Verduidelijking;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** How good the answers to the first set of questions are; the floors lie just under what is. */
@NullMarked
class EersteVragenTest {
  private static final double VLOER_ARTIKEL = 0.62;
  private static final double VLOER_ROUTE = 0.97;
  private static final double PLAFOND_FOUT = 0.03;
  private static final double PLAFOND_VERZONNEN = 0.20;

  private final Vraagbaak vraagbaak = Vraagbaken.withoutSources();

  private record Voorbeeld(String vraag, String artikel, String route) {}

  @Test
  void answersWithTheRightArticle() throws IOException {
    List<Voorbeeld> voorbeelden =
        read().stream().filter(voorbeeld -> !voorbeeld.artikel().isEmpty()).toList();
    int goed = 0;
    int bedoeltU = 0;
    int fout = 0;
    StringBuilder verslag = new StringBuilder();
    for (Voorbeeld voorbeeld : voorbeelden) {
      Beantwoording beantwoording = ask(voorbeeld.vraag());
      List<String> gekregen = articles(beantwoording.antwoord());
      if (gekregen.equals(List.of(voorbeeld.artikel()))) {
        goed++;
        continue;
      }
      boolean keuze = gekregen.contains(voorbeeld.artikel());
      bedoeltU += keuze ? 1 : 0;
      fout += gekregen.size() == 1 ? 1 : 0;
      verslag
          .append(keuze ? "KEUZE " : gekregen.size() == 1 ? "FOUT  " : "GEEN  ")
          .append(voorbeeld)
          .append("\n        ")
          .append(beantwoording.spoor())
          .append('\n');
    }
    int n = voorbeelden.size();
    print(verslag, "right@1 %.3f, bedoelt u %.3f, wrong %.3f, n=%d", n, goed, bedoeltU, fout);
    assertThat((double) goed / n).isGreaterThanOrEqualTo(VLOER_ARTIKEL);
    assertThat((double) fout / n).isLessThanOrEqualTo(PLAFOND_FOUT);
  }

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

  @Test
  void saysThatItDoesNotKnowWhatNoArticleAnswers() throws IOException {
    List<String> vragen =
        text("/vragen/niet-bekend.txt").lines().filter(regel -> !regel.startsWith("#")).toList();
    int verzonnen = 0;
    StringBuilder verslag = new StringBuilder();
    for (String vraag : vragen) {
      Beantwoording beantwoording = ask(vraag);
      if (beantwoording.antwoord() instanceof Gevonden gevonden) {
        verzonnen++;
        verslag.append(vraag).append(" -> ").append(gevonden.artikel()).append('\n');
      }
    }
    print(verslag, "answered though unknown %.3f, n=%d", vragen.size(), verzonnen);
    assertThat((double) verzonnen / vragen.size()).isLessThanOrEqualTo(PLAFOND_VERZONNEN);
  }

  private Beantwoording ask(String vraag) {
    return vraagbaak.answer(new Vraag(vraag, Taal.NL, new Anoniem(), List.of()));
  }

  private static List<String> articles(Antwoord antwoord) {
    if (antwoord instanceof Gevonden gevonden) {
      return List.of(gevonden.artikel());
    }
    if (antwoord instanceof Besluitvraag besluit && besluit.procedure() != null) {
      return List.of(besluit.procedure().artikel());
    }
    if (antwoord instanceof Verduidelijking verduidelijking) {
      List<String> ids = new ArrayList<>();
      verduidelijking.keuzes().forEach(keuze -> ids.add(keuze.artikel()));
      ids.add("");
      return ids;
    }
    return List.of();
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
    for (String regel : text("/vragen/eerste.jsonl").lines().toList()) {
      JsonNode node = json.readTree(regel);
      voorbeelden.add(
          new Voorbeeld(
              node.path("q").asText(), node.path("id").asText(), node.path("route").asText()));
    }
    return voorbeelden;
  }

  private static String text(String pad) throws IOException {
    try (InputStream in = EersteVragenTest.class.getResourceAsStream(pad)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
