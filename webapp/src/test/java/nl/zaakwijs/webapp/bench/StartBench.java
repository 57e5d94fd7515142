package nl.zaakwijs.webapp.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.zaakwijs.sandbox.Sandbox;
import nl.zaakwijs.webapp.portaal.Portaal;
import nl.zaakwijs.webapp.portaal.Server;

/**
 * Measures the start of the portal beside that of an empty WAR, in turn, on the same Payara Micro
 * with the same data source. Each figure is the median of several starts, from the start of the
 * process to the first 200 on the home page.
 */
public final class StartBench {
  private static final int ROUNDS = 5;
  private static final double RATIO_TO_REACH = 1.5;

  private StartBench() {}

  /** Prints every start, and a JSON line per figure. */
  public static void main(String[] arguments) throws IOException {
    Path war = Server.webappFolder().resolve("target/zaakwijs.war");
    Path empty = emptyWar(Portaal.freshFolder("leeg").resolve("leeg.war"));
    List<Double> emptyStarts = new ArrayList<>();
    List<Double> portalStarts = new ArrayList<>();
    try (Sandbox sandbox = Sandbox.start(0)) {
      for (int round = 1; round <= ROUNDS; round++) {
        emptyStarts.add(secondsToStart(empty, sandbox));
        portalStarts.add(secondsToStart(war, sandbox));
        System.out.printf(
            "round %d: empty WAR %.2f s, portal %.2f s%n",
            round, emptyStarts.get(round - 1), portalStarts.get(round - 1));
      }
    }
    double emptyStart = median(emptyStarts);
    double portalStart = median(portalStarts);
    System.out.println(new Figure("start-leeg", emptyStart, "s", null).json());
    System.out.println(
        new Figure("start-portaal", portalStart, "s", RATIO_TO_REACH * emptyStart).json());
    System.out.println(
        new Figure("start-verhouding", portalStart / emptyStart, "x", RATIO_TO_REACH).json());
  }

  private static double secondsToStart(Path war, Sandbox sandbox) {
    Path folder = Portaal.freshFolder("start");
    Map<String, String> environment = Portaal.environment(sandbox.url(), folder);
    try (Server server = Server.start(war, folder, "/", environment)) {
      return server.startTime().toMillis() / 1000.0;
    }
  }

  private static Path emptyWar(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("index.html"));
      zip.write("<!doctype html><title>Leeg</title>".getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    return file;
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }
}
