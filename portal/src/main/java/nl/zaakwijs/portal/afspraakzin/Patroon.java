package nl.zaakwijs.portal.afspraakzin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A row of words and kinds of words, as the rules of the grammar are written.
 *
 * <p>{@code a|b} is either word, {@code DAGEN} any piece of that kind, {@code x?} may be left out,
 * {@code ..3} is up to three pieces that are no days and no new clause, {@code !a|b} must not and
 * {@code =a|b} must come next without being taken, {@code ^} and {@code $} begin and end a clause.
 */
final class Patroon {
  static final Set<String> EEN = Set.of("een", "a", "an", "one", "n");

  private static final Pattern WIT = Pattern.compile("\\s+");
  private static final Pattern OF = Pattern.compile("\\|");
  private static final Set<String> WENDING =
      Set.of("maar", "wel", "want", "dus", "but", "because", "behalve", "liever");
  private static final int JAAR_VROEGST = 2000;

  private final List<Deel> delen;

  /** What was taken and what was only passed over, and where the sentence goes on. */
  record Treffer(List<Begrip> genomen, List<Begrip> vulling, int einde) {}

  /** How far a match has come. */
  private record Loop(List<Begrip> genomen, List<Begrip> vulling) {
    Loop copy() {
      return new Loop(new ArrayList<>(genomen), new ArrayList<>(vulling));
    }

    void backTo(Loop eerder) {
      genomen.subList(eerder.genomen.size(), genomen.size()).clear();
      vulling.subList(eerder.vulling.size(), vulling.size()).clear();
    }
  }

  private enum Wijze {
    NEEM,
    MAG,
    VULLING,
    NIET,
    WEL
  }

  private record Deel(Wijze wijze, List<String> keuzes, int meest) {
    static Deel of(String tekst) {
      if (tekst.startsWith("..")) {
        return new Deel(Wijze.VULLING, List.of(), Integer.parseInt(tekst.substring(2)));
      }
      if (tekst.startsWith("!")) {
        return new Deel(Wijze.NIET, split(tekst.substring(1)), 0);
      }
      if (tekst.startsWith("=")) {
        return new Deel(Wijze.WEL, split(tekst.substring(1)), 0);
      }
      if (tekst.endsWith("?")) {
        return new Deel(Wijze.MAG, split(tekst.substring(0, tekst.length() - 1)), 0);
      }
      return switch (tekst) {
        case "^", "$" -> new Deel(Wijze.WEL, List.of(tekst), 0);
        default -> new Deel(Wijze.NEEM, split(tekst), 0);
      };
    }

    private static List<String> split(String tekst) {
      return List.of(OF.split(tekst));
    }

    boolean fits(List<Begrip> zin, int plaats) {
      for (String keuze : keuzes) {
        if (Patroon.fits(keuze, zin, plaats)) {
          return true;
        }
      }
      return false;
    }
  }

  private Patroon(List<Deel> delen) {
    this.delen = delen;
  }

  static Patroon of(String tekst) {
    return new Patroon(WIT.splitAsStream(tekst).map(Deel::of).toList());
  }

  /** What this pattern takes from here on; empty when it does not fit. */
  Optional<Treffer> find(List<Begrip> zin, int plaats) {
    Loop loop = new Loop(new ArrayList<>(), new ArrayList<>());
    int einde = match(zin, plaats, 0, loop);
    return einde < 0
        ? Optional.empty()
        : Optional.of(new Treffer(loop.genomen(), loop.vulling(), einde));
  }

  /** Where the rest of the pattern ends, with what it took added; -1 when it does not fit. */
  private int match(List<Begrip> zin, int plaats, int nummer, Loop loop) {
    if (nummer == delen.size()) {
      return plaats;
    }
    Deel deel = delen.get(nummer);
    return switch (deel.wijze()) {
      case NIET -> deel.fits(zin, plaats) ? -1 : match(zin, plaats, nummer + 1, loop);
      case WEL -> deel.fits(zin, plaats) ? match(zin, plaats, nummer + 1, loop) : -1;
      case NEEM -> take(zin, plaats, nummer, loop);
      case MAG -> {
        int met = take(zin, plaats, nummer, loop);
        yield met >= 0 ? met : match(zin, plaats, nummer + 1, loop);
      }
      case VULLING -> fill(zin, plaats, nummer, loop);
    };
  }

  private int take(List<Begrip> zin, int plaats, int nummer, Loop loop) {
    if (plaats >= zin.size() || !delen.get(nummer).fits(zin, plaats)) {
      return -1;
    }
    Loop terug = loop.copy();
    loop.genomen().add(zin.get(plaats));
    int einde = match(zin, plaats + 1, nummer + 1, loop);
    if (einde < 0) {
      loop.backTo(terug);
    }
    return einde;
  }

