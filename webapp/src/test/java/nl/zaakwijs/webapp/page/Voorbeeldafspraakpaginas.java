package nl.zaakwijs.webapp.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.zaakwijs.portal.afspraken.Afspraak.Stand;
import nl.zaakwijs.portal.afspraken.Contacteisen;
import nl.zaakwijs.portal.afspraken.Contacteisen.Telefoon;
import nl.zaakwijs.webapp.afspraken.AfspraakAfzeggenPage;
import nl.zaakwijs.webapp.afspraken.AfspraakControlePage;
import nl.zaakwijs.webapp.afspraken.AfspraakErbijPage;
import nl.zaakwijs.webapp.afspraken.AfspraakForm;
import nl.zaakwijs.webapp.afspraken.AfspraakGegevensPage;
import nl.zaakwijs.webapp.afspraken.AfspraakInloggenPage;
import nl.zaakwijs.webapp.afspraken.AfspraakPage;
import nl.zaakwijs.webapp.afspraken.AfspraakVerzettenPage;
import nl.zaakwijs.webapp.afspraken.AfspraakkeuzePage;
import nl.zaakwijs.webapp.afspraken.Afspraakregel;
import nl.zaakwijs.webapp.afspraken.AfsprakenPage;
import nl.zaakwijs.webapp.afspraken.Erbijformulier;
import nl.zaakwijs.webapp.afspraken.Erbijformulier.Optie;
import nl.zaakwijs.webapp.afspraken.Samenvatting;
import nl.zaakwijs.webapp.afspraken.Voorbeeldkeuzes;
import nl.zaakwijs.webapp.security.Inlogwijzen;

/** The pages about appointments, in every state. */
final class Voorbeeldafspraakpaginas {
  private Voorbeeldafspraakpaginas() {}

  static void addTo(Map<String, Page> alle) {
    Afspraakregel zeker = regel(Stand.GEBOEKT);
    Afspraakregel onzeker = regel(Stand.ONBEKEND);
    alle.put(
        "afspraken",
        new AfsprakenPage(
            Stream.of(Stand.values()).map(Voorbeeldafspraakpaginas::regel).toList(), true));
    alle.put("afspraken-leeg", new AfsprakenPage(List.of(), true));
    alle.put("afspraken-anoniem", new AfsprakenPage(List.of(), false));
    alle.put(
        "afspraak",
        new AfspraakPage(
            zeker,
            "afspraken.gelukt",
            true,
            true,
            List.of(
                onderwerp("Paspoort aanvragen"), onderwerp("Rijbewijs aanvragen of verlengen"))));
    alle.put("afspraak-zonder-mail", new AfspraakPage(zeker, "", false, false, List.of()));
    alle.put("afspraak-onzeker", new AfspraakPage(onzeker, "", true, false, List.of()));
    alle.put(
        "afspraak-kanniet", new AfspraakPage(zeker, "afspraken.kanniet", true, false, List.of()));
    alle.put(
        "afspraak-verzet", new AfspraakPage(zeker, "afspraken.verzet", true, false, List.of()));
    alle.put(
        "afspraak-controle",
        new AfspraakPage(regel(Stand.IN_CONTROLE), "afspraken.gelukt", true, false, List.of()));
    alle.put(
        "afspraak-niet-gelukt",
        new AfspraakPage(regel(Stand.NIET_GELUKT), "", true, false, List.of()));
    alle.put(
        "afspraak-niet-verzet",
        new AfspraakPage(regel(Stand.NIET_VERZET), "", true, false, List.of()));
    alle.put(
        "afspraak-wordt-afgezegd",
        new AfspraakPage(regel(Stand.WORDT_AFGEZEGD), "", true, false, List.of()));
    alle.put(
        "afspraak-afgezegd", new AfspraakPage(regel(Stand.AFGEZEGD), "", true, false, List.of()));
    for (boolean mislukt : List.of(false, true)) {
      String hoe = mislukt ? "-mislukt" : "";
      alle.put("afspraak-afzeggen" + hoe, new AfspraakAfzeggenPage(zeker, mislukt));
      alle.put(
          "afspraak-verzetten" + hoe,
          new AfspraakVerzettenPage(
              zeker,
              "dinsdag 15 december 2026",
              "10.30 uur",
              "/afspraken/6f1f0d8e/verzetten/1",
              mislukt ? "afspraken.verzetten.mislukt" : ""));
    }
    List<Samenvatting> gegeven =
        List.of(
            new Samenvatting("afspraak.product", "Paspoort aanvragen", "/afspraken/nieuw"),
            new Samenvatting("afspraak.erbij", "Rijbewijs", "/afspraken/nieuw?erbij=anders"),
            new Samenvatting("afspraak.locatie", "Stadskantoor Wijngaard", "/afspraken/nieuw?p=1"));
    for (String soort : List.of("product", "personen", "locatie", "tijd")) {
      alle.put("keuze-" + soort, new AfspraakkeuzePage(2, soort, gegeven, keuzes(soort), ""));
    }
    for (String soort : List.of("product", "personen", "locatie", "dag", "tijd")) {
      alle.put(
          "keuze-leeg-" + soort,
          new AfspraakkeuzePage(2, soort, List.of(), List.of(), "afspraak.leeg.tijd"));
    }
    for (String maand : List.of("", "2027-01")) {
      alle.put("keuze-dag" + maand, Voorbeeldkeuzes.days(gegeven, maand));
    }
    alle.put(
        "keuze-onvolledig",
        new AfspraakkeuzePage(
            2,
            5,
            "locatie",
            gegeven,
            keuzes("locatie"),
            true,
            "afspraak.elders",
            null,
            true,
            "Wijkpunt Noord",
            erbij(1)));
    for (String melding : List.of("", "niet", "plek", "teveel")) {
      boolean leeg = melding.equals("plek");
      alle.put(
          "erbij-" + melding,
          new AfspraakErbijPage(
              erbij(leeg ? 0 : 4),
              gegeven,
              melding.isEmpty() ? "" : "afspraak.erbij." + melding,
              leeg));
    }
    for (boolean organisatie : List.of(false, true)) {
      alle.put(
          "afspraak-inloggen-" + organisatie,
          new AfspraakInloggenPage(
              gegeven, "/inloggen/digid?naar=%2Fafspraken", new Inlogwijzen(false, organisatie)));
    }
    Map<String, String> fouten = new LinkedHashMap<>();
    for (String fout : List.of("naam", "email", "telefoon")) {
      fouten.put(fout, "afspraak.fout." + fout);
    }
    alle.put(
        "gegevens",
        new AfspraakGegevensPage(gegeven, new AfspraakForm(), Contacteisen.GEEN, Map.of()));
    alle.put(
        "gegevens-fout",
        new AfspraakGegevensPage(
            gegeven, new AfspraakForm(), new Contacteisen(Telefoon.MOET, true, false), fouten));
    for (String melding : List.of("", "afspraak.mislukt", "afspraak.ontvanger")) {
      alle.put(
          "controle-" + melding, new AfspraakControlePage(gegeven, "/afspraken/nieuw/1", melding));
    }
  }

