package nl.zaakwijs.portal.afspraken;

import java.time.Duration;
import nl.zaakwijs.clients.http.Secret;
import nl.zaakwijs.clients.http.Upstream;
import nl.zaakwijs.portal.instellingen.Instellingen;
import nl.zaakwijs.portal.instellingen.Tijden;

/** Where the appointment system is and the key that it knows us by. */
public record AfsprakenInstellingen(Upstream qmatic, Secret apiKey, Duration tijd) {
  /** The configured system. */
  public static AfsprakenInstellingen from(Instellingen instellingen) {
    return new AfsprakenInstellingen(
        instellingen.upstream("qmatic", "zaakwijs.qmatic.url"),
        instellingen.secret("zaakwijs.qmatic.api-key"),
        Tijden.from(instellingen).pagina());
  }
}
