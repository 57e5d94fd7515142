package nl.zaakwijs.portal.vraag;

import java.util.ArrayList;
import java.util.List;
import nl.zaakwijs.portal.kennis.Artikel;
import nl.zaakwijs.portal.vraag.Antwoord.Zaakstatussen;
import nl.zaakwijs.portal.zaken.MijnZaak;
import org.jspecify.annotations.NullMarked;

/**
 * A question of a file with what came of it, and how right that is.
 *
 * @param artikelen the three that come nearest, best first, whatever the answer became
 * @param trefwoorden what plain keyword search finds
 */
@NullMarked
record Gesteld(
    Opgave opgave,
    Beantwoording beantwoording,
    List<Artikel> artikelen,
    Trefwoordzoeker.Vondst trefwoorden) {
  Gesteld {
    artikelen = List.copyOf(artikelen);
  }

  Uitkomst uitkomst() {
    return Uitkomst.of(beantwoording);
  }

  /** The article that was given as the answer, or those that were offered; none otherwise. */
  List<Artikel> gegeven() {
    List<String> ids = uitkomst().artikelen();
    return artikelen.stream().filter(artikel -> ids.contains(artikel.id())).toList();
  }

  boolean isGegeven() {
    return !uitkomst().artikelen().isEmpty() && !uitkomst().isKeuze();
  }

  boolean isEersteGoed() {
    return !artikelen.isEmpty() && opgave.isGoed(artikelen.get(0));
  }

  boolean isBijEersteDrie() {
    return artikelen.stream().anyMatch(opgave::isGoed);
  }

  boolean isGegevenGoed() {
    return isGegeven() && gegeven().stream().anyMatch(opgave::isGoed);
  }

  boolean isKeuzeGoed() {
    return uitkomst().isKeuze() && gegeven().stream().anyMatch(opgave::isGoed);
  }

  double zekerheid() {
    return beantwoording.bevinding().zekerheid();
  }

  String aspect() {
    return beantwoording.antwoord() instanceof Zaakstatussen zaken ? zaken.aspect().code() : "";
  }

  List<String> zaken() {
    return beantwoording.antwoord() instanceof Zaakstatussen zaken
        ? zaken.bedoeld().stream().map(MijnZaak::zaaknummer).toList()
        : List.of();
  }

  /** The same zaken; with one, that one alone. */
  boolean isZaakGoed() {
    List<String> verwacht = new ArrayList<>();
    opgave.json().path("zaken").forEach(zaak -> verwacht.add(zaak.asText()));
    return beantwoording.route() == Route.ZAAKSTATUS
        && (!opgave.json().has("zaken")
            || (verwacht.size() == zaken().size() && zaken().containsAll(verwacht)));
  }

  boolean isAspectGoed() {
    return !opgave.json().has("aspect") || opgave.json().path("aspect").asText().equals(aspect());
  }

  boolean isRouteGoed() {
    return beantwoording.route().code().equals(opgave.route());
  }
}
