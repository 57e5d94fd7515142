package nl.zaakwijs.portal.zaken;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.zaakwijs.clients.http.Secret;
import nl.zaakwijs.clients.http.ZgwCredentials;
import nl.zaakwijs.portal.instellingen.Instellingen;
import org.jspecify.annotations.Nullable;

/**
 * Where the APIs of one zaaksysteem are.
 *
 * @param sleutel what it is called in our addresses and in the configuration; empty for the first
 * @param naam what residents read when it can't be reached; null for no name of its own
 * @param besluiten null when it has no such register
 * @param organisaties by which numbers it knows organisations
 */
public record Zaaksysteeminstellingen(
    String sleutel,
    @Nullable String naam,
    Aansluiting zaken,
    Aansluiting catalogi,
    Aansluiting documenten,
    @Nullable Aansluiting besluiten,
    Set<Organisatiesleutel> organisaties) {
  private static final String SYSTEMEN = "zaakwijs.zgw.systemen";
  private static final String ENIGE_URL = "zaakwijs.zaken.url";

  /**
   * Where the keys of one zaaksysteem begin.
   *
   * @param apis what comes before the name of an API
   * @param toegang what comes before the credentials for all of them
   * @param log what comes behind the name of an API in logs and figures
   */
  private record Sleutels(String apis, String toegang, String log) {
    private static final Sleutels ENIGE = new Sleutels("zaakwijs.", "zaakwijs.zgw.", "");

    static Sleutels of(String systeem) {
      String begin = "zaakwijs.zgw." + systeem + ".";
      return new Sleutels(begin, begin, "-" + systeem);
    }
  }

  /** The configured zaaksystemen, at least one. */
  static List<Zaaksysteeminstellingen> list(Instellingen instellingen) {
    List<String> systemen = instellingen.names(SYSTEMEN);
    if (systemen.isEmpty()) {
      boolean geweigerd = instellingen.findText(SYSTEMEN).isPresent();
      return geweigerd ? List.of() : List.of(read("", Sleutels.ENIGE, instellingen));
    }
    if (instellingen.findText(ENIGE_URL).isPresent()) {
      return instellingen.reject(
          ENIGE_URL,
          "can't stand beside " + SYSTEMEN + ": each system has keys of its own then",
          List.of());
    }
    return IntStream.range(0, systemen.size())
        .mapToObj(
            i -> read(i == 0 ? "" : systemen.get(i), Sleutels.of(systemen.get(i)), instellingen))
        .toList();
  }

  private static Zaaksysteeminstellingen read(
      String sleutel, Sleutels sleutels, Instellingen instellingen) {
    return new Zaaksysteeminstellingen(
        sleutel,
        instellingen.findText(sleutels.toegang() + "naam").orElse(null),
        aansluiting("zaken", sleutels, instellingen),
        aansluiting("catalogi", sleutels, instellingen),
        aansluiting("documenten", sleutels, instellingen),
        instellingen.findText(sleutels.apis() + "besluiten.url").isPresent()
            ? aansluiting("besluiten", sleutels, instellingen)
            : null,
        Organisatiesleutel.list(instellingen, sleutels.toegang() + "organisaties"));
  }

  private static Aansluiting aansluiting(String api, Sleutels sleutels, Instellingen instellingen) {
    String begin = sleutels.apis() + api + ".";
    boolean eigen =
        instellingen.findText(begin + "client-id").isPresent()
            || instellingen.findText(begin + "secret").isPresent();
    return new Aansluiting(
        instellingen.upstream(api + sleutels.log(), begin + "url"),
        credentials(eigen ? begin : sleutels.toegang(), instellingen));
  }

  private static ZgwCredentials credentials(String begin, Instellingen instellingen) {
    String clientId = instellingen.text(begin + "client-id");
    String key = begin + "secret";
    Secret secret = instellingen.secret(key);
    try {
      return new ZgwCredentials(clientId, secret);
    } catch (IllegalArgumentException e) {
      String detail = "must be at least " + ZgwCredentials.MIN_SECRET_BYTES + " bytes";
      Secret instead = new Secret("-".repeat(ZgwCredentials.MIN_SECRET_BYTES));
      return new ZgwCredentials(clientId, instellingen.reject(key, detail, instead));
    }
  }
}
