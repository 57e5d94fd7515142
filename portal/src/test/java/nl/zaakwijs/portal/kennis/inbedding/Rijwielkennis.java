package nl.zaakwijs.portal.kennis.inbedding;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.zaakwijs.portal.gemeente.Gemeente;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.kennis.Artikel;
import nl.zaakwijs.portal.kennis.Betekenissen;
import nl.zaakwijs.portal.kennis.Bron;
import nl.zaakwijs.portal.kennis.Inbedding;
import nl.zaakwijs.portal.kennis.Kandidaat;
import nl.zaakwijs.portal.kennis.Kennisbank;
import nl.zaakwijs.portal.kennis.Kop;
import nl.zaakwijs.portal.kennis.Passage;
import org.jspecify.annotations.NullMarked;

/** Some of the real articles, and one about a rijwiel, which is asked for as a velociped. */
@NullMarked
public final class Rijwielkennis {
  static final String VRAAG = "velociped";
  static final String ARTIKEL = "rijwiel";

  private static final Duration GEDULD = Duration.ofSeconds(20);
  private static final int ANDERE = 60;
  private static final List<Artikel> ARTIKELEN =
      Stream.concat(
              new Kennisbank(Gemeente.builtIn()).listArtikelen(Taal.NL).stream().limit(ANDERE),
              Stream.of(article("Rijwiel, rijwiel.")))
          .toList();

  /** Without a model. */
  public static final Kennisbank ZONDER = Kennisbank.of(ARTIKELEN);

  private Rijwielkennis() {}

  /** What a Kennisbank may be made of, and a test may change before it is read again. */
  static List<Artikel> articles() {
    return new ArrayList<>(ARTIKELEN);
  }

  /** With this model, and time enough. */
  public static Kennisbank with(Inbedding inbedding) {
    return with(inbedding, GEDULD);
  }

  static Kennisbank with(Inbedding inbedding, Duration wachten) {
    return with(inbedding, wachten, ARTIKELEN);
  }

  static Kennisbank with(Inbedding inbedding, Duration wachten, List<Artikel> artikelen) {
    return Kennisbank.of(artikelen, by(inbedding, wachten));
  }

  /** All texts of the knowledge are known before the first question. */
  private static Betekenissen by(Inbedding inbedding, Duration wachten) {
    return Betekenissen.by(inbedding, 5, wachten, Runnable::run);
  }

  static Artikel article(String tekst) {
    return new Artikel(
        ARTIKEL,
        Artikel.GEEN_UPL,
        "Rijwiel",
        "verkeer",
        Taal.NL,
        List.of(),
        List.of(),
        LocalDate.EPOCH,
        new Bron("gemeente", "https://gemeente.example"),
        null,
        null,
        null,
        List.of(new Passage(Kop.KORT_ANTWOORD, tekst)));
  }

  static List<Kandidaat> find(Kennisbank kennisbank) {
    return kennisbank.find(VRAAG, Taal.NL);
  }

  static List<String> ids(Kennisbank kennisbank) {
    return find(kennisbank).stream().map(kandidaat -> kandidaat.artikel().id()).toList();
  }
}
