package nl.zaakwijs.webapp.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.zaakwijs.sandbox.Sandbox;
import nl.zaakwijs.webapp.bench.kleinste.Begin;
import nl.zaakwijs.webapp.bench.kleinste.Bladzijde;
import nl.zaakwijs.webapp.bench.kleinste.Boek;
import nl.zaakwijs.webapp.bench.kleinste.Kleinste;
import nl.zaakwijs.webapp.portaal.Portaal;
import nl.zaakwijs.webapp.portaal.Server;
import org.jspecify.annotations.Nullable;

/**
 * Measures the start of the portal beside that of an empty WAR, and of the smallest one that uses
 * the same parts of the server, in turn, on the same Payara Micro with the same data source. Each
 * figure is the median of several starts, from the start of the process to the first 200 on the
 * home page.
 */
public final class StartBench {
  private static final int ROUNDS = 5;
  private static final double RATIO_TO_REACH = 1.5;
  private static final String PERSISTENCE =
      """
      <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.0">
        <persistence-unit name="kleinste" transaction-type="JTA">
          <jta-data-source>jdbc/zaakwijs</jta-data-source>
          <class>%s</class>
          <exclude-unlisted-classes>true</exclude-unlisted-classes>
          <properties><property name="eclipselink.weaving" value="false"/></properties>
        </persistence-unit>
      </persistence>
      """;

  private StartBench() {}

  /** Prints every start, and a JSON line per figure. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Portaal.freshFolder("wars");
    Map<String, Path> wars = new LinkedHashMap<>();
    wars.put("leeg", emptyWar(folder.resolve("leeg.war")));
    wars.put("kleinste", smallestWar(folder.resolve("kleinste.war")));
    wars.put("portaal", Server.webappFolder().resolve("target/zaakwijs.war"));
    Map<String, List<Double>> starts = new LinkedHashMap<>();
    try (Sandbox sandbox = Sandbox.start(0)) {
      for (int round = 1; round <= ROUNDS; round++) {
        for (Map.Entry<String, Path> war : wars.entrySet()) {
          double seconds = secondsToStart(war.getValue(), sandbox);
          starts.computeIfAbsent(war.getKey(), name -> new ArrayList<>()).add(seconds);
          System.out.printf("round %d: %s %.2f s%n", round, war.getKey(), seconds);
        }
      }
    }
    double empty = median(starts.getOrDefault("leeg", List.of()));
    double smallest = median(starts.getOrDefault("kleinste", List.of()));
    double portal = median(starts.getOrDefault("portaal", List.of()));
    print("start-leeg", empty, "s", null);
    print("start-kleinste", smallest, "s", null);
    print("start-portaal", portal, "s", RATIO_TO_REACH * empty);
    print("start-verhouding-kleinste", smallest / empty, "x", null);
    print("start-verhouding", portal / empty, "x", RATIO_TO_REACH);
  }

  private static void print(String name, double value, String unit, @Nullable Double toReach) {
    System.out.println(new Figure(name, value, unit, toReach).json());
  }

  private static double secondsToStart(Path war, Sandbox sandbox) {
    Path folder = Portaal.freshFolder("start");
    Map<String, String> environment = Portaal.environment(sandbox.url(), folder);
    try (Server server = Server.start(war, folder, "/", environment)) {
      return server.startTime().toMillis() / 1000.0;
    }
  }

  private static Path emptyWar(Path file) throws IOException {
    return war(file, Map.of("index.html", bytes("<!doctype html><title>Leeg</title>")));
  }

  private static Path smallestWar(Path file) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("WEB-INF/beans.xml", read(Boek.class.getResourceAsStream("/META-INF/beans.xml")));
    entries.put(
        "WEB-INF/classes/META-INF/persistence.xml",
        bytes(PERSISTENCE.formatted(Bladzijde.class.getName())));
    for (Class<?> type : List.of(Kleinste.class, Begin.class, Boek.class, Bladzijde.class)) {
      String name = type.getName().replace('.', '/') + ".class";
      entries.put("WEB-INF/classes/" + name, read(type.getResourceAsStream("/" + name)));
    }
    return war(file, entries);
  }

  private static Path war(Path file, Map<String, byte[]> entries) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
    return file;
  }

  private static byte[] read(@Nullable InputStream resource) throws IOException {
    try (InputStream in = Objects.requireNonNull(resource)) {
      return in.readAllBytes();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }
}
