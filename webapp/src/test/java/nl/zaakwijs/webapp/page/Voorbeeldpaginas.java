package nl.zaakwijs.webapp.page;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.zaakwijs.portal.gemeente.Gemeente;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.kennis.Bron;
import nl.zaakwijs.webapp.fout.FoutPage;
import nl.zaakwijs.webapp.gegevens.GegevensPage;
import nl.zaakwijs.webapp.gegevens.OrganisatiegegevensPage;
import nl.zaakwijs.webapp.gegevens.Reisdocumentkaart;
import nl.zaakwijs.webapp.informatie.ContactPage;
import nl.zaakwijs.webapp.informatie.OverPage;
import nl.zaakwijs.webapp.informatie.PrivacyPage;
import nl.zaakwijs.webapp.informatie.ToegankelijkheidPage;
import nl.zaakwijs.webapp.inloggen.InloggenPage;
import nl.zaakwijs.webapp.inloggen.UitgelogdPage;
import nl.zaakwijs.webapp.mijnvragen.MijnVragenPage;
import nl.zaakwijs.webapp.onderwerpen.OnderwerpPage;
import nl.zaakwijs.webapp.onderwerpen.Onderwerpen.Onderwerplink;
import nl.zaakwijs.webapp.onderwerpen.OnderwerpenPage;
import nl.zaakwijs.webapp.security.Inlogmelding;
import nl.zaakwijs.webapp.security.Inlogwijzen;
import nl.zaakwijs.webapp.security.Uitlogreden;
import nl.zaakwijs.webapp.vragen.Voorbeeldgesprek;
import nl.zaakwijs.webapp.vragen.VragenPage;
import org.jspecify.annotations.Nullable;

/** Every page in every state that it can have, by name. */
final class Voorbeeldpaginas {
  private Voorbeeldpaginas() {}

  static Frame frame(Taal taal, Plek plek, boolean ingelogd, @Nullable Uitlogreden reden) {
    return new Frame(
        taal,
        Frames.contact(Gemeente.builtIn()),
        ingelogd,
        ingelogd ? "U handelt namens Maria Santos." : null,
        "csrf-token",
        plek,
        "/vragen",
        ingelogd ? 900 : 0,
        reden,
        "/statisch/versie");
  }

  static Map<String, Page> all(Taal taal) {
    Map<String, Page> alle = new LinkedHashMap<>();
    addVragen(alle, taal);
    addOnderwerpen(alle);
    Voorbeeldzaakpaginas.addTo(alle);
    Voorbeeldafspraakpaginas.addTo(alle);
    addMijn(alle);
    addRest(alle);
    return alle;
  }

  private static void addVragen(Map<String, Page> alle, Taal taal) {
    alle.put("vragen-begin", new VragenPage(List.of(), onderwerpen(), "", null, 1000));
    alle.put(
        "vragen-kort", new VragenPage(Voorbeeldgesprek.listKort(taal), List.of(), "", null, 1000));
    alle.put(
        "vragen-alles",
        new VragenPage(Voorbeeldgesprek.listBeurten(taal), List.of(), "", null, 1000));
    alle.put(
        "vragen-met-model",
        new VragenPage(Voorbeeldgesprek.listMetModel(taal), List.of(), "", null, 1000));
    alle.put(
        "vragen-fout",
        new VragenPage(List.of(), onderwerpen(), "Te lang <b>", "vragen.fout.lang", 1000));
    alle.put("vragen-leeg", new VragenPage(List.of(), List.of(), "", "vragen.fout.leeg", 1000));
  }

  private static List<Onderwerplink> onderwerpen() {
    return List.of(
        new Onderwerplink("paspoort-aanvragen", "Paspoort aanvragen", "nl"),
        new Onderwerplink("rijbewijs-aanvragen", "Rijbewijs aanvragen of verlengen", "nl"),
        new Onderwerplink("verhuizing-doorgeven", "Verhuizing doorgeven", "nl"),
        new Onderwerplink("identiteitskaart", "Identiteitskaart aanvragen", "nl"),
        new Onderwerplink("uittreksel-brp", "Uittreksel uit de BRP", "nl"),
        new Onderwerplink("afval", "Afval en containers", "nl"));
  }

