package nl.zaakwijs.webapp.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.zaakwijs.sandbox.Sandbox;
import nl.zaakwijs.sandbox.fouten.Fout;
import nl.zaakwijs.sandbox.fouten.Fout.Halverwege;
import nl.zaakwijs.sandbox.verkeer.Upstream;
import nl.zaakwijs.webapp.bench.Boekingsdruk.Tijdstip;
import nl.zaakwijs.webapp.portaal.Bezoeksessie;
import nl.zaakwijs.webapp.portaal.Portaal;
import org.jspecify.annotations.Nullable;

/**
 * Books with many residents at once while answers get lost, and while the portal is killed, and
 * counts who was told something that is not true. What is true stands in the sandbox.
 */
public final class AfsprakenBench {
  private static final int BOEKINGEN = 1_000;
  private static final int INWONERS = 50;
  private static final int TIJDEN = 200;
  private static final int HERSTARTS = 20;
  private static final int ELKE_DUBBEL = 10;
  private static final int WENSEN_IN_SESSIE = 5;

  static final Map<String, String> ROOM =
      Map.of(
          "ZAAKWIJS_TEMPO_AFSPRAKEN", "100000",
          "ZAAKWIJS_TEMPO_AFSPRAKEN_ADRES", "100000",
          "ZAAKWIJS_TEMPO_ONTVANGER", "1000",
          "ZAAKWIJS_TEMPO_INLOGGEN", "100000",
          // As short as it can be: a booking that is still being sent lasts longer.
          "ZAAKWIJS_AFSPRAKEN_MARGE", "1s");

  private final List<Figure> figures = new ArrayList<>();

  private AfsprakenBench() {}

  /** Prints every count, and then a JSON line for each. */
  public static void main(String[] arguments) {
    AfsprakenBench bench = new AfsprakenBench();
    try (Portaal portaal = Portaal.start("afspraken", ROOM)) {
      bench.measureCrowd(portaal);
    }
    try (Herstarts herstarts = new Herstarts()) {
      bench.measureKills(herstarts);
    }
    bench.figures.forEach(figure -> System.out.println(figure.json()));
    System.exit(bench.figures.stream().allMatch(Figure::isReached) ? 0 : 1);
  }

  /** What must not be, by name. */
  static Map<String, Long> onwaar(Boekingsdruk druk, Sandbox sandbox) {
    Map<String, Long> onwaar = new LinkedHashMap<>();
    onwaar.put("dubbel-geboekt", druk.dubbel(sandbox));
    onwaar.put("gelukt-zonder-afspraak", druk.onwaar(sandbox, Gehoord.GELUKT, 0));
    onwaar.put("mislukt-met-afspraak", druk.onwaar(sandbox, Gehoord.MISLUKT, 1));
    onwaar.put("onzeker-gebleven", druk.count(Gehoord.ONZEKER));
    return onwaar;
  }

  private void measureCrowd(Portaal portaal) {
    portaal.sandbox().awaitReady().stopContractcontrole();
    List<Tijdstip> times = Boekingsdruk.times(new Bezoeksessie(portaal), TIJDEN);
    List<Tijdstip> wishes = new ArrayList<>();
    IntStream.range(0, BOEKINGEN).forEach(i -> wishes.add(times.get(i % TIJDEN)));
    Collections.shuffle(wishes, new Random(1));
    Boekingsdruk druk = new Boekingsdruk();
    List<Wens> chosen = inParallel(wishes, some -> choose(portaal, some));
    portaal.sandbox().fouten().alternate(Upstream.QMATIC, "/book", turns());
    inParallel(chosen, some -> confirm(druk, some));
    inParallel(chosen, some -> look(druk, some));
    add("samen-boekingen", chosen.size(), null);
    add("samen-tijden", TIJDEN, null);
    report("samen", druk.count(Gehoord.GELUKT), onwaar(druk, portaal.sandbox()));
  }

