package nl.zaakwijs.sandbox.zaad;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A zaak as the seed tells it. Its UUID follows from its number, so that it is the same at every
 * start.
 *
 * @param bsn the initiator, when that is a person
 * @param organisatie the initiator, when that is an organisation
 * @param zaaktype the key of the zaaktype
 * @param hoofdzaak the number of the zaak that this one is a part of
 * @param rollen everybody besides the initiator
 */
public record Zaak(
    String nummer,
    String zaaktype,
    @Nullable String bsn,
    @Nullable Organisatie organisatie,
    String omschrijving,
    @Nullable String toelichting,
    LocalDate start,
    @Nullable LocalDate gepland,
    @Nullable LocalDate uiterlijk,
    @Nullable LocalDate eind,
    @Nullable String vertrouwelijkheid,
    List<Status> statussen,
    @Nullable Resultaat resultaat,
    @Nullable Verlenging verlenging,
    @Nullable String opschorting,
    @Nullable String hoofdzaak,
    List<Rol> rollen,
    List<Document> documenten,
    List<Besluit> besluiten,
    List<Eigenschap> eigenschappen) {

  /**
   * A step that was reached.
   *
   * @param stap which statustype of the zaaktype, from 1; by default the next one
   */
  public record Status(OffsetDateTime op, @Nullable String toelichting, @Nullable Integer stap) {}

  /**
   * A fact about the zaak, of a kind that its zaaktype knows.
   *
   * @param datum the value, for one that is a date
   * @param op the value, for one that is a moment
   */
  public record Eigenschap(
      String naam,
      @Nullable String waarde,
      @Nullable LocalDate datum,
      @Nullable OffsetDateTime op) {}

  /**
   * An organisation, or one branch of it.
   *
   * @param vestiging the number of the branch; null for the organisation as a whole
   */
  public record Organisatie(String naam, String kvk, String rsin, @Nullable String vestiging) {}

  /** How it ended. */
  public record Resultaat(String type, @Nullable String toelichting) {}

  /** By how much the deadline moved, and why. */
  public record Verlenging(String reden, String duur) {}

  /**
   * Somebody else with a part in the zaak.
   *
   * @param medewerker the surname of an employee
   * @param afdeling the name of a department
   * @param naam of the person with this BSN
   * @param gemachtigde whether that person acts for another
   */
  public record Rol(
      String soort,
      @Nullable String bsn,
      @Nullable String medewerker,
      @Nullable String afdeling,
      @Nullable String naam,
      boolean gemachtigde) {

    /** Keeps the BSN out of whatever prints this. */
    @Override
    public String toString() {
      return "Rol[" + soort + "]";
    }
  }

  /**
   * What was decided.
   *
   * @param ingang from when it counts; by default from the day of the decision
   * @param reactie the last day to object, when the register has it
   */
  public record Besluit(
      LocalDate datum,
      @Nullable LocalDate ingang,
      @Nullable LocalDate verval,
      @Nullable LocalDate verzonden,
      @Nullable LocalDate reactie,
      @Nullable String toelichting) {}

  /**
   * A document in the zaak.
   *
   * @param vertrouwelijkheid empty when the seed leaves it out, as some registers do
   * @param formaat the media type; a PDF when absent
   * @param omvang how many bytes to make up, for something large
   */
  public record Document(
      String titel,
      String bestandsnaam,
      LocalDate datum,
      @Nullable String vertrouwelijkheid,
      @Nullable String status,
      @Nullable LocalDate ontvangen,
      @Nullable LocalDate verzonden,
      @Nullable String inhoud,
      @Nullable String formaat,
      @Nullable Long omvang) {}

  public Zaak {
    statussen = statussen == null ? List.of() : List.copyOf(statussen);
    rollen = rollen == null ? List.of() : List.copyOf(rollen);
    documenten = documenten == null ? List.of() : List.copyOf(documenten);
    eigenschappen = eigenschappen == null ? List.of() : List.copyOf(eigenschappen);
    besluiten = besluiten == null ? List.of() : List.copyOf(besluiten);
  }

  /** {@code ZAAK-2026-0000020} has {@code 00000020-2026-4000-8000-000000000000}. */
  public UUID uuid() {
    return uuidOf(nummer);
  }

  /** The UUID of the zaak with this number. */
  static UUID uuidOf(String nummer) {
    String[] delen = nummer.split("-", -1);
    return UUID.fromString("0" + delen[2] + "-" + delen[1] + "-4000-8000-000000000000");
  }

  /** Keeps the BSN out of whatever prints this. */
  @Override
  public String toString() {
    return "Zaak[" + nummer + "]";
  }
}
