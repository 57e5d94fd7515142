package nl.zaakwijs.portal.vraag;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.zaakwijs.portal.vraag.Zinnenles.Zin;
import org.jspecify.annotations.NullMarked;

/**
 * Learns from our own sentences what a question asks of an own zaak. The same sentences give the
 * same weights.
 */
@NullMarked
final class Zaakles {
  /** The sentences about own zaken, with what they ask. */
  static final List<String> BESTANDEN =
      List.of(
          "zaakvragen/zinnen-a",
          "zaakvragen/zinnen-b",
          "zaakvragen/zinnen-c",
          "zaakvragen/zinnen-d",
          "zaakvragen/train-a");

  /** Sentences that are alike and ask different things; where they go is no question. */
  private static final List<String> VERWARREND =
      List.of("zaakvragen/zinnen-e", "zaakvragen/zinnen-f");

  /** Of the general questions about the articles, one in so many. */
  private static final int ALGEMENE = 5;

  private static final int KEER = 5;

  /** Stands for every subject; the weights don't see which. */
  private static final String PLEK = "dakkapel";

  private final Zaakbegrip begrip;

  Zaakles(Zaakbegrip begrip) {
    this.begrip = begrip;
  }

  /** Writes the weights to the file that is named. */
  public static void main(String[] args) throws IOException {
    Zinmodel model = new Zaakles(Zaakbegrip.read(Clock.systemUTC())).learn();
    Files.writeString(
        Path.of(args[0]),
        "# Wat elk kenmerk van een vraag zegt over wat iemand van een eigen zaak wil weten, in deze"
            + " volgorde:\n# "
            + String.join(" ", Aspectherkenning.UITKOMSTEN)
            + "\n# Geleerd uit onze eigen zinnen; een test leert het opnieuw en vergelijkt.\n"
            + model);
  }

  Zinmodel learn() {
    return Zinnenles.learn(list(), Aspectherkenning.UITKOMSTEN, KEER);
  }

  private List<Zin> list() {
    List<Zin> zinnen = new ArrayList<>();
    for (String bestand : Stream.concat(BESTANDEN.stream(), VERWARREND.stream()).toList()) {
      for (JsonNode regel : Zinnenles.lines(bestand)) {
        zinnen.add(zin(regel, regel.path("aspect").asText(Aspectherkenning.GEEN)));
      }
    }
    for (String bestand : List.of("vragen/pakket-basis", "vragen/pakket-a", "vragen/pakket-b")) {
      for (JsonNode regel : Zinnenles.lines(bestand)) {
        if (Math.floorMod(regel.path("q").asText().hashCode(), ALGEMENE) == 0) {
          zinnen.add(zin(regel, Aspectherkenning.GEEN));
        }
      }
    }
    return zinnen;
  }

  private Zin zin(JsonNode regel, String uitkomst) {
    return new Zin(
        begrip.features(fill(regel)), uitkomst.equals("null") ? Aspectherkenning.GEEN : uitkomst);
  }

  /** The sentence with a subject in its place. */
  static String fill(JsonNode regel) {
    return regel.path("q").asText().replaceAll("\\{(zaak|onderwerp)\\}", PLEK);
  }
}
