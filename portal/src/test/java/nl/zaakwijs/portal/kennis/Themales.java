package nl.zaakwijs.portal.kennis;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import nl.zaakwijs.portal.inwoner.Taal;
import org.jspecify.annotations.NullMarked;

/**
 * Learns to tell the subjects of government apart, line by line, by the slope of the likelihood
 * with steps that get smaller where they were many (AdaGrad: Duchi et al. 2011). The same lines
 * give the same model.
 */
@NullMarked
final class Themales {
  private static final int BREEDTE = 64;
  private static final int RONDEN = 12;
  private static final double STAP_PLAATS = 0.2;
  private static final double STAP_ONDERWERP = 0.1;

  /** Keeps the first steps from being too large. */
  private static final double BEGIN = 1e-3;

  /** How far from zero a place begins. */
  private static final double SPREIDING = 0.1;

  private static final long ZAAD = 20261124L;

  /** A run of fewer lines teaches nothing. */
  private static final int MINSTE_REGELS = 5;

  /** Runs are left out at random, so that none is leaned on too much. */
  private static final double WEGGELATEN = 0.3;

  /** So small an error teaches nothing. */
  private static final float NIETS = 1e-4f;

  /** So much less likely, as a logarithm, is not likely at all. */
  private static final float VER = -15;

  private final List<Onderwerp> onderwerpen;
  private final Map<Long, Integer> nummers = new HashMap<>();
  private final Random toeval = new Random(ZAAD);
  private final double[] zeldzaam;
  private final float[][] plaatsen;
  private final float[] geleerdPlaats;
  private final float[][] getallen;
  private final float[] geleerdOnderwerp;

  /**
   * How residents ask for a subject.
   *
   * @param artikel the id of the built-in article that is about it, or nothing
   * @param regels one way of asking each
   */
  record Onderwerp(String artikel, List<String> regels) {
    private static Onderwerp of(List<String> regels) {
      return new Onderwerp("", regels);
    }
  }

  private static final class Regel {
    private final int[] stukjes;
    private final float[] gewichten;
    private final int onderwerp;

    Regel(int[] stukjes, float[] gewichten, int onderwerp) {
      this.stukjes = stukjes;
      this.gewichten = gewichten;
      this.onderwerp = onderwerp;
    }
  }

  private Themales(List<Onderwerp> onderwerpen) {
    this.onderwerpen = onderwerpen;
    Map<Long, Integer> regels = new HashMap<>();
    onderwerpen.stream()
        .flatMap(een -> een.regels.stream())
        .flatMapToLong(regel -> Arrays.stream(Vindplaatsen.split(regel)))
        .forEach(stukje -> regels.merge(stukje, 1, Integer::sum));
    long alle = onderwerpen.stream().mapToInt(een -> een.regels.size()).sum();
    long[] bekend =
        regels.entrySet().stream()
            .filter(een -> een.getValue() >= MINSTE_REGELS)
            .mapToLong(Map.Entry::getKey)
            .sorted()
            .toArray();
    this.zeldzaam = new double[bekend.length];
    for (int i = 0; i < bekend.length; i++) {
      nummers.put(bekend[i], i);
      zeldzaam[i] = Math.log((double) alle / regels.getOrDefault(bekend[i], 1));
    }
    this.plaatsen = new float[bekend.length][BREEDTE];
    for (float[] plaats : plaatsen) {
      for (int i = 0; i < BREEDTE; i++) {
        plaats[i] = (float) (SPREIDING * toeval.nextGaussian());
      }
    }
    this.geleerdPlaats = new float[bekend.length];
    this.getallen = new float[BREEDTE][onderwerpen.size()];
    this.geleerdOnderwerp = new float[onderwerpen.size()];
  }

  /**
   * Learns, and writes the model.
   *
   * @param arguments the file to write
   */
  public static void main(String[] arguments) throws IOException {
    List<Onderwerp> alle = list(Set.of());
    Files.writeString(
        Path.of(arguments[0]),
        "# Waar stukjes van woorden over gaan; Themamodel zegt hoe dit te lezen is.\n"
            + "# Geleerd met ./zaakwijs learn van regels met dit controlegetal:\n"
            + checksum(alle)
            + "\n"
            + learn(alle));
  }

  /** How residents ask for each subject, but for the articles with these ids. */
  static List<Onderwerp> list(Set<String> zonder) {
    return Stream.of(
            ArtikelLezer.listIngebouwd(Taal.NL).stream()
                .filter(id -> !zonder.contains(id))
                .map(id -> new Onderwerp(id, Zegswijzen.read(id)))
                .filter(een -> !een.regels.isEmpty()),
            Zegswijzen.readElders().stream().map(Onderwerp::of),
            Zegswijzen.split(ArtikelLezer.readResource("/themas.txt")).stream().map(Onderwerp::of))
        .flatMap(deel -> deel)
        .toList();
  }

  /** The comment by which a test sees from which lines a model was learned. */
  static String checksum(List<Onderwerp> onderwerpen) {
    CRC32 getal = new CRC32();
    onderwerpen.forEach(een -> getal.update(een.toString().getBytes(StandardCharsets.UTF_8)));
    return "# " + Long.toHexString(getal.getValue());
  }

