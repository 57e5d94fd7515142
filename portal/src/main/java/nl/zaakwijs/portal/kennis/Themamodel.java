package nl.zaakwijs.portal.kennis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How likely a text is about each of the subjects of government, also in words that nobody used for
 * it before: every run of three to five letters has a place, the places of a text together say what
 * it is about (as fastText does: Joulin et al. 2017). It was learned from how residents ask for
 * those subjects; the figures stand in {@code kennis/themamodel.txt}.
 */
public final class Themamodel {
  private static final String BESTAND = "/kennis/themamodel.txt";

  /** How flat the likelihood is made: the likeliest subject is not always the right one. */
  private static final double WARMTE = 2;

  /** In the file a figure is one sign, this many steps below or above that of zero. */
  private static final int STAPPEN = 45;

  private static final char NUL = '!' + STAPPEN;

  private final Map<Long, Stukje> stukjes;
  private final List<Onderwerp> onderwerpen;

  /** For each number of a place what it says of every subject. */
  private final float[][] getallen;

  /** What is known of a run of letters: its place, and how much it tells apart. */
  static final class Stukje {
    private final float zeldzaam;
    private final float[] plaats;

    Stukje(float zeldzaam, float[] plaats) {
      this.zeldzaam = zeldzaam;
      this.plaats = plaats;
    }
  }

  /** What every number of a place says of a subject. */
  static final class Onderwerp {
    private final String artikel;
    private final float[] getallen;

    /**
     * @param artikel the id of the built-in article that is about it, or nothing
     */
    Onderwerp(String artikel, float[] getallen) {
      this.artikel = artikel;
      this.getallen = getallen;
    }
  }

  private static final class Ingebouwd {
    private static final Themamodel MODEL = parse(ArtikelLezer.readResource(BESTAND));
  }

  /**
   * @param stukjes by their code
   */
  Themamodel(Map<Long, Stukje> stukjes, List<Onderwerp> onderwerpen) {
    this.stukjes = new HashMap<>(stukjes);
    this.onderwerpen = List.copyOf(onderwerpen);
    int breedte = onderwerpen.stream().mapToInt(een -> een.getallen.length).findAny().orElse(0);
    this.getallen = new float[breedte][onderwerpen.size()];
    for (int i = 0; i < getallen.length; i++) {
      for (int k = 0; k < onderwerpen.size(); k++) {
        getallen[i][k] = onderwerpen.get(k).getallen[i];
      }
    }
  }

  /** Knows no subject. */
  static Themamodel empty() {
    return new Themamodel(Map.of(), List.of());
  }

  /** What was learned of all subjects. */
  public static Themamodel builtIn() {
    return Ingebouwd.MODEL;
  }

  /**
   * For each subject the square root of its share of the likelihood; none when most of the text was
   * never seen.
   */
  double[] spread(String tekst) {
    float[] plaats = place(tekst);
    return plaats.length == 0 ? new double[0] : spread(plaats);
  }

  /**
   * The place of a text: texts about the same lie in the same direction; none when most of it was
   * never seen.
   */
  public float[] place(String tekst) {
    float[] plaats = new float[getallen.length];
    double lengte = 0;
    int bekend = 0;
    long[] delen = Vindplaatsen.split(tekst);
    for (long deel : delen) {
      Stukje stukje = stukjes.get(deel);
      if (stukje != null) {
        bekend++;
        lengte += stukje.zeldzaam * stukje.zeldzaam;
        for (int i = 0; i < plaats.length; i++) {
          plaats[i] += stukje.zeldzaam * stukje.plaats[i];
        }
      }
    }
    if (bekend == 0 || 2 * bekend < delen.length) {
      return new float[0];
    }
    for (int i = 0; i < plaats.length; i++) {
      plaats[i] /= (float) Math.sqrt(lengte);
    }
    return plaats;
  }

  private double[] spread(float[] plaats) {
    float[] kansen = new float[onderwerpen.size()];
    for (int i = 0; i < plaats.length; i++) {
      float getal = plaats[i];
      float[] rij = getallen[i];
      for (int k = 0; k < kansen.length; k++) {
        kansen[k] += getal * rij[k];
      }
    }
    float hoogste = Float.NEGATIVE_INFINITY;
    for (float kans : kansen) {
      hoogste = Math.max(hoogste, kans);
    }
    double[] wortels = new double[kansen.length];
    double som = 0;
    for (int k = 0; k < kansen.length; k++) {
      wortels[k] = Math.exp((kansen[k] - hoogste) / WARMTE / 2);
      som += wortels[k] * wortels[k];
    }
    double lengte = Math.sqrt(som);
    for (int k = 0; k < kansen.length; k++) {
      wortels[k] /= lengte;
    }
    return wortels;
  }

  /** How many subjects it tells apart. */
  int size() {
    return onderwerpen.size();
  }

  /** The number of the subject of this built-in article; -1 when there is none. */
  int indexOf(String artikel) {
    for (int k = 0; k < onderwerpen.size(); k++) {
      if (onderwerpen.get(k).artikel.equals(artikel)) {
        return k;
      }
    }
    return -1;
  }

  /** From a file as {@link #toString} gives it; what begins with {@code #} is for the reader. */
  static Themamodel parse(String tekst) {
    Map<Long, Stukje> stukjes = new HashMap<>();
    List<Onderwerp> onderwerpen = new ArrayList<>();
    tekst
        .lines()
        .filter(regel -> !regel.startsWith("#"))
        .map(regel -> regel.split("\t", -1))
        .forEach(
            delen -> {
              float[] getallen = parse(Float.parseFloat(delen[1]), delen[2]);
              if (delen.length == 3) {
                onderwerpen.add(new Onderwerp(delen[0], getallen));
              } else {
                stukjes.put(
                    Vindplaatsen.encode(delen[0]),
                    new Stukje(Float.parseFloat(delen[3]), getallen));
              }
            });
    return new Themamodel(stukjes, onderwerpen);
  }

  private static float[] parse(float stap, String tekens) {
    float[] getallen = new float[tekens.length()];
    for (int i = 0; i < getallen.length; i++) {
      getallen[i] = stap * (tekens.charAt(i) - NUL);
    }
    return getallen;
  }

  /**
   * First a line for each subject, then one for each run of letters: the run, the size of a step,
   * the figures, and how much the run tells apart.
   */
  @Override
  public String toString() {
    StringBuilder tekst = new StringBuilder();
    onderwerpen.forEach(een -> tekst.append(print(een.artikel, een.getallen)).append('\n'));
    Map<String, Stukje> opVolgorde = new TreeMap<>();
    stukjes.forEach((code, stukje) -> opVolgorde.put(Vindplaatsen.decode(code), stukje));
    opVolgorde.forEach(
        (naam, stukje) ->
            tekst
                .append(print(naam, stukje.plaats))
                .append(String.format(Locale.ROOT, "\t%.1f%n", stukje.zeldzaam)));
    return tekst.toString();
  }

  private static String print(String naam, float[] getallen) {
    float grootste = Float.MIN_NORMAL;
    for (float getal : getallen) {
      grootste = Math.max(grootste, Math.abs(getal));
    }
    StringBuilder tekens = new StringBuilder();
    for (float getal : getallen) {
      tekens.append((char) (NUL + Math.round(getal * STAPPEN / grootste)));
    }
    return String.format(Locale.ROOT, "%s\t%.2e\t%s", naam, grootste / STAPPEN, tekens);
  }
}
