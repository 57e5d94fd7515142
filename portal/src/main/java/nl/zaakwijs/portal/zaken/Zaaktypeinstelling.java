package nl.zaakwijs.portal.zaken;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the municipality decided to show and allow for one zaaktype, whatever its version. A
 * zaaktype that nobody configured shows nothing extra and takes no documents.
 *
 * @param verborgen whether its zaken are shown nowhere
 * @param naam what residents call it; null for the name in the catalogue
 * @param uitleg what residents have to know about zaken of this kind; null for nothing
 * @param statussen what a status means, by the omschrijving of its statustype
 * @param resultaten what a result means, by the omschrijving of its resultaattype
 * @param eigenschappen the eigenschappen that are shown, by their name, in this order
 * @param uploadToegestaan whether a resident may add documents to an open zaak
 * @param contactToegestaan whether the page of a zaak invites to ask about it
 */
public record Zaaktypeinstelling(
    boolean verborgen,
    @Nullable Tweetalig naam,
    @Nullable Tweetalig uitleg,
    Map<String, Tweetalig> statussen,
    Map<String, Tweetalig> resultaten,
    Map<String, Tweetalig> eigenschappen,
    boolean uploadToegestaan,
    boolean contactToegestaan)
    implements Serializable {

  /** For a zaaktype that nobody configured. */
  static final Zaaktypeinstelling STANDAARD =
      new Zaaktypeinstelling(false, null, null, Map.of(), Map.of(), Map.of(), false, true);

  public Zaaktypeinstelling {
    statussen = byKey(statussen);
    resultaten = byKey(resultaten);
    eigenschappen = byKey(eigenschappen);
  }

  /** What a status with this omschrijving means, when the municipality wrote that down. */
  Optional<Tweetalig> findStatus(String omschrijving) {
    return Optional.ofNullable(statussen.get(key(omschrijving)));
  }

  /** What a result with this omschrijving means, when the municipality wrote that down. */
  Optional<Tweetalig> findResultaat(String omschrijving) {
    return Optional.ofNullable(resultaten.get(key(omschrijving)));
  }

  /** What the eigenschap with this name is called; empty for one that is not shown. */
  Optional<Tweetalig> findEigenschap(String naam) {
    return Optional.ofNullable(eigenschappen.get(key(naam)));
  }

  /** Names are compared without their capitals: people type them into two systems. */
  static String key(String naam) {
    return naam.strip().toLowerCase(Locale.ROOT);
  }

  private static Map<String, Tweetalig> byKey(Map<String, Tweetalig> teksten) {
    Map<String, Tweetalig> result = new LinkedHashMap<>();
    teksten.forEach((naam, tekst) -> result.put(key(naam), tekst));
    return Collections.unmodifiableMap(result);
  }
}
