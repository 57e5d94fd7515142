package nl.zaakwijs.portal.vraag;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.zaakwijs.portal.afspraakzin.Afspraakbegrip;
import nl.zaakwijs.portal.afspraakzin.Afspraakvraag;
import nl.zaakwijs.portal.afspraakzin.Productwoorden;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.kennis.Artikel;
import nl.zaakwijs.portal.kennis.Kennisbank;
import org.jspecify.annotations.Nullable;

/**
 * Understands sentences about appointments with the words of the knowledge, and knows which
 * products go by appointment. It reads the knowledge when the first sentence comes, and again after
 * the knowledge changed.
 */
final class Afspraakkennis {
  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

  private final Kennisbank kennisbank;
  private final Clock clock;
  private volatile @Nullable Gelezen gelezen;

  /** What was understood of one edition of the knowledge. */
  private record Gelezen(int uitgave, Afspraakbegrip begrip) {}

  Afspraakkennis(Kennisbank kennisbank, Clock clock) {
    this.kennisbank = kennisbank;
    this.clock = clock;
  }

  /** What this sentence says, after these earlier questions. */
  Afspraakvraag read(String tekst, List<String> eerdere) {
    LocalDateTime nu = LocalDateTime.now(clock.withZone(NEDERLAND));
    return begrip().read(tekst, eerdere, nu);
  }

  /** Whether this sentence itself names a product. */
  boolean isAbout(String tekst) {
    return begrip().namesProduct(tekst);
  }

  /** Whether one of the products that are asked for goes by appointment. */
  boolean goesByAppointment(Afspraakvraag vraag, Taal taal) {
    return !listArtikelen(vraag, taal).isEmpty();
  }

  /** An article about each product that is asked for and goes by appointment, in that order. */
  List<Artikel> listArtikelen(Afspraakvraag vraag, Taal taal) {
    return vraag.producten().stream()
        .flatMap(upl -> withAfspraak(taal).filter(artikel -> artikel.upl().equals(upl)).limit(1))
        .toList();
  }

  private Afspraakbegrip begrip() {
    // Two first questions at once may both read it, to the same end.
    int uitgave = kennisbank.uitgave();
    Gelezen nu = gelezen;
    if (nu == null || nu.uitgave() != uitgave) {
      Map<String, List<String>> namen = new HashMap<>();
      withAfspraak(Taal.NL).forEach(artikel -> namen.put(artikel.upl(), artikel.synoniemen()));
      nu = new Gelezen(uitgave, new Afspraakbegrip(Productwoorden.read(namen)));
      gelezen = nu;
    }
    return nu.begrip();
  }

  private Stream<Artikel> withAfspraak(Taal taal) {
    return kennisbank.listArtikelen(taal).stream().filter(artikel -> artikel.afspraak() != null);
  }
}
