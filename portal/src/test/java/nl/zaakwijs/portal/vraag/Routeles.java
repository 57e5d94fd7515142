package nl.zaakwijs.portal.vraag;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.zaakwijs.portal.gemeente.Gemeente;
import nl.zaakwijs.portal.inwoner.PersoonsgegevensFilter;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.kennis.Kennisbank;
import nl.zaakwijs.portal.kennis.Naslag;
import nl.zaakwijs.portal.kennis.Zekerheid;
import nl.zaakwijs.portal.vraag.Zinnenles.Zin;
import org.jspecify.annotations.NullMarked;

/** Learns from our own sentences where a question goes. */
@NullMarked
final class Routeles {
  private static final List<String> BESTANDEN =
      Stream.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m")
          .map(deel -> "routezinnen-" + deel)
          .toList();

  /** Of the general questions about the articles, one in so many. */
  private static final int ALGEMENE = 1;

  /** Of the questions about own zaken, one in so many. */
  private static final int EIGEN_ZAAK = 8;

  /** The order in which sentences are learned makes a difference; not of the mean. */
  private static final int KEER = 3;

  private final PersoonsgegevensFilter filter = new PersoonsgegevensFilter();
  private final Naslag naslag = new Naslag(new Kennisbank(Gemeente.builtIn()), new Zekerheid());
  private final Routebegrip begrip;

  Routeles() {
    this.begrip =
        new Routebegrip(
            Regels.read("/vraag/nood.txt"),
            Regels.read("/vraag/routes.txt"),
            Zinmodel.parse("", Routebegrip.UITKOMSTEN));
  }

  /** Writes the weights to the file that is named. */
  public static void main(String[] args) throws IOException {
    Files.writeString(
        Path.of(args[0]),
        "# Wat elk kenmerk van een zin zegt over waar hij heen moet, in deze volgorde:\n# "
            + String.join(" ", Routebegrip.UITKOMSTEN)
            + "\n# Geleerd uit onze eigen zinnen; een test leert het opnieuw en vergelijkt.\n"
            + new Routeles().learn());
  }

  Zinmodel learn() {
    return Zinnenles.learn(list(), Routebegrip.UITKOMSTEN, KEER);
  }

  private List<Zin> list() {
    List<Zin> zinnen = new ArrayList<>();
    for (String bestand : BESTANDEN) {
      for (JsonNode regel : Zinnenles.lines("vragen/" + bestand)) {
        String soort = regel.path("soort").asText();
        String route = regel.path("route").asText();
        zinnen.add(zin(regel.path("q").asText(), soort.isEmpty() ? route : route + "." + soort));
      }
    }
    for (String bestand : Zaakles.BESTANDEN) {
      for (JsonNode regel : Zinnenles.lines(bestand)) {
        if (Math.floorMod(regel.path("q").asText().hashCode(), EIGEN_ZAAK) == 0
            && regel.path("aspect").isTextual()) {
          zinnen.add(zin(Zaakles.fill(regel), "zaakstatus"));
        }
      }
    }
    for (String bestand : List.of("vragen/pakket-basis", "vragen/pakket-a", "vragen/pakket-b")) {
      for (JsonNode regel : Zinnenles.lines(bestand)) {
        if (Math.floorMod(regel.path("q").asText().hashCode(), ALGEMENE) == 0) {
          zinnen.add(zin(regel.path("q").asText(), "kennis"));
        }
      }
    }
    return zinnen;
  }

  private Zin zin(String tekst, String uitkomst) {
    String gemaskeerd = filter.mask(tekst).tekst();
    Taal taal = Taalherkenning.recognise(gemaskeerd, Taal.NL);
    return new Zin(
        begrip.features(gemaskeerd, naslag.find(Lengte.cut(gemaskeerd), taal)), uitkomst);
  }
}
