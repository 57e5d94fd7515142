package nl.zaakwijs.portal.vraag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.zaakwijs.portal.kennis.Artikel;
import nl.zaakwijs.portal.kennis.Bron;
import nl.zaakwijs.portal.kennis.Deelvraag;
import nl.zaakwijs.portal.kennis.Kandidaat;
import nl.zaakwijs.portal.kennis.Kennisbank;
import nl.zaakwijs.portal.kennis.Naslag.Vondst;
import nl.zaakwijs.portal.kennis.Oordeel;
import nl.zaakwijs.portal.kennis.Passage;
import nl.zaakwijs.portal.vraag.Antwoord.Besluitvraag;
import nl.zaakwijs.portal.vraag.Antwoord.Doorverwijzing;
import nl.zaakwijs.portal.vraag.Antwoord.GeenAntwoord;
import nl.zaakwijs.portal.vraag.Antwoord.Gevonden;
import nl.zaakwijs.portal.vraag.Antwoord.Geweigerd;
import nl.zaakwijs.portal.vraag.Antwoord.Keuze;
import nl.zaakwijs.portal.vraag.Antwoord.Verduidelijking;
import org.jspecify.annotations.Nullable;

/**
 * Answers from the municipality's own articles, literally. It gives one when it is sure, asks back
 * when two or three are close, and otherwise says that it does not know.
 */
final class Kennisbron implements Stap {
  private static final int IN_HET_SPOOR = 3;
  private static final int MEESTE_STAPPEN = 2;

  /** So likely of something else that the knowledge, which has nothing, need not be to blame. */
  private static final double BUITEN = 0.2;

  private final Kennisbank kennisbank;

  Kennisbron(Kennisbank kennisbank) {
    this.kennisbank = kennisbank;
  }

  @Override
  public Toestand apply(Toestand toestand) {
    boolean besluit = toestand.isRoute(Route.BESLUIT);
    boolean anderen = toestand.isRoute(Route.ANDERE_ORGANISATIE);
    boolean onduidelijk = toestand.isRoute(Route.ONDUIDELIJK);
    if (!besluit && !anderen && !onduidelijk && !toestand.isRoute(Route.KENNIS)) {
      return toestand;
    }
    Vondst vondst = toestand.find(toestand.zoekvraag());
    List<Kandidaat> kandidaten = vondst.kandidaten();
    if (anderen) {
      kandidaten = kandidaten.stream().filter(Kennisbron::mayBeOfOthers).toList();
      vondst = toestand.naslag().judge(kandidaten);
    }
    Oordeel oordeel = lookBack(toestand, vondst.oordeel());
    Toestand na = account(toestand, kandidaten, oordeel);
    if (besluit) {
      Gevonden procedure =
          mayBeProcedure(oordeel) ? found(na, kandidaten.get(0), oordeel.zekerheid()) : null;
      return na.withAntwoord(Route.BESLUIT, new Besluitvraag(procedure));
    }
    if (oordeel instanceof Oordeel.Zeker zeker) {
      return answer(na, zeker.kandidaat(), oordeel.zekerheid());
    }
    if (onduidelijk) {
      return na.withAntwoord(Route.ONDUIDELIJK, new Geweigerd(Geweigerd.Reden.ONDUIDELIJK));
    }
    // Who wrote personal data asks about themselves: an article that may fit is no answer to that.
    if (oordeel instanceof Oordeel.Twijfel twijfel && !toestand.gemaskeerd()) {
      return na.withAntwoord(routeOf(twijfel.kandidaten().get(0)), ask(twijfel.kandidaten()));
    }
    if (anderen) {
      Route route = Route.ANDERE_ORGANISATIE;
      return na.withAntwoord(
          route, new Doorverwijzing(route, List.of(new Vervolgstap.VraagMedewerker()), null));
    }
    return unknown(na);
  }

  /** It stands under what is said of the decision: of a built-in one doubt does no harm. */
  private static boolean mayBeProcedure(Oordeel oordeel) {
    return oordeel instanceof Oordeel.Zeker
        || (oordeel instanceof Oordeel.Twijfel twijfel
            && twijfel.kandidaten().get(0).kenmerken().gezegd());
  }

  /** The municipality's own articles may be about whatever it wants to explain. */
  private static boolean mayBeOfOthers(Kandidaat kandidaat) {
    return kandidaat.artikel().organisatie() != null || !kandidaat.kenmerken().gezegd();
  }

  /** Who goes on about the article of an earlier question is answered from that one. */
  private static Oordeel lookBack(Toestand toestand, Oordeel oordeel) {
    if (oordeel instanceof Oordeel.Zeker || !toestand.spoor().contains(Context.ONDERWERP)) {
      return oordeel;
    }
    List<String> eerdere = toestand.eerdere();
    for (int i = eerdere.size() - 1; i >= 0; i--) {
      if (toestand.find(eerdere.get(i)).oordeel() instanceof Oordeel.Zeker zeker) {
        return zeker;
      }
    }
    return oordeel;
  }

