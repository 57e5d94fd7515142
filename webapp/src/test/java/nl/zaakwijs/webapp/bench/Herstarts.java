package nl.zaakwijs.webapp.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.zaakwijs.sandbox.fouten.Fout;
import nl.zaakwijs.sandbox.fouten.Fout.Halverwege;
import nl.zaakwijs.sandbox.verkeer.Upstream;
import nl.zaakwijs.sandbox.zaad.Menigte;
import nl.zaakwijs.webapp.bench.Boekingsdruk.Tijdstip;
import nl.zaakwijs.webapp.portaal.Bezoeksessie;
import nl.zaakwijs.webapp.portaal.Portaal;

/**
 * A portal on PostgreSQL that is killed while residents book, and started again; in the end each of
 * them looks at what became of it.
 */
final class Herstarts implements AutoCloseable {
  private static final int INWONERS = 12;
  private static final int LAATST_MS = 700;

  private final Boekingsdruk druk = new Boekingsdruk();
  private final Map<UUID, String> wie = new LinkedHashMap<>();
  private final Random random = new Random(1);
  private final EmbeddedPostgres postgres;
  private Portaal portaal;

  Herstarts() {
    this.postgres = startPostgres();
    this.portaal = Portaal.start("herstarts", keys(postgres));
    portaal
        .sandbox()
        .fouten()
        .alternate(
            Upstream.QMATIC,
            "/book",
            List.of(
                Optional.of(Fout.vertraagd(Duration.ofMillis(400))),
                Optional.empty(),
                Optional.of(Fout.halverwege(Halverwege.BREEKT)),
                Optional.of(Fout.vertraagd(Duration.ofMillis(150)))));
  }

  private static EmbeddedPostgres startPostgres() {
    try {
      return EmbeddedPostgres.builder().start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> keys(EmbeddedPostgres postgres) {
    Map<String, String> keys = new HashMap<>(AfsprakenBench.ROOM);
    keys.put("ZAAKWIJS_DATABASE_KLASSE", "org.postgresql.ds.PGSimpleDataSource");
    keys.put("ZAAKWIJS_DATABASE_URL", postgres.getJdbcUrl("postgres", "postgres"));
    keys.put("ZAAKWIJS_DATABASE_GEBRUIKER", "postgres");
    keys.put("ZAAKWIJS_DATABASE_WACHTWOORD", "postgres");
    return keys;
  }

  /** Lets residents book, kills the portal in the middle, and starts it again. */
  void round() {
    List<String> bsns = Menigte.bsnsMetTwintig().subList(0, INWONERS);
    List<Bezoeksessie> residents = bsns.stream().map(this::login).toList();
    List<Tijdstip> times = Boekingsdruk.times(residents.get(0), INWONERS);
    Map<UUID, Bezoeksessie> gekozen = new LinkedHashMap<>();
    for (int i = 0; i < INWONERS; i++) {
      String bsn = bsns.get(i);
      Bezoeksessie resident = residents.get(i);
      Boekingsdruk.choose(resident, times.get(i), bsn + "@voorbeeld.test")
          .ifPresent(
              sleutel -> {
                gekozen.put(sleutel, resident);
                wie.put(sleutel, bsn);
              });
    }
    ExecutorService threads = Executors.newFixedThreadPool(INWONERS);
    try {
      List<CompletableFuture<Void>> clicks = new ArrayList<>();
      gekozen.forEach(
          (sleutel, resident) ->
              clicks.add(
                  CompletableFuture.runAsync(() -> druk.confirm(resident, sleutel), threads)));
      Boekingsdruk.pause(random.nextInt(LAATST_MS));
      portaal.kill();
      clicks.forEach(CompletableFuture::join);
    } finally {
      threads.shutdown();
    }
    portaal = portaal.startAgain();
  }

  /** Each looks until it is certain. */
  void look() {
    Map<String, Bezoeksessie> residents = new HashMap<>();
    wie.forEach(
        (sleutel, bsn) ->
            druk.lookUntilCertain(residents.computeIfAbsent(bsn, this::login), sleutel));
  }

  /** How many bookings were begun. */
  int begonnen() {
    return wie.size();
  }

  long count(Gehoord wat) {
    return druk.count(wat);
  }

  /** What must not be, by name. */
  Map<String, Long> onwaar() {
    return AfsprakenBench.onwaar(druk, portaal.sandbox());
  }

  private Bezoeksessie login(String bsn) {
    Bezoeksessie resident = new Bezoeksessie(portaal);
    resident.login(bsn, "/");
    return resident;
  }

  /** The same fault or none, so many times. */
  static Stream<Optional<Fout>> times(int keer, Optional<Fout> fout) {
    return IntStream.range(0, keer).mapToObj(i -> fout);
  }

  @Override
  public void close() {
    portaal.close();
    try {
      postgres.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
