package nl.zaakwijs.webapp.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final Pattern ZAAK = Pattern.compile("/zaken/[0-9a-f-]{36}");
  private static final String SAM = "999990020";

  private final List<Figure> figures = new ArrayList<>();

  private StoringBench() {}

  /** Something that a resident waits for. */
  private interface Wait {
    /**
     * Makes ready, lets the system fail, and then measures.
     *
     * @return the seconds from the failure on
     */
    double measure(Runnable failure);
  }

  /** Prints every page, and a JSON line per figure. */
  public static void main(String[] arguments) {
    StoringBench bench = new StoringBench();
    try (Portaal portaal =
        Portaal.start("storing-koud", Map.of("ZAAKWIJS_CATALOGI_BEWAREN", "1ms"))) {
      bench.measureCold(portaal);
    }
    try (Portaal portaal = Portaal.start("storing-warm")) {
      bench.measureWarm(portaal);
    }
    bench.figures.forEach(figure -> System.out.println(figure.json()));
  }

  /** Nothing is remembered: nobody logged in yet, and the catalogue is asked each time. */
  private void measureCold(Portaal portaal) {
    measureFailing(portaal, "inloggen-koud", Upstream.DIGID, login(portaal));
    Bezoeksessie sam = loggedIn(portaal);
    // The list of zaken comes with its names; only the page of one zaak asks for its coming steps.
    measure(portaal, "zaak-koude-catalogi", Upstream.CATALOGI, page(sam, firstZaak(sam)));
  }

  private void measureWarm(Portaal portaal) {
    Bezoeksessie sam = loggedIn(portaal);
    measure(portaal, "zaken", Upstream.ZAKEN, page(sam, "/zaken"));
    measure(portaal, "zaak-bewaarde-catalogi", Upstream.CATALOGI, page(sam, firstZaak(sam)));
    measure(portaal, "gegevens", Upstream.BRP, page(sam, "/gegevens"));
    measure(portaal, "afspraak", Upstream.QMATIC, page(sam, "/afspraken/nieuw"));
    measure(portaal, "vraag", Upstream.ZAKEN, page(sam, "/"));
    measure(portaal, "inloggen", Upstream.DIGID, login(portaal));
    measure(portaal, "terug-van-digid", Upstream.DIGID, wayBack(portaal));
  }

  private void measure(Portaal portaal, String name, Upstream upstream, Wait wait) {
    add(new Figure(name + "-goed", slowest(portaal, wait, () -> {}), "s", null));
    measureFailing(portaal, name, upstream, wait);
  }

  private void measureFailing(Portaal portaal, String name, Upstream upstream, Wait wait) {
    for (Storingsoort soort : Storingsoort.values()) {
      Runnable failure = () -> portaal.sandbox().fouten().set(upstream, soort.fout());
      String what = name + "-" + soort.name().toLowerCase(Locale.ROOT);
      add(new Figure(what, slowest(portaal, wait, failure), "s", SECONDS_TO_REACH));
    }
  }

  private void add(Figure figure) {
    System.out.printf("%s: %.2f s%n", figure.name(), figure.value());
    figures.add(figure);
  }

  private static double slowest(Portaal portaal, Wait wait, Runnable failure) {
    double slowest = 0;
    for (int round = 0; round < ROUNDS; round++) {
      slowest = Math.max(slowest, wait.measure(failure));
      portaal.sandbox().fouten().clear();
    }
    return slowest;
  }

  private static Bezoeksessie loggedIn(Portaal portaal) {
    Bezoeksessie sam = new Bezoeksessie(portaal);
    sam.login(SAM, "/");
    return sam;
  }

  private static String firstZaak(Bezoeksessie someone) {
    Matcher link = ZAAK.matcher(someone.get("/zaken").body());
    if (!link.find()) {
      throw new IllegalStateException("There is no zaak to measure");
    }
    return link.group();
  }

  private static Wait page(Bezoeksessie someone, String path) {
    return failure -> {
      failure.run();
      return seconds(() -> someone.get(path));
    };
  }

  /** From the button "Inloggen met DigiD" until the browser is sent to the broker. */
  private static Wait login(Portaal portaal) {
    return failure -> {
      Bezoeksessie someone = new Bezoeksessie(portaal);
      failure.run();
      return seconds(someone::beginLogin);
    };
  }

  /** From the broker back, until the first page of who is logged in. */
  private static Wait wayBack(Portaal portaal) {
    return failure -> {
      Bezoeksessie someone = new Bezoeksessie(portaal);
      String back = someone.loginUntilTheWayBack(SAM);
      failure.run();
      return seconds(() -> someone.get(back));
    };
  }

  private static double seconds(Runnable waiting) {
    long begin = System.nanoTime();
    waiting.run();
    return (System.nanoTime() - begin) / 1e9;
  }
}
