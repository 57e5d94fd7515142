package nl.zaakwijs.portal.vraag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.taken.MijnTaken;
import nl.zaakwijs.portal.vraag.Antwoord.Zaakstatussen.Selectie;
import nl.zaakwijs.portal.zaken.MijnDocument;
import nl.zaakwijs.portal.zaken.MijnZaak;
import nl.zaakwijs.portal.zaken.MijnZaken;
import nl.zaakwijs.portal.zaken.Statusstap;
import nl.zaakwijs.portal.zaken.Termijn;
import nl.zaakwijs.portal.zaken.Zaakfeiten;
import nl.zaakwijs.portal.zaken.Zaakfeiten.Deel;
import nl.zaakwijs.portal.zaken.Zaakfeiten.Uitstel;
import org.jspecify.annotations.Nullable;

/**
 * Tells what was asked of a zaak, in short sentences, with nothing but what the register says. What
 * is not known is said not to be known, and what could not be fetched is said to have failed.
 */
final class Zaakverhaal {
  private final Zaakteksten teksten;
  private final Besluitverhaal besluiten;
  private final Gevraagdverhaal gevraagd;

  /**
   * @param taken what is asked of the resident, as far as that was looked up
   */
  Zaakverhaal(Taal taal, LocalDate vandaag, MijnTaken taken) {
    this.teksten = Zaakteksten.of(taal);
    this.besluiten = new Besluitverhaal(teksten, vandaag);
    this.gevraagd = new Gevraagdverhaal(teksten, taken);
  }

  /** What a zaak is called, in a list or a choice. */
  static String title(MijnZaak zaak) {
    String omschrijving = zaak.omschrijving();
    return omschrijving == null ? zaak.naam() : omschrijving;
  }

  /** About several zaken, or none. */
  List<String> tell(Zaakkeus keus, Zaakaspect aspect, MijnZaken alle) {
    List<String> zinnen = new ArrayList<>();
    if (aspect == Zaakaspect.GEVRAAGD) {
      gevraagd.tellAll(zinnen);
    }
    if (alle.zaken().isEmpty()) {
      zinnen.add(text(alle.onvolledig() ? "alle.onvolledig" : "alle.geen"));
      return zinnen;
    }
    if (aspect == Zaakaspect.AANTAL && keus.selectie() == Selectie.ALLE) {
      zinnen.add(text("aantal", alle.zaken().size(), alle.open().size(), alle.gesloten().size()));
    } else if (keus.selectie() == Selectie.ALLE) {
      zinnen.add(text("overzicht", list(keus.zaken())));
    } else if (keus.selectie() == Selectie.KEUZE) {
      zinnen.add(text("keuze", keus.zaken().size(), list(keus.zaken())));
    } else {
      zinnen.add(text(keus.selectie().name().toLowerCase(Locale.ROOT)));
    }
    if (alle.onvolledig()) {
      zinnen.add(text("alle.onvolledig"));
    }
    return zinnen;
  }

  private String list(List<MijnZaak> zaken) {
    return zaken.stream()
        .map(
            zaak ->
                title(zaak)
                    + " ("
                    + zaak.zaaknummer()
                    + ", "
                    + text(zaak.isGesloten() ? "dicht" : "lopend")
                    + ")")
        .collect(Collectors.joining("; "));
  }

  /** About one zaak. */
  List<String> tell(Zaakfeiten feiten, Zaakaspect aspect) {
    MijnZaak zaak = feiten.zaak();
    List<String> zinnen = new ArrayList<>();
    zinnen.add(text("aanhef", title(zaak), zaak.zaaknummer()));
    switch (aspect) {
      case STATUS, OVERZICHT, AANTAL -> status(zaak, zinnen);
      case TERMIJN -> term(feiten, zinnen);
      case VERTRAGING -> delay(feiten, zinnen);
      case GEVRAAGD -> gevraagd.tell(feiten, zinnen);
      case DOCUMENTEN -> documents(feiten, zinnen);
      case BESLUIT -> decision(feiten, zinnen);
      case RESULTAAT -> {
        result(feiten, zinnen);
        besluiten.tell(feiten, zinnen);
      }
      case BEHANDELAAR -> zinnen.add(handler(feiten));
      case INHOUD -> {
        zinnen.add(text("inhoud", title(zaak), zaak.naam()));
        zinnen.add(text("inhoud.start", teksten.date(zaak.startdatum())));
      }
    }
    return zinnen;
  }

  private void status(MijnZaak zaak, List<String> zinnen) {
    Statusstap status = zaak.status();
    if (status == null) {
      zinnen.add(text(zaak.isOnvolledig() ? "status.mislukt" : "status.geen"));
    } else {
      zinnen.add(
          status.sinds() == null
              ? text("status", teksten.text(status.woorden()))
              : text("status.sinds", teksten.text(status.woorden()), teksten.date(status.sinds())));
      note(zaak, zinnen);
    }
    if (zaak.isGesloten()) {
      closed(zaak, zinnen);
    } else if (zaak.termijn() != null) {
      zinnen.add(limit(zaak.termijn()));
    }
  }

  private void note(MijnZaak zaak, List<String> zinnen) {
    Statusstap status = zaak.status();
    if (status != null && status.toelichting() != null) {
      zinnen.add(text("status.toelichting", status.toelichting()));
    }
  }

