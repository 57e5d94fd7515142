package nl.zaakwijs.portal.taken;

import java.net.URI;
import java.time.Duration;
import java.util.stream.Stream;
import nl.zaakwijs.clients.http.Secret;
import nl.zaakwijs.clients.http.Upstream;
import nl.zaakwijs.portal.instellingen.Instellingen;
import nl.zaakwijs.portal.instellingen.Tijden;
import org.jspecify.annotations.Nullable;

/**
 * Where the taken of residents are.
 *
 * @param register null when the municipality has none
 * @param tijd for everything that one page needs
 */
public record TakenInstellingen(@Nullable Register register, Duration tijd) {
  private static final String URL = "zaakwijs.objecten.url";
  private static final String TOKEN = "zaakwijs.objecten.token";
  private static final String OBJECTTYPE = "zaakwijs.taken.objecttype";
  private static final URI GEEN_ADRES = URI.create("https://ontbreekt.invalid");
  private static final String FORMULIEREN = "zaakwijs.taken.formulieren";

  /**
   * The register that holds them.
   *
   * @param objecttype the address of the objecttype of taken
   * @param formulieren the address below which forms are; null when there is none
   */
  public record Register(
      Upstream objecten, Secret token, URI objecttype, @Nullable URI formulieren) {}

  /** The configured register; whoever configures a part of it has to configure it all. */
  public static TakenInstellingen from(Instellingen instellingen) {
    boolean configured =
        Stream.of(URL, TOKEN, OBJECTTYPE).anyMatch(key -> instellingen.findText(key).isPresent());
    return new TakenInstellingen(
        configured ? register(instellingen) : null, Tijden.from(instellingen).pagina());
  }

  private static Register register(Instellingen instellingen) {
    return new Register(
        instellingen.upstream("objecten", URL),
        instellingen.secret(TOKEN),
        instellingen.url(OBJECTTYPE),
        instellingen.findText(FORMULIEREN).map(text -> forms(text, instellingen)).orElse(null));
  }

  private static URI forms(String text, Instellingen instellingen) {
    return Taaklink.find(text)
        .filter(uri -> uri.getRawQuery() == null && uri.getRawFragment() == null)
        .orElseGet(
            () ->
                instellingen.reject(
                    FORMULIEREN, "must be an address that begins with https://", GEEN_ADRES));
  }
}
