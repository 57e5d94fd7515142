package nl.zaakwijs.portal.vraag;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

/**
 * Learns from our own sentences what a question asks of an own zaak. The same sentences give the
 * same weights.
 */
@NullMarked
final class Zaakles {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final double STAP = 0.1;
  private static final int RONDEN = 12;
  private static final int PAKJE = 1;
  private static final long ZAAD = 20261122L;

  /** Of the general questions about the articles, one in so many. */
  private static final int ALGEMENE = 5;

  /** What stands in fewer sentences teaches nothing. */
  private static final int VAKER = 2;

  /** Weights that all are smaller than this say nothing. */
  private static final double NIETS = 0.1;

  /** Stands for every subject; the weights don't see which. */
  private static final String PLEK = "dakkapel";

  private final Zaakbegrip begrip;

  Zaakles(Zaakbegrip begrip) {
    this.begrip = begrip;
  }

  private record Zin(Map<String, Double> kenmerken, String uitkomst) {}

  /** Writes the weights to the file that is named. */
  public static void main(String[] args) throws IOException {
    Zaakmodel model = new Zaakles(Zaakbegrip.read(Clock.systemUTC())).learn();
    Files.writeString(
        Path.of(args[0]),
        "# Wat elk kenmerk van een vraag zegt over wat iemand van een eigen zaak wil weten, in deze"
            + " volgorde:\n# "
            + String.join(" ", Zaakmodel.UITKOMSTEN)
            + "\n# Geleerd uit onze eigen zinnen; een test leert het opnieuw en vergelijkt.\n"
            + model);
  }

  Zaakmodel learn() {
    MutableDataset<Label> zinnen =
        new MutableDataset<>(
            new SimpleDataSourceProvenance("zinnen", new LabelFactory()), new LabelFactory());
    List<Zin> alle = list();
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
    LinearSGDModel geleerd =
        new LinearSGDTrainer(
                new LogMulticlass(), new AdaGrad(STAP), RONDEN, Integer.MAX_VALUE, PAKJE, ZAAD)
            .train(zinnen);
    return write(geleerd);
  }

  private static Zaakmodel write(LinearSGDModel geleerd) {
    DenseMatrix gewichten = geleerd.getWeightsCopy();
    Map<String, double[]> uit = new HashMap<>();
    int[] rij =
        Zaakmodel.UITKOMSTEN.stream()
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
    return Zaakmodel.parse(new Zaakmodel(uit).toString());
  }

  private List<Zin> list() {
    List<Zin> zinnen = new ArrayList<>();
    for (String bestand :
        List.of(
            "zaakvragen/zinnen-a",
            "zaakvragen/zinnen-b",
            "zaakvragen/zinnen-c",
            "zaakvragen/zinnen-d",
            "zaakvragen/train-a")) {
      for (JsonNode regel : lines(bestand)) {
        zinnen.add(zin(regel, regel.path("aspect").asText(Zaakmodel.GEEN)));
      }
    }
    for (String bestand : List.of("vragen/pakket-basis", "vragen/pakket-a", "vragen/pakket-b")) {
      for (JsonNode regel : lines(bestand)) {
        if (Math.floorMod(regel.path("q").asText().hashCode(), ALGEMENE) == 0) {
          zinnen.add(zin(regel, Zaakmodel.GEEN));
        }
      }
    }
    return zinnen;
  }

  private Zin zin(JsonNode regel, String uitkomst) {
    String tekst = regel.path("q").asText().replaceAll("\\{(zaak|onderwerp)\\}", PLEK);
    return new Zin(begrip.features(tekst), uitkomst.equals("null") ? Zaakmodel.GEEN : uitkomst);
  }

  private static List<JsonNode> lines(String bestand) {
    try (InputStream in = Zaakles.class.getResourceAsStream("/" + bestand + ".jsonl")) {
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
