package nl.zaakwijs.portal.kennis.bron;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import nl.zaakwijs.clients.http.Secret;
import nl.zaakwijs.clients.objecten.ObjectenClient;
import nl.zaakwijs.clients.web.WebClient;
import nl.zaakwijs.portal.gemeente.Gemeente;

/** The reader for each kind of source. */
final class Bronlezers {
  private static final int MEGABYTE = 1024 * 1024;
  private static final int GROOTSTE_BESTAND = 64 * MEGABYTE;
  private static final int GROOTSTE_BLAD = 32 * MEGABYTE;

  private Bronlezers() {}

  static Bronlezer open(Broninstelling bron, Gemeente gemeente, Clock clock) {
    return switch (bron.soort()) {
      case BESTAND -> new Bestandlezer(bron, client(bron, "Bearer ", GROOTSTE_BESTAND), gemeente);
      case WEBSITE ->
          new Websitelezer(
              bron, client(bron, "Bearer ", GROOTSTE_BLAD), Websitelezer::sleeping, clock);
      case OBJECTEN ->
          new Registerlezer(
              bron.naam(),
              new ObjectenClient(bron.api(), Objects.requireNonNull(bron.token())),
              Objects.requireNonNull(bron.objecttype()),
              gemeente);
      case SDG -> new Productlezer(bron, client(bron, "Token ", GROOTSTE_BESTAND), gemeente);
    };
  }

  private static WebClient client(Broninstelling bron, String soort, int meest) {
    Secret token = bron.token();
    return new WebClient(
        bron.origin(),
        meest,
        token == null ? Map.of() : Map.of("Authorization", new Secret(soort + token.reveal())));
  }
}
