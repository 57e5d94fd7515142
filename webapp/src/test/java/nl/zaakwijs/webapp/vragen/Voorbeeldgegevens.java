package nl.zaakwijs.webapp.vragen;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.zaakwijs.portal.persoon.Adres;
import nl.zaakwijs.portal.persoon.Datum;
import nl.zaakwijs.portal.persoon.Gegevenssoort;
import nl.zaakwijs.portal.persoon.Persoonsgegevens;
import nl.zaakwijs.portal.persoon.Persoonsgegevens.Opschorting;
import nl.zaakwijs.portal.persoon.Persoonsgegevens.Reden;
import nl.zaakwijs.portal.persoon.Reisdocument;
import nl.zaakwijs.portal.persoon.Reisdocument.Soort;
import nl.zaakwijs.portal.persoon.Reisdocument.Stand;
import nl.zaakwijs.portal.vraag.Antwoord;
import nl.zaakwijs.portal.vraag.Gegevensaspect;
import nl.zaakwijs.portal.vraag.Gegevensuitkomst;
import nl.zaakwijs.portal.vraag.Vervolgstap;
import org.jspecify.annotations.Nullable;

/** Made-up personal records and travel documents, one of every kind that is told differently. */
public final class Voorbeeldgegevens {
  private static final Datum DAG = new Datum.Dag(LocalDate.of(2027, 3, 3));
  private static final Datum ONBEKEND = new Datum.Onbekend();

  private Voorbeeldgegevens() {}

  /** One answer of every kind. */
  static List<Antwoord> listAntwoorden() {
    List<Antwoord> alle = new ArrayList<>();
    for (Gegevensaspect aspect : Gegevensaspect.values()) {
      alle.add(answer(aspect, Gegevensuitkomst.VOLLEDIG, gewoon(), List.of()));
    }
    for (Persoonsgegevens persoon : listPersonen()) {
      for (Gegevensaspect aspect : Gegevensaspect.values()) {
        if (!aspect.soorten().isEmpty()) {
          alle.add(answer(aspect, Gegevensuitkomst.VOLLEDIG, persoon, List.of()));
        }
      }
    }
    alle.add(
        answer(
            Gegevensaspect.REISDOCUMENTEN, Gegevensuitkomst.VOLLEDIG, null, listReisdocumenten()));
    alle.add(answer(Gegevensaspect.NAAM, Gegevensuitkomst.ONBEKENDE_PERSOON, null, List.of()));
    alle.add(
        answer(
            Gegevensaspect.PASPOORT,
            Gegevensuitkomst.GEEN_REISDOCUMENTENREGISTER,
            null,
            List.of()));
    return alle;
  }

  static Antwoord.Gegevens answer(
      Gegevensaspect aspect,
      Gegevensuitkomst uitkomst,
      @Nullable Persoonsgegevens persoon,
      List<Reisdocument> documenten) {
    return new Antwoord.Gegevens(
        EnumSet.of(aspect),
        uitkomst,
        persoon,
        documenten,
        List.of(new Vervolgstap.BekijkGegevens()));
  }

  /** A document in every state. */
  public static List<Reisdocument> listReisdocumenten() {
    List<Reisdocument> alle = new ArrayList<>();
    for (Stand stand : Stand.values()) {
      alle.add(document(Soort.PASPOORT, stand, DAG, DAG));
      alle.add(document(Soort.ID_KAART, stand, ONBEKEND, ONBEKEND));
    }
    alle.add(document(Soort.ANDERS, Stand.GELDIG, new Datum.Jaar(Year.of(2031)), ONBEKEND));
    return alle;
  }

  static Reisdocument document(Soort soort, Stand stand, Datum totEnMet, Datum sinds) {
    boolean dag = totEnMet.isBekend() && !(totEnMet instanceof Datum.Jaar);
    return new Reisdocument(
        soort,
        "Faciliteitenpaspoort",
        stand,
        totEnMet,
        stand.isBruikbaar() && dag ? 101L : null,
        sinds,
        stand == Stand.GELDIG);
  }

  /** Someone of whom everything is known, and nothing is special. */
  public static Persoonsgegevens gewoon() {
    return person(
        new Datum.Dag(LocalDate.of(1991, 4, 12)),
        new Adres(
            Adres.Plaats.NEDERLAND, List.of("Lindelaan 1", "1234 AB Wijngaard"), "", DAG, false),
        Set.of(),
        false,
        null);
  }

  static List<Persoonsgegevens> listPersonen() {
    List<Persoonsgegevens> alle = new ArrayList<>();
    Adres onbekend = new Adres(Adres.Plaats.ONBEKEND, List.of(), "", ONBEKEND, false);
    for (Reden reden : Reden.values()) {
      alle.add(
          person(
              new Datum.Maand(YearMonth.of(1988, 7)),
              new Adres(Adres.Plaats.VERTROKKEN, List.of(), "", DAG, false),
              Set.of(),
              false,
              new Opschorting(reden, DAG)));
      alle.add(
          person(
              new Datum.Jaar(Year.of(1976)),
              new Adres(Adres.Plaats.BUITENLAND, List.of("Meir 78"), "België", DAG, false),
              Set.of(),
              false,
              new Opschorting(reden, ONBEKEND)));
    }
    alle.add(person(ONBEKEND, onbekend, EnumSet.allOf(Gegevenssoort.class), true, null));
    alle.add(
        person(
            ONBEKEND,
            new Adres(Adres.Plaats.NEDERLAND, List.of("Lindelaan 1"), "", ONBEKEND, true),
            Set.of(),
            false,
            null));
    return alle;
  }

  private static Persoonsgegevens person(
      Datum geboren,
      Adres adres,
      Set<Gegevenssoort> inOnderzoek,
      boolean geheim,
      @Nullable Opschorting opschorting) {
    return new Persoonsgegevens(
        EnumSet.allOf(Gegevenssoort.class),
        adres.plaats() == Adres.Plaats.ONBEKEND ? null : "Noor de Vries",
        geboren,
        adres,
        adres.plaats() == Adres.Plaats.ONBEKEND ? null : "Wijngaard",
        inOnderzoek,
        geheim,
        opschorting);
  }
}
