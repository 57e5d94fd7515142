package nl.zaakwijs.portal.zaken;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zaakwijs.portal.instellingen.Instellingen;
import nl.zaakwijs.portal.instellingen.Tijden;
import org.jspecify.annotations.Nullable;

/**
 * How residents may add documents.
 *
 * @param maximum in bytes
 * @param scanner null when the municipality has none: then nobody adds anything
 */
public record UploadInstellingen(long maximum, @Nullable Scanner scanner) {
  private static final String ADRES = "zaakwijs.clamav.adres";
  private static final long MEGA = 1_000_000;
  private static final int MEESTE_MEGA = 1_000;
  private static final Pattern HOST_EN_POORT =
      Pattern.compile("([A-Za-z0-9._-]{1,253}):([0-9]{1,5})");
  private static final int HOOGSTE_POORT = 65_535;

  /** Looking at a large file takes a while. */
  private static final Duration KEUREN = Duration.ofSeconds(30);

  /** Where clamd listens, and how long it may take. */
  record Scanner(String host, int poort, Duration verbinding, Duration keuren) {}

  /** As configured. */
  public static UploadInstellingen from(Instellingen instellingen) {
    int mega = instellingen.number("zaakwijs.upload.maximum", 25, 1, MEESTE_MEGA);
    Duration verbinding = Tijden.from(instellingen).verbinding();
    Scanner scanner =
        instellingen
            .findText(ADRES)
            .map(adres -> scanner(adres, verbinding, instellingen))
            .orElse(null);
    return new UploadInstellingen(mega * MEGA, scanner);
  }

  private static Scanner scanner(String adres, Duration verbinding, Instellingen instellingen) {
    Matcher matcher = HOST_EN_POORT.matcher(adres);
    int poort = matcher.matches() ? Integer.parseInt(matcher.group(2)) : 0;
    return poort >= 1 && poort <= HOOGSTE_POORT
        ? new Scanner(matcher.group(1), poort, verbinding, KEUREN)
        : instellingen.reject(
            ADRES,
            "must be a host and a port, such as clamd:3310",
            new Scanner("ontbreekt.invalid", 1, verbinding, KEUREN));
  }
}
