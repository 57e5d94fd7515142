package nl.zaakwijs.webapp.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.zaakwijs.sandbox.zaad.Menigte;
import nl.zaakwijs.sandbox.zgw.Profiel;
import nl.zaakwijs.webapp.portaal.Bezoeksessie;
import nl.zaakwijs.webapp.portaal.Portaal;
import org.jspecify.annotations.Nullable;

/**
 * Measures the pages of zaken while every register answers a tenth of a second later: how often and
 * how deep they are asked, how long a page takes beside one call, with many residents at once, and
 * what a session weighs.
 */
public final class ZakenBench {
  private static final Duration VERTRAGING = Duration.ofMillis(100);

  /** After this a catalogue that remembers for a second has forgotten what the last page asked. */
  private static final Duration VERGETEN = Duration.ofMillis(1100);

  private static final int WARM_UP = 10;
  private static final int HEAT = 1000;
  private static final int ROUNDS = 25;
  private static final double ONE_LEVEL = 1.2;
  private static final double TWO_LEVELS = 2.3;
  private static final Pattern ZAAK = Pattern.compile("/zaken/[0-9a-f-]{36}");
  private static final Map<String, String> ROOM =
      Map.of("ZAAKWIJS_TEMPO_INLOGGEN", "100000", "ZAAKWIJS_ZGW_GELEERD_BEWAREN", "1h");

  private final List<Figure> figures = new ArrayList<>();

  private ZakenBench() {}

  /** Prints every figure, and then a JSON line for each. */
  public static void main(String[] arguments) {
    ZakenBench bench = new ZakenBench();
    try (Portaal portaal = Portaal.start("zaken-warm", ROOM)) {
      heat(portaal);
      bench.measurePages(new Stand("warm", portaal, Duration.ZERO, ONE_LEVEL));
      bench.measureCrowds(portaal);
      bench.measureSessions(portaal);
      portaal.sandbox().profiel().set(Profiel.ZONDER_EXPAND);
      heat(portaal);
      bench.measurePages(new Stand("zonder-expand", portaal, Duration.ZERO, TWO_LEVELS));
    }
    Map<String, String> cold = new HashMap<>(ROOM);
    cold.put("ZAAKWIJS_CATALOGI_BEWAREN", "1s");
    try (Portaal portaal = Portaal.start("zaken-koud", cold)) {
      heat(portaal);
      bench.measurePages(new Stand("koud", portaal, VERGETEN, TWO_LEVELS));
      portaal.sandbox().profiel().set(Profiel.ZONDER_EXPAND);
      heat(portaal);
      bench.measurePages(new Stand("koud-zonder-expand", portaal, VERGETEN, TWO_LEVELS));
    }
    bench.figures.forEach(figure -> System.out.println(figure.json()));
  }

  /**
   * How the pages are measured.
   *
   * @param pauze how long a resident waits before each page
   * @param lijst in how many round trips a list is to be there
   */
  private record Stand(String naam, Portaal portaal, Duration pauze, double lijst) {
    double seconds(Bezoeksessie resident, String path) {
      if (!pauze.isZero()) {
        LockSupport.parkNanos(pauze.toNanos());
      }
      return ZakenBench.seconds(resident, path);
    }
  }

  private void measurePages(Stand stand) {
    Portaal portaal = stand.portaal();
    Trage registers = new Trage(portaal.sandbox(), VERTRAGING);
    registers.roundTrip(WARM_UP);
    double roundTrip = registers.roundTrip(ROUNDS);
    add("rondgang-" + stand.naam(), roundTrip, "s", null);
    Map<Integer, Integer> calls = new HashMap<>();
    for (int zaken : List.of(1, 20, 500)) {
      Bezoeksessie resident = loggedIn(portaal, Menigte.bsn(zaken));
      Double toReach = zaken == 20 ? stand.lijst() : null;
      calls.put(
          zaken,
          measure("lijst-" + zaken, stand, resident, "/zaken", registers, roundTrip, toReach));
    }
    if (stand.lijst() == ONE_LEVEL) {
      int few = Objects.requireNonNull(calls.get(1));
      int many = Objects.requireNonNull(calls.get(500));
      add("lijst-500-meer-aanroepen-dan-lijst-1", (double) many - few, "", 0.0);
    }
    Bezoeksessie resident = loggedIn(portaal, Menigte.bsn(1));
    String zaak = firstZaak(resident);
    measure("zaak-30-documenten", stand, resident, zaak, registers, roundTrip, TWO_LEVELS);
    portaal.sandbox().fouten().clear();
  }

  /** A server that has answered for a while, as servers have. */
  private static void heat(Portaal portaal) {
    portaal.sandbox().awaitReady().stopContractcontrole();
    Bezoeksessie resident = loggedIn(portaal, Menigte.bsn(20));
    String zaak = firstZaak(resident);
    IntStream.range(0, HEAT)
        .forEach(
            i -> {
              seconds(resident, "/zaken");
              seconds(resident, zaak);
            });
  }

