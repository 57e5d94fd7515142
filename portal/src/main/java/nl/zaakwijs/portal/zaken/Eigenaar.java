package nl.zaakwijs.portal.zaken;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.zaakwijs.clients.zaken.Organisatienummer;
import nl.zaakwijs.clients.zaken.Organisatienummer.Soort;
import nl.zaakwijs.clients.zaken.Rol;
import nl.zaakwijs.portal.inwoner.Aangemelde;
import nl.zaakwijs.portal.inwoner.NamensPersoon;
import nl.zaakwijs.portal.inwoner.Organisatie;

/**
 * Whether a rol in a zaak is of the person or organisation that is acted for, and by which numbers
 * such zaken are found. A login for one branch is not one for the whole organisation.
 */
final class Eigenaar {
  private static final String PERSOON = "natuurlijk_persoon";
  private static final String ORGANISATIE = "niet_natuurlijk_persoon";
  private static final String VESTIGING = "vestiging";

  private Eigenaar() {}

  static boolean is(Rol rol, Aangemelde aangemelde, Set<Organisatiesleutel> sleutels) {
    if (aangemelde instanceof NamensPersoon persoon) {
      return rol.betrokkeneType().equals(PERSOON) && rol.inpBsn().equals(persoon.bsn().reveal());
    }
    Organisatie organisatie = (Organisatie) aangemelde;
    return organisatie.vestigingsNummer() == null
        ? isOfWhole(rol, organisatie, sleutels)
        : isOfBranch(rol, organisatie, organisatie.vestigingsNummer(), sleutels);
  }

  private static boolean isOfWhole(
      Rol rol, Organisatie organisatie, Set<Organisatiesleutel> sleutels) {
    return switch (rol.betrokkeneType()) {
      case ORGANISATIE -> isSameOrganisation(rol, organisatie, sleutels);
      case VESTIGING -> rol.kvkNummer().equals(organisatie.kvkNummer());
      default -> false;
    };
  }

  private static boolean isOfBranch(
      Rol rol, Organisatie organisatie, String vestiging, Set<Organisatiesleutel> sleutels) {
    if (!rol.vestigingsNummer().equals(vestiging)) {
      return false;
    }
    return switch (rol.betrokkeneType()) {
      case ORGANISATIE -> isSameOrganisation(rol, organisatie, sleutels);
      case VESTIGING ->
          rol.kvkNummer().isEmpty()
              || organisatie.kvkNummer() == null
              || rol.kvkNummer().equals(organisatie.kvkNummer());
      default -> false;
    };
  }

  private static boolean isSameOrganisation(
      Rol rol, Organisatie organisatie, Set<Organisatiesleutel> sleutels) {
    return rol.innNnpId().equals(organisatie.rsin())
        || rol.kvkNummer().equals(organisatie.kvkNummer())
        || (sleutels.contains(Organisatiesleutel.KVK_ALS_RSIN)
            && rol.innNnpId().equals(organisatie.kvkNummer()));
  }

  /** The numbers to search for, as far as this zaaksysteem knows them. */
  static List<Organisatienummer> listZoeknummers(
      Organisatie organisatie, Set<Organisatiesleutel> sleutels) {
    String vestiging = organisatie.vestigingsNummer();
    if (vestiging != null) {
      return List.of(new Organisatienummer(Soort.VESTIGING, vestiging));
    }
    List<Organisatienummer> nummers = new ArrayList<>();
    String rsin = organisatie.rsin();
    String kvk = organisatie.kvkNummer();
    if (rsin != null && sleutels.contains(Organisatiesleutel.RSIN)) {
      nummers.add(new Organisatienummer(Soort.RSIN, rsin));
    }
    if (kvk != null && sleutels.contains(Organisatiesleutel.KVK)) {
      nummers.add(new Organisatienummer(Soort.KVK, kvk));
    }
    if (kvk != null && sleutels.contains(Organisatiesleutel.KVK_ALS_RSIN)) {
      nummers.add(new Organisatienummer(Soort.RSIN, kvk));
    }
    return nummers;
  }
}
