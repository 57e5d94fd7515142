package nl.zaakwijs.webapp.security;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A real Keycloak on loopback, with the realm of {@code keycloak/gemeente-realm.json} in memory.
 * The build unpacks it; starting takes up to a minute on a busy machine.
 */
final class Keycloak implements AutoCloseable {
  private static final String REALM = "gemeente-realm.json";

  private final Process process;
  private final int port;

  private Keycloak(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  static Keycloak start() {
    try {
      Path home = home();
      Path imports = Files.createDirectories(home.resolve("data/import"));
      Files.copy(
          Path.of("src/test/resources/keycloak", REALM),
          imports.resolve(REALM),
          StandardCopyOption.REPLACE_EXISTING);
      int port = freePort();
      ProcessBuilder builder =
          new ProcessBuilder(
              "sh",
              home.resolve("bin/kc.sh").toString(),
              "start-dev",
              "--db=dev-mem",
              "--cache=local",
              "--import-realm",
              "--http-host=127.0.0.1",
              "--http-port=" + port,
              "--hostname=http://localhost:" + port);
      builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
      builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms128m -Xmx640m");
      builder.redirectErrorStream(true);
      Keycloak keycloak = new Keycloak(builder.start(), port);
      keycloak.awaitReady();
      return keycloak;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  URI issuer() {
    return URI.create("http://localhost:" + port + "/realms/gemeente");
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private void awaitReady() {
    CompletableFuture<Boolean> ready = new CompletableFuture<>();
    List<String> output = new CopyOnWriteArrayList<>();
    Thread reader = new Thread(() -> read(output, ready), "keycloak-output");
    reader.setDaemon(true);
    reader.start();
    boolean started = ready.completeOnTimeout(false, 8, TimeUnit.MINUTES).join();
    if (!started) {
      close();
      throw new IllegalStateException("Keycloak did not start:\n" + String.join("\n", output));
    }
  }

  private void read(List<String> output, CompletableFuture<Boolean> ready) {
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        output.add(line);
        if (line.contains("Listening on:")) {
          ready.complete(true);
        }
      }
    } catch (IOException e) {
      output.add(e.toString());
    }
    ready.complete(false);
  }

  private static Path home() throws IOException {
    Path unpacked = Path.of("target/keycloak");
    if (!Files.isDirectory(unpacked)) {
      throw new IllegalStateException("Run this through Maven's verify, which unpacks Keycloak");
    }
    try (Stream<Path> folders = Files.list(unpacked)) {
      return folders
          .filter(folder -> folder.getFileName().toString().startsWith("keycloak-"))
          .findFirst()
          .orElseThrow();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