  private int fill(List<Begrip> zin, int plaats, int nummer, Loop loop) {
    Loop terug = loop.copy();
    for (int extra = 0; extra <= delen.get(nummer).meest(); extra++) {
      int einde = match(zin, plaats + extra, nummer + 1, loop);
      if (einde >= 0) {
        return einde;
      }
      loop.backTo(terug);
      if (plaats + extra >= zin.size() || !isVulling(zin.get(plaats + extra))) {
        return -1;
      }
      loop.vulling().add(zin.get(plaats + extra));
      terug.vulling().add(zin.get(plaats + extra));
    }
    return -1;
  }

  private static boolean isVulling(Begrip stuk) {
    boolean wending = stuk instanceof Begrip.Woord woord && WENDING.contains(woord.tekst());
    return !wending
        && !(stuk instanceof Begrip.Punt)
        && !(stuk instanceof Begrip.Dagen)
        && !(stuk instanceof Begrip.Niet);
  }

  private static boolean fits(String keuze, List<Begrip> zin, int plaats) {
    if (keuze.equals("^")) {
      return plaats == 0 || zin.get(plaats - 1) instanceof Begrip.Punt;
    }
    if (keuze.equals("$")) {
      return plaats >= zin.size() || zin.get(plaats) instanceof Begrip.Punt;
    }
    return plaats < zin.size() && is(keuze, zin.get(plaats));
  }

  private static boolean is(String keuze, Begrip stuk) {
    return switch (keuze) {
      case "GETAL" -> stuk instanceof Begrip.Getal;
      case "AANTAL" ->
          stuk instanceof Begrip.Getal || (stuk instanceof Begrip.Woord && Vangst.number(stuk) > 0);
      case "JAAR" -> stuk instanceof Begrip.Getal getal && getal.waarde() > JAAR_VROEGST;
      case "TALLEN" -> stuk instanceof Begrip.Tallen;
      case "MENS" -> stuk instanceof Begrip.Mens;
      case "RICHTING" -> stuk instanceof Begrip.Richting;
      case "WOORD" -> stuk instanceof Begrip.Woord;
      case "HUWELIJK" ->
          stuk instanceof Begrip.Product product && product.upl().equals("huwelijksaangifte");
      case "DOCUMENT" -> stuk instanceof Begrip.Product product && product.isDocument();
      case "RANG" -> stuk instanceof Begrip.Rang;
      case "RANGCIJFER" -> stuk instanceof Begrip.Rang rang && rang.cijfers();
      case "MAAND" -> stuk instanceof Begrip.Maand;
      case "MAANDNAAM" -> stuk instanceof Begrip.Maand maand && maand.voluit();
      case "DEEL" -> stuk instanceof Begrip.Deel;
      case "KLOK" -> stuk instanceof Begrip.Klok;
      case "KLOKTIJDEN" -> stuk instanceof Begrip.Kloktijden;
      case "DAGEN" -> stuk instanceof Begrip.Dagen;
      case "WEEKDAG" -> stuk instanceof Begrip.Dagen dagen && dagen.isWeekdag();
      case "DATUM" -> stuk instanceof Begrip.Dagen dagen && !dagen.isWeekdag() && dagen.isDag();
      case "PERIODE" -> stuk instanceof Begrip.Dagen dagen && !dagen.isWeekdag() && !dagen.isDag();
      case "FEEST" -> stuk instanceof Begrip.Dagen dagen && dagen.feest();
      case "VOORVAL" -> stuk instanceof Begrip.Voorval;
      case "GRENS" -> stuk instanceof Begrip.Grens;
      case "NIET" -> stuk instanceof Begrip.Niet;
      case "PRODUCT" -> stuk instanceof Begrip.Product;
      case "PLAATS" -> stuk instanceof Begrip.Plaats;
      case "MENSEN" -> stuk instanceof Begrip.Mensen;
      case "ANDEREN" -> stuk instanceof Begrip.Mensen mensen && !mensen.zelf();
      case "ZELF" -> stuk instanceof Begrip.Mensen mensen && mensen.zelf();
      case "PERSONEN" -> stuk instanceof Begrip.Personen;
      case "PUNT" -> stuk instanceof Begrip.Punt;
      case "KOMMA" -> stuk instanceof Begrip.Punt punt && punt.tekst().equals(",");
      case "eerste", "first" -> stuk instanceof Begrip.Rang rang && rang.waarde() == 1;
      case "tweede" -> stuk instanceof Begrip.Rang rang && rang.waarde() == 2;
      default -> stuk instanceof Begrip.Woord woord && woord.tekst().equals(keuze);
    };
  }
}
