package nl.zaakwijs.webapp.gegevens;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import nl.zaakwijs.portal.persoon.Reisdocument;
import nl.zaakwijs.portal.vraag.Vervolgstap;
import nl.zaakwijs.webapp.page.Woorden;
import org.jspecify.annotations.Nullable;

/**
 * A travel document as the page shows it.
 *
 * @param geldig whether one can travel with it
 * @param artikel the page on how to get a new one; null when that is not needed
 * @param afspraak where to make the appointment for it; null when that is not needed
 */
public record Reisdocumentkaart(
    String naam,
    boolean geldig,
    List<String> zinnen,
    @Nullable String artikel,
    @Nullable String afspraak) {

  /**
   * The card of this document.
   *
   * @param stappen how to get a new one of its kind
   */
  static Reisdocumentkaart of(Reisdocument document, List<Vervolgstap> stappen, Woorden woorden) {
    Gegevenszinnen zinnen = new Gegevenszinnen(woorden);
    String naam = zinnen.name(document);
    String artikel = null;
    String afspraak = null;
    if (needsNew(document.stand())) {
      for (Vervolgstap stap : stappen) {
        if (stap instanceof Vervolgstap.LeesOnderwerp onderwerp) {
          artikel = "/onderwerpen/" + onderwerp.artikel();
        } else if (stap instanceof Vervolgstap.MaakAfspraak maak) {
          afspraak =
              "/afspraken/nieuw?product="
                  + URLEncoder.encode(maak.product(), StandardCharsets.UTF_8);
        }
      }
    }
    return new Reisdocumentkaart(
        naam.substring(0, 1).toUpperCase(Locale.ROOT) + naam.substring(1),
        document.stand().isBruikbaar(),
        zinnen.of(document),
        artikel,
        afspraak);
  }

  private static boolean needsNew(Reisdocument.Stand stand) {
    return switch (stand) {
      case BIJNA_VERLOPEN, VERLOPEN, VERMIST, INGELEVERD, VERVALLEN -> true;
      case GELDIG, ONBEKEND -> false;
    };
  }
}
