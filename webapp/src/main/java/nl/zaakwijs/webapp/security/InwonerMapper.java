package nl.zaakwijs.webapp.security;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.zaakwijs.portal.inwoner.Betrouwbaarheidsniveau;
import nl.zaakwijs.portal.inwoner.Bsn;
import nl.zaakwijs.portal.inwoner.Inwoner;

/**
 * Turns the verified claims of a login into the resident that they speak of: the only place where
 * an {@code Inwoner} is made. Whatever it does not fully understand is a refusal.
 */
final class InwonerMapper {
  private static final String SUBJECT = "sub";
  private static final String SUBJECT_TYPE = "sub_id_type";
  private static final String SUBJECT_IS_BSN = "urn:nl-eid-gdi:1.0:id:legacy-BSN";

  /** How SAML brokers write that a number is a BSN; {@code s00000001} would be a tax number. */
  private static final String SECTOR_BSN = "s00000000:";

  private final OidcInstellingen instellingen;

  InwonerMapper(OidcInstellingen instellingen) {
    this.instellingen = instellingen;
  }

  /** Whether the claims have a value for both things that we need. */
  boolean isComplete(Map<String, Object> claims) {
    return instellingen.niveau().find(claims).isPresent()
        && instellingen.bsn().stream().anyMatch(pad -> pad.find(claims).isPresent());
  }

  /** Whether the BSN stands in these claims, or may do so. */
  boolean holdsBsn(Map<String, Object> claims) {
    return instellingen.bsn().stream().anyMatch(pad -> pad.find(claims).isPresent());
  }

  Inwoner map(Map<String, Object> claims, Instant now) throws InlogException {
    for (Claimpad pad : instellingen.vertegenwoordiging()) {
      if (pad.find(claims).isPresent()) {
        throw new InlogException(Inlogmelding.VERTEGENWOORDIGING, "representation");
      }
    }
    return new Inwoner(bsn(claims), niveau(claims), now);
  }

  private Betrouwbaarheidsniveau niveau(Map<String, Object> claims) throws InlogException {
    Betrouwbaarheidsniveau niveau =
        instellingen
            .niveau()
            .find(claims)
            .flatMap(instellingen.niveaus()::find)
            .orElseThrow(() -> refusal("level of assurance is absent or unknown"));
    if (!niveau.isAtLeast(instellingen.minimum())) {
      throw new InlogException(Inlogmelding.NIVEAU_TE_LAAG, "level of assurance is too low");
    }
    return niveau;
  }

  private Bsn bsn(Map<String, Object> claims) throws InlogException {
    Set<Object> values = new LinkedHashSet<>();
    for (Claimpad pad : instellingen.bsn()) {
      if (pad.pad().equals(SUBJECT)
          && claims.containsKey(SUBJECT_TYPE)
          && !SUBJECT_IS_BSN.equals(claims.get(SUBJECT_TYPE))) {
        throw refusal("subject is not a BSN");
      }
      pad.find(claims).ifPresent(values::add);
    }
    if (values.size() != 1) {
      throw refusal(values.isEmpty() ? "BSN is absent" : "BSN claims differ");
    }
    if (!(values.iterator().next() instanceof String text)) {
      throw refusal("BSN is not a text");
    }
    String digits = text.startsWith(SECTOR_BSN) ? text.substring(SECTOR_BSN.length()) : text;
    if (!digits.matches("[0-9]{8,9}")) {
      throw refusal("BSN has another form or sector code");
    }
    try {
      return new Bsn(digits);
    } catch (IllegalArgumentException e) {
      throw refusal("BSN fails the eleven-test");
    }
  }

  private static InlogException refusal(String check) {
    return new InlogException(Inlogmelding.NIET_GELUKT, check);
  }
}
