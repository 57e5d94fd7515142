package nl.zaakwijs.portal.vraag;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakwijs.portal.afspraken.Afspraak;
import nl.zaakwijs.portal.afspraken.Afspraken;
import nl.zaakwijs.portal.gemeente.Gemeente;
import nl.zaakwijs.portal.inwoner.Aangemelde;
import nl.zaakwijs.portal.inwoner.NamensPersoon;
import nl.zaakwijs.portal.inwoner.PersoonsgegevensFilter;
import nl.zaakwijs.portal.kennis.Kennisbank;
import nl.zaakwijs.portal.persoon.Gegevenssoort;
import nl.zaakwijs.portal.persoon.Personen;
import nl.zaakwijs.portal.persoon.Persoonsgegevens;
import nl.zaakwijs.portal.persoon.Reisdocumenten;
import nl.zaakwijs.portal.storing.Tijdgrens;
import nl.zaakwijs.portal.taken.Taken;
import nl.zaakwijs.portal.zaken.MijnZaken;
import nl.zaakwijs.portal.zaken.VoorbeeldZaken;
import nl.zaakwijs.portal.zaken.ZaakId;
import nl.zaakwijs.portal.zaken.Zaakfeiten;
import nl.zaakwijs.portal.zaken.Zaken;
import org.jspecify.annotations.NullMarked;

/** Vraagbaken with the real articles, and sources that a test decides about. */
@NullMarked
final class Vraagbaken {
  private static final Gemeente GEMEENTE = Gemeente.builtIn();
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);
  static final Kennisbank KENNISBANK = new Kennisbank(GEMEENTE);

  private Vraagbaken() {}

  static Vraagbaak withoutSources() {
    return with(
        inwoner -> {
          throw new AssertionError("zaken were asked");
        },
        (inwoner, gevraagd) -> {
          throw new AssertionError("persoonsgegevens were asked");
        });
  }

  static Vraagbaak withAfspraken(Afspraakboek afspraken) {
    return with(
        inwoner -> new MijnZaken(List.of(), false),
        (inwoner, gevraagd) -> Optional.empty(),
        afspraken);
  }

  static Vraagbaak with(Zaakboek zaken, Persoonboek personen) {
    return with(
        zaken,
        personen,
        inwoner -> {
          throw new AssertionError("afspraken were asked");
        });
  }

  static Vraagbaak with(Zaakboek zaken, Persoonboek personen, Afspraakboek afspraken) {
    return with(zaken, personen, afspraken, new Reisdocumenten() {});
  }

  static Vraagbaak with(Persoonboek personen, Reisdocumenten documenten) {
    return with(
        inwoner -> new MijnZaken(List.of(), false), personen, inwoner -> List.of(), documenten);
  }

  /** With this knowledge, and nothing to ask about anyone. */
  static Vraagbaak with(Kennisbank kennisbank) {
    return with(
        inwoner -> new MijnZaken(List.of(), false),
        (inwoner, gevraagd) -> Optional.empty(),
        inwoner -> List.of(),
        new Reisdocumenten() {},
        kennisbank);
  }

  private static Vraagbaak with(
      Zaakboek zaken, Persoonboek personen, Afspraakboek afspraken, Reisdocumenten documenten) {
    return with(zaken, personen, afspraken, documenten, KENNISBANK);
  }

  private static Vraagbaak with(
      Zaakboek zaken,
      Persoonboek personen,
      Afspraakboek afspraken,
      Reisdocumenten documenten,
      Kennisbank kennisbank) {
    return new Vraagbaak(
        new PersoonsgegevensFilter(),
        kennisbank,
        GEMEENTE,
        new Zaken() {
          @Override
          public MijnZaken listMijnZaken(Aangemelde inwoner, Tijdgrens tijdgrens) {
            return zaken.list(inwoner);
          }

          @Override
          public Optional<Zaakfeiten> findFeiten(
              Aangemelde inwoner, ZaakId id, Tijdgrens tijdgrens) {
            return VoorbeeldZaken.findFeiten(zaken.list(inwoner), id);
          }
        },
        new Taken() {},
        new Personen() {
          @Override
          public Optional<Persoonsgegevens> findPersoonsgegevens(
              NamensPersoon inwoner, Set<Gegevenssoort> gevraagd) {
            return personen.find(inwoner, gevraagd);
          }
        },
        documenten,
        new Afspraken() {
          @Override
          public List<Afspraak> listMijnAfspraken(Aangemelde inwoner) {
            return afspraken.list(inwoner);
          }
        },
        CLOCK);
  }

  interface Zaakboek {
    MijnZaken list(Aangemelde inwoner);
  }

  interface Persoonboek {
    Optional<Persoonsgegevens> find(NamensPersoon inwoner, Set<Gegevenssoort> gevraagd);
  }

  interface Afspraakboek {
    List<Afspraak> list(Aangemelde inwoner);
  }
}
