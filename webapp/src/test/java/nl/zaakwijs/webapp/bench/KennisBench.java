package nl.zaakwijs.webapp.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.zaakwijs.portal.gemeente.Gemeente;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.kennis.Artikel;
import nl.zaakwijs.portal.kennis.Kennisbank;
import nl.zaakwijs.portal.kennis.Passage;

/**
 * Measures a very large knowledge: how long it takes until a hundred thousand passages can be
 * searched, what that weighs, and how long a question takes; beside the built-in articles.
 *
 * <p>The passages are made of the built-in articles' own sentences, mixed, with compounds that
 * exist nowhere else, so that there are as many different words as in so much real text.
 */
public final class KennisBench {
  private static final int PASSAGES = 100_000;
  private static final int ZINNEN = 5;
  private static final double VREEMD = 0.08;
  private static final int VRAGEN = 2_000;
  private static final double MINUTEN = 120;
  private static final double P99 = 50;

  private final Random random = new Random(20261123);
  private final List<Artikel> pakket;
  private final List<String> vragen;
  private final List<String> zinnen;
  private final List<String> woorden;

  private KennisBench(List<Artikel> pakket) {
    this.pakket = pakket;
    this.vragen = pakket.stream().flatMap(artikel -> artikel.vragen().stream()).toList();
    this.zinnen =
        pakket.stream()
            .flatMap(artikel -> artikel.passages().stream())
            .flatMap(passage -> Arrays.stream(passage.tekst().split("(?<=[.!?])\\s+", -1)))
            .toList();
    this.woorden =
        zinnen.stream()
            .flatMap(zin -> Arrays.stream(zin.split("[^\\p{L}]+", -1)))
            .filter(woord -> woord.length() > 4)
            .distinct()
            .toList();
  }

  /** Prints every figure, and then a JSON line for each. */
  public static void main(String[] arguments) {
    int passages = arguments.length > 0 ? Integer.parseInt(arguments[0]) : PASSAGES;
    List<Figure> figures = new ArrayList<>();
    Kennisbank ingebouwd = new Kennisbank(Gemeente.builtIn());
    KennisBench bench = new KennisBench(ingebouwd.listArtikelen(Taal.NL));
    bench.measureQuestions("pakket", ingebouwd, figures);

    List<Artikel> veel = IntStream.range(0, passages).mapToObj(bench::passage).toList();
    long before = usedHeap();
    long begin = System.nanoTime();
    Kennisbank groot = Kennisbank.of(veel);
    groot.find(bench.vragen.get(0), Taal.NL);
    figures.add(new Figure("inlezen", (System.nanoTime() - begin) / 1e9, "s", MINUTEN));
    figures.add(new Figure("geheugen", (usedHeap() - before) / 1e6, "MB", null));
    bench.measureQuestions("passages-" + passages, groot, figures);
    figures.forEach(figure -> System.out.println(figure.json()));
  }

  private void measureQuestions(String naam, Kennisbank kennisbank, List<Figure> figures) {
    List<Double> tijden = new ArrayList<>();
    for (int ronde = 0; ronde < 2; ronde++) {
      tijden.clear();
      for (int i = 0; i < VRAGEN; i++) {
        String vraag = mix(pick(vragen));
        long begin = System.nanoTime();
        kennisbank.find(vraag, Taal.NL);
        tijden.add((System.nanoTime() - begin) / 1e6);
      }
    }
    figures.add(new Figure(naam + "-p50", Trage.percentile(tijden, 50), "ms", null));
    figures.add(new Figure(naam + "-p99", Trage.percentile(tijden, 99), "ms", P99));
  }

  /** A vraag-antwoordcombinatie of some sixty words. */
  private Artikel passage(int nummer) {
    Artikel model = pick(pakket);
    Passage antwoord =
        new Passage(
            model.passages().get(0).kop(),
            String.join(" ", Stream.generate(() -> mix(pick(zinnen))).limit(ZINNEN).toList()));
    return new Artikel(
        "passage-" + nummer,
        Artikel.GEEN_UPL,
        mix(pick(vragen)),
        model.thema(),
        Taal.NL,
        List.of(),
        List.of(),
        model.gecontroleerd(),
        model.bron(),
        null,
        null,
        null,
        List.of(antwoord));
  }

  /** With compounds of any two words in some places. */
  private String mix(String zin) {
    return String.join(
        " ",
        Arrays.stream(zin.split(" ", -1))
            .map(woord -> random.nextDouble() < VREEMD ? pick(woorden) + pick(woorden) : woord)
            .toList());
  }

  private <T> T pick(List<T> uit) {
    return uit.get(random.nextInt(uit.size()));
  }

  private static long usedHeap() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
