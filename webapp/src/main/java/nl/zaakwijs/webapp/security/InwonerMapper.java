package nl.zaakwijs.webapp.security;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.zaakwijs.portal.inwoner.Aangemelde;
import nl.zaakwijs.portal.inwoner.Betrouwbaarheidsniveau;
import nl.zaakwijs.portal.inwoner.Bsn;
import nl.zaakwijs.portal.inwoner.Gemachtigde;
import nl.zaakwijs.portal.inwoner.Inwoner;
import nl.zaakwijs.portal.inwoner.Organisatie;
import org.jspecify.annotations.Nullable;

/**
 * Turns the verified claims of a login into whoever logged in, and the one that they act for: the
 * only place where an {@code Aangemelde} is made. Whatever it does not fully understand is a
 * refusal.
 */
final class InwonerMapper {
  private static final String SUBJECT = "sub";
  private static final String SUBJECT_TYPE = "sub_id_type";
  private static final String SUBJECT_IS_BSN = "urn:nl-eid-gdi:1.0:id:legacy-BSN";

  /** How SAML brokers write that a number is a BSN; {@code s00000001} would be a tax number. */
  private static final String SECTOR_BSN = "s00000000:";

  private final OidcInstellingen instellingen;
  private final @Nullable Machtiginginstellingen machtigen;
  private final @Nullable Organisatieinstellingen organisatie;

  InwonerMapper(OidcInstellingen instellingen) {
    this.instellingen = instellingen;
    this.machtigen = instellingen.machtigen().orElse(null);
    this.organisatie = instellingen.organisatie().orElse(null);
  }

  /** Whether the claims have a value for both things that we need. */
  boolean isComplete(Map<String, Object> claims) {
    return instellingen.niveau().find(claims).isPresent()
        && identities().anyMatch(pad -> pad.find(claims).isPresent());
  }

  /** Whether a BSN, or a number that may be one, stands in these claims. */
  boolean holdsBsn(Map<String, Object> claims) {
    return identities().anyMatch(pad -> pad.find(claims).isPresent());
  }

  private Stream<Claimpad> identities() {
    return Stream.of(
            instellingen.bsn().stream(),
            machtigen == null ? Stream.<Claimpad>empty() : machtigen.paden(),
            organisatie == null ? Stream.<Claimpad>empty() : organisatie.paden())
        .flatMap(paden -> paden);
  }

  Aangemelde map(Map<String, Object> claims, Instant now) throws InlogException {
    Organisatieinstellingen bedrijf =
        organisatie != null && isPresent(organisatie.paden(), claims) ? organisatie : null;
    Machtiginginstellingen machtiging =
        machtigen != null && isMachtiging(machtigen, claims) ? machtigen : null;
    refuseWhatIsNotUnderstood(claims, machtiging, bedrijf);
    if (bedrijf != null) {
      return organisation(bedrijf, claims, now);
    }
    return machtiging != null
        ? representative(machtiging, claims, now)
        : new Inwoner(bsn(instellingen.bsn(), claims), niveau(instellingen.niveaus(), claims), now);
  }

  /** Every sign that someone acts for another has to be one that we know how to read. */
  private void refuseWhatIsNotUnderstood(
      Map<String, Object> claims,
      @Nullable Machtiginginstellingen machtiging,
      @Nullable Organisatieinstellingen bedrijf)
      throws InlogException {
    for (Claimpad pad : instellingen.vertegenwoordiging()) {
      boolean understood =
          (machtiging != null && machtiging.paden().anyMatch(bekend -> bekend.isWithin(pad)))
              || (bedrijf != null
                  && bedrijf.handelende().stream().anyMatch(bekend -> bekend.isWithin(pad)));
      if (!understood && pad.find(claims).isPresent()) {
        throw new InlogException(Inlogmelding.VERTEGENWOORDIGING, "representation");
      }
    }
  }

  /** A claim that a login for oneself does not have. */
  private boolean isMachtiging(Machtiginginstellingen machtiging, Map<String, Object> claims) {
    return isPresent(machtiging.paden().filter(pad -> !instellingen.bsn().contains(pad)), claims);
  }

  private Gemachtigde representative(
      Machtiginginstellingen machtiging, Map<String, Object> claims, Instant now)
      throws InlogException {
    Bsn represented = bsn(machtiging.bsn(), claims);
    Bsn actor = bsn(machtiging.handelende(), claims);
    boolean accepted =
        machtiging.dienst().find(claims).filter(machtiging.diensten()::contains).isPresent();
    if (!accepted) {
      throw new InlogException(Inlogmelding.MACHTIGING, "mandate is for another service");
    }
    if (represented.equals(actor)) {
      throw refusal("actor and represented person are one");
    }
    return new Gemachtigde(represented, actor, niveau(instellingen.niveaus(), claims), now);
  }

  private Organisatie organisation(
      Organisatieinstellingen bedrijf, Map<String, Object> claims, Instant now)
      throws InlogException {
    if (isPresent(instellingen.bsn().stream(), claims)) {
      throw refusal("claims name a person and an organisation");
    }
    String actor = text(bedrijf.handelende(), claims);
    if (actor == null) {
      throw refusal("acting person is absent");
    }
    try {
      return new Organisatie(
          text(bedrijf.kvk(), claims),
          text(bedrijf.rsin(), claims),
          text(bedrijf.vestiging(), claims),
          text(bedrijf.naam(), claims),
          actor,
          niveau(bedrijf.niveaus(), claims),
          now);
    } catch (IllegalArgumentException e) {
      throw refusal("organisation has another form");
    }
  }

  private Betrouwbaarheidsniveau niveau(Niveaus niveaus, Map<String, Object> claims)
      throws InlogException {
    Betrouwbaarheidsniveau niveau =
        instellingen
            .niveau()
            .find(claims)
            .flatMap(niveaus::find)
            .orElseThrow(() -> refusal("level of assurance is absent or unknown"));
    if (!niveau.isAtLeast(instellingen.minimum())) {
      throw new InlogException(Inlogmelding.NIVEAU_TE_LAAG, "level of assurance is too low");
    }
    return niveau;
  }

  private static Bsn bsn(List<Claimpad> paden, Map<String, Object> claims) throws InlogException {
    for (Claimpad pad : paden) {
      if (pad.pad().equals(SUBJECT)
          && claims.containsKey(SUBJECT_TYPE)
          && !SUBJECT_IS_BSN.equals(claims.get(SUBJECT_TYPE))) {
        throw refusal("subject is not a BSN");
      }
    }
    String text = text(paden, claims);
    if (text == null) {
      throw refusal("BSN is absent");
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

  /** The one text that stands at these paths; null when there is none. */
  private static @Nullable String text(List<Claimpad> paden, Map<String, Object> claims)
      throws InlogException {
    Set<Object> values = new LinkedHashSet<>();
    paden.forEach(pad -> pad.find(claims).ifPresent(values::add));
    if (values.isEmpty()) {
      return null;
    }
    if (values.size() > 1) {
      throw refusal("claims that should agree differ");
    }
    if (values.iterator().next() instanceof String text) {
      return text;
    }
    throw refusal("identity is not a text");
  }

  private static boolean isPresent(Stream<Claimpad> paden, Map<String, Object> claims) {
    return paden.anyMatch(pad -> pad.find(claims).isPresent());
  }

  private static InlogException refusal(String check) {
    return new InlogException(Inlogmelding.NIET_GELUKT, check);
  }
}
