package nl.zaakwijs.webapp.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.zaakwijs.sandbox.Sandbox;
import nl.zaakwijs.sandbox.zgw.Profiel;
import nl.zaakwijs.webapp.portaal.Bezoeksessie;
import nl.zaakwijs.webapp.portaal.Portaal;

/**
 * The portal of a municipality with two zaaksystemen, which behave as whichever kind of server a
 * test wants.
 */
final class Profielportaal {
  private Profielportaal() {}

  static Portaal portaal() {
    return Shared.PORTAAL;
  }

  /** A resident who logged in while the zaaksystemen are of this kind; they stay so. */
  static Bezoeksessie login(String bsn, Profiel profiel) {
    portaal().sandbox().profiel().set(profiel);
    Bezoeksessie resident = new Bezoeksessie(portaal());
    assertThat(resident.login(bsn, "/").body()).contains("U bent ingelogd");
    return resident;
  }

  /** Nothing is remembered, so that each profile is met as for the first time. */
  private static Map<String, String> keys(Sandbox sandbox) {
    Map<String, String> keys = new HashMap<>();
    keys.put("ZAAKWIJS_CATALOGI_BEWAREN", "1ms");
    // So much time that a busy machine makes no failures: this is not about time.
    keys.put("ZAAKWIJS_TIJD_VERBINDING", "20s");
    keys.put("ZAAKWIJS_TIJD_TOTAAL", "20s");
    keys.put("ZAAKWIJS_ZGW_GELEERD_BEWAREN", "1ms");
    keys.put("ZAAKWIJS_ZGW_SYSTEMEN", "openzaak,suite");
    keys.put("ZAAKWIJS_ZGW_SUITE_NAAM", "Werk en inkomen");
    for (String api : List.of("zaken", "catalogi", "documenten", "besluiten")) {
      String key = api.toUpperCase(Locale.ROOT) + "_URL";
      String path = "/" + api + "/api/v1";
      keys.put("ZAAKWIJS_" + key, "");
      keys.put("ZAAKWIJS_ZGW_OPENZAAK_" + key, sandbox.url() + path);
      keys.put("ZAAKWIJS_ZGW_SUITE_" + key, sandbox.url() + "/suite" + path);
    }
    for (String systeem : List.of("OPENZAAK", "SUITE")) {
      keys.put("ZAAKWIJS_ZGW_" + systeem + "_CLIENT_ID", "zaakwijs");
      keys.put("ZAAKWIJS_ZGW_" + systeem + "_SECRET", "sandbox-geheim-van-minstens-32-tekens!");
    }
    return keys;
  }

  private static final class Shared {
    private static final Portaal PORTAAL = Portaal.start("profielen", Profielportaal::keys);
  }
}