  private static AfspraakPage.Onderwerp onderwerp(String titel) {
    return new AfspraakPage.Onderwerp(
        titel,
        "/onderwerpen/paspoort-aanvragen",
        "nl",
        Markdown.render("- Uw oude paspoort\n- Een nieuwe pasfoto"));
  }

  private static Erbijformulier erbij(int opties) {
    return new Erbijformulier(
        Map.of("product", "paspoort"),
        IntStream.range(0, opties)
            .mapToObj(i -> new Optie("product" + i, "Paspoort " + i, "20 minuten", i == 0))
            .toList());
  }

  private static List<AfspraakkeuzePage.Keuze> keuzes(String soort) {
    List<AfspraakkeuzePage.Keuze> keuzes = new ArrayList<>();
    for (int i = 1; i <= 8; i++) {
      String naam =
          switch (soort) {
            case "personen" -> i + " personen";
            case "tijd" -> (8 + i) + ".30 uur";
            default -> "Paspoort aanvragen " + i;
          };
      keuzes.add(
          new AfspraakkeuzePage.Keuze(
              "/afspraken/nieuw?a=" + i,
              naam,
              soort.equals("tijd") ? (i < 4 ? "Ochtend" : "Middag") : "10 minuten",
              soort.equals("locatie") ? "Hier is nu niets vrij" : ""));
    }
    return keuzes;
  }

  private static Afspraakregel regel(Stand stand) {
    return new Afspraakregel(
        "/afspraken/6f1f0d8e",
        "Paspoort aanvragen",
        "2 personen",
        "maandag 14 december 2026",
        "9.30 uur",
        "10 minuten",
        "Stadskantoor Wijngaard",
        List.of("Lindeplein 1", "1234 AB Wijngaard"),
        List.of("Uw oude paspoort", "Een pasfoto"),
        "Noor de Vries",
        "noor@voorbeeld.example",
        stand);
  }
}
