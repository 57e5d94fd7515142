package nl.zaakwijs.portal.persoon;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.zaakwijs.portal.persoon.Reisdocument.Soort;
import nl.zaakwijs.portal.persoon.Reisdocument.Stand;
import org.jspecify.annotations.Nullable;

/** What the register says of travel documents, read on one day: which matter, and can be used. */
final class Geldigheid {
  /** Half a year: what many countries ask for at their border. */
  private static final long BIJNA = 183;

  private final LocalDate vandaag;

  Geldigheid(LocalDate vandaag) {
    this.vandaag = vandaag;
  }

  /**
   * The documents that a resident wants to know of: all that can be used, and of each kind without
   * such a one the document that was valid longest.
   */
  List<Reisdocument> choose(List<nl.zaakwijs.clients.reisdocumenten.Reisdocument> alle) {
    List<Reisdocument> bruikbaar = new ArrayList<>();
    Map<Soort, Reisdocument> anders = new EnumMap<>(Soort.class);
    for (nl.zaakwijs.clients.reisdocumenten.Reisdocument een : alle) {
      Reisdocument document = read(een);
      if (document.stand().isBruikbaar()) {
        bruikbaar.add(document);
      } else {
        anders.merge(document.soort(), document, Geldigheid::last);
      }
    }
    bruikbaar.forEach(document -> anders.remove(document.soort()));
    List<Reisdocument> gekozen = new ArrayList<>(bruikbaar);
    gekozen.addAll(anders.values());
    gekozen.sort(Comparator.comparing(Reisdocument::soort));
    return gekozen;
  }

  Reisdocument read(nl.zaakwijs.clients.reisdocumenten.Reisdocument document) {
    Datum totEnMet = Datum.of(document.eindeGeldigheid());
    Stand stand = stand(document.aanduiding(), totEnMet);
    return new Reisdocument(
        soort(document.soort()),
        document.omschrijving(),
        stand,
        totEnMet,
        stand.isBruikbaar() ? days(totEnMet) : null,
        Datum.of(document.aanduidingDatum()),
        document.inOnderzoek());
  }

  /** The codes of table 48 for a paspoort and an identiteitskaart; anything else keeps its name. */
  private static Soort soort(String code) {
    return switch (code) {
      case "PN", "ZN", "TE", "TN" -> Soort.PASPOORT;
      case "NI", "EK" -> Soort.ID_KAART;
      default -> Soort.ANDERS;
    };
  }

  private Stand stand(String aanduiding, Datum totEnMet) {
    return switch (aanduiding) {
      case "V" -> Stand.VERMIST;
      case "I" -> Stand.INGELEVERD;
      case "R" -> Stand.VERVALLEN;
      case "" -> byDate(totEnMet);
      default -> Stand.ONBEKEND;
    };
  }

  private Stand byDate(Datum totEnMet) {
    if (totEnMet.isBefore(vandaag)) {
      return Stand.VERLOPEN;
    }
    Long dagen = days(totEnMet);
    if (dagen != null) {
      return dagen <= BIJNA ? Stand.BIJNA_VERLOPEN : Stand.GELDIG;
    }
    return totEnMet.isAfter(vandaag) ? Stand.GELDIG : Stand.ONBEKEND;
  }

  private @Nullable Long days(Datum totEnMet) {
    return totEnMet instanceof Datum.Dag dag ? ChronoUnit.DAYS.between(vandaag, dag.dag()) : null;
  }

  /** Of two that can't be used: the one that was valid longest; a known date before an unknown. */
  private static Reisdocument last(Reisdocument een, Reisdocument ander) {
    if (een.totEnMet() instanceof Datum.Dag eerste
        && ander.totEnMet() instanceof Datum.Dag tweede) {
      return tweede.dag().isAfter(eerste.dag()) ? ander : een;
    }
    return ander.totEnMet() instanceof Datum.Dag ? ander : een;
  }
}
