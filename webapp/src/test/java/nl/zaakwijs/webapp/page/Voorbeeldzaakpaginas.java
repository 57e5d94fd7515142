package nl.zaakwijs.webapp.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.zaakwijs.portal.zaken.Betrokkene;
import nl.zaakwijs.portal.zaken.GeenUpload;
import nl.zaakwijs.portal.zaken.MijnZaakDetail.Deel;
import nl.zaakwijs.portal.zaken.Toevoeging;
import nl.zaakwijs.webapp.onderwerpen.Onderwerpen.Onderwerplink;
import nl.zaakwijs.webapp.vragen.Voorbeeldgesprek;
import nl.zaakwijs.webapp.zaken.Besluitblok;
import nl.zaakwijs.webapp.zaken.Bladen;
import nl.zaakwijs.webapp.zaken.DocumentToevoegenPage;
import nl.zaakwijs.webapp.zaken.DocumentToevoegenPage.Melding;
import nl.zaakwijs.webapp.zaken.Taakkaart;
import nl.zaakwijs.webapp.zaken.Takenblok;
import nl.zaakwijs.webapp.zaken.ZaakPage;
import nl.zaakwijs.webapp.zaken.Zaakkaart;
import nl.zaakwijs.webapp.zaken.ZakenPage;
import org.jspecify.annotations.Nullable;

/** The pages on zaken in every state that they can have, by name. */
final class Voorbeeldzaakpaginas {
  private Voorbeeldzaakpaginas() {}

  static void addTo(Map<String, Page> alle) {
    List<Zaakkaart> kaarten = Voorbeeldgesprek.listKaarten();
    Bladen een = new Bladen(1, 1, "");
    alle.put(
        "zaken",
        new ZakenPage(
            kaarten.subList(0, 2),
            kaarten.subList(2, 3),
            2,
            1,
            false,
            "",
            taken(),
            false,
            "",
            een,
            false));
    alle.put(
        "zaken-blad",
        new ZakenPage(
            kaarten.subList(0, 2),
            kaarten.subList(2, 3),
            22,
            61,
            false,
            "",
            Takenblok.LEEG,
            true,
            "",
            new Bladen(5, 9, ""),
            false));
    alle.put(
        "zaken-gevonden",
        new ZakenPage(
            kaarten.subList(0, 1),
            List.of(),
            1,
            0,
            false,
            "",
            Takenblok.LEEG,
            true,
            "<i>",
            new Bladen(1, 2, "<i>"),
            false));
    alle.put(
        "zaken-onvolledig",
        new ZakenPage(
            kaarten.subList(0, 1),
            List.of(),
            1,
            0,
            true,
            "<b>Werk</b>",
            new Takenblok(List.of(), true),
            false,
            "",
            een,
            false));
    alle.put(
        "zaken-leeg",
        new ZakenPage(
            List.of(), List.of(), 0, 0, false, "", Takenblok.LEEG, false, "", een, false));
    alle.put(
        "zaken-leeg-onvolledig",
        new ZakenPage(List.of(), List.of(), 0, 0, true, "", Takenblok.LEEG, false, "", een, false));
    alle.put(
        "zaken-niets",
        new ZakenPage(
            List.of(),
            List.of(),
            0,
            0,
            false,
            "",
            Takenblok.LEEG,
            true,
            "<b>boom</b>",
            een,
            false));
    List<ZaakPage.Stap> stappen =
        List.of(
            new ZaakPage.Stap(
                zin("Aanvraag ontvangen"), null, "14 oktober 2026", ZaakPage.Stand.KLAAR),
            new ZaakPage.Stap(
                zin("In behandeling"),
                "Een medewerker bekijkt uw aanvraag.",
                "14 november 2026",
                ZaakPage.Stand.NU),
            new ZaakPage.Stap(zin("Besluit genomen"), null, null, ZaakPage.Stand.LATER));
    alle.put(
        "zaak",
        new ZaakPage(
            kaarten.get(0),
            zin("Een vergunning is niet overdraagbaar."),
            taken(),
            List.of(new ZaakPage.Zin("Een medewerker bekijkt uw aanvraag.", "nl")),
            List.of("zaak.telaat.bel", "zaak.telaat.schriftelijk"),
            zin("Besluit genomen"),
            stappen,
            listBesluiten(),
            new Onderwerplink("bezwaar-maken", "Bezwaar maken tegen een besluit", "nl"),
            List.of(
                new ZaakPage.Documentregel(
                    "Aanvraagformulier",
                    "/zaken/a/documenten/b",
                    "PDF, 240 kB",
                    "Aanvraag",
                    "14 oktober 2026"),
                new ZaakPage.Documentregel(
                    "Ontvangstbevestiging", "/zaken/a/documenten/c", "", "Brief", null)),
            "/zaken/a/documenten/toevoegen",
            "bewijs <b>1</b>.pdf",
            List.of(new ZaakPage.Gegeven(zin("Kenteken"), zin("<b>GX-100-T</b>"))),
            List.of(
                new Betrokkene(Betrokkene.Soort.AFDELING, "Team Parkeren"),
                new Betrokkene(Betrokkene.Soort.BEHANDELAAR, "De Boer"),
                new Betrokkene(Betrokkene.Soort.GEMACHTIGDE, "Noor de Vries")),
            List.of(
                new ZaakPage.Verwant(kaarten.get(1), "zaak.verwant.hoofd"),
                new ZaakPage.Verwant(kaarten.get(2), "zaak.verwant.deel")),
            true,
            Set.of(),
            false));
    alle.put("zaak-onvolledig", bareZaak(kaarten.get(2), Set.of(Deel.values())));
    for (Toevoeging.Reden reden : Toevoeging.Reden.values()) {
      String fout = reden.name().toLowerCase(Locale.ROOT);
      alle.put(
          "document-toevoegen-" + fout,
          addDocument(kaarten.get(0), new Melding("upload.fout", "upload.fout." + fout)));
    }
    alle.put(
        "document-toevoegen-onzeker",
        addDocument(kaarten.get(0), new Melding("upload.onzeker.kop", "upload.onzeker")));
    for (GeenUpload.Waarom waarom : GeenUpload.Waarom.values()) {
      String geen = "upload.geen." + waarom.name().toLowerCase(Locale.ROOT);
      alle.put(
          "document-toevoegen-" + geen,
          new DocumentToevoegenPage(
              kaarten.get(0), "25 MB", null, new Melding("upload.geen", geen)));
    }
    alle.put("document-toevoegen", addDocument(kaarten.get(0), null));
    alle.put("zaak-leeg", bareZaak(kaarten.get(1), Set.of()));
  }

