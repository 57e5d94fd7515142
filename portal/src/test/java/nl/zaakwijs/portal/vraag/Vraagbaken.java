package nl.zaakwijs.portal.vraag;

import java.util.Optional;
import nl.zaakwijs.portal.gemeente.Gemeente;
import nl.zaakwijs.portal.inwoner.Inwoner;
import nl.zaakwijs.portal.inwoner.PersoonsgegevensFilter;
import nl.zaakwijs.portal.kennis.Kennisbank;
import nl.zaakwijs.portal.persoon.Personen;
import nl.zaakwijs.portal.persoon.Persoonsgegevens;
import nl.zaakwijs.portal.zaken.MijnZaken;
import nl.zaakwijs.portal.zaken.Zaken;
import org.jspecify.annotations.NullMarked;

/** Vraagbaken with the real articles, and sources that a test decides about. */
@NullMarked
final class Vraagbaken {
  private static final Gemeente GEMEENTE = Gemeente.builtIn();
  static final Kennisbank KENNISBANK = new Kennisbank(GEMEENTE);

  private Vraagbaken() {}

  static Vraagbaak withoutSources() {
    return with(
        inwoner -> {
          throw new AssertionError("zaken were asked");
        },
        inwoner -> {
          throw new AssertionError("persoonsgegevens were asked");
        });
  }

  static Vraagbaak with(Zaakboek zaken, Persoonboek personen) {
    return new Vraagbaak(
        new PersoonsgegevensFilter(),
        KENNISBANK,
        GEMEENTE,
        new Zaken() {
          @Override
          public MijnZaken listMijnZaken(Inwoner inwoner) {
            return zaken.list(inwoner);
          }
        },
        new Personen() {
          @Override
          public Optional<Persoonsgegevens> findPersoonsgegevens(Inwoner inwoner) {
            return personen.find(inwoner);
          }
        });
  }

  interface Zaakboek {
    MijnZaken list(Inwoner inwoner);
  }

  interface Persoonboek {
    Optional<Persoonsgegevens> find(Inwoner inwoner);
  }
}
