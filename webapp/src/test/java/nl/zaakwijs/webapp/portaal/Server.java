package nl.zaakwijs.webapp.portaal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A Payara Micro of its own with one WAR, on a free port of loopback. It is ready when {@code
 * start} returns, and gone when it is closed.
 */
public final class Server implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final int ROUNDS_BETWEEN_LOOKS = 50;
  static final int MEGABYTES = 1024;

  /** What the tests give the JVM of a server, which measurements do not. */
  private static final List<String> OPTIONS =
      Arrays.stream(System.getProperty("zaakwijs.server.opties", "").split(" ", -1))
          .filter(option -> !option.isEmpty())
          .toList();

  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  private final Process process;
  private final URI url;
  private final Path log;
  private final Duration startTime;

  private Server(Process process, URI url, Path log, Duration startTime) {
    this.process = process;
    this.url = url;
    this.log = log;
    this.startTime = startTime;
  }

  /**
   * Starts a server and waits for its first 200.
   *
   * @param folder where its log and its files stand
   * @param readyPath the path that answers 200 as soon as the WAR is ready
   * @param environment what the WAR is configured with; {@code ZAAKWIJS_URL} is filled in when it
   *     is not there
   * @throws IllegalStateException when it stops, refuses the WAR or is not ready in time, with what
   *     it logged
   */
  public static Server start(
      Path war, Path folder, String readyPath, Map<String, String> environment) {
    return start(war, folder, readyPath, environment, MEGABYTES);
  }

  /** As above, with this much memory for objects. */
  static Server start(
      Path war, Path folder, String readyPath, Map<String, String> environment, int megabytes) {
    try {
      return launch(war, folder, readyPath, environment, megabytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while starting", e);
    }
  }

  private static Server launch(
      Path war, Path folder, String readyPath, Map<String, String> environment, int megabytes)
      throws IOException, InterruptedException {
    Path webapp = webappFolder();
    Path payara = webapp.resolve("src/main/payara");
    Path temporary = Files.createDirectories(folder.resolve("tmp"));
    Path log = folder.resolve("server.log");
    int port = freePort();
    URI url = URI.create("http://localhost:" + port);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx" + megabytes + "m", "-Djava.io.tmpdir=" + temporary));
    command.add("@" + payara.resolve("jvm.options"));
    command.addAll(OPTIONS);
    command.addAll(
        List.of(
            "-jar", webapp.resolve("target/server/payara-micro.jar").toString(), "--nocluster"));
    command.addAll(List.of("--addlibs", webapp.resolve("target/server/lib").toString()));
    command.addAll(List.of("--logproperties", payara.resolve("logging.properties").toString()));
    command.addAll(List.of("--prebootcommandfile", payara.resolve("preboot.asadmin").toString()));
    command.addAll(List.of("--postbootcommandfile", payara.resolve("postboot.asadmin").toString()));
    command.addAll(List.of("--port", Integer.toString(port)));
    command.addAll(List.of("--deploy", war.toString(), "--contextroot", "/"));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().put("ZAAKWIJS_URL", url.toString());
    builder.environment().putAll(environment);
    builder.environment().put("ZAAKWIJS_ADRES", "127.0.0.1");

    long begin = System.nanoTime();
    Process process = builder.start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    for (int round = 1; status(url.resolve(readyPath)) != 200; round++) {
      Duration waited = Duration.ofNanos(System.nanoTime() - begin);
      if (!process.isAlive() || waited.compareTo(PATIENCE) > 0) {
        process.destroyForcibly();
        throw new IllegalStateException("The server did not become ready:\n" + tail(log));
      }
      if (round % ROUNDS_BETWEEN_LOOKS == 0) {
        String lines = Files.readString(log);
        if (lines.contains("Exception while loading the app")) {
          process.destroyForcibly();
          throw new IllegalStateException("The server refused the application:\n" + lines);
        }
      }
      TimeUnit.MILLISECONDS.sleep(20);
    }
    return new Server(process, url, log, Duration.ofNanos(System.nanoTime() - begin));
  }

  /** The folder of the webapp module, from the module itself or from the root. */
  public static Path webappFolder() {
    Path here = Path.of("").toAbsolutePath();
    return Files.isDirectory(here.resolve("src/main/payara")) ? here : here.resolve("webapp");
  }

  public URI url() {
    return url;
  }

  /** Of the process, for tools that look into it. */
  public long pid() {
    return process.pid();
  }

  /** How long its threads computed since the start, all together. */
  public Duration computed() {
    return process.info().totalCpuDuration().orElseThrow();
  }

  /** Everything that the server logged until now. */
  public String log() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Bytes of the heap that are in use after a collection, as the JDK's own tool counts them. */
  public long usedHeap() {
    String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    try {
      Process tool =
          new ProcessBuilder(jcmd, Long.toString(process.pid()), "GC.class_histogram").start();
      String histogram = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      String total = histogram.strip().lines().reduce((first, last) -> last).orElseThrow();
      return Long.parseLong(total.strip().split("\\s+", -1)[2]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** From the start of the process until its first 200. */
  public Duration startTime() {
    return startTime;
  }

  /** Ends it in the middle of whatever it does, as {@code kill -9} does. */
  void kill() {
    try {
      process.destroyForcibly().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private static int status(URI uri) throws InterruptedException {
    try {
      return HTTP.send(
              HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(10)).build(),
              BodyHandlers.discarding())
          .statusCode();
    } catch (IOException e) {
      return 0;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static String tail(Path log) throws IOException {
    List<String> lines = Files.readAllLines(log);
    return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
  }
}
