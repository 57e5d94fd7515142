package nl.zaakwijs.portal.herschrijving;

import java.util.List;
import nl.zaakwijs.portal.herschrijving.Opdracht.Soort;
import nl.zaakwijs.portal.inwoner.Taal;

/** Tasks as residents' questions give them. */
final class Voorbeeldopdracht {
  static final Brontekst KORT =
      new Brontekst(
          "Kort antwoord",
          "U vraagt een paspoort zelf aan bij de gemeente, met een afspraak. Een paspoort kost"
              + " € 83,87. Voor een kind tot 18 jaar kost het € 66,72. Het ligt na vijf werkdagen"
              + " klaar.");
  static final Brontekst MEENEMEN =
      new Brontekst(
          "Meenemen",
          """
          - Een pasfoto in kleur, niet ouder dan 6 maanden. Hier staan de [eisen voor de foto](https://www.rijksoverheid.example/pasfoto).
          - Een pinpas of contant geld
          - Voor een kind: het [toestemmingsformulier](https://gemeente.example/toestemming.pdf)
          """);
  static final Brontekst CONTACT =
      new Brontekst(
          "Zo regelt u het",
          """
          1. Maak een afspraak. Dat kan online of via telefoon 14 079. U kunt ook mailen naar balie@gemeente.example.
          2. Kom zelf. Iemand anders kan het niet voor u doen.
          3. De balie is open op maandag van 9.00 tot 16.30 uur. Vanaf 14 januari 2027 ook op dinsdag.
          4. Betaalt u te laat? Dan komt er 10% bij.
          """);

  private Voorbeeldopdracht() {}

  static Opdracht paspoort() {
    return paspoort("Wat kost een paspoort?");
  }

  static Opdracht paspoort(String vraag) {
    return new Opdracht(
        Soort.VAT_SAMEN, vraag, Taal.NL, "Paspoort aanvragen", List.of(KORT, MEENEMEN, CONTACT));
  }

  static Opdracht keuze() {
    return new Opdracht(
        Soort.VRAAG_DOOR,
        "ik wil een nieuwe pas",
        Taal.NL,
        "",
        List.of(
            new Brontekst("Paspoort aanvragen", "U vraagt een paspoort aan bij de gemeente."),
            new Brontekst("Parkeervergunning", "Met een vergunning parkeert u in uw straat.")));
  }

  static Opdracht english() {
    return new Opdracht(
        Soort.HERSCHRIJF,
        "How much is a passport?",
        Taal.EN,
        "Apply for a passport",
        List.of(
            new Brontekst(
                "Short answer",
                "You apply for a passport at the town hall. A passport costs €83.87. It is ready"
                    + " after five working days. You must come in person.")));
  }
}