  private static ZaakPage.Zin zin(String tekst) {
    return new ZaakPage.Zin(tekst, "nl");
  }

  /** One of every kind: with and without a link, late, done. */
  private static Takenblok taken() {
    return new Takenblok(
        List.of(
            new Taakkaart(
                "Stuur <b>bankafschriften</b>",
                "Dit had klaar moeten zijn op 20 november 2026",
                true,
                true,
                null,
                "https://formulieren.wijngaard.example/bank",
                "Vul het formulier in op formulieren.wijngaard.example",
                null,
                Voorbeeldgesprek.listKaarten().get(0)),
            new Taakkaart(
                "Betaal de leges",
                "Uiterlijk 3 december 2026, nog 11 dagen",
                false,
                true,
                "€ 147,43",
                null,
                null,
                "taken.zonderlink.BETALING",
                null),
            new Taakkaart("Stuur een tekening", null, false, false, null, null, null, null, null)),
        true);
  }

  private static DocumentToevoegenPage addDocument(Zaakkaart kaart, @Nullable Melding melding) {
    return new DocumentToevoegenPage(
        kaart,
        "25 MB",
        new DocumentToevoegenPage.Formulier("/zaken/a/documenten", new UUID(1, 2), ".pdf,.jpg"),
        melding);
  }

  private static ZaakPage bareZaak(Zaakkaart kaart, Set<Deel> onvolledig) {
    return new ZaakPage(
        kaart,
        null,
        Takenblok.LEEG,
        List.of(),
        List.of(),
        null,
        List.of(),
        List.of(),
        null,
        List.of(),
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        false,
        onvolledig,
        false);
  }

  private static List<Besluitblok> listBesluiten() {
    return List.of(
        new Besluitblok(
            "Besluit van 14 november 2026",
            "U krijgt de vergunning.",
            List.of(new Besluitblok.Regel("zaak.besluit.ingang", "15 november 2026", "nl")),
            List.of("Bezwaar maken kan tot en met 28 december 2026, nog 36 dagen."),
            false),
        new Besluitblok(
            "Besluit van 2 mei 2026",
            null,
            List.of(new Besluitblok.Regel("zaak.besluit.verval", "1 mei 2027", "nl")),
            List.of("De termijn voor bezwaar is voorbij."),
            true));
  }
}
