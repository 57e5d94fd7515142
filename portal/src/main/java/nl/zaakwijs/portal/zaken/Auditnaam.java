package nl.zaakwijs.portal.zaken;

import nl.zaakwijs.clients.http.Gebruiker;
import nl.zaakwijs.portal.inwoner.Aangemelde;
import nl.zaakwijs.portal.inwoner.Inwoner;
import nl.zaakwijs.portal.inwoner.Organisatie;
import nl.zaakwijs.portal.opslag.Kluis;

/**
 * What the audit trail of a register has of a call: who acted, and apart from that for whom. Both
 * are pseudonyms.
 */
final class Auditnaam {
  private Auditnaam() {}

  static Gebruiker of(Aangemelde aangemelde, Kluis kluis) {
    String handelende = kluis.handelende(aangemelde);
    if (aangemelde instanceof Inwoner) {
      return new Gebruiker(handelende, "Inwoner via Zaakwijs");
    }
    String wie = aangemelde instanceof Organisatie ? "Medewerker" : "Gemachtigde";
    String namens = aangemelde instanceof Organisatie ? "organisatie" : "inwoner";
    return new Gebruiker(
        handelende,
        wie + " via Zaakwijs, namens " + namens + " " + kluis.vertegenwoordigde(aangemelde));
  }
}
