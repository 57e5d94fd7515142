package nl.zaakwijs.portal.inwoner;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Someone who logged in for an organisation (eHerkenning).
 *
 * @param kvkNummer eight digits; null when only the RSIN is known
 * @param rsin nine digits that pass the eleven-test; null when only the KvK number is known
 * @param vestigingsNummer twelve digits, when this login may act for that branch alone
 * @param naam what the login service calls the organisation
 * @param handelende a pseudonym of the person who acts, as the login service gives it
 * @param niveau how sure the login is
 * @param ingelogdOp when the login was verified
 */
public record Organisatie(
    @Nullable String kvkNummer,
    @Nullable String rsin,
    @Nullable String vestigingsNummer,
    @Nullable String naam,
    String handelende,
    Betrouwbaarheidsniveau niveau,
    Instant ingelogdOp)
    implements Aangemelde {
  /**
   * @throws IllegalArgumentException when a number is not what it has to be, or none identifies the
   *     organisation; the message repeats none of them
   */
  public Organisatie {
    if (kvkNummer == null && rsin == null) {
      throw new IllegalArgumentException("No organisation is named");
    }
    if (kvkNummer != null && !kvkNummer.matches("[0-9]{8}")) {
      throw new IllegalArgumentException("Not a KvK number");
    }
    if (rsin != null && !Bsn.isValid(rsin)) {
      throw new IllegalArgumentException("Not an RSIN");
    }
    if (vestigingsNummer != null && !vestigingsNummer.matches("[0-9]{12}")) {
      throw new IllegalArgumentException("Not the number of a branch");
    }
    if (handelende.isBlank()) {
      throw new IllegalArgumentException("Nobody acts");
    }
  }

  @Override
  public boolean isZelfde(Aangemelde ander) {
    return ander instanceof Organisatie organisatie
        && Objects.equals(organisatie.kvkNummer, kvkNummer)
        && Objects.equals(organisatie.rsin, rsin)
        && Objects.equals(organisatie.vestigingsNummer, vestigingsNummer)
        && organisatie.handelende.equals(handelende);
  }

  @Override
  public String toString() {
    return "Organisatie[***]";
  }
}
