package nl.zaakwijs.webapp.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.zaakwijs.sandbox.verkeer.Upstream;
import nl.zaakwijs.webapp.portaal.Bezoeksessie;
import nl.zaakwijs.webapp.portaal.Portaal;
import nl.zaakwijs.webapp.stories.Storingsoort;

/**
 * Measures how long a page takes while one system of the municipality fails, beside the same page
 * when all is well. The slowest of several requests counts.
 */
public final class StoringBench {
  private static final int ROUNDS = 5;
  private static final double SECONDS_TO_REACH = 3.0;
  private static final String SAM = "999990020";

  private StoringBench() {}

  /** A page, and the system that it leans on most. */
  private record Story(String name, String path, Upstream upstream) {}

  /** Prints every page, and a JSON line per figure. */
  public static void main(String[] arguments) {
    List<Story> stories =
        List.of(
            new Story("zaken", "/zaken", Upstream.ZAKEN),
            new Story("zaken-zonder-catalogi", "/zaken", Upstream.CATALOGI),
            new Story("gegevens", "/gegevens", Upstream.BRP),
            new Story("afspraak", "/afspraken/nieuw", Upstream.QMATIC),
            new Story("vraag", "/", Upstream.ZAKEN));
    List<Figure> figures = new ArrayList<>();
    try (Portaal portaal = Portaal.start("storing-bench")) {
      Bezoeksessie sam = new Bezoeksessie(portaal);
      sam.login(SAM, "/");
      for (Story story : stories) {
        measure(portaal, sam, story, figures::add);
      }
    }
    figures.forEach(figure -> System.out.println(figure.json()));
  }

  private static void measure(
      Portaal portaal, Bezoeksessie sam, Story story, Consumer<Figure> figures) {
    figures.accept(new Figure(story.name() + "-goed", slowest(sam, story.path()), "s", null));
    for (Storingsoort soort : Storingsoort.values()) {
      portaal.sandbox().fouten().set(story.upstream(), soort.fout());
      double seconds = slowest(sam, story.path());
      portaal.sandbox().fouten().clear();
      String name = story.name() + "-" + soort.name().toLowerCase(java.util.Locale.ROOT);
      System.out.printf("%s: %.2f s%n", name, seconds);
      figures.accept(new Figure(name, seconds, "s", SECONDS_TO_REACH));
    }
  }

  private static double slowest(Bezoeksessie sam, String path) {
    double slowest = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long begin = System.nanoTime();
      sam.get(path);
      slowest = Math.max(slowest, (System.nanoTime() - begin) / 1e9);
    }
    return slowest;
  }
}
