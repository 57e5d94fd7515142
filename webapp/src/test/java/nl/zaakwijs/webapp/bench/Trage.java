package nl.zaakwijs.webapp.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.zaakwijs.sandbox.Sandbox;
import nl.zaakwijs.sandbox.fouten.Fout;
import nl.zaakwijs.sandbox.verkeer.Uitwisseling;
import nl.zaakwijs.sandbox.verkeer.Upstream;

/**
 * Registers that each answer a fixed time later, and what can be read from what they were asked.
 */
final class Trage {
  private static final List<Upstream> REGISTERS =
      List.of(
          Upstream.ZAKEN,
          Upstream.CATALOGI,
          Upstream.DOCUMENTEN,
          Upstream.BESLUITEN,
          Upstream.OBJECTEN);

  private final Sandbox sandbox;

  /** Lets every register wait this long before each answer. */
  Trage(Sandbox sandbox, Duration vertraging) {
    this.sandbox = sandbox;
    REGISTERS.forEach(register -> sandbox.fouten().set(register, Fout.vertraagd(vertraging)));
  }

  void forget() {
    sandbox.verkeer().forget();
  }

  /** How often a register was asked. */
  int calls() {
    return list().size();
  }

  /**
   * The longest row of calls of which each began after the one before had ended: at least as long
   * as the longest chain of dependent calls.
   */
  int chain() {
    List<Uitwisseling> byEnd = new ArrayList<>(list());
    byEnd.sort(Comparator.comparing(Trage::end));
    int chain = 0;
    Instant free = Instant.MIN;
    for (Uitwisseling call : byEnd) {
      if (!call.tijdstip().isBefore(free)) {
        chain++;
        free = end(call);
      }
    }
    return chain;
  }

  /** Seconds that a register took for the longest of its answers, of which the wait is a part. */
  double longest() {
    return list().stream()
        .map(Uitwisseling::duur)
        .max(Comparator.naturalOrder())
        .map(duur -> duur.toNanos() / 1e9)
        .orElse(0.0);
  }

  /** Seconds of one call, measured from outside: the median of several. */
  double roundTrip(int rounds) {
    HttpClient http = HttpClient.newHttpClient();
    // Refused after the wait, for lack of a token: the shortest round trip that there is.
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(sandbox.url() + Upstream.ZAKEN.basePath() + "/zaken"))
            .build();
    List<Double> seconds = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      long begin = System.nanoTime();
      try {
        http.send(request, BodyHandlers.discarding());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("Interrupted", e);
      }
      seconds.add((System.nanoTime() - begin) / 1e9);
    }
    return percentile(seconds, 50);
  }

  static double percentile(List<Double> values, int percent) {
    List<Double> sorted = values.stream().sorted().toList();
    int index = (int) Math.ceil(sorted.size() * percent / 100.0) - 1;
    return sorted.get(Math.max(0, index));
  }

  private List<Uitwisseling> list() {
    return sandbox.verkeer().list().stream()
        .filter(call -> REGISTERS.contains(call.upstream()))
        .toList();
  }

  private static Instant end(Uitwisseling call) {
    return call.tijdstip().plus(call.duur());
  }
}
