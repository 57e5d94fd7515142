package nl.zaakwijs.portal.zaken;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.zaakwijs.clients.zaken.Rol;
import nl.zaakwijs.portal.zaken.Betrokkene.Soort;

/**
 * Chooses from the roles of a zaak who the resident may know: who handles it, and who acts for
 * them. Nobody else's name leaves this class, and no number at all.
 */
final class Betrokkenen {
  private static final String BEHANDELAAR = "behandelaar";
  private static final String GEMACHTIGDE = "gemachtigde";

  private Betrokkenen() {}

  /**
   * Departments first, then employees, then who acts for the resident.
   *
   * @param rollen of an admitted zaak
   * @param zelf whether a rol is of who is acted for, who needs no telling that they take part
   */
  static List<Betrokkene> of(List<Rol> rollen, Predicate<Rol> zelf) {
    return rollen.stream()
        .filter(rol -> !rol.naam().isBlank() && !zelf.test(rol))
        .flatMap(rol -> findSoort(rol).map(soort -> new Betrokkene(soort, rol.naam())).stream())
        .distinct()
        .sorted(Comparator.comparing(Betrokkene::soort))
        .toList();
  }

  private static Optional<Soort> findSoort(Rol rol) {
    return switch (rol.betrokkeneType()) {
      case "organisatorische_eenheid" -> behandelaar(rol, Soort.AFDELING);
      case "medewerker" -> behandelaar(rol, Soort.BEHANDELAAR);
      case "natuurlijk_persoon", "niet_natuurlijk_persoon", "vestiging" ->
          rol.indicatieMachtiging().equals(GEMACHTIGDE)
              ? Optional.of(Soort.GEMACHTIGDE)
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<Soort> behandelaar(Rol rol, Soort soort) {
    return rol.omschrijvingGeneriek().equals(BEHANDELAAR) ? Optional.of(soort) : Optional.empty();
  }
}
