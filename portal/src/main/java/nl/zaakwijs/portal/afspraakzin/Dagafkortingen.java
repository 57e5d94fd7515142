package nl.zaakwijs.portal.afspraakzin;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakwijs.portal.afspraakzin.Begrip.Dagen;
import nl.zaakwijs.portal.afspraakzin.Begrip.Deel;
import nl.zaakwijs.portal.afspraakzin.Begrip.Getal;
import nl.zaakwijs.portal.afspraakzin.Begrip.Klok;
import nl.zaakwijs.portal.afspraakzin.Begrip.Punt;
import nl.zaakwijs.portal.afspraakzin.Begrip.Woord;
import org.jspecify.annotations.Nullable;

/** "Ma", "vr" and "zo": days in short, unless the words beside them say that they are not. */
final class Dagafkortingen {
  /** These are mostly something else, such as "zo snel" and "ik ben vrij". */
  private static final Set<String> MEESTAL_ANDERS =
      Set.of("zo", "zon", "zat", "vrij", "vr", "don", "din");

  private static final Set<String> ERVOOR =
      Set.of(
          "op",
          "of",
          "en",
          "vanaf",
          "volgende",
          "komende",
          "niet",
          "tot",
          "uiterlijk",
          "na",
          "met",
          "deze",
          "behalve",
          "van");
  private static final Set<String> ERNA =
      Set.of(
          "om", "of", "kan", "lukt", "en", "rond", "na", "tussen", "vanaf", "over", "tot", "niet",
          "past", "is");
  private static final Set<String> GEEN_DAG_ERNA =
      Set.of(
          "snel",
          "spoedig",
          "you",
          "i",
          "we",
          "gauw",
          "vroeg",
          "vlug",
          "mogelijk",
          "mijn",
          "een",
          "m'n",
          "me",
          "veel",
          "lang",
          "laat",
          "goed",
          "n",
          "z'n",
          "dat",
          "not",
          "moet",
          "wil",
          "personen");

  /** The English verb. */
  private static final Set<String> DOEN_ERVOOR =
      Set.of(
          "i", "to", "should", "we", "you", "what", "how", "where", "when", "can", "could", "why");

  private static final Set<String> MOEDER = Set.of("mijn", "pa", "me", "je", "haar", "zijn", "m'n");

  private Dagafkortingen() {}

  static List<Begrip> expand(List<Begrip> zin, Woordenboek woordenboek, Kalender kalender) {
    List<Begrip> nieuw = new ArrayList<>();
    for (int i = 0; i < zin.size(); i++) {
      Begrip vorige = i == 0 ? null : nieuw.get(i - 1);
      Begrip volgende = i + 1 < zin.size() ? zin.get(i + 1) : null;
      String woord = text(zin.get(i));
      Optional<DayOfWeek> dag = woordenboek.find("dagkort", woord).map(DayOfWeek::valueOf);
      boolean isDag = dag.isPresent() && isDag(woord, vorige, volgende);
      if (woord.equals("vr") && !isDag) {
        nieuw.add(new Woord("voor"));
      } else if (woord.equals("ma") && !isDag) {
        nieuw.add(new Begrip.Mens(1));
      } else {
        nieuw.add(isDag ? kalender.weekdag(dag.get()) : zin.get(i));
      }
    }
    return nieuw;
  }

  private static boolean isDag(String woord, @Nullable Begrip vorige, @Nullable Begrip volgende) {
    String ervoor = text(vorige);
    String erna = text(volgende);
    if (GEEN_DAG_ERNA.contains(erna) || (woord.equals("ma") && MOEDER.contains(ervoor))) {
      return false;
    }
    if (woord.equals("do") && DOEN_ERVOOR.contains(ervoor)) {
      return false;
    }
    if (woord.equals("vr") && volgende instanceof Begrip.Product) {
      return false;
    }
    boolean gevolgd =
        volgende instanceof Deel
            || volgende instanceof Klok
            || (volgende instanceof Getal && !woord.equals("zo"))
            || volgende instanceof Begrip.Rang
            || (volgende instanceof Dagen dagen && dagen.isDag() && !dagen.feest());
    if (!MEESTAL_ANDERS.contains(woord)
        || gevolgd
        || (vorige instanceof Dagen && ERVOOR.contains(text(volgende)))) {
      return true;
    }
    boolean nadruk = ERVOOR.contains(ervoor) && !woord.equals("vrij");
    boolean los = woord.equals("vr") && (volgende == null || volgende instanceof Punt);
    return nadruk || los || (woord.equals("vr") && ERNA.contains(erna));
  }

  private static String text(@Nullable Begrip stuk) {
    return stuk instanceof Woord woord ? woord.tekst() : "";
  }
}
