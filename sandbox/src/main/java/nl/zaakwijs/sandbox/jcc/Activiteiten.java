package nl.zaakwijs.sandbox.jcc;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.zaakwijs.sandbox.agenda.Boeking.Onderdeel;
import nl.zaakwijs.sandbox.zaad.Balie;

/**
 * What one can come for, and where, under the keys of JCC: the part that bookings don't change.
 * Other than the desk itself, JCC calls each thing by a UUID.
 */
final class Activiteiten {

  /** For how many people at once one can come, with each activity. */
  static final int MEESTE_PERSONEN = 4;

  private final Map<String, Balie.Dienst> diensten = new LinkedHashMap<>();
  private final Map<String, Balie.Vestiging> vestigingen = new LinkedHashMap<>();

  Activiteiten(Balie balie) {
    balie.diensten().stream()
        .filter(Balie.Dienst::openbaar)
        .forEach(dienst -> diensten.put(id(dienst), dienst));
    balie.vestigingen().forEach(vestiging -> vestigingen.put(id(vestiging), vestiging));
  }

  static String id(Balie.Dienst dienst) {
    return uuid("activity", dienst.id());
  }

  static String id(Balie.Vestiging vestiging) {
    return uuid("location", vestiging.id());
  }

  /** The id of a group of activities. */
  static String groupId(Balie.Dienst dienst) {
    return uuid("group", dienst.groep());
  }

  private static String uuid(String soort, String naam) {
    return UUID.nameUUIDFromBytes((soort + naam).getBytes(StandardCharsets.UTF_8)).toString();
  }

  List<Balie.Dienst> list() {
    return List.copyOf(diensten.values());
  }

  List<Balie.Dienst> list(Balie.Vestiging vestiging) {
    return diensten.values().stream().filter(dienst -> has(vestiging, dienst)).toList();
  }

  /** What goes together with all of these, these themselves left out. */
  List<Balie.Dienst> listAdditional(List<Balie.Dienst> gekozen) {
    return diensten.values().stream()
        .filter(dienst -> !gekozen.contains(dienst))
        .filter(dienst -> gekozen.stream().allMatch(een -> een.groep().equals(dienst.groep())))
        .toList();
  }

  List<Balie.Vestiging> listVestigingen() {
    return List.copyOf(vestigingen.values());
  }

  List<Balie.Vestiging> listVestigingen(List<Balie.Dienst> gekozen) {
    return vestigingen.values().stream()
        .filter(vestiging -> gekozen.stream().allMatch(dienst -> has(vestiging, dienst)))
        .toList();
  }

  Balie.Vestiging readVestiging(String id) {
    Balie.Vestiging vestiging = vestigingen.get(id);
    if (vestiging == null) {
      throw JccException.notFound();
    }
    return vestiging;
  }

  List<Balie.Dienst> readDiensten(List<String> ids) {
    if (ids.isEmpty() || !diensten.keySet().containsAll(ids)) {
      throw JccException.badRequest("ActivityUnknown", "Onbekende activiteit.");
    }
    return ids.stream().map(diensten::get).toList();
  }

  /**
   * The activities of one appointment.
   *
   * @param aantallen for how many people, one for each activity
   */
  List<Onderdeel> readOnderdelen(List<String> ids, List<Integer> aantallen) {
    List<Balie.Dienst> gekozen = readDiensten(ids);
    if (aantallen.size() != ids.size()) {
      throw JccException.badRequest("AmountMissing", "Elke activiteit heeft een aantal nodig.");
    }
    if (gekozen.stream().map(Balie.Dienst::groep).distinct().count() > 1) {
      throw JccException.badRequest("CombinationNotAllowed", "Dit kan niet samen.");
    }
    List<Onderdeel> onderdelen = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      if (aantallen.get(i) > MEESTE_PERSONEN) {
        throw JccException.badRequest("AmountTooHigh", "Zo veel personen kan niet.");
      }
      onderdelen.add(new Onderdeel(gekozen.get(i), aantallen.get(i)));
    }
    return onderdelen;
  }

  static int minutes(List<Onderdeel> onderdelen) {
    return onderdelen.stream().mapToInt(deel -> deel.dienst().minuten(deel.aantal())).sum();
  }

  private static boolean has(Balie.Vestiging vestiging, Balie.Dienst dienst) {
    return vestiging.diensten().contains(dienst.id());
  }
}