  /** A booking that only has to be confirmed. */
  private record Wens(Bezoeksessie resident, UUID sleutel) {}

  /** Every resident does a part, all at once. */
  private static <T> List<Wens> inParallel(List<T> all, Function<List<T>, List<Wens>> work) {
    ExecutorService threads = Executors.newFixedThreadPool(INWONERS);
    try {
      int part = all.size() / INWONERS;
      List<CompletableFuture<List<Wens>>> parts =
          IntStream.range(0, INWONERS)
              .mapToObj(i -> all.subList(i * part, (i + 1) * part))
              .map(some -> CompletableFuture.supplyAsync(() -> work.apply(some), threads))
              .toList();
      return parts.stream().flatMap(some -> some.join().stream()).toList();
    } finally {
      threads.shutdown();
    }
  }

  /** As far as the check, in as many sessions as it takes: each keeps some wishes at a time. */
  private static List<Wens> choose(Portaal portaal, List<Tijdstip> times) {
    List<Wens> chosen = new ArrayList<>();
    Bezoeksessie resident = new Bezoeksessie(portaal);
    String email = UUID.randomUUID() + "@voorbeeld.test";
    for (Tijdstip time : times) {
      if (chosen.size() % WENSEN_IN_SESSIE == 0) {
        resident = new Bezoeksessie(portaal);
      }
      UUID sleutel = Boekingsdruk.choose(resident, time, email).orElseThrow();
      chosen.add(new Wens(resident, sleutel));
    }
    return chosen;
  }

  /** One after the other; of every ten one with two clicks at once. */
  private static List<Wens> confirm(Boekingsdruk druk, List<Wens> wishes) {
    ExecutorService clicks = Executors.newFixedThreadPool(2);
    try {
      for (int n = 0; n < wishes.size(); n++) {
        Wens wens = wishes.get(n);
        Stream.generate(
                () ->
                    CompletableFuture.runAsync(
                        () -> druk.confirm(wens.resident(), wens.sleutel()), clicks))
            .limit(n % ELKE_DUBBEL == 0 ? 2 : 1)
            .toList()
            .forEach(CompletableFuture::join);
      }
    } finally {
      clicks.shutdown();
    }
    return wishes;
  }

  private static List<Wens> look(Boekingsdruk druk, List<Wens> wishes) {
    wishes.forEach(wens -> druk.lookUntilCertain(wens.resident(), wens.sleutel()));
    return wishes;
  }

  /** Three in twenty lose the answer, one never arrives, and one comes when nobody waits for it. */
  private static List<Optional<Fout>> turns() {
    List<Optional<Fout>> turns = new ArrayList<>();
    Herstarts.times(3, Optional.of(Fout.halverwege(Halverwege.BREEKT))).forEach(turns::add);
    turns.add(Optional.of(Fout.afgebroken()));
    turns.add(Optional.of(Fout.vertraagd(Duration.ofSeconds(4))));
    Herstarts.times(15, Optional.empty()).forEach(turns::add);
    Collections.shuffle(turns, new Random(2));
    return turns;
  }

  private void measureKills(Herstarts herstarts) {
    for (int round = 1; round <= HERSTARTS; round++) {
      herstarts.round();
      System.out.println("killed " + round + " times");
    }
    herstarts.look();
    add("herstarts", HERSTARTS, null);
    add("herstarts-boekingen", herstarts.begonnen(), null);
    report("herstarts", herstarts.count(Gehoord.GELUKT), herstarts.onwaar());
  }

  private void report(String name, long gelukt, Map<String, Long> onwaar) {
    add(name + "-gelukt", gelukt, null);
    onwaar.forEach((wat, aantal) -> add(name + "-" + wat, aantal, 0.0));
  }

  private void add(String name, long count, @Nullable Double toReach) {
    System.out.printf("%s: %d%n", name, count);
    figures.add(new Figure(name, (double) count, "", toReach));
  }
}
