package nl.zaakwijs.webapp.security;

/**
 * For whom one can log in here besides oneself.
 *
 * @param machtigen for another person, with DigiD Machtigen
 * @param organisatie for an organisation, with eHerkenning
 */
public record Inlogwijzen(boolean machtigen, boolean organisatie) {
  static Inlogwijzen of(OidcInstellingen instellingen) {
    return new Inlogwijzen(
        instellingen.machtigen().isPresent(), instellingen.organisatie().isPresent());
  }
}
