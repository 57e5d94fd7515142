package nl.zaakwijs.portal.afspraakzin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A rule of the grammar: what words together mean. A list of rules goes over a sentence from left
 * to right, and at each place the first rule that fits puts its meaning there. What a rule only
 * passed over stays.
 *
 * @param maak the meaning of what was taken; none when the rule does not fit after all
 */
record Taalregel(Patroon patroon, Function<Vangst, List<? extends Begrip>> maak) {

  static Taalregel several(String patroon, Function<Vangst, List<? extends Begrip>> maak) {
    return new Taalregel(Patroon.of(patroon), maak);
  }

  static Taalregel rule(String patroon, Function<Vangst, ? extends Begrip> maak) {
    return several(patroon, vangst -> List.of(maak.apply(vangst)));
  }

  /** What is taken says nothing. */
  static Taalregel silent(String patroon) {
    return rule(patroon, vangst -> Begrip.STIL);
  }

  static List<Begrip> rewrite(List<Begrip> zin, List<Taalregel> regels, Kalender kalender) {
    List<Begrip> nieuw = new ArrayList<>();
    int plaats = 0;
    while (plaats < zin.size()) {
      int verder = plaats;
      for (Taalregel regel : regels) {
        verder = regel.apply(zin, plaats, nieuw, kalender);
        if (verder > plaats) {
          break;
        }
      }
      if (verder == plaats) {
        nieuw.add(zin.get(plaats));
        verder++;
      }
      plaats = verder;
    }
    return nieuw;
  }

  private int apply(List<Begrip> zin, int plaats, List<Begrip> nieuw, Kalender kalender) {
    return patroon
        .find(zin, plaats)
        .filter(treffer -> treffer.einde() > plaats)
        .map(
            treffer -> {
              List<? extends Begrip> betekenis =
                  maak.apply(new Vangst(treffer.genomen(), kalender));
              if (betekenis.isEmpty()) {
                return plaats;
              }
              nieuw.addAll(betekenis);
              nieuw.addAll(treffer.vulling());
              return treffer.einde();
            })
        .orElse(plaats);
  }
}
