package nl.zaakwijs.portal.zaken;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.zaakwijs.portal.inwoner.Inwoner;

/**
 * A register that sends nothing along, as older ones do: everything has to be asked for. Answers
 * what a test put under a path, and fails for the rest.
 */
final class Kaalregister implements AutoCloseable {
  private static final String STATUSTYPE = "/catalogi/api/v1/statustypen/" + uuid(0);
  private static final Duration GEDULD = Duration.ofSeconds(5);
  private final HttpServer server;
  private final Map<String, String> antwoorden = new ConcurrentHashMap<>();
  private final Map<String, Integer> tellers = new ConcurrentHashMap<>();
  private final Map<String, String> wachtenden = new ConcurrentHashMap<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();

  Kaalregister() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  String url() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /**
   * @param json with quotes of either kind; {@code ~} in it stands for this register's own address
   */
  void put(String path, String json) {
    antwoorden.put(path, json.replace("~", url()).replace('\'', '"'));
  }

  /** Open zaken of this resident, each with a link to a status: the last one changed last. */
  void putZaken(Inwoner inwoner, int aantal) {
    String zaaktype = "~/catalogi/api/v1/zaaktypen/" + uuid(0);
    String zaken =
        IntStream.rangeClosed(1, aantal)
            .mapToObj(
                i ->
                    "{'url': '~/zaken/api/v1/zaken/%s', 'identificatie': 'Z%d', 'zaaktype': '%s',"
                            .formatted(uuid(i), i, zaaktype)
                        + " 'vertrouwelijkheidaanduiding': 'openbaar',"
                        + " 'status': '~/zaken/api/v1/statussen/%s'}".formatted(uuid(i)))
            .collect(Collectors.joining(","));
    put("/zaken/api/v1/zaken/_zoek", "{'results': [" + zaken + "]}");
    put(
        "/zaken/api/v1/rollen",
        "{'results': [{'betrokkeneType': 'natuurlijk_persoon', 'omschrijvingGeneriek': 'initiator',"
            + " 'betrokkeneIdentificatie': {'inpBsn': '"
            + inwoner.bsn().reveal()
            + "'}}]}");
    put("/zaken/api/v1/statussen", "{'results': []}");
    IntStream.rangeClosed(1, aantal).forEach(this::putStatus);
    put(
        "/catalogi/api/v1/zaaktypen/" + uuid(0),
        "{'url': '"
            + zaaktype
            + "', 'omschrijving': 'Kapvergunning', 'indicatieInternOfExtern': 'extern'}");
  }

  private void putStatus(int nummer) {
    String pad = "/zaken/api/v1/statussen/" + uuid(nummer);
    Instant gezet = Instant.parse("2026-01-01T12:00:00Z").plus(nummer, ChronoUnit.DAYS);
    put(
        pad,
        "{'url': '~%s', 'statustype': '~%s', 'datumStatusGezet': '%s'}"
            .formatted(pad, STATUSTYPE, gezet));
    put(STATUSTYPE, "{'url': '~%s', 'omschrijving': 'Ontvangen'}".formatted(STATUSTYPE));
  }

  /** How often paths were asked that begin like this. */
  int countUnder(String begin) {
    return tellers.entrySet().stream()
        .filter(teller -> teller.getKey().startsWith(begin))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** How often this path was asked. */
  int count(String path) {
    return tellers.getOrDefault(path, 0);
  }

  private static String uuid(int nummer) {
    return "00000000-0000-4000-8000-%012d".formatted(nummer);
  }

  /** The first is not answered before the second is asked; when that never is, the first fails. */
  void answerOnlyAfter(String path, String asked) {
    wachtenden.put(path, asked);
  }

  private boolean isHeldUp(String path) {
    String asked = wachtenden.get(path);
    long begin = System.nanoTime();
    while (asked != null && count(asked) == 0) {
      if (System.nanoTime() - begin > GEDULD.toNanos()) {
        return true;
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
    }
    return false;
  }

  void remove(String path) {
    antwoorden.remove(path);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    tellers.merge(path, 1, Integer::sum);
    String json = isHeldUp(path) ? null : antwoorden.get(path);
    byte[] body = (json == null ? "{}" : json).getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(json == null ? 500 : 200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
