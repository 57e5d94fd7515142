package nl.zaakwijs.sandbox.digid;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A level of assurance of DigiD. Knows the URN that goes into {@code acr}. */
enum Niveau {
  BASIS("Basis", "urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport"),
  MIDDEN("Midden", "urn:oasis:names:tc:SAML:2.0:ac:classes:MobileTwoFactorContract"),
  SUBSTANTIEEL("Substantieel", "urn:oasis:names:tc:SAML:2.0:ac:classes:Smartcard"),
  HOOG("Hoog", "urn:oasis:names:tc:SAML:2.0:ac:classes:SmartcardPKI");

  private final String label;
  private final String urn;

  Niveau(String label, String urn) {
    this.label = label;
    this.urn = urn;
  }

  String label() {
    return label;
  }

  String urn() {
    return urn;
  }

  /** The word of eHerkenning for the same level. */
  String eherkenning() {
    return "urn:etoegang:core:assurance-class:"
        + switch (this) {
          case BASIS -> "loa2";
          case MIDDEN -> "loa2plus";
          case SUBSTANTIEEL -> "loa3";
          case HOOG -> "loa4";
        };
  }

  /** The value in the form: lower case. */
  String waarde() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Niveau> find(String waarde) {
    return Arrays.stream(values()).filter(niveau -> niveau.waarde().equals(waarde)).findFirst();
  }

  /** The first known level of a space-separated {@code acr_values}. */
  static Optional<Niveau> findRequested(String acrValues) {
    return Arrays.stream(values())
        .filter(niveau -> List.of(acrValues.split(" ", -1)).contains(niveau.urn))
        .findFirst();
  }

  static List<String> urns() {
    return Arrays.stream(values()).map(Niveau::urn).toList();
  }
}
