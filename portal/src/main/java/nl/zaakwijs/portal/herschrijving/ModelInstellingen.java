package nl.zaakwijs.portal.herschrijving;

import java.time.Duration;
import nl.zaakwijs.clients.http.Secret;
import nl.zaakwijs.clients.http.Upstream;
import nl.zaakwijs.portal.instellingen.Instellingen;
import org.jspecify.annotations.Nullable;

/**
 * Whether a language model may write, and how long that may take.
 *
 * @param server null when the municipality wants none, as it is without configuration
 */
public record ModelInstellingen(@Nullable Server server) {
  private static final String URL = "zaakwijs.model.url";
  private static final String NAAM = "zaakwijs.model.naam";
  private static final String API_KEY = "zaakwijs.model.api-key";
  private static final String TIJD = "zaakwijs.model.tijd";
  private static final String STILTE = "zaakwijs.model.stilte";
  private static final String WACHTEN = "zaakwijs.model.wachten";
  private static final String TEGELIJK = "zaakwijs.model.tegelijk";
  private static final String STREAMEN = "zaakwijs.model.streamen";

  private static final int TEGELIJK_GEWOON = 4;
  private static final int TEGELIJK_MEEST = 100;

  /** No model. */
  public static final ModelInstellingen GEEN = new ModelInstellingen(null);

  /**
   * The server with the model.
   *
   * @param upstream up to and including {@code /v1}
   * @param naam by which the server knows the model
   * @param key what the server wants to see; null when it asks for nothing
   * @param stilte how long nothing may come between two pieces of the text
   * @param wachten how long a page without a script waits for the text; zero is not at all
   * @param tegelijk how many texts may be in the making
   * @param streamen whether to ask for the text piece by piece
   */
  public record Server(
      Upstream upstream,
      String naam,
      @Nullable Secret key,
      Duration stilte,
      Duration wachten,
      int tegelijk,
      boolean streamen) {}

  /** The configured server. */
  public static ModelInstellingen from(Instellingen instellingen) {
    return instellingen
        .findUpstream("model", URL)
        .map(upstream -> new ModelInstellingen(server(upstream, instellingen)))
        .orElse(GEEN);
  }

  private static Server server(Upstream upstream, Instellingen instellingen) {
    return new Server(
        new Upstream(
            upstream.name(),
            upstream.baseUri(),
            upstream.connectTimeout(),
            instellingen.duration(TIJD, "10s"),
            upstream.recovery()),
        instellingen.text(NAAM),
        instellingen.findText(API_KEY).map(Secret::new).orElse(null),
        instellingen.duration(STILTE, "5s"),
        wait(instellingen),
        instellingen.number(TEGELIJK, TEGELIJK_GEWOON, 1, TEGELIJK_MEEST),
        instellingen.choice(STREAMEN, JaNee.class, JaNee.JA) == JaNee.JA);
  }

  private static Duration wait(Instellingen instellingen) {
    return instellingen.text(WACHTEN, "1s").matches("0(?:ms|s)?")
        ? Duration.ZERO
        : instellingen.duration(WACHTEN, "1s");
  }

  private enum JaNee {
    JA,
    NEE
  }
}