  /**
   * @param onderwerpen how each is asked for, line by line
   */
  static Themamodel learn(List<Onderwerp> onderwerpen) {
    Themales les = new Themales(onderwerpen);
    List<Regel> regels = les.list();
    for (int ronde = 0; ronde < RONDEN; ronde++) {
      Collections.shuffle(regels, les.toeval);
      regels.forEach(les::learn);
    }
    return les.model();
  }

  private List<Regel> list() {
    List<Regel> regels = new ArrayList<>();
    for (int k = 0; k < onderwerpen.size(); k++) {
      for (String tekst : onderwerpen.get(k).regels) {
        int[] stukjes =
            Arrays.stream(Vindplaatsen.split(tekst))
                .filter(nummers::containsKey)
                .mapToInt(nummers::get)
                .toArray();
        double lengte =
            Math.sqrt(Arrays.stream(stukjes).mapToDouble(i -> zeldzaam[i] * zeldzaam[i]).sum());
        float[] gewichten = new float[stukjes.length];
        for (int i = 0; i < stukjes.length; i++) {
          gewichten[i] = (float) (zeldzaam[stukjes[i]] / lengte / (1 - WEGGELATEN));
        }
        regels.add(new Regel(stukjes, gewichten, k));
      }
    }
    return regels;
  }

  private void learn(Regel regel) {
    int[] gezien =
        IntStream.range(0, regel.stukjes.length)
            .filter(i -> toeval.nextDouble() >= WEGGELATEN)
            .toArray();
    float[] plaats = new float[BREEDTE];
    for (int i : gezien) {
      float[] van = plaatsen[regel.stukjes[i]];
      for (int j = 0; j < BREEDTE; j++) {
        plaats[j] += regel.gewichten[i] * van[j];
      }
    }
    float[] fouten = judge(plaats);
    fouten[regel.onderwerp] -= 1;
    float[] terug = adjust(plaats, fouten);
    double lengte = square(terug);
    for (int i : gezien) {
      int stukje = regel.stukjes[i];
      float gewicht = regel.gewichten[i];
      geleerdPlaats[stukje] += (float) (gewicht * gewicht * lengte / BREEDTE);
      float stap = (float) (STAP_PLAATS * gewicht / Math.sqrt(geleerdPlaats[stukje] + BEGIN));
      for (int j = 0; j < BREEDTE; j++) {
        plaatsen[stukje][j] -= stap * terug[j];
      }
    }
  }

  /** The chance of each subject. */
  private float[] judge(float[] plaats) {
    float[] kansen = new float[onderwerpen.size()];
    for (int j = 0; j < BREEDTE; j++) {
      float getal = plaats[j];
      float[] rij = getallen[j];
      for (int k = 0; k < kansen.length; k++) {
        kansen[k] += getal * rij[k];
      }
    }
    float hoogste = Float.NEGATIVE_INFINITY;
    for (float kans : kansen) {
      hoogste = Math.max(hoogste, kans);
    }
    double som = 0;
    for (int k = 0; k < kansen.length; k++) {
      float achter = kansen[k] - hoogste;
      kansen[k] = achter < VER ? 0 : (float) StrictMath.exp(achter);
      som += kansen[k];
    }
    for (int k = 0; k < kansen.length; k++) {
      kansen[k] /= (float) som;
    }
    return kansen;
  }

  /** Moves the subjects by their errors, and gives which way the place should have been. */
  private float[] adjust(float[] plaats, float[] fouten) {
    int[] geraakt =
        IntStream.range(0, fouten.length).filter(k -> Math.abs(fouten[k]) > NIETS).toArray();
    float[] terug = new float[BREEDTE];
    double lengte = square(plaats) / BREEDTE;
    for (int k : geraakt) {
      geleerdOnderwerp[k] += (float) (fouten[k] * fouten[k] * lengte);
      float stap = (float) (STAP_ONDERWERP * fouten[k] / Math.sqrt(geleerdOnderwerp[k] + BEGIN));
      for (int j = 0; j < BREEDTE; j++) {
        terug[j] += fouten[k] * getallen[j][k];
        getallen[j][k] -= stap * plaats[j];
      }
    }
    return terug;
  }

  private static double square(float[] getallen) {
    double som = 0;
    for (float getal : getallen) {
      som += getal * getal;
    }
    return som;
  }

  private Themamodel model() {
    Map<Long, Themamodel.Stukje> stukjes = new HashMap<>();
    nummers.forEach(
        (code, i) -> stukjes.put(code, new Themamodel.Stukje((float) zeldzaam[i], plaatsen[i])));
    List<Themamodel.Onderwerp> rijen = new ArrayList<>();
    for (int k = 0; k < onderwerpen.size(); k++) {
      float[] rij = new float[BREEDTE];
      for (int j = 0; j < BREEDTE; j++) {
        rij[j] = getallen[j][k];
      }
      rijen.add(new Themamodel.Onderwerp(onderwerpen.get(k).artikel, rij));
    }
    return new Themamodel(stukjes, rijen);
  }
}
