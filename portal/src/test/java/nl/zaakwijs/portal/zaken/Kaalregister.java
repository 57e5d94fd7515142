package nl.zaakwijs.portal.zaken;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A register that sends nothing along, as older ones do: everything has to be asked for. Answers
 * what a test put under a path, and fails for the rest.
 */
final class Kaalregister implements AutoCloseable {
  private final HttpServer server;
  private final Map<String, String> antwoorden = new ConcurrentHashMap<>();

  Kaalregister() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  String url() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /**
   * @param json {@code ~} in it stands for this register's own address
   */
  void put(String path, String json) {
    antwoorden.put(path, json.replace("~", url()));
  }

  void remove(String path) {
    antwoorden.remove(path);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String json = antwoorden.get(exchange.getRequestURI().getPath());
    byte[] body = (json == null ? "{}" : json).getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(json == null ? 500 : 200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
