package nl.zaakwijs.webapp.vragen;

import java.util.ArrayList;
import java.util.List;
import nl.zaakwijs.portal.vraag.Vervolgstap;
import nl.zaakwijs.webapp.page.Woorden;

/** Makes a button of each next step; the first one is the main one. */
final class Knoppen {
  private final Woorden woorden;

  Knoppen(Woorden woorden) {
    this.woorden = woorden;
  }

  /** The buttons of these steps, in their order. */
  List<Knop> of(List<Vervolgstap> stappen) {
    List<Knop> knoppen = new ArrayList<>();
    for (Vervolgstap stap : stappen) {
      knoppen.add(button(stap, knoppen.isEmpty()));
    }
    return knoppen;
  }

  /** A button that calls this number. */
  Knop call(String nummer) {
    return call(nummer, "tel:" + nummer.replaceAll("[^0-9+]", ""));
  }

  Knop call(String nummer, String adres) {
    return new Knop(woorden.text("knop.bel", nummer), adres, false, false);
  }

  /** A button that leads to the site of another organisation. */
  Knop site(String adres) {
    return new Knop(
        woorden.text("knop.organisatie", adres.replaceFirst("^https?://(www\\.)?", "")),
        adres,
        false,
        true);
  }

  private Knop button(Vervolgstap stap, boolean hoofd) {
    if (stap instanceof Vervolgstap.MaakAfspraak afspraak) {
      return own("knop.afspraak", Afspraakadres.of(afspraak), hoofd);
    }
    if (stap instanceof Vervolgstap.RegelOnline online) {
      return new Knop(woorden.text("knop.online"), online.url(), hoofd, true);
    }
    if (stap instanceof Vervolgstap.NaarOrganisatie organisatie) {
      return new Knop(
          woorden.text("knop.organisatie", organisatie.naam()), organisatie.url(), hoofd, true);
    }
    if (stap instanceof Vervolgstap.LeesOnderwerp onderwerp) {
      return own("knop.onderwerp", "/onderwerpen/" + onderwerp.artikel(), hoofd);
    }
    if (stap instanceof Vervolgstap.LogIn) {
      return own("knop.inloggen", "/inloggen/digid?naar=/vragen", hoofd);
    }
    if (stap instanceof Vervolgstap.BekijkZaken) {
      return own("knop.zaken", "/zaken", hoofd);
    }
    if (stap instanceof Vervolgstap.BekijkAfspraken) {
      return own("knop.afspraken", "/afspraken", hoofd);
    }
    if (stap instanceof Vervolgstap.BekijkGegevens) {
      return own("knop.gegevens", "/gegevens", hoofd);
    }
    if (stap instanceof Vervolgstap.WisselTaal wissel) {
      String code = wissel.taal().code();
      String tekst = new Woorden(wissel.taal()).text("knop.taal");
      return new Knop(tekst, "/vragen?taal=" + code, hoofd, false, code);
    }
    if (stap instanceof Vervolgstap.VraagMedewerker) {
      return own("knop.medewerker", "/contact", hoofd);
    }
    throw new IllegalStateException("No button for " + stap.getClass().getSimpleName());
  }

  private Knop own(String sleutel, String adres, boolean hoofd) {
    return new Knop(woorden.text(sleutel), adres, hoofd, false);
  }
}
