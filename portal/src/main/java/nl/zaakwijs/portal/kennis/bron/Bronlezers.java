package nl.zaakwijs.portal.kennis.bron;

import java.util.Map;
import nl.zaakwijs.clients.http.Secret;
import nl.zaakwijs.clients.web.WebClient;
import nl.zaakwijs.portal.gemeente.Gemeente;

/** The reader for each kind of source. */
final class Bronlezers {
  private static final int MEEST = 64 * 1024 * 1024;

  private Bronlezers() {}

  static Bronlezer open(Broninstelling bron, Gemeente gemeente) {
    return switch (bron.soort()) {
      case BESTAND -> new Bestandlezer(bron, client(bron, "Bearer "), gemeente);
    };
  }

  private static WebClient client(Broninstelling bron, String soort) {
    Secret token = bron.token();
    return new WebClient(
        bron.origin(),
        MEEST,
        token == null ? Map.of() : Map.of("Authorization", new Secret(soort + token.reveal())));
  }
}
