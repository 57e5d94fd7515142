package nl.zaakwijs.webapp.security;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.zaakwijs.portal.instellingen.Instellingen;

/**
 * How a login for another person is recognised (DigiD Machtigen). Without these keys nobody can act
 * for another.
 *
 * @param bsn where the BSN of who is represented may stand
 * @param handelende where the BSN of who acts may stand
 * @param dienst where the service stands that the mandate is for
 * @param diensten the services for which a mandate counts here
 */
record Machtiginginstellingen(
    List<Claimpad> bsn, List<Claimpad> handelende, Claimpad dienst, Set<String> diensten) {
  private static final String BSN = "zaakwijs.oidc.machtigen.bsn-claim";
  private static final String HANDELENDE = "zaakwijs.oidc.machtigen.handelende-claim";
  private static final String DIENST = "zaakwijs.oidc.machtigen.dienst-claim";
  private static final String DIENSTEN = "zaakwijs.oidc.machtigen.diensten";

  Machtiginginstellingen {
    bsn = List.copyOf(bsn);
    handelende = List.copyOf(handelende);
    diensten = Set.copyOf(diensten);
  }

  static Optional<Machtiginginstellingen> from(Instellingen instellingen) {
    if (instellingen.findText(BSN).isEmpty()) {
      return Optional.empty();
    }
    // Without the actor, or for whatever service, a mandate would prove too little.
    instellingen.text(HANDELENDE);
    instellingen.text(DIENSTEN);
    return Optional.of(
        new Machtiginginstellingen(
            Claimpad.list(instellingen, BSN, "claim"),
            Claimpad.list(instellingen, HANDELENDE, "claim"),
            Claimpad.list(instellingen, DIENST, "urn:nl-eid-gdi:1.0:ServiceUUID").get(0),
            Set.copyOf(instellingen.texts(DIENSTEN, ""))));
  }

  /** Where the two persons stand. */
  Stream<Claimpad> paden() {
    return Stream.concat(bsn.stream(), handelende.stream());
  }
}
