package nl.zaakwijs.webapp.zaken;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakwijs.portal.taken.MijnTaak;
import nl.zaakwijs.portal.taken.MijnTaken;
import nl.zaakwijs.portal.zaken.MijnZaak;
import nl.zaakwijs.webapp.page.Woorden;

/**
 * "Dit moet u nog doen": what is asked of the resident. Where nobody could be asked it is not there
 * at all; where the answer did not come it says so.
 *
 * @param onvolledig whether some or all could not be fetched
 */
public record Takenblok(List<Taakkaart> taken, boolean onvolledig) {
  /** Nothing to show, and nothing missing. */
  public static final Takenblok LEEG = new Takenblok(List.of(), false);

  public Takenblok {
    taken = List.copyOf(taken);
  }

  /** Of one zaak, on its own page: what has to be done, and what was done. */
  static Takenblok ofZaak(MijnTaken taken, UUID zaak, Woorden woorden) {
    return new Takenblok(
        taken.vanZaak(zaak).stream().map(taak -> Taakkaart.of(taak, null, woorden)).toList(),
        taken.onvolledig());
  }

  /** Of all zaken and of none, above the list: what has to be done. */
  static Takenblok ofAll(MijnTaken taken, List<MijnZaak> zaken, Woorden woorden) {
    return new Takenblok(
        taken.open().stream()
            .map(
                taak ->
                    Taakkaart.of(
                        taak,
                        zaken.stream()
                            .filter(zaak -> taak.isVan(zaak.id().uuid()))
                            .findFirst()
                            .map(zaak -> Zaakkaart.of(zaak, woorden))
                            .orElse(null),
                        woorden))
            .toList(),
        taken.onvolledig());
  }

  /** Only whether something is missing, where the taken themselves stand on another page. */
  Takenblok withoutTaken() {
    return new Takenblok(List.of(), onvolledig);
  }

  /** Whether there is anything that still has to be done. */
  public boolean open() {
    return taken.stream().anyMatch(Taakkaart::open);
  }

  /** Whether there is nothing to say. */
  public boolean leeg() {
    return taken.isEmpty() && !onvolledig;
  }

  /** What a card of a zaak says of it: the first thing to do, and how many more there are. */
  static Optional<Zaakkaart.Gevraagd> findGevraagd(MijnTaken taken, UUID zaak) {
    List<MijnTaak> open = taken.vanZaak(zaak).stream().filter(MijnTaak::isOpen).toList();
    return open.isEmpty()
        ? Optional.empty()
        : Optional.of(new Zaakkaart.Gevraagd(open.get(0).titel(), open.size() - 1));
  }
}
