package nl.zaakwijs.webapp.vragen;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakwijs.portal.afspraken.Afspraak;
import nl.zaakwijs.portal.afspraken.Locatie;
import nl.zaakwijs.portal.afspraken.Product;
import nl.zaakwijs.portal.gemeente.Gemeente;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.kennis.Bron;
import nl.zaakwijs.portal.kennis.Kop;
import nl.zaakwijs.portal.kennis.Passage;
import nl.zaakwijs.portal.storing.Onderdeel;
import nl.zaakwijs.portal.vraag.Antwoord;
import nl.zaakwijs.portal.vraag.Antwoord.Zaakstatussen.Selectie;
import nl.zaakwijs.portal.vraag.Route;
import nl.zaakwijs.portal.vraag.Vervolgstap;
import nl.zaakwijs.portal.vraag.Waarom;
import nl.zaakwijs.portal.vraag.Zaakaspect;
import nl.zaakwijs.portal.zaken.MijnZaken;
import nl.zaakwijs.webapp.gegevens.Gegeven;
import nl.zaakwijs.webapp.zaken.Zaakkaart;

/** Answers of every kind, as a page shows them. */
public final class Voorbeeldgesprek {
  private Voorbeeldgesprek() {}

  /** A plain list, without sentences. */
  static Antwoord.Zaakstatussen plain(MijnZaken zaken, Selectie selectie) {
    return new Antwoord.Zaakstatussen(
        zaken, selectie, Zaakaspect.STATUS, Taal.NL, List.of(), List.of(), List.of());
  }

  /** One answer of every kind and variant. */
  public static List<Antwoord> listAntwoorden() {
    List<Antwoord> alle = new ArrayList<>();
    alle.add(paspoort());
    alle.add(
        new Antwoord.Verduidelijking(
            List.of(
                new Antwoord.Keuze(
                    "a", "Paspoort aanvragen", Taal.NL, "Hoe vraag ik een paspoort aan?"),
                new Antwoord.Keuze(
                    "b", "Rijbewijs aanvragen", Taal.NL, "Hoe vraag ik een rijbewijs aan?"))));
    for (Route route : Route.values()) {
      alle.add(new Antwoord.InloggenNodig(route, null));
      alle.add(
          new Antwoord.Doorverwijzing(route, List.of(new Vervolgstap.VraagMedewerker()), null));
    }
    for (Antwoord.Geweigerd.Reden reden : Antwoord.Geweigerd.Reden.values()) {
      alle.add(new Antwoord.Geweigerd(reden));
    }
    alle.add(plain(new MijnZaken(List.of(), false), Selectie.ALLE));
    alle.add(plain(new MijnZaken(List.of(), true), Selectie.NUMMER_ONBEKEND));
    alle.addAll(Voorbeeldgegevens.listAntwoorden());
    alle.add(new Antwoord.Afspraakstap(new Vervolgstap.MaakAfspraak("", List.of(), null), null));
    alle.add(
        new Antwoord.Afspraakstap(
            new Vervolgstap.MaakAfspraak("rijbewijs", List.of(), null), "Rijbewijs aanvragen"));
    alle.add(new Antwoord.MijnAfspraken(List.of(), false));
    alle.add(new Antwoord.MijnAfspraken(List.of(afspraak(Afspraak.Stand.GEBOEKT)), false));
    alle.add(new Antwoord.MijnAfspraken(List.of(afspraak(Afspraak.Stand.ONBEKEND)), true));
    alle.add(new Antwoord.Besluitvraag(null));
    alle.add(new Antwoord.Besluitvraag(paspoort()));
    alle.add(new Antwoord.InloggenNodig(Route.ZAAKSTATUS, paspoort()));
    for (Antwoord.Nood.Hulp hulp : Antwoord.Nood.Hulp.values()) {
      alle.add(new Antwoord.Nood(hulp, Taal.NL));
      alle.add(new Antwoord.Nood(hulp, Taal.EN));
    }
    for (Antwoord.Smalltalk.Soort soort : Antwoord.Smalltalk.Soort.values()) {
      alle.add(new Antwoord.Smalltalk(soort));
    }
    alle.add(new Antwoord.GeenAntwoord());
    for (Onderdeel onderdeel : Onderdeel.values()) {
      alle.add(new Antwoord.Storing(onderdeel));
    }
    return alle;
  }

  /** A conversation with all of them. */
  public static List<VragenPage.Beurtblok> listBeurten(Taal taal) {
    Antwoordblokken blokken = new Antwoordblokken(taal, Gemeente.builtIn());
    List<VragenPage.Beurtblok> beurten = new ArrayList<>();
    for (Antwoord antwoord : listAntwoorden()) {
      beurten.add(
          new VragenPage.Beurtblok(
              beurten.size() + 1,
              "Wat kost een paspoort?",
              false,
              blokken.of(antwoord),
              beurten.size() % 2 == 0 ? Nuttig.JA : Nuttig.NEE));
    }
    return beurten;
  }

  /** A short conversation of someone who asked two things. */
  public static List<VragenPage.Beurtblok> listKort(Taal taal) {
    Antwoordblokken blokken = new Antwoordblokken(taal, Gemeente.builtIn());
    Antwoordblok zaken =
        new Blokbouwer(plain(new MijnZaken(List.of(), true), Selectie.ALLE), "Uw zaken", "nl")
            .zin("Zo staat het met uw zaken.")
            .zaken(listKaarten())
            .onvolledig(true)
            .knop(new Knop("Bekijk uw zaken", "/zaken", true, false))
            .build();
    return List.of(
        new VragenPage.Beurtblok(
            1, "Wat kost een paspoort?", false, blokken.of(paspoort()), Nuttig.NIET_GEZEGD),
        new VragenPage.Beurtblok(2, "Hoe staat het met mijn aanvraag? [bsn]", true, zaken, null));
  }

