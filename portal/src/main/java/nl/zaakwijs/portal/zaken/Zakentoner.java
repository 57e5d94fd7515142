package nl.zaakwijs.portal.zaken;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nl.zaakwijs.portal.storing.Onderdeel;
import nl.zaakwijs.portal.storing.StoringException;
import nl.zaakwijs.portal.zaken.Zakenzoeker.Gevonden;

/**
 * Puts those of the found zaken into words that are asked for, each after it was admitted. When one
 * turns out to be another's, the register does not filter: then all that it found are checked, so
 * that the count is right too.
 */
final class Zakentoner {
  /** So many zaken are put in the order of their last change, whatever the register sends along. */
  static final int OP_WIJZIGING = 2 * Zakenlijst.PER_BLAD;

  private final Zakenzoeker zoeker;
  private final Eigenaarscheck eigenaarscheck;

  /** What is shown, and of what it was chosen. */
  record Getoond(List<MijnZaak> zaken, Gevonden gevonden, boolean onvolledig) {}

  /** A zaak, and what is shown of it: nothing when it is not the resident's. */
  private record Toonbaar(Kandidaat kandidaat, Optional<MijnZaak> zaak) {}

  Zakentoner(Zakenzoeker zoeker, Eigenaarscheck eigenaarscheck) {
    this.zoeker = zoeker;
    this.eigenaarscheck = eigenaarscheck;
  }

  /**
   * The chosen zaken, and what there is besides.
   *
   * @param keuze which of the found zaken are shown
   */
  CompletableFuture<Getoond> show(List<Registers> systemen, Zakenkeuze keuze) {
    return show(systemen, keuze, false);
  }

  /**
   * @param alles whether all that is found is checked before anything is chosen
   */
  private CompletableFuture<Getoond> show(
      List<Registers> systemen, Zakenkeuze keuze, boolean alles) {
    return zoeker
        .list(systemen, keuze, alles)
        .thenCompose(this::withStatussen)
        .thenCompose(
            found ->
                Deels.all(keuze.choose(found.eigen()).stream().map(this::show).toList())
                    .thenCompose(
                        shown ->
                            !alles && learn(shown.waarde())
                                ? show(systemen, keuze, true)
                                : CompletableFuture.completedFuture(present(found, shown))));
  }

  /**
   * With their statuses where these did not come along, for without them nobody knows what changed
   * last. Of so many that it would cost too many calls only the date of each is known.
   */
  private CompletableFuture<Gevonden> withStatussen(Gevonden found) {
    List<Kandidaat> own = found.eigen();
    if (own.size() > OP_WIJZIGING || own.stream().noneMatch(Kandidaat::isZonderStatus)) {
      return CompletableFuture.completedFuture(found);
    }
    own.forEach(kandidaat -> eigenaarscheck.begin(kandidaat.zaak(), kandidaat.registers()));
    return Deels.all(own.stream().map(Kandidaat::withStatus).toList())
        .thenApply(ready -> new Gevonden(ready.waarde(), found.onvolledig(), found.ontbreekt()));
  }

  private CompletableFuture<Toonbaar> show(Kandidaat kandidaat) {
    return eigenaarscheck.show(kandidaat).thenApply(zaak -> new Toonbaar(kandidaat, zaak));
  }

  /** Whether a register that was trusted to filter turned out not to. */
  private static boolean learn(List<Toonbaar> shown) {
    List<Vermogens> betrapt = new ArrayList<>();
    for (Toonbaar een : shown) {
      Vermogens vermogens = een.kandidaat().registers().systeem().vermogens();
      if (een.zaak().isEmpty() && vermogens.filtertRollen()) {
        betrapt.add(vermogens);
      }
    }
    betrapt.forEach(Vermogens::learnFiltertNiet);
    return !betrapt.isEmpty();
  }

  private static Getoond present(Gevonden found, Deels<List<Toonbaar>> shown) {
    List<MijnZaak> zaken =
        shown.waarde().stream().map(Toonbaar::zaak).flatMap(Optional::stream).toList();
    if (zaken.isEmpty() && shown.onvolledig()) {
      // An empty list would say that there are none.
      throw new StoringException(
          Onderdeel.ZAKEN, new IllegalStateException("Not one zaak could be checked"));
    }
    boolean deels = zaken.stream().anyMatch(MijnZaak::isOnvolledig);
    return new Getoond(zaken, found, found.onvolledig() || shown.onvolledig() || deels);
  }
}
