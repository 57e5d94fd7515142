package nl.zaakwijs.webapp.security;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.zaakwijs.portal.instellingen.Instellingen;
import nl.zaakwijs.portal.inwoner.Betrouwbaarheidsniveau;

/**
 * What the words of a login service for its levels of assurance mean. A word that is not here means
 * nothing: nobody gets in with it.
 */
final class Niveaus {
  private static final String SAML = "urn:oasis:names:tc:SAML:2.0:ac:classes:";
  private static final String ETOEGANG = "urn:etoegang:core:assurance-class:";
  private static final String EIDAS = "http://eidas.europa.eu/LoA/";

  /** The words of DigiD itself come first: those are the ones that a login asks for. */
  static final Niveaus STANDAARD =
      of(
          List.of(
              SAML + "PasswordProtectedTransport=basis",
              SAML + "MobileTwoFactorContract=midden",
              SAML + "Smartcard=substantieel",
              SAML + "SmartcardPKI=hoog",
              "10=basis",
              "20=midden",
              "25=substantieel",
              "30=hoog",
              EIDAS + "low=midden",
              EIDAS + "substantial=substantieel",
              EIDAS + "high=hoog"));

  /** The words of eHerkenning; its lowest level is none. */
  static final Niveaus EHERKENNING =
      of(
          List.of(
              ETOEGANG + "loa2=basis",
              ETOEGANG + "loa2plus=midden",
              ETOEGANG + "loa3=substantieel",
              ETOEGANG + "loa4=hoog",
              "eh2=basis",
              "eh2+=midden",
              "eh3=substantieel",
              "eh4=hoog",
              EIDAS + "low=midden",
              EIDAS + "substantial=substantieel",
              EIDAS + "high=hoog"));

  private final Map<String, Betrouwbaarheidsniveau> byWaarde;

  private Niveaus(Map<String, Betrouwbaarheidsniveau> byWaarde) {
    this.byWaarde = byWaarde;
  }

  /** The configured pairs, or else the standard ones. */
  static Niveaus from(Instellingen instellingen, String key, Niveaus otherwise) {
    if (instellingen.findText(key).isEmpty()) {
      return otherwise;
    }
    try {
      return of(instellingen.texts(key, ""));
    } catch (IllegalArgumentException e) {
      return instellingen.reject(
          key,
          "must be pairs value=basis|midden|substantieel|hoog with commas between them",
          otherwise);
    }
  }

  /**
   * @param pairs {@code value=niveau}, in order of preference for asking
   * @throws IllegalArgumentException when one of them is not such a pair
   */
  static Niveaus of(List<String> pairs) {
    Map<String, Betrouwbaarheidsniveau> result = new LinkedHashMap<>();
    for (String pair : pairs) {
      int equals = pair.lastIndexOf('=');
      if (equals < 1) {
        throw new IllegalArgumentException("Not a pair value=niveau");
      }
      String niveau = pair.substring(equals + 1).strip().toUpperCase(Locale.ROOT);
      result.put(pair.substring(0, equals).strip(), Betrouwbaarheidsniveau.valueOf(niveau));
    }
    return new Niveaus(result);
  }

  /** The level that this value of the claim stands for; empty when it is not known. */
  Optional<Betrouwbaarheidsniveau> find(Object waarde) {
    return waarde instanceof String || waarde instanceof Integer || waarde instanceof Long
        ? Optional.ofNullable(byWaarde.get(waarde.toString()))
        : Optional.empty();
  }

  /** The word to ask for when at least this level is needed: the lowest level that will do. */
  Optional<String> findWaarde(Betrouwbaarheidsniveau minimum) {
    return byWaarde.entrySet().stream()
        .filter(entry -> entry.getValue().isAtLeast(minimum))
        .min(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }
}
