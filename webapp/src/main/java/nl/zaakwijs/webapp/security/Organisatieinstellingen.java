package nl.zaakwijs.webapp.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zaakwijs.portal.instellingen.Instellingen;

/**
 * How a login for an organisation is recognised (eHerkenning). Without these keys nobody can act
 * for one.
 *
 * @param kvk where the KvK number may stand
 * @param rsin where the RSIN may stand
 * @param vestiging where the branch stands that a login may be limited to
 * @param naam where the name of the organisation may stand
 * @param handelende where the pseudonym of the person who acts stands
 * @param niveaus what the words for the levels of assurance mean
 */
record Organisatieinstellingen(
    List<Claimpad> kvk,
    List<Claimpad> rsin,
    List<Claimpad> vestiging,
    List<Claimpad> naam,
    List<Claimpad> handelende,
    Niveaus niveaus) {
  private static final String KVK = "zaakwijs.oidc.kvk-claim";
  private static final String RSIN = "zaakwijs.oidc.rsin-claim";
  private static final String VESTIGING = "zaakwijs.oidc.vestiging-claim";
  private static final Claimpad BEPERKING =
      new Claimpad("urn:etoegang:1.9:ServiceRestriction:Vestigingsnr");
  private static final String NAAM = "zaakwijs.oidc.organisatie.naam-claim";
  private static final String HANDELENDE = "zaakwijs.oidc.organisatie.handelende-claim";
  private static final String NIVEAUS = "zaakwijs.oidc.organisatie.niveaus";

  Organisatieinstellingen {
    kvk = List.copyOf(kvk);
    rsin = List.copyOf(rsin);
    vestiging = List.copyOf(vestiging);
    naam = List.copyOf(naam);
    handelende = List.copyOf(handelende);
  }

  static Optional<Organisatieinstellingen> from(Instellingen instellingen) {
    if (instellingen.findText(KVK).isEmpty() && instellingen.findText(RSIN).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Organisatieinstellingen(
            optional(instellingen, KVK),
            optional(instellingen, RSIN),
            vestiging(instellingen),
            optional(instellingen, NAAM),
            Claimpad.list(instellingen, HANDELENDE, "urn:etoegang:core:ActingSubjectID"),
            Niveaus.from(instellingen, NIVEAUS, Niveaus.EHERKENNING)));
  }

  /** The claim of eHerkenning counts always: a limit that is not read would open everything. */
  private static List<Claimpad> vestiging(Instellingen instellingen) {
    List<Claimpad> paden = new ArrayList<>(optional(instellingen, VESTIGING));
    if (!paden.contains(BEPERKING)) {
      paden.add(BEPERKING);
    }
    return paden;
  }

  private static List<Claimpad> optional(Instellingen instellingen, String key) {
    return instellingen.findText(key).isEmpty()
        ? List.of()
        : Claimpad.list(instellingen, key, "claim");
  }

  /** Where the organisation stands. */
  Stream<Claimpad> paden() {
    return Stream.concat(kvk.stream(), rsin.stream());
  }
}
