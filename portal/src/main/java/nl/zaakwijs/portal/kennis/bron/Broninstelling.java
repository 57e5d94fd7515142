package nl.zaakwijs.portal.kennis.bron;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import nl.zaakwijs.clients.http.Secret;
import nl.zaakwijs.clients.http.Upstream;
import nl.zaakwijs.portal.instellingen.Instellingen;
import nl.zaakwijs.portal.instellingen.Tijden;
import org.jspecify.annotations.Nullable;

/**
 * One source, as it is configured.
 *
 * @param naam by which its articles and its report are known
 * @param adres where it is
 * @param interval how long after the last time it is fetched again
 * @param token null when it wants none
 * @param objecttype of the objects to fetch; null for other kinds
 * @param alleen paths of a website below which pages are fetched; empty for all of it
 * @param meeste how many pages of a website are fetched
 * @param pauze between two requests to a website, unless it asks for more
 * @param tijd how long one answer may take
 */
public record Broninstelling(
    String naam,
    Bronsoort soort,
    URI adres,
    Duration interval,
    @Nullable Secret token,
    @Nullable URI objecttype,
    List<String> alleen,
    int meeste,
    Duration pauze,
    Tijdmaat tijd) {
  private static final String BRONNEN = "zaakwijs.kennis.bronnen";
  private static final Duration TOTAAL = Duration.ofSeconds(30);
  private static final int MEESTE_BLADEN = 100_000;
  private static final int GEWOON = 5_000;

  public Broninstelling {
    alleen = List.copyOf(alleen);
  }

  /** Time limits: to connect, for one answer as a whole, and how long to wait after failures. */
  public record Tijdmaat(Duration verbinding, Duration totaal, Duration herstel) {}

  /** The configured sources; none when there are none. */
  public static List<Broninstelling> list(Instellingen instellingen) {
    List<String> namen = instellingen.names(BRONNEN);
    if (!namen.isEmpty() && instellingen.findText("zaakwijs.gemeente.map").isEmpty()) {
      instellingen.reject(
          "zaakwijs.gemeente.map", "is missing: " + BRONNEN + " needs a folder to import into", "");
    }
    return namen.stream().map(naam -> read(naam, instellingen)).toList();
  }

  private static Broninstelling read(String naam, Instellingen instellingen) {
    String begin = "zaakwijs.kennis.bron." + naam + ".";
    Bronsoort soort = instellingen.choice(begin + "soort", Bronsoort.class, Bronsoort.BESTAND);
    Tijden tijden = Tijden.from(instellingen);
    String token = begin + "token";
    boolean objecten = soort == Bronsoort.OBJECTEN;
    boolean heeft = objecten || instellingen.findText(token).isPresent();
    return new Broninstelling(
        naam,
        soort,
        instellingen.url(begin + "adres"),
        instellingen.duration(begin + "interval", "24h"),
        heeft ? instellingen.secret(token) : null,
        objecten ? instellingen.url(begin + "objecttype") : null,
        instellingen.texts(begin + "alleen", ""),
        instellingen.number(begin + "maximum", GEWOON, 1, MEESTE_BLADEN),
        instellingen.duration(begin + "pauze", "1s"),
        new Tijdmaat(tijden.verbinding(), TOTAAL, tijden.herstel()));
  }

  /** The origin of its address: nothing else is ever asked. */
  Upstream origin() {
    String poort = adres.getPort() == -1 ? "" : ":" + adres.getPort();
    return upstream(URI.create(adres.getScheme() + "://" + adres.getHost() + poort));
  }

  /** Its address, as the base of an API. */
  Upstream api() {
    return upstream(adres);
  }

  private Upstream upstream(URI basis) {
    return new Upstream("kennis-" + naam, basis, tijd.verbinding(), tijd.totaal(), tijd.herstel());
  }
}
