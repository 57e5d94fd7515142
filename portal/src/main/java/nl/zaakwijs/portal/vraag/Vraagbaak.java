package nl.zaakwijs.portal.vraag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.zaakwijs.portal.afspraken.Afspraken;
import nl.zaakwijs.portal.gemeente.Gemeente;
import nl.zaakwijs.portal.herschrijving.Opdracht;
import nl.zaakwijs.portal.inwoner.PersoonsgegevensFilter;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.kennis.Kennisbank;
import nl.zaakwijs.portal.kennis.Naslag;
import nl.zaakwijs.portal.kennis.Zekerheid;
import nl.zaakwijs.portal.persoon.Personen;
import nl.zaakwijs.portal.persoon.Reisdocument;
import nl.zaakwijs.portal.persoon.Reisdocumenten;
import nl.zaakwijs.portal.storing.StoringException;
import nl.zaakwijs.portal.taken.Taken;
import nl.zaakwijs.portal.zaken.Zaken;

/**
 * Answers a resident's question, by one list of steps. It promises an answer for every text that
 * anyone may type, and that no personal data leaves it unmasked.
 */
@ApplicationScoped
public class Vraagbaak {
  private final Kennisbank kennisbank;
  private final Zekerheid zekerheid;
  private final Zaken zaken;
  private final List<Stap> stappen;

  /** For the proxy. */
  @SuppressWarnings("NullAway") // the proxy never uses its own fields
  Vraagbaak() {
    this.kennisbank = Kennisbank.empty();
    this.zekerheid = null;
    this.zaken = null;
    this.stappen = List.of();
  }

  @Inject
  public Vraagbaak(
      PersoonsgegevensFilter filter,
      Kennisbank kennisbank,
      Gemeente gemeente,
      Zaken zaken,
      Taken taken,
      Personen personen,
      Reisdocumenten reisdocumenten,
      Afspraken afspraken,
      Clock clock) {
    this.kennisbank = kennisbank;
    this.zekerheid = new Zekerheid();
    this.zaken = zaken;
    Regels nood = Regels.read("/vraag/nood.txt");
    Regels routes = Regels.read("/vraag/routes.txt");
    Routebegrip routebegrip = Routebegrip.read(nood, routes);
    Zaakbegrip zaakbegrip = Zaakbegrip.read(clock);
    Afspraakkennis afspraakkennis = new Afspraakkennis(kennisbank, clock);
    Gegevensbegrip gegevens = Gegevensbegrip.read();
    Zaakbron zaakbron = new Zaakbron(zaken, taken, zaakbegrip);
    this.stappen =
        List.of(
            new Opschonen(),
            new Maskeren(filter),
            new Noodhulp(nood, routebegrip),
            new Lengte(),
            new Gegevensherkenning(gegevens, routes),
            new Zaakherkenning(zaakbron, zaakbegrip, zaken, routes),
            new Context(kennisbank, routes),
            new Routering(routes, routebegrip),
            new Afspraakherkenning(afspraakkennis),
            new Inlogpoort(),
            zaakbron,
            new Gegevensbron(personen, reisdocumenten, gegevens, kennisbank),
            new Afsprakenbron(afspraken),
            new Afspraakbron(kennisbank, afspraakkennis),
            new VasteAntwoorden(gemeente),
            new Kennisbron(kennisbank));
  }

  /** The answer to this question, with the account of how it came about. */
  public Beantwoording answer(Vraag vraag) {
    Toestand toestand = Toestand.of(vraag, zaken.begin(), new Naslag(kennisbank, zekerheid));
    for (Stap stap : stappen) {
      if (!toestand.isBeantwoord()) {
        toestand = apply(stap, toestand);
      }
    }
    return account(toestand);
  }

  /** The article with this id as an answer of its own; empty when there is none. */
  public Optional<Antwoord.Gevonden> findOnderwerp(String artikel, Taal taal) {
    return kennisbank.findArtikel(artikel, taal).map(Kennisbron::present);
  }

  /**
   * What a language model may write for this answer; empty when it may not.
   *
   * @param vraag the question, masked
   */
  public Optional<Opdracht> findOpdracht(String vraag, Antwoord antwoord) {
    return Schrijfopdrachten.find(vraag, antwoord, kennisbank);
  }

  /** How to get a new document of this kind, the most likely first; none when nothing tells. */
  public List<Vervolgstap> listReisdocumentstappen(Reisdocument.Soort soort, Taal taal) {
    return Reisdocumenthulp.listStappen(kennisbank, soort, taal);
  }

  /** A source that does not answer is told as such, never as "there is nothing". */
  private static Toestand apply(Stap stap, Toestand toestand) {
    try {
      return stap.apply(toestand);
    } catch (StoringException e) {
      Route route = toestand.route() == null ? Route.ONDUIDELIJK : toestand.route();
      return toestand.withStoring(route, e);
    }
  }

  private static Beantwoording account(Toestand toestand) {
    Antwoord antwoord = toestand.antwoord();
    Route route = toestand.route();
    return new Beantwoording(
        toestand.tekst(),
        toestand.gemaskeerd(),
        route == null ? Route.ONDUIDELIJK : route,
        antwoord == null ? new Antwoord.GeenAntwoord() : antwoord,
        toestand.bevinding(),
        toestand.spoor(),
        toestand.afspraak());
  }
}
