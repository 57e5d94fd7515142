package nl.zaakwijs.portal.instellingen;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import nl.zaakwijs.sandbox.Sandbox;

/** Configuration for tests: everything that a run against the sandbox needs. */
public final class Testconfig {
  private Testconfig() {}

  /** So much time that a busy machine makes no failures; for what is not about time. */
  public static final Map<String, String> GEDULD =
      Map.of("zaakwijs.tijd.verbinding", "20s", "zaakwijs.tijd.totaal", "20s");

  /** The sandbox's addresses and keys. */
  public static Instellingen of(Sandbox sandbox) {
    return of(sandbox.url(), Map.of());
  }

  /**
   * As {@link #of(Sandbox)}, with other values for some keys; an empty value takes the key away.
   *
   * @param url of something that has the sandbox's paths
   */
  public static Instellingen of(String url, Map<String, String> others) {
    Map<String, String> values = new HashMap<>();
    values.put("zaakwijs.zaken.url", url + "/zaken/api/v1");
    values.put("zaakwijs.catalogi.url", url + "/catalogi/api/v1");
    values.put("zaakwijs.documenten.url", url + "/documenten/api/v1");
    values.put("zaakwijs.besluiten.url", url + "/besluiten/api/v1");
    values.put("zaakwijs.zgw.client-id", "zaakwijs");
    values.put("zaakwijs.zgw.secret", "sandbox-geheim-van-minstens-32-tekens!");
    values.put("zaakwijs.brp.url", url + "/brp");
    values.put("zaakwijs.reisdocumenten.url", url + "/haalcentraal");
    values.put("zaakwijs.qmatic.url", url + "/qmatic/calendar-backend/public/api/");
    values.put("zaakwijs.qmatic.api-key", "sandbox-qmatic-sleutel");
    values.put("zaakwijs.qmatic.klanten.url", url + "/qmatic/appointment");
    values.put("zaakwijs.sleutel", Base64.getEncoder().encodeToString(new byte[32]));
    // A test that lets a system fail leaves nothing behind for the next.
    values.put("zaakwijs.tijd.herstel", "1ms");
    values.putAll(others);
    return new Instellingen(new SmallRyeConfigBuilder().withDefaultValues(values).build());
  }
}