  private static void addOnderwerpen(Map<String, Page> alle) {
    alle.put("onderwerpen", new OnderwerpenPage(onderwerpen()));
    Bron bron = new Bron("Gemeente Wijngaard", "https://www.wijngaard.example/paspoort");
    List<OnderwerpPage.Sectie> secties =
        List.of(
            new OnderwerpPage.Sectie("kop.ZO_REGELT_U_HET", Markdown.render("1. Eerst\n2. Dan")),
            new OnderwerpPage.Sectie("kop.KOSTEN", Markdown.render("- Paspoort: € 83,87")));
    alle.put(
        "onderwerp",
        new OnderwerpPage(
            "Paspoort aanvragen",
            "nl",
            Markdown.render("U vraagt een paspoort zelf aan. Een paspoort kost € 83,87."),
            secties,
            "/afspraken/nieuw?product=paspoort",
            "https://www.wijngaard.example/paspoort",
            null,
            bron,
            LocalDate.of(2026, 11, 10)));
    alle.put(
        "onderwerp-ander",
        new OnderwerpPage(
            "WW", "nl", null, secties, null, null, bron, bron, LocalDate.of(2026, 11, 10)));
  }

  private static void addMijn(Map<String, Page> alle) {
    alle.put(
        "mijn-gegevens",
        new GegevensPage(
            Voorbeeldgesprek.listGegevens(),
            List.of("De gemeente onderzoekt of dit klopt: adres."),
            true,
            List.of(),
            List.of(
                new Reisdocumentkaart(
                    "Paspoort", true, List.of("Uw paspoort is geldig."), null, null),
                new Reisdocumentkaart(
                    "Identiteitskaart",
                    false,
                    List.of("Uw identiteitskaart is verlopen.", "Vraag een nieuw document aan."),
                    "/onderwerpen/identiteitskaart-aanvragen",
                    "/afspraken/nieuw?product=identiteitskaart")),
            true,
            false));
    alle.put(
        "mijn-gegevens-organisatie", new OrganisatiegegevensPage(Voorbeeldgesprek.listGegevens()));
    alle.put(
        "mijn-gegevens-leeg",
        new GegevensPage(List.of(), List.of(), false, List.of(), List.of(), true, false));
    alle.put(
        "mijn-gegevens-storing",
        new GegevensPage(
            List.of(),
            List.of(),
            true,
            List.of("gegevens.storing.PERSOON", "gegevens.storing.REISDOCUMENTEN"),
            List.of(),
            false,
            false));
    alle.put(
        "mijn-vragen",
        new MijnVragenPage(
            List.of(
                new MijnVragenPage.Gesprekblok(
                    "6f1f",
                    "14 november 2026, 9.30 uur",
                    List.of(
                        new MijnVragenPage.Vraagregel("Wat kost een paspoort?", "Paspoort"),
                        new MijnVragenPage.Vraagregel("Hoe staat het met mijn zaak?", "")))),
            true));
    alle.put("mijn-vragen-leeg", new MijnVragenPage(List.of(), false));
  }

  private static void addRest(Map<String, Page> alle) {
    alle.put(
        "inloggen",
        new InloggenPage(
            "/inloggen/digid?naar=%2Fzaken", "", Plek.ZAKEN, new Inlogwijzen(true, true), true));
    for (Inlogmelding melding : Inlogmelding.values()) {
      alle.put(
          "inloggen-" + melding.code(),
          new InloggenPage(
              "/inloggen/digid?naar=%2F",
              "inloggen." + melding.name(), Plek.GEEN, new Inlogwijzen(false, false), false));
    }
    alle.put("uitgelogd", new UitgelogdPage());
    for (String soort :
        List.of(
            "400",
            "403",
            "404",
            "409",
            "413",
            "429",
            "500",
            "503",
            "storing.ZAKEN",
            "storing.DOCUMENTEN",
            "storing.PERSOON",
            "storing.AFSPRAKEN",
            "bezet",
            "verzetten.bezet")) {
      alle.put("fout-" + soort, new FoutPage(soort, "7KQM-2RX9-4T8B", true));
    }
    alle.put("over", new OverPage(false));
    alle.put("over-met-model", new OverPage(true));
    alle.put("privacy", new PrivacyPage(false, false, false));
    alle.put("privacy-met-model", new PrivacyPage(true, true, true));
    alle.put("toegankelijkheid", new ToegankelijkheidPage());
    alle.put("contact", new ContactPage());
  }
}
