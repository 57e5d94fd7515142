package nl.zaakwijs.portal.persoon;

import java.util.List;

/**
 * A part of the personal record that is shown and that can be asked for by itself. Knows what the
 * person register calls it, so that nothing else is asked.
 */
public enum Gegevenssoort {
  NAAM,
  GEBOORTEDATUM,
  ADRES,
  GEMEENTE;

  /** The fields of BRP Personen. */
  List<String> velden() {
    return switch (this) {
      case NAAM -> List.of("naam.volledigeNaam");
      case GEBOORTEDATUM -> List.of("geboorte.datum");
      case ADRES ->
          List.of(
              "adressering.adresregel1",
              "adressering.adresregel2",
              "adressering.adresregel3",
              "adressering.land",
              "verblijfplaats.datumVan");
      case GEMEENTE -> List.of("gemeenteVanInschrijving");
    };
  }
}
