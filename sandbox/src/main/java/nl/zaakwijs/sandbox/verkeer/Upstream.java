package nl.zaakwijs.sandbox.verkeer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * One of the systems that the sandbox plays. Knows where it lives on the sandbox's port and which
 * contract describes it.
 */
public enum Upstream {
  DIGID("/digid", "", ""),
  ZAKEN("/zaken/api/v1", "zaken", "1.5.1"),
  CATALOGI("/catalogi/api/v1", "catalogi", "1.3.1"),
  DOCUMENTEN("/documenten/api/v1", "documenten", "1.5.0"),
  BESLUITEN("/besluiten/api/v1", "besluiten", "1.1.0"),
  OBJECTEN("/objecten/api/v2", "objecten", ""),
  SUITE_ZAKEN("/suite/zaken/api/v1", "zaken", "1.5.1"),
  SUITE_CATALOGI("/suite/catalogi/api/v1", "catalogi", "1.3.1"),
  SUITE_DOCUMENTEN("/suite/documenten/api/v1", "documenten", "1.5.0"),
  SUITE_BESLUITEN("/suite/besluiten/api/v1", "besluiten", "1.1.0"),
  BRP("/brp", "brp-personen", "2.7.0"),
  REISDOCUMENTEN("/haalcentraal", "reisdocumenten", "2.0.0"),
  QMATIC("/qmatic/calendar-backend/public/api", "qmatic", ""),
  QMATIC_KLANTEN("/qmatic/appointment", "qmatic-klanten", ""),
  JCC("/jcc", "jcc", ""),
  MODEL("/model/v1", "", "");

  private final String basePath;
  private final String contract;
  private final String apiVersion;

  Upstream(String basePath, String contract, String apiVersion) {
    this.basePath = basePath;
    this.contract = contract;
    this.apiVersion = apiVersion;
  }

  /** The path under which this upstream answers, without a slash at the end. */
  public String basePath() {
    return basePath;
  }

  /** The classpath name of its contract, or empty for who has none. */
  public Optional<String> contract() {
    return contract.isEmpty() ? Optional.empty() : Optional.of("openapi/" + contract + ".yaml");
  }

  /** What its answers say in the header {@code API-version}, or empty when they say nothing. */
  public Optional<String> apiVersion() {
    return apiVersion.isEmpty() ? Optional.empty() : Optional.of(apiVersion);
  }

  /** The name in {@code /sandbox/fouten/{upstream}}: lower case, with hyphens. */
  public String naam() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Upstream> find(String naam) {
    return Arrays.stream(values()).filter(upstream -> upstream.naam().equals(naam)).findFirst();
  }
}