  /** The answer that this makes of what the knowledge surely tells; of null when it does not. */
  static Toestand explain(
      Toestand toestand, BiFunction<Toestand, @Nullable Gevonden, Toestand> antwoord) {
    Vondst vondst = toestand.find(toestand.zoekvraag());
    if (!(vondst.oordeel() instanceof Oordeel.Zeker zeker)) {
      return antwoord.apply(toestand, null);
    }
    Toestand na = account(toestand, vondst.kandidaten(), zeker);
    return antwoord.apply(na, found(na, zeker.kandidaat(), zeker.zekerheid()));
  }

  private Toestand unknown(Toestand toestand) {
    if (toestand.gemaskeerd()) {
      return toestand.withAntwoord(
          Route.PERSOONSGEGEVENS, new Geweigerd(Geweigerd.Reden.PERSOONSGEGEVENS));
    }
    if (toestand.chanceOf(Route.BUITEN_DOMEIN) >= BUITEN) {
      return toestand.withAntwoord(
          Route.BUITEN_DOMEIN, new Geweigerd(Geweigerd.Reden.BUITEN_DOMEIN));
    }
    boolean zonderOnderwerp =
        kennisbank.listOnderwerpen(toestand.zoekvraag(), toestand.taal()).isEmpty();
    return zonderOnderwerp
        ? toestand.withAntwoord(Route.ONDUIDELIJK, new Geweigerd(Geweigerd.Reden.ONDUIDELIJK))
        : toestand.withAntwoord(Route.KENNIS, new GeenAntwoord());
  }

  private static Toestand answer(Toestand toestand, Kandidaat kandidaat, double zekerheid) {
    return toestand.withAntwoord(routeOf(kandidaat), found(toestand, kandidaat, zekerheid));
  }

  private static Route routeOf(Kandidaat kandidaat) {
    return kandidaat.artikel().organisatie() == null ? Route.KENNIS : Route.ANDERE_ORGANISATIE;
  }

  private static Gevonden found(Toestand toestand, Kandidaat kandidaat, double zekerheid) {
    // What a follow-up asks itself, goes before what was asked earlier.
    String deelvraag =
        Deelvraag.find(toestand.tekst()).isPresent() ? toestand.tekst() : toestand.zoekvraag();
    return present(
        kandidaat.artikel(),
        Deelvraag.order(kandidaat.artikel(), deelvraag),
        new Waarom(
            zekerheid, kandidaat.woorden(), kandidaat.nabijheid().isDichtbij(), toestand.spoor()));
  }

  /** The whole article, for who chose it from a list. */
  static Gevonden present(Artikel artikel) {
    return present(
        artikel,
        artikel.passages(),
        new Waarom(1, List.of(), false, List.of("artikel:" + artikel.id())));
  }

  private static Gevonden present(Artikel artikel, List<Passage> passages, Waarom waarom) {
    return new Gevonden(
        artikel.id(),
        artikel.titel(),
        artikel.taal(),
        passages,
        artikel.bron(),
        artikel.gecontroleerd(),
        waarom,
        nextSteps(artikel));
  }

  /** What a resident can do after reading this article, the most likely first. */
  private static List<Vervolgstap> nextSteps(Artikel artikel) {
    List<Vervolgstap> stappen = new ArrayList<>();
    Bron organisatie = artikel.organisatie();
    if (organisatie != null) {
      stappen.add(new Vervolgstap.NaarOrganisatie(organisatie.naam(), organisatie.url()));
    } else if (artikel.online() != null) {
      stappen.add(new Vervolgstap.RegelOnline(artikel.online()));
    }
    if (artikel.afspraak() != null) {
      stappen.add(0, new Vervolgstap.MaakAfspraak(artikel.afspraak()));
    }
    return stappen.stream().limit(MEESTE_STAPPEN).toList();
  }

  private static Verduidelijking ask(List<Kandidaat> kandidaten) {
    return new Verduidelijking(
        kandidaten.stream()
            .map(Kandidaat::artikel)
            .map(
                artikel ->
                    new Keuze(artikel.id(), artikel.titel(), artikel.taal(), artikel.titel()))
            .toList());
  }

  private static Toestand account(Toestand toestand, List<Kandidaat> kandidaten, Oordeel oordeel) {
    Toestand na = toestand;
    for (Kandidaat kandidaat : kandidaten.subList(0, Math.min(IN_HET_SPOOR, kandidaten.size()))) {
      na = na.withSpoor("kandidaat:" + kandidaat.artikel().id() + " " + kandidaat.cijfers());
    }
    return na.withBevinding(finding(kandidaten, oordeel))
        .withSpoor(String.format(Locale.ROOT, "zekerheid:%.2f", oordeel.zekerheid()));
  }

  /** The one that was judged sure goes first: it may have been found by an earlier question. */
  private static Bevinding finding(List<Kandidaat> kandidaten, Oordeel oordeel) {
    Stream<Kandidaat> zeker =
        oordeel instanceof Oordeel.Zeker een ? Stream.of(een.kandidaat()) : Stream.empty();
    return new Bevinding(
        Stream.concat(zeker, kandidaten.stream())
            .map(kandidaat -> kandidaat.artikel().id())
            .distinct()
            .limit(IN_HET_SPOOR)
            .toList(),
        oordeel.zekerheid());
  }
}
