package nl.zaakwijs.portal.vraag;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.zaakwijs.portal.afspraken.Afspraak;
import nl.zaakwijs.portal.afspraken.Afspraken;
import nl.zaakwijs.portal.gemeente.Gemeente;
import nl.zaakwijs.portal.inwoner.Aangemelde;
import nl.zaakwijs.portal.inwoner.Anoniem;
import nl.zaakwijs.portal.inwoner.Betrouwbaarheidsniveau;
import nl.zaakwijs.portal.inwoner.Bezoeker;
import nl.zaakwijs.portal.inwoner.Bsn;
import nl.zaakwijs.portal.inwoner.Inwoner;
import nl.zaakwijs.portal.inwoner.NamensPersoon;
import nl.zaakwijs.portal.inwoner.PersoonsgegevensFilter;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.kennis.Artikel;
import nl.zaakwijs.portal.kennis.Kennisbank;
import nl.zaakwijs.portal.persoon.Gegevenssoort;
import nl.zaakwijs.portal.persoon.Personen;
import nl.zaakwijs.portal.persoon.Persoonsgegevens;
import nl.zaakwijs.portal.persoon.Reisdocumenten;
import nl.zaakwijs.portal.taken.Taken;
import nl.zaakwijs.portal.zaken.Zakenbestand;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Asks the real Vraagbaak the questions of a file: as anybody, or as a resident with just the zaken
 * of another file.
 */
@NullMarked
final class Evaluatie {
  static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
  private static final int EERSTE = 3;
  private static final Inwoner INWONER =
      new Inwoner(new Bsn("999990019"), Betrouwbaarheidsniveau.MIDDEN, Instant.EPOCH);

  private final boolean ingelogd;
  private final Kennisbank kennisbank;
  private final Trefwoordzoeker trefwoorden;
  private final Vraagbaak vraagbaak;

  /**
   * @param zakenJson of the resident who asks; null when an anonymous visitor does, unless a
   *     question says otherwise
   * @throws IllegalArgumentException that says what is wrong in the zaken
   */
  Evaluatie(@Nullable String zakenJson, LocalDateTime nu, Kennisbank kennisbank) {
    this.ingelogd = zakenJson != null;
    this.kennisbank = kennisbank;
    this.trefwoorden = new Trefwoordzoeker(kennisbank.listArtikelen(Taal.NL));
    this.vraagbaak =
        new Vraagbaak(
            new PersoonsgegevensFilter(),
            kennisbank,
            Gemeente.builtIn(),
            Zakenbestand.parse(zakenJson == null ? "[]" : zakenJson, nu.toLocalDate()),
            new Taken() {},
            new Personen() {
              @Override
              public Optional<Persoonsgegevens> findPersoonsgegevens(
                  NamensPersoon inwoner, Set<Gegevenssoort> gevraagd) {
                return Optional.empty();
              }
            },
            new Reisdocumenten() {},
            new Afspraken() {
              @Override
              public List<Afspraak> listMijnAfspraken(Aangemelde inwoner) {
                return List.of();
              }
            },
            Clock.fixed(nu.atZone(NEDERLAND).toInstant(), NEDERLAND));
  }

  /** What comes of every line of this text that can be read. */
  List<Gesteld> ask(String jsonl) {
    return Opgave.parseAll(jsonl).stream()
        .filter(Opgave::isLeesbaar)
        .map(opgave -> compare(opgave, answer(opgave)))
        .toList();
  }

  Beantwoording answer(Opgave opgave) {
    Bezoeker bezoeker = opgave.isIngelogd(ingelogd) ? INWONER : new Anoniem();
    return vraagbaak.answer(new Vraag(opgave.vraag(), Taal.NL, bezoeker, opgave.eerdere()));
  }

  /** The answer beside what keyword search finds. */
  Gesteld compare(Opgave opgave, Beantwoording beantwoording) {
    List<Artikel> artikelen =
        Stream.concat(
                Uitkomst.of(beantwoording).artikelen().stream(),
                beantwoording.bevinding().artikelen().stream())
            .distinct()
            .limit(EERSTE)
            .flatMap(id -> kennisbank.findArtikel(id, Taal.NL).stream())
            .toList();
    return new Gesteld(opgave, beantwoording, artikelen, trefwoorden.find(opgave.vraag()));
  }
}
