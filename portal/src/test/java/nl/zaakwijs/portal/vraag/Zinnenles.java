package nl.zaakwijs.portal.vraag;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.jspecify.annotations.NullMarked;
import org.tribuo.Example;
import org.tribuo.Feature;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.classification.sgd.linear.LinearSGDModel;
import org.tribuo.classification.sgd.linear.LinearSGDTrainer;
import org.tribuo.classification.sgd.objectives.LogMulticlass;
import org.tribuo.impl.ArrayExample;
import org.tribuo.math.la.DenseMatrix;
import org.tribuo.math.optimisers.AdaGrad;
import org.tribuo.provenance.SimpleDataSourceProvenance;

/** Learns a model from sentences with their outcomes. The same sentences give the same weights. */
@NullMarked
final class Zinnenles {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final double STAP = 0.1;
  private static final int RONDEN = 12;
  private static final int PAKJE = 1;
  private static final long ZAAD = 20261122L;

  /** What stands in fewer sentences teaches nothing. */
  private static final int VAKER = 2;

  /** Weights that all are smaller than this say nothing. */
  private static final double NIETS = 0.1;

  private Zinnenles() {}

  /**
   * A sentence to learn from.
   *
   * @param kenmerken as {@link Zinmodel#features} gives them
   */
  record Zin(Map<String, Double> kenmerken, String uitkomst) {}

  /**
   * Learns several times, each time with the sentences in another order, and takes the mean: how
   * often decides how little the order matters.
   *
   * @param uitkomsten in the order in which the weights are written
   */
  static Zinmodel learn(List<Zin> alle, List<String> uitkomsten, int keer) {
    MutableDataset<Label> zinnen =
        new MutableDataset<>(
            new SimpleDataSourceProvenance("zinnen", new LabelFactory()), new LabelFactory());
    Map<String, Integer> aantallen = new HashMap<>();
    alle.forEach(
        zin -> zin.kenmerken().keySet().forEach(een -> aantallen.merge(een, 1, Integer::sum)));
    for (Zin zin : alle) {
      Example<Label> voorbeeld = new ArrayExample<>(new Label(zin.uitkomst()));
      zin.kenmerken()
          .forEach(
              (naam, waarde) -> {
                if (aantallen.getOrDefault(naam, 0) >= VAKER) {
                  voorbeeld.add(new Feature(naam, waarde));
                }
              });
      zinnen.add(voorbeeld);
    }
    List<LinearSGDModel> lessen =
        LongStream.range(ZAAD, ZAAD + keer).mapToObj(zaad -> learn(zinnen, zaad)).toList();
    DenseMatrix gewichten = lessen.get(0).getWeightsCopy();
    lessen.stream().skip(1).forEach(les -> gewichten.intersectAndAddInPlace(les.getWeightsCopy()));
    gewichten.scaleInPlace(1.0 / keer);
    return write(lessen.get(0), gewichten, uitkomsten);
  }

  private static LinearSGDModel learn(MutableDataset<Label> zinnen, long zaad) {
    return new LinearSGDTrainer(
            new LogMulticlass(), new AdaGrad(STAP), RONDEN, Integer.MAX_VALUE, PAKJE, zaad)
        .train(zinnen);
  }

  private static Zinmodel write(
      LinearSGDModel geleerd, DenseMatrix gewichten, List<String> uitkomsten) {
    Map<String, double[]> uit = new HashMap<>();
    int[] rij =
        uitkomsten.stream()
            .mapToInt(uitkomst -> geleerd.getOutputIDInfo().getID(new Label(uitkomst)))
            .toArray();
    int kenmerken = geleerd.getFeatureIDMap().size();
    geleerd
        .getFeatureIDMap()
        .forEach(
            info -> {
              int kolom = geleerd.getFeatureIDMap().getID(info.getName());
              uit.put(
                  info.getName(),
                  Arrays.stream(rij).mapToDouble(r -> gewichten.get(r, kolom)).toArray());
            });
    uit.put("begin", Arrays.stream(rij).mapToDouble(r -> gewichten.get(r, kenmerken)).toArray());
    uit.values().removeIf(een -> Arrays.stream(een).allMatch(w -> Math.abs(w) < NIETS));
    return Zinmodel.parse(new Zinmodel(uitkomsten, uit).toString(), uitkomsten);
  }

  /** The lines of a file with sentences. */
  static List<JsonNode> lines(String bestand) {
    try (InputStream in = Zinnenles.class.getResourceAsStream("/" + bestand + ".jsonl")) {
      List<JsonNode> regels = new ArrayList<>();
      String tekst =
          new String(Objects.requireNonNull(in, bestand).readAllBytes(), StandardCharsets.UTF_8);
      for (String regel : tekst.lines().filter(een -> !een.isBlank()).toList()) {
        regels.add(JSON.readTree(regel));
      }
      return regels;
    } catch (IOException e) {
      throw new IllegalStateException(bestand, e);
    }
  }
}
