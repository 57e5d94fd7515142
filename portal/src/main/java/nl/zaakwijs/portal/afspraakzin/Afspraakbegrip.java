package nl.zaakwijs.portal.afspraakzin;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.zaakwijs.portal.afspraakzin.Begrip.Deel;
import nl.zaakwijs.portal.afspraakzin.Begrip.Grens;
import nl.zaakwijs.portal.afspraakzin.Begrip.Klok;
import nl.zaakwijs.portal.afspraakzin.Begrip.Kloktijden;
import nl.zaakwijs.portal.afspraakzin.Begrip.Niet;
import nl.zaakwijs.portal.afspraakzin.Begrip.Plaats;
import org.jspecify.annotations.Nullable;

/**
 * Understands a sentence about an appointment. It reads words, and goes over them with one list of
 * rules after another, until only what was meant is left.
 */
public final class Afspraakbegrip {
  /** The rules in the order in which they go over the sentence. */
  private static final List<List<Taalregel>> RONDES =
      List.of(
          Dagregels.WEEKNUMMERS,
          Klokregels.TIJDEN,
          Persoonregels.TELLEN,
          Persoonregels.WIE,
          Persoonregels.SAMEN,
          Persoonregels.SAMEN,
          Persoonregels.SAMEN,
          Persoonregels.ROLLEN,
          Plaatsregels.REGELS,
          Dagregels.DATUMS,
          Dagregels.TIJDEN,
          Dagverbindingen.WEEKDAGEN,
          Dagregels.VERDER,
          Dagverbindingen.IN_EEN_TIJD,
          Dagregels.TIJDEN,
          Dagregels.VERDER,
          Dagverbindingen.SAMEN,
          Klokregels.LOSSE_TIJDEN,
          Klokregels.TUSSEN,
          Dagverbindingen.VOORVALLEN,
          Dagverbindingen.ERVOOR,
          Uitsluitregels.GEEN_ONTKENNING,
          Uitsluitregels.VERPLAATSEN,
          Grensregels.REGELS,
          Uitsluitregels.ONTKENNEN,
          Uitsluitregels.VERSCHUIVEN);

  private final Woordenboek woordenboek;
  private final Woordlezer lezer;

  public Afspraakbegrip(Productwoorden producten) {
    this.woordenboek = Woordenboek.read();
    this.lezer = new Woordlezer(woordenboek, producten);
  }

  /**
   * What this sentence says.
   *
   * @param eerdere earlier questions of the conversation, oldest first; only the product of the
   *     last one that names any is taken from them
   * @param nu the time in the Netherlands
   */
  public Afspraakvraag read(String tekst, List<String> eerdere, LocalDateTime nu) {
    Kalender kalender = Kalender.at(nu);
    List<Begrip> zin = understand(tekst, kalender);
    List<String> producten = Productregels.list(zin);
    for (int i = eerdere.size() - 1; i >= 0 && producten.isEmpty(); i--) {
      producten = Productregels.list(lezer.read(eerdere.get(i), kalender));
    }
    Grens dagen = Dagkeuze.choose(zin);
    Dagdeel gezegd = part(zin);
    LocalTime tijd = time(zin, gezegd);
    int personen = Persoonregels.count(zin);
    return new Afspraakvraag(
        producten,
        personen == 0 ? null : personen,
        Dagkeuze.list(zin, Plaats.class).stream().map(Plaats::naam).findFirst().orElse(null),
        dagen.van(),
        dagen.tot(),
        Dagkeuze.list(zin, Niet.class).stream()
            .flatMap(niet -> niet.namen().stream())
            .distinct()
            .toList(),
        gezegd == null && tijd == null ? partOfTimes(zin) : gezegd,
        tijd);
  }

  /** Whether this sentence itself names a product. */
  public boolean namesProduct(String tekst) {
    return lezer.namesProduct(tekst);
  }

  /** What is left of the sentence after all rules. */
  List<Begrip> understand(String tekst, Kalender kalender) {
    List<Begrip> zin = Dagafkortingen.expand(lezer.read(tekst, kalender), woordenboek, kalender);
    for (List<Taalregel> ronde : RONDES) {
      zin = Taalregel.rewrite(zin, ronde, kalender);
    }
    return zin;
  }

  /** The part of the day that is named; null when none is, or more than one. */
  private static @Nullable Dagdeel part(List<Begrip> zin) {
    Set<Dagdeel> delen =
        Set.copyOf(Dagkeuze.list(zin, Deel.class).stream().map(Deel::deel).toList());
    return delen.size() == 1 ? delen.iterator().next() : null;
  }

  private static @Nullable LocalTime time(List<Begrip> zin, @Nullable Dagdeel dagdeel) {
    List<Klok> tijden = new ArrayList<>(Dagkeuze.list(zin, Klok.class));
    return tijden.isEmpty() ? null : Klokregels.resolve(tijden.get(0), dagdeel);
  }

  private static @Nullable Dagdeel partOfTimes(List<Begrip> zin) {
    for (Kloktijden tijden : Dagkeuze.list(zin, Kloktijden.class)) {
      return Klokregels.part(tijden);
    }
    return null;
  }
}
