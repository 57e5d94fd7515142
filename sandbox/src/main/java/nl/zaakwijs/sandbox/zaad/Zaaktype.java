package nl.zaakwijs.sandbox.zaad;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind of zaak with the statuses and results that it can get. Other seed files point to it by its
 * key.
 *
 * @param intern whether the municipality keeps it to itself
 * @param doorlooptijd the legal time, as an ISO-8601 period
 * @param servicenorm the time the municipality aims at, if it names one
 */
public record Zaaktype(
    String sleutel,
    String identificatie,
    String omschrijving,
    String onderwerp,
    boolean intern,
    String doorlooptijd,
    @Nullable String servicenorm,
    List<Statustype> statustypen,
    List<Resultaattype> resultaattypen,
    List<Eigenschap> eigenschappen) {

  /**
   * A step, in the order of the list.
   *
   * @param statustekst the text for the resident, if there is one
   */
  public record Statustype(String omschrijving, @Nullable String statustekst, boolean informeren) {}

  /** A way to end. */
  public record Resultaattype(String sleutel, String omschrijving, String toelichting) {}

  /**
   * A kind of fact that zaken of this zaaktype have.
   *
   * @param formaat tekst, getal, datum or datum_tijd
   */
  public record Eigenschap(String naam, String formaat) {}

  public Zaaktype {
    statustypen = List.copyOf(statustypen);
    resultaattypen = resultaattypen == null ? List.of() : List.copyOf(resultaattypen);
    eigenschappen = eigenschappen == null ? List.of() : List.copyOf(eigenschappen);
  }
}