  private void closed(MijnZaak zaak, List<String> zinnen) {
    zinnen.add(text("gesloten", teksten.date(zaak.einddatum())));
    if (zaak.uitkomst() != null) {
      zinnen.add(text("resultaat", teksten.text(zaak.uitkomst())));
    }
  }

  private void term(Zaakfeiten feiten, List<String> zinnen) {
    MijnZaak zaak = feiten.zaak();
    Termijn termijn = zaak.termijn();
    if (zaak.isGesloten()) {
      closed(zaak, zinnen);
    } else {
      zinnen.add(termijn == null ? text("termijn.geen") : limit(termijn));
      if (feiten.uitstel() != null) {
        postponed(feiten.uitstel(), zinnen);
      }
    }
  }

  private String limit(Termijn termijn) {
    long dagen = termijn.dagenOver();
    String over;
    if (dagen < 0) {
      over = text("dagen.voorbij", -dagen);
    } else if (dagen == 0) {
      over = text("dagen.nul");
    } else {
      over = dagen == 1 ? text("dagen.een") : text("dagen.nog", dagen);
    }
    return text(
        termijn.wettelijk() ? "termijn.wettelijk" : "termijn.gepland",
        teksten.date(termijn.datum()),
        over);
  }

  private void postponed(Uitstel uitstel, List<String> zinnen) {
    if (uitstel.verlengd()) {
      zinnen.add(
          uitstel.duur() == null
              ? text("verlengd")
              : text("verlengd.duur", teksten.duration(uitstel.duur())));
      zinnen.add(reason(uitstel.verlengingReden()));
    }
    if (uitstel.opgeschort()) {
      zinnen.add(text("opgeschort"));
      zinnen.add(reason(uitstel.opschortingReden()));
      zinnen.add(text("opgeschort.gevolg"));
    }
  }

  private String reason(@Nullable String reden) {
    return reden == null ? text("reden.geen") : text("reden", reden);
  }

  private void delay(Zaakfeiten feiten, List<String> zinnen) {
    MijnZaak zaak = feiten.zaak();
    Termijn termijn = zaak.termijn();
    if (zaak.isGesloten()) {
      closed(zaak, zinnen);
      return;
    }
    if (feiten.uitstel() != null) {
      postponed(feiten.uitstel(), zinnen);
    } else if (termijn != null && termijn.dagenOver() < 0) {
      zinnen.add(text("vertraging.telaat", teksten.date(termijn.datum())));
    } else {
      zinnen.add(text("vertraging.geen"));
    }
    note(zaak, zinnen);
    if (termijn != null && termijn.dagenOver() >= 0) {
      zinnen.add(limit(termijn));
    }
  }

  private void documents(Zaakfeiten feiten, List<String> zinnen) {
    List<MijnDocument> documenten = feiten.documenten();
    if (documenten == null) {
      zinnen.add(text(failed(feiten, Deel.DOCUMENTEN, "documenten")));
      return;
    }
    if (!documenten.isEmpty()) {
      String titels =
          documenten.stream()
              .map(
                  document ->
                      document.datum() == null
                          ? document.titel()
                          : document.titel() + " (" + teksten.date(document.datum()) + ")")
              .collect(Collectors.joining("; "));
      String sleutel = documenten.size() == 1 ? "documenten.een" : "documenten";
      zinnen.add(text(sleutel, documenten.size(), titels));
    }
    if (feiten.mislukt().contains(Deel.DOCUMENTEN)) {
      zinnen.add(text("documenten.mislukt"));
    } else if (documenten.isEmpty()) {
      zinnen.add(text("documenten.geen"));
    }
  }

  private void decision(Zaakfeiten feiten, List<String> zinnen) {
    if (feiten.besluiten() == null || feiten.besluiten().isEmpty()) {
      zinnen.add(
          feiten.besluiten() == null
              ? text(failed(feiten, Deel.BESLUITEN, "besluit"))
              : text("besluit.geen"));
    }
    besluiten.tell(feiten, zinnen);
    if (feiten.zaak().isGesloten()) {
      result(feiten, zinnen);
    } else if (feiten.zaak().termijn() != null) {
      zinnen.add(limit(feiten.zaak().termijn()));
    }
  }

  private void result(Zaakfeiten feiten, List<String> zinnen) {
    MijnZaak zaak = feiten.zaak();
    if (zaak.uitkomst() == null) {
      zinnen.add(text(zaak.isGesloten() ? "resultaat.geen.dicht" : "resultaat.geen"));
      if (!zaak.isGesloten()) {
        status(zaak, zinnen);
      }
      return;
    }
    zinnen.add(text("resultaat", teksten.text(zaak.uitkomst())));
    if (feiten.resultaatToelichting() != null) {
      zinnen.add(text("status.toelichting", feiten.resultaatToelichting()));
    }
  }

  private String handler(Zaakfeiten feiten) {
    List<String> namen = feiten.behandelaars();
    return namen == null || namen.isEmpty()
        ? text(failed(feiten, Deel.BEHANDELAARS, "behandelaar"))
        : text("behandelaar", String.join(", ", namen));
  }

  private static String failed(Zaakfeiten feiten, Deel deel, String sleutel) {
    return sleutel + (feiten.mislukt().contains(deel) ? ".mislukt" : ".onbekend");
  }

  private String text(String sleutel, Object... waarden) {
    return teksten.text(sleutel, waarden);
  }
}
