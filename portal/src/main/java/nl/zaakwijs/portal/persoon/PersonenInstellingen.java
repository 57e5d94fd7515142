package nl.zaakwijs.portal.persoon;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.zaakwijs.clients.http.Secret;
import nl.zaakwijs.clients.http.Upstream;
import nl.zaakwijs.portal.instellingen.Instellingen;
import nl.zaakwijs.portal.instellingen.Tijden;

/**
 * Where the registers of persons and travel documents are, and what their gateway wants to have in
 * each call.
 *
 * @param reisdocumenten empty when the municipality did not connect that register
 * @param headers names and values of headers; gateways differ too much to name them here
 */
public record PersonenInstellingen(
    Upstream brp, Optional<Upstream> reisdocumenten, Map<String, Secret> headers, Duration tijd) {
  private static final String HEADERS = "zaakwijs.brp.headers";

  public PersonenInstellingen {
    headers = Map.copyOf(headers);
  }

  /** The configured registers. */
  public static PersonenInstellingen from(Instellingen instellingen) {
    return new PersonenInstellingen(
        instellingen.upstream("brp", "zaakwijs.brp.url"),
        instellingen.findUpstream("reisdocumenten", "zaakwijs.reisdocumenten.url"),
        headers(instellingen),
        Tijden.from(instellingen).pagina());
  }

  private static Map<String, Secret> headers(Instellingen instellingen) {
    Map<String, Secret> headers = new HashMap<>();
    for (String header : instellingen.texts(HEADERS, "")) {
      int equals = header.indexOf('=');
      String name = header.substring(0, Math.max(equals, 0)).strip();
      if (!name.matches("[A-Za-z0-9-]+")) {
        return instellingen.reject(
            HEADERS, "must be headers as name=value with commas between them", Map.of());
      }
      headers.put(name, new Secret(header.substring(equals + 1).strip()));
    }
    return headers;
  }
}
