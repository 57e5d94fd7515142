package nl.zaakwijs.portal.kennis.inbedding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.NullMarked;

/** A server of embeddings on loopback, for which a rijwiel and a velociped are the same. */
@NullMarked
final class Inbeddingserver implements AutoCloseable {
  /** How it behaves. */
  enum Gedrag {
    GOED,
    TRAAG,
    STORING,
    TE_WEINIG,
    GEEN_GETAL,
    NUL,
    ANDER_MODEL
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch einde = new CountDownLatch(1);
  private final List<String> teksten = new CopyOnWriteArrayList<>();
  private volatile Gedrag gedrag = Gedrag.GOED;
  private volatile int aanroepen;

  Inbeddingserver() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/v1/embeddings", this::answer);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      JsonNode vraag = new ObjectMapper().readTree(exchange.getRequestBody());
      List<String> vectoren = new ArrayList<>();
      for (JsonNode tekst : vraag.path("input")) {
        teksten.add(tekst.asText());
        vectoren.add("{\"index\":" + vectoren.size() + ",\"embedding\":" + vector(tekst) + "}");
      }
      count();
      if (gedrag == Gedrag.TRAAG) {
        einde.await();
      }
      if (gedrag == Gedrag.TE_WEINIG) {
        vectoren.remove(0);
      }
      byte[] body =
          ("{\"data\":[" + String.join(",", vectoren) + "]}").getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(gedrag == Gedrag.STORING ? 500 : 200, body.length);
      exchange.getResponseBody().write(body);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void count() {
    aanroepen++;
  }

  private String vector(JsonNode tekst) {
    String klein = tekst.asText().toLowerCase(Locale.ROOT);
    boolean rijwiel = klein.contains("rijwiel") || klein.contains("velociped");
    return switch (gedrag) {
      case GEEN_GETAL -> "[NaN,1]";
      case NUL -> "[0,0]";
      case ANDER_MODEL -> rijwiel ? "[0,1,0]" : "[1,0.1,0]";
      default -> rijwiel ? "[0,1]" : "[1,0.1]";
    };
  }

  void behave(Gedrag nieuw) {
    gedrag = nieuw;
  }

  /** All texts that it was asked, in order. */
  List<String> teksten() {
    return teksten;
  }

  int aanroepen() {
    return aanroepen;
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
  }

  @Override
  public void close() {
    einde.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
