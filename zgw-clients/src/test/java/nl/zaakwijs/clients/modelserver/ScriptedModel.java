package nl.zaakwijs.clients.modelserver;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A model server on loopback that sends what a test wrote down, byte for byte. */
final class ScriptedModel implements AutoCloseable {
  /** How one request is answered. */
  @FunctionalInterface
  interface Script {
    void play(HttpExchange exchange) throws IOException;
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final List<String> paths = new CopyOnWriteArrayList<>();
  private final List<String> keys = new CopyOnWriteArrayList<>();

  ScriptedModel(Script script) {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext(
        "/v1/",
        exchange -> {
          paths.add(exchange.getRequestURI().getPath());
          asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
          try {
            script.play(exchange);
          } finally {
            exchange.close();
          }
        });
    server.start();
  }

  /** Answers with these lines as events. */
  static ScriptedModel events(String lines) {
    return new ScriptedModel(exchange -> send(exchange, 200, "text/event-stream", lines));
  }

  static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, 0);
    write(exchange, body);
  }

  static void write(HttpExchange exchange, String text) throws IOException {
    exchange.getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
    exchange.getResponseBody().flush();
  }

  URI baseUri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
  }

  List<String> asked() {
    return asked;
  }

  List<String> paths() {
    return paths;
  }

  List<String> keys() {
    return keys;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  /** A piece of a text every hundredth of a second, without end. */
  static void drip(HttpExchange exchange, String chunk) throws IOException {
    send(exchange, 200, "text/event-stream", "");
    CountDownLatch never = new CountDownLatch(1);
    try {
      while (!never.await(10, TimeUnit.MILLISECONDS)) {
        write(exchange, chunk.formatted("en "));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