  /** A conversation in which a language model wrote, asked and is still writing. */
  public static List<VragenPage.Beurtblok> listMetModel(Taal taal) {
    Antwoordblokken blokken = new Antwoordblokken(taal, Gemeente.builtIn());
    Antwoordblok antwoord = blokken.of(paspoort());
    List<Modelblok.Modelzin> zinnen =
        List.of(
            new Modelblok.Modelzin(
                List.of(
                    new Modelblok.Modeldeel("Lees de <b> ", null),
                    new Modelblok.Modeldeel("eisen", "https://voorbeeld.example/eisen")),
                List.of(new Modelblok.Verwijzing(1, "Kosten"))));
    return List.of(
        beurt(1, antwoord, new Modelblok("VAT_SAMEN", "nl", zinnen)),
        beurt(2, antwoord, new Modelblok("VRAAG_DOOR", "nl", zinnen)),
        beurt(3, antwoord, new Modelblok("HERSCHRIJF", "nl", zinnen)),
        beurt(4, antwoord, new Modelblok("HERSCHRIJF", "nl", List.of())));
  }

  private static VragenPage.Beurtblok beurt(int nummer, Antwoordblok antwoord, Modelblok model) {
    return new VragenPage.Beurtblok(
        nummer, "Wat kost een paspoort?", false, antwoord, Nuttig.NIET_GEZEGD, model);
  }

  /** Cards of an open, a late and a closed zaak. */
  public static List<Zaakkaart> listKaarten() {
    return List.of(
        new Zaakkaart(
            "/zaken/1",
            "Parkeervergunning bewoner",
            "nl",
            "ZAAK-2026-0000020",
            "Parkeervergunning voor Molenpad 3",
            "In behandeling",
            "nl",
            "Sinds 14 november 2026",
            "Klaar uiterlijk 12 december 2026, nog 20 dagen",
            false,
            false,
            null),
        new Zaakkaart(
            "/zaken/2",
            "Omgevingsvergunning voor een dakkapel aan de voorkant",
            "nl",
            "ZAAK-2026-0000004",
            null,
            "Wij wachten op uw aanvulling",
            "nl",
            "Sinds 2 oktober 2026",
            "De termijn is voorbij. Wij hadden klaar moeten zijn op 1 november 2026.",
            true,
            false,
            new Zaakkaart.Gevraagd("Stuur <b>tekening</b>", 1)),
        new Zaakkaart(
            "/zaken/3",
            "Melding openbare ruimte",
            "nl",
            "ZAAK-2026-0000001",
            null,
            "Opgelost",
            "nl",
            "Afgerond op 3 maart 2026",
            null,
            false,
            true,
            null));
  }

  /** What stands in a personal record. */
  public static List<Gegeven> listGegevens() {
    return List.of(
        new Gegeven("Naam", List.of("Noor de Vries")),
        new Gegeven("Adres", List.of("Lindelaan 1", "1234 AB Wijngaard")));
  }

  static Afspraak afspraak(Afspraak.Stand stand) {
    return new Afspraak(
        new UUID(1, 1),
        new Product("rijbewijs", "Rijbewijs aanvragen", Duration.ofMinutes(20)),
        new Locatie("stadskantoor", "Stadskantoor", List.of("Lindeplein 1")),
        ZonedDateTime.parse("2026-12-14T09:30+01:00[Europe/Amsterdam]"),
        "Noor de Vries",
        "noor@voorbeeld.nl",
        null,
        stand);
  }

  static Antwoord.Gevonden paspoort() {
    return new Antwoord.Gevonden(
        "paspoort-aanvragen",
        "Paspoort aanvragen",
        Taal.NL,
        List.of(
            new Passage(
                Kop.KORT_ANTWOORD,
                "U vraagt een paspoort zelf aan, met een afspraak. Een paspoort kost € 83,87. Het"
                    + " ligt na 5 werkdagen klaar."),
            new Passage(
                Kop.ZO_REGELT_U_HET,
                "1. Laat een nieuwe pasfoto maken.\n2. Maak een afspraak.\n3. Kom zelf langs."),
            new Passage(
                Kop.KOSTEN, "- Vanaf 18 jaar: € 83,87\n- Tot 18 jaar: € 63,42\n- Spoed: € 57,10"),
            new Passage(
                Kop.LET_OP,
                "Kijk op [nederlandwereldwijd.nl](https://www.nederlandwereldwijd.nl).")),
        new Bron("Gemeente Wijngaard", "https://www.wijngaard.example/paspoort"),
        LocalDate.of(2026, 11, 10),
        new Waarom(0.9, List.of("kost", "paspoort"), true, List.of("route.kennis")),
        List.of(
            new Vervolgstap.MaakAfspraak("paspoort"),
            new Vervolgstap.RegelOnline("https://www.wijngaard.example/paspoort")));
  }

  static Optional<Antwoord> find(Class<?> soort) {
    return listAntwoorden().stream().filter(soort::isInstance).findFirst();
  }
}
