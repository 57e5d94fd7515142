package nl.zaakwijs.portal.herschrijving;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zaakwijs.portal.herschrijving.Herschreven.Zin;
import nl.zaakwijs.portal.herschrijving.Keuring.Reden;
import nl.zaakwijs.portal.herschrijving.Opdracht.Soort;
import nl.zaakwijs.portal.herschrijving.Zinsdeler.Ruwezin;

/**
 * Decides whether a text that a model wrote may be shown. It may only when every sentence cites a
 * passage, and every number, amount, date, name, form and link in it stands in the passages that it
 * cites. It knows nothing but the task and the text, and gives the same verdict every time.
 */
final class Tekstcontrole {
  static final int MEESTE_ZINNEN = 15;
  private static final int LANGSTE = 2500;
  private static final int MEESTE_VRAAGZINNEN = 2;

  private final Opdracht opdracht;
  private final List<Linkplekken.Link> linkplekken;
  private final Map<Set<Integer>, Bronfeiten> feiten = new HashMap<>();

  /** A sentence is judged once, however often the text is looked at while it grows. */
  private final Map<Ruwezin, Optional<Reden>> oordelen = new HashMap<>();

  Tekstcontrole(Opdracht opdracht) {
    this.opdracht = opdracht;
    this.linkplekken = new Linkplekken(opdracht.bronnen()).list();
  }

  /** The verdict on a text that is complete. */
  Keuring check(String tekst) {
    String genormaliseerd = Zinsdeler.normalise(tekst);
    Optional<Reden> vorm = checkForm(genormaliseerd);
    if (vorm.isPresent()) {
      return new Keuring.Afgekeurd(vorm.get());
    }
    List<Ruwezin> zinnen = Zinsdeler.split(genormaliseerd, linkplekken);
    Optional<Reden> fout =
        zinnen.stream()
            .flatMap(zin -> judge(zin).stream())
            .findFirst()
            .or(() -> checkWhole(zinnen));
    return fout.isPresent()
        ? new Keuring.Afgekeurd(fout.get())
        : new Keuring.Goed(
            new Herschreven(
                opdracht.soort(),
                opdracht.taal(),
                zinnen.stream()
                    .map(zin -> new Zin(zin.delen(), List.copyOf(zin.bronnen())))
                    .toList()));
  }

  /** What is wrong with a text that is still being written, as far as its sentences are ready. */
  Optional<Reden> findFout(String tot) {
    String genormaliseerd = Zinsdeler.normalise(tot);
    if (genormaliseerd.length() > LANGSTE) {
      return Optional.of(Reden.TE_LANG);
    }
    List<Ruwezin> zinnen = Zinsdeler.split(genormaliseerd, linkplekken);
    if (zinnen.size() > MEESTE_ZINNEN) {
      return Optional.of(Reden.TE_LANG);
    }
    // The last may go on, and the one before it may still get its passage.
    return zinnen.subList(0, Math.max(0, zinnen.size() - 2)).stream()
        .flatMap(zin -> judge(zin).stream())
        .findFirst();
  }

  /** How many sentences are ready, for who waits. */
  int countZinnen(String tot) {
    return Math.max(0, Zinsdeler.split(Zinsdeler.normalise(tot), linkplekken).size() - 1);
  }

  private static Optional<Reden> checkForm(String genormaliseerd) {
    if (genormaliseerd.isEmpty() || genormaliseerd.equals(Modelopdracht.GEEN)) {
      return Optional.of(Reden.LEEG);
    }
    return genormaliseerd.length() > LANGSTE
        ? Optional.of(Reden.TE_LANG)
        : Zinsdeler.checkTekens(genormaliseerd);
  }

  private Optional<Reden> judge(Ruwezin zin) {
    Optional<Reden> bekend = oordelen.get(zin);
    if (bekend != null) {
      return bekend;
    }
    Optional<Reden> oordeel = checkZin(zin);
    oordelen.put(zin, oordeel);
    return oordeel;
  }

  private Optional<Reden> checkZin(Ruwezin zin) {
    if (zin.tekst().chars().noneMatch(Character::isLetter)) {
      return Optional.of(Reden.LEEG);
    }
    if (zin.bronnen().isEmpty()) {
      return Optional.of(zin.af() ? Reden.GEEN_BRON : Reden.AFGEKAPT);
    }
    if (!zin.af()) {
      return Optional.of(Reden.AFGEKAPT);
    }
    int aantal = opdracht.bronnen().size();
    if (zin.bronnen().stream().anyMatch(nummer -> nummer < 1 || nummer > aantal)) {
      return Optional.of(Reden.ONBEKENDE_BRON);
    }
    boolean vreemd =
        zin.links().stream()
            .anyMatch(
                link ->
                    link < 1
                        || link > linkplekken.size()
                        || !zin.bronnen().contains(linkplekken.get(link - 1).bron()));
    if (vreemd || zin.tekst().contains("](") || zin.tekst().contains("(link")) {
      return Optional.of(Reden.LINK);
    }
    if (zin.tekst().contains("[") || zin.tekst().contains("]")) {
      return Optional.of(Reden.TEKENS);
    }
    return Zincontrole.check(zin, feiten(zin.bronnen()), opdracht.taal());
  }

  private Optional<Reden> checkWhole(List<Ruwezin> zinnen) {
    boolean vraag = opdracht.soort() == Soort.VRAAG_DOOR;
    if (zinnen.isEmpty()) {
      return Optional.of(Reden.LEEG);
    }
    if (zinnen.size() > (vraag ? MEESTE_VRAAGZINNEN : MEESTE_ZINNEN)) {
      return Optional.of(Reden.TE_LANG);
    }
    Set<Integer> genoemd = new LinkedHashSet<>();
    zinnen.forEach(zin -> genoemd.addAll(zin.bronnen()));
    boolean vraagt = zinnen.get(zinnen.size() - 1).tekst().endsWith("?");
    if (vraag != vraagt || (vraag && genoemd.size() < opdracht.bronnen().size())) {
      return Optional.of(Reden.GEEN_VRAAG);
    }
    return Optional.empty();
  }

  private Bronfeiten feiten(Set<Integer> nummers) {
    return feiten.computeIfAbsent(
        Set.copyOf(nummers),
        deze -> {
          List<Brontekst> bronnen = new ArrayList<>();
          deze.forEach(nummer -> bronnen.add(opdracht.bronnen().get(nummer - 1)));
          return Bronfeiten.of(opdracht.onderwerp(), bronnen);
        });
  }
}
