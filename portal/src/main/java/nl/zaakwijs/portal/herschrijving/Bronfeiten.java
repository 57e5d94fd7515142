package nl.zaakwijs.portal.herschrijving;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the passages that one sentence cites say, in the forms in which the sentence is held against
 * them.
 *
 * @param tekst all of it, in lower case
 * @param regels its sentences and list items
 * @param zinsdelen these, and the parts between their commas
 * @param feiten the facts in all of it, with those that follow from them
 * @param woorden the beginnings of its words that mean something
 */
record Bronfeiten(
    String tekst,
    List<Regel> regels,
    List<Regel> zinsdelen,
    Set<Feit> feiten,
    Set<String> woorden) {
  private static final Pattern ZINSDEEL = Pattern.compile("[,;:()]\\s");
  private static final Pattern REGELEINDE = Pattern.compile("(?<=[.!?])\\s+|\\n+");

  /**
   * One sentence or list item.
   *
   * @param woorden the beginnings of its words that mean something
   * @param alle all its words
   * @param ontkenningen how often it says that something is not so
   */
  record Regel(Set<Feit> feiten, Set<String> woorden, Set<String> alle, long ontkenningen) {
    static Regel of(String tekst) {
      return of(tekst, Feiten.withFollowing(tekst));
    }

    /** For a part of a line, which is looked at for its words alone. */
    static Regel withoutFeiten(String tekst) {
      return of(tekst, Set.of());
    }

    private static Regel of(String tekst, Set<Feit> feiten) {
      return new Regel(
          feiten,
          Woordvormen.begins(tekst),
          Set.copyOf(Woordvormen.words(tekst)),
          Woordvormen.countOntkenningen(tekst));
    }

    /** How many words that mean something it has in common with these. */
    long overlap(Set<String> andere) {
      return andere.stream().filter(woorden::contains).count();
    }

    /** How many words of whatever kind it has in common with these. */
    long overlapInAll(Set<String> andere) {
      return andere.stream().filter(alle::contains).count();
    }
  }

  /**
   * Of these passages together.
   *
   * @param onderwerp what they are about; its words may be used, its facts are none
   */
  static Bronfeiten of(String onderwerp, List<Brontekst> bronnen) {
    List<Regel> regels = new ArrayList<>();
    List<Regel> zinsdelen = new ArrayList<>();
    StringBuilder alles = new StringBuilder(onderwerp).append('\n');
    Set<Feit> feiten = new LinkedHashSet<>();
    for (Brontekst bron : bronnen) {
      String tekst = Linkplekken.withoutMarkup(bron.tekst());
      alles.append(bron.kop()).append('\n').append(tekst).append('\n');
      Arrays.stream(REGELEINDE.split(tekst, -1))
          .filter(regel -> !regel.isBlank())
          .forEach(
              regel -> {
                regels.add(Regel.of(regel));
                ZINSDEEL.splitAsStream(regel).map(Regel::withoutFeiten).forEach(zinsdelen::add);
              });
    }
    String tekst = alles.toString().toLowerCase(Locale.ROOT);
    zinsdelen.addAll(regels);
    regels.forEach(regel -> feiten.addAll(regel.feiten()));
    return new Bronfeiten(tekst, regels, zinsdelen, feiten, Woordvormen.begins(tekst));
  }

  /** Whether this word stands in it, or a word that has it in it. */
  boolean hasWord(String woord) {
    return tekst.contains(woord.toLowerCase(Locale.ROOT));
  }
}
