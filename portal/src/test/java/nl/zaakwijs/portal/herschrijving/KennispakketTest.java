package nl.zaakwijs.portal.herschrijving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import nl.zaakwijs.portal.gemeente.Gemeente;
import nl.zaakwijs.portal.herschrijving.Keuring.Goed;
import nl.zaakwijs.portal.herschrijving.Opdracht.Soort;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.kennis.Artikel;
import nl.zaakwijs.portal.kennis.Kennisbank;
import nl.zaakwijs.portal.kennis.Passage;
import org.junit.jupiter.api.Test;

/** The check on every sentence of our own articles: as they are, and changed. */
class KennispakketTest {
  private static final Pattern EINDE = Pattern.compile("(?<=[.!])\\s+|\\n+");
  private static final Kennisbank KENNISBANK = new Kennisbank(Gemeente.builtIn());

  /** A sentence of a passage, as a model would write it. */
  private record Proef(Opdracht opdracht, String zin) {
    boolean isGoed(UnaryOperator<String> verandering) {
      return new Tekstcontrole(opdracht).check(verandering.apply(zin) + " [1]") instanceof Goed;
    }
  }

  @Test
  void letsNearlyEverySentenceThroughAsItStands() {
    List<Proef> proeven = listProeven();
    List<String> geweigerd =
        proeven.stream().filter(proef -> !proef.isGoed(zin -> zin)).map(Proef::zin).toList();

    assertThat(proeven).hasSizeGreaterThan(2000);
    assertThat(geweigerd).as("refused").hasSizeLessThan(proeven.size() / 20);
  }

  @Test
  void letsNoChangedDigitThrough() {
    List<Proef> metCijfers =
        listProeven().stream().filter(proef -> proef.zin().matches(".*\\d.*")).toList();

    assertThat(metCijfers).hasSizeGreaterThan(300);
    assertThat(metCijfers.stream().filter(proef -> proef.isGoed(KennispakketTest::change)))
        .extracting(Proef::zin)
        .isEmpty();
  }

  @Test
  void letsNoOppositeThrough() {
    List<Proef> ontkennend =
        listProeven().stream().filter(proef -> proef.zin().contains(" niet ")).toList();

    long goed =
        ontkennend.stream()
            .filter(proef -> proef.isGoed(zin -> zin.replace(" niet ", " ")))
            .count();

    assertThat(ontkennend).hasSizeGreaterThan(100);
    assertThat(goed).isLessThanOrEqualTo(ontkennend.size() / 10);
  }

  /** Every digit becomes one that does not stand in the passage at that place. */
  private static String change(String zin) {
    return Pattern.compile("\\d")
        .matcher(zin)
        .replaceAll(cijfer -> Integer.toString((Integer.parseInt(cijfer.group()) + 7) % 10) + "7");
  }

  private static List<Proef> listProeven() {
    List<Proef> proeven = new ArrayList<>();
    for (Artikel artikel : KENNISBANK.listArtikelen(Taal.NL)) {
      for (Passage passage : artikel.passages()) {
        Opdracht opdracht =
            new Opdracht(
                Soort.HERSCHRIJF,
                "",
                Taal.NL,
                artikel.titel(),
                List.of(new Brontekst(passage.kop().titel(), passage.tekst())));
        Arrays.stream(EINDE.split(Linkplekken.withoutMarkup(passage.tekst()), -1))
            .map(regel -> regel.replaceFirst("^\\s*(?:[-*]|\\d+\\.)\\s+", "").strip())
            .filter(regel -> regel.length() > 20 && !regel.contains("?") && !regel.endsWith(":"))
            .forEach(zin -> proeven.add(new Proef(opdracht, zin)));
      }
    }
    return proeven;
  }
}
