package nl.zaakwijs.portal.zaken;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.zaakwijs.clients.zaken.Status;
import nl.zaakwijs.clients.zaken.Zaak;
import nl.zaakwijs.portal.inwoner.Taal;
import org.jspecify.annotations.Nullable;

/**
 * The zaken in the order in which they are read, cut into pages. It looks only at what is known of
 * a zaak before anything more is asked for.
 *
 * @param open those that were found and still run
 * @param gesloten those that were found and are closed
 * @param aantal of all zaken, found or not
 */
record Zakenlijst(List<Kandidaat> open, List<Kandidaat> gesloten, int aantal) {
  static final int PER_BLAD = 10;

  private static final Comparator<Zaak> OPEN_AND_NEWEST_CHANGE_FIRST =
      Comparator.comparing(Zakenlijst::isGesloten)
          .thenComparing(
              Zakenlijst::changed, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()));

  /** Those that stand on one page. */
  private record Blad(String zoek, int nummer) implements Zakenkeuze {
    @Override
    public List<Kandidaat> choose(List<Kandidaat> found) {
      return Zakenlijst.of(found, zoek).listOp(nummer);
    }

    @Override
    public List<Zaak> expect(List<Zaak> found) {
      if (!zoek.isBlank()) {
        return List.of();
      }
      return found.size() <= Zakentoner.OP_WIJZIGING
          ? found
          : onPage(nummer, found.stream().sorted(OPEN_AND_NEWEST_CHANGE_FIRST));
    }
  }

  /** The choice of those that stand on the page with this number of what is searched for. */
  static Zakenkeuze keuze(String zoek, int nummer) {
    return new Blad(zoek, nummer);
  }

  /**
   * @param zoek what is searched for; blank for everything
   */
  static Zakenlijst of(List<Kandidaat> own, String zoek) {
    Zoekwoorden woorden = Zoekwoorden.of(zoek);
    List<Kandidaat> found =
        own.stream()
            .filter(zaak -> woorden.allIn(searched(zaak)))
            .sorted(Comparator.comparing(Kandidaat::zaak, OPEN_AND_NEWEST_CHANGE_FIRST))
            .toList();
    return new Zakenlijst(
        found.stream().filter(zaak -> !isGesloten(zaak.zaak())).toList(),
        found.stream().filter(zaak -> isGesloten(zaak.zaak())).toList(),
        own.size());
  }

  /** The zaken on this page; beyond the last page those of the last. */
  List<Kandidaat> listOp(int nummer) {
    return onPage(within(nummer), Stream.concat(open.stream(), gesloten.stream()));
  }

  private static <T> List<T> onPage(int nummer, Stream<T> all) {
    return all.skip((long) (Math.max(1, nummer) - 1) * PER_BLAD).limit(PER_BLAD).toList();
  }

  /** The page with this number, of which the zaken were described. */
  Zakenblad blad(int nummer, List<MijnZaak> described, boolean onvolledig, List<String> ontbreekt) {
    return new Zakenblad(
        described.stream().filter(zaak -> !zaak.isGesloten()).toList(),
        described.stream().filter(MijnZaak::isGesloten).toList(),
        open.size(),
        gesloten.size(),
        aantal,
        within(nummer),
        bladen(),
        onvolledig,
        ontbreekt);
  }

  private int within(int nummer) {
    return Math.max(1, Math.min(nummer, bladen()));
  }

  private int bladen() {
    return Math.max(1, (open.size() + gesloten.size() + PER_BLAD - 1) / PER_BLAD);
  }

  private static boolean isGesloten(Zaak zaak) {
    return zaak.einddatum() != null;
  }

  private static String searched(Kandidaat own) {
    Tweetalig naam = own.instelling().naam();
    return String.join(
        " ",
        naam == null ? "" : naam.in(Taal.NL) + " " + naam.in(Taal.EN),
        own.zaak().identificatie(),
        own.zaak().omschrijving(),
        own.zaaktype().omschrijving(),
        own.zaaktype().onderwerp());
  }

  private static @Nullable LocalDate changed(Zaak zaak) {
    Status status = zaak.expand().status();
    OffsetDateTime gezet = status == null ? null : status.datumStatusGezet();
    if (gezet != null) {
      return gezet.atZoneSameInstant(Termijnen.NEDERLAND).toLocalDate();
    }
    return zaak.einddatum() == null ? zaak.startdatum() : zaak.einddatum();
  }
}