  /** Gives how often the registers were asked for one page. */
  private int measure(
      String page,
      Stand stand,
      Bezoeksessie resident,
      String path,
      Trage registers,
      double roundTrip,
      @Nullable Double toReach) {
    String name = page + "-" + stand.naam();
    IntStream.range(0, WARM_UP).forEach(i -> seconds(resident, path));
    registers.forget();
    double first = stand.seconds(resident, path);
    int calls = registers.calls();
    add(name + "-aanroepen", calls, "", null);
    add(name + "-keten", registers.chain(), "", null);
    add(name + "-register", registers.longest(), "s", null);
    List<Double> seconds = new ArrayList<>(List.of(first));
    Duration before = stand.portaal().server().computed();
    IntStream.range(1, ROUNDS).forEach(i -> seconds.add(stand.seconds(resident, path)));
    Duration computed = stand.portaal().server().computed().minus(before);
    add(name + "-rekentijd", computed.toNanos() / 1e9 / (ROUNDS - 1), "s", null);
    add(name + "-tijd", Trage.percentile(seconds, 50), "s", null);
    add(name, Trage.percentile(seconds, 50) / roundTrip, "rondgangen", toReach);
    return calls;
  }

  /** Residents who each look at their list of twenty, one after the other page, all at once. */
  private void measureCrowds(Portaal portaal) {
    List<Bezoeksessie> residents =
        Menigte.bsnsMetTwintig().stream().map(bsn -> loggedIn(portaal, bsn)).toList();
    Trage registers = new Trage(portaal.sandbox(), VERTRAGING);
    for (int crowd : List.of(1, 16, 64)) {
      inParallel(residents.subList(0, crowd), 5);
      List<Visit> visits = inParallel(residents.subList(0, crowd), crowd == 1 ? 50 : 10);
      List<Double> seconds = visits.stream().map(Visit::seconds).toList();
      add("samen-" + crowd + "-p50", Trage.percentile(seconds, 50), "s", null);
      add("samen-" + crowd + "-p99", Trage.percentile(seconds, 99), "s", null);
      long failed = visits.stream().filter(Visit::failed).count();
      add("samen-" + crowd + "-mislukt", (double) failed, "", 0.0);
    }
    registers.forget();
    portaal.sandbox().fouten().clear();
  }

  private static List<Visit> inParallel(List<Bezoeksessie> residents, int rounds) {
    ExecutorService threads = Executors.newFixedThreadPool(residents.size());
    try {
      List<CompletableFuture<List<Visit>>> all =
          residents.stream()
              .map(
                  resident ->
                      CompletableFuture.supplyAsync(
                          () ->
                              IntStream.range(0, rounds)
                                  .mapToObj(i -> visit(resident, "/zaken"))
                                  .toList(),
                          threads))
              .toList();
      return all.stream().flatMap(some -> some.join().stream()).toList();
    } finally {
      threads.shutdown();
    }
  }

  /** What the heap grows by for each resident who logged in and looked at the list and a zaak. */
  private void measureSessions(Portaal portaal) {
    long before = portaal.server().usedHeap();
    int count = 0;
    for (int round = 0; round < 3; round++) {
      for (String bsn : Menigte.bsnsMetTwintig()) {
        Bezoeksessie resident = loggedIn(portaal, bsn);
        resident.get(firstZaak(resident));
        count++;
      }
    }
    add(
        "geheugen-per-sessie",
        (portaal.server().usedHeap() - before) / 1024.0 / count,
        "KiB",
        null);
  }

  private void add(String name, double value, String unit, @Nullable Double toReach) {
    System.out.printf("%s: %.3f %s%n", name, value, unit);
    figures.add(new Figure(name, value, unit, toReach));
  }

  private static Bezoeksessie loggedIn(Portaal portaal, String bsn) {
    Bezoeksessie resident = new Bezoeksessie(portaal);
    resident.login(bsn, "/");
    return resident;
  }

  private static String firstZaak(Bezoeksessie resident) {
    Matcher link = ZAAK.matcher(resident.get("/zaken").body());
    if (!link.find()) {
      throw new IllegalStateException("There is no zaak to measure");
    }
    return link.group();
  }

  private static double seconds(Bezoeksessie resident, String path) {
    Visit visit = visit(resident, path);
    if (visit.failed()) {
      throw new IllegalStateException("The page answered " + visit.status());
    }
    return visit.seconds();
  }

  private static Visit visit(Bezoeksessie resident, String path) {
    long begin = System.nanoTime();
    int status = resident.get(path).statusCode();
    return new Visit(status, (System.nanoTime() - begin) / 1e9);
  }

  private record Visit(int status, double seconds) {
    boolean failed() {
      return status != 200;
    }
  }
}
