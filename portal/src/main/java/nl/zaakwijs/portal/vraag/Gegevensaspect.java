package nl.zaakwijs.portal.vraag;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.zaakwijs.portal.persoon.Gegevenssoort;
import nl.zaakwijs.portal.persoon.Reisdocument;

/** What someone wants to know of their own personal record; told in this order. */
public enum Gegevensaspect {
  /** Everything that the person register has and that is shown. */
  ALLES,
  NAAM,
  GEBOORTEDATUM,
  ADRES,
  GEMEENTE,
  PASPOORT,
  ID_KAART,
  REISDOCUMENTEN,
  /** Known from the login, and shown nowhere. */
  BSN,
  /** In the register, but not shown here. */
  NIET_GETOOND,
  /** About somebody else: never shown. */
  VAN_EEN_ANDER;

  /** What to ask the person register for. */
  public Set<Gegevenssoort> soorten() {
    return switch (this) {
      case ALLES -> Set.of(Gegevenssoort.values());
      case NAAM -> Set.of(Gegevenssoort.NAAM);
      case GEBOORTEDATUM -> Set.of(Gegevenssoort.GEBOORTEDATUM);
      case ADRES -> Set.of(Gegevenssoort.ADRES);
      case GEMEENTE -> Set.of(Gegevenssoort.GEMEENTE);
      case PASPOORT, ID_KAART, REISDOCUMENTEN, BSN, NIET_GETOOND, VAN_EEN_ANDER -> Set.of();
    };
  }

  /** Whether it is about a travel document. */
  public boolean isReisdocument() {
    return this == PASPOORT || this == ID_KAART || this == REISDOCUMENTEN;
  }

  /** Whether this document is one that was asked for. */
  public boolean isOver(Reisdocument document) {
    return this == REISDOCUMENTEN
        || findSoort().filter(soort -> soort == document.soort()).isPresent();
  }

  /** The one kind of document that it names. */
  public Optional<Reisdocument.Soort> findSoort() {
    return switch (this) {
      case PASPOORT -> Optional.of(Reisdocument.Soort.PASPOORT);
      case ID_KAART -> Optional.of(Reisdocument.Soort.ID_KAART);
      case ALLES,
          NAAM,
          GEBOORTEDATUM,
          ADRES,
          GEMEENTE,
          REISDOCUMENTEN,
          BSN,
          NIET_GETOOND,
          VAN_EEN_ANDER ->
          Optional.empty();
    };
  }

  /** The name in traces and texts. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
