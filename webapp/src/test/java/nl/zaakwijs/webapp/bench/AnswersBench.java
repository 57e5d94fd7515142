package nl.zaakwijs.webapp.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.zaakwijs.webapp.portaal.Bezoeksessie;
import nl.zaakwijs.webapp.portaal.Portaal;
import org.jspecify.annotations.Nullable;

/**
 * Measures how many questions are answered in a second, from the form to the page with the answer,
 * beside a page of the same server that only has its frame; and how long one takes when half as
 * many are asked. All of it once the server gets no faster.
 */
public final class AnswersBench {
  private static final Path QUESTIONS =
      Path.of("portal/src/test/resources/vragen/routes-toets-a.jsonl");
  private static final int VISITORS = 8;

  /** A resident seldom asks more in one conversation. */
  private static final int CONVERSATION = 4;

  /** The compiler needs minutes on two cores that the questions leave it little of. */
  private static final int LONGEST_HEATING = 16;

  /** Rounds that are no better than the best by this much, one after the other, are warm. */
  private static final double BETTER = 1.03;

  private static final int WARM_ROUNDS = 2;
  private static final long SECONDS = 30;
  private static final double SHARE_TO_REACH = 2;
  private static final double P99_TO_REACH = 0.1;
  private static final Map<String, String> ROOM =
      Map.of("ZAAKWIJS_TEMPO_VRAGEN", "1000000", "ZAAKWIJS_TEMPO_INLOGGEN", "1000000");

  private final Portaal portaal;
  private final List<String> questions;
  private final AtomicInteger asked = new AtomicInteger();
  private final List<Figure> figures = new ArrayList<>();

  private AnswersBench(Portaal portaal, List<String> questions) {
    this.portaal = portaal;
    this.questions = questions;
  }

  /** Prints every figure, and then a JSON line for each. */
  public static void main(String[] arguments) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<String> questions = new ArrayList<>();
    for (String line : Files.readAllLines(QUESTIONS)) {
      questions.add(json.readTree(line).path("q").asText());
    }
    try (Portaal portaal = Portaal.start("antwoorden", ROOM)) {
      portaal.sandbox().awaitReady();
      AnswersBench bench = new AnswersBench(portaal, questions);
      bench.measure();
      bench.figures.forEach(figure -> System.out.println(figure.json()));
    }
  }

  private void measure() {
    heat(this::visitor);
    heat(this::plainVisitor);
    heat(this::reader);
    double pages = perSecond(this::reader, SECONDS);
    double answers = perSecond(this::visitor, SECONDS);
    add("lege-pagina-per-seconde", pages, "/s", null);
    add("antwoorden-per-seconde", answers, "/s", null);
    add("lege-paginas-per-antwoord", pages / answers, "", SHARE_TO_REACH);
    add("zonder-script-per-seconde", perSecond(this::plainVisitor, SECONDS), "/s", null);
    List<Double> seconds = paced(answers / 2);
    add("halve-belasting-p50", Trage.percentile(seconds, 50), "s", null);
    add("halve-belasting-p99", Trage.percentile(seconds, 99), "s", P99_TO_REACH);
  }

  /** Until it gets no faster. */
  private static void heat(Supplier<Visitor> visitors) {
    double best = 0;
    int same = 0;
    for (int round = 0; round < LONGEST_HEATING && same < WARM_ROUNDS; round++) {
      double now = perSecond(visitors, SECONDS);
      same = now > best * BETTER ? 0 : same + 1;
      best = Math.max(best, now);
      System.out.printf("opwarmen: %.0f /s%n", now);
    }
  }

  /** Somebody who does something again and again. */
  private interface Visitor {
    void act();
  }

  private Visitor reader() {
    Bezoeksessie someone = new Bezoeksessie(portaal);
    return () -> require(someone.get("/over"));
  }

  private Visitor visitor() {
    return new Asker(Bezoeksessie::sendAsScript);
  }

  private Visitor plainVisitor() {
    return new Asker(Bezoeksessie::send);
  }

  /** How a browser sends a form. */
  private interface Way {
    HttpResponse<String> send(Bezoeksessie someone, String path, Map<String, String> form);
  }

  private final class Asker implements Visitor {
    private final Bezoeksessie someone = new Bezoeksessie(portaal);
    private final Way way;
    private Map<String, String> form = Map.of();
    private int turn;

    Asker(Way way) {
      this.way = way;
      begin();
    }

    @Override
    public void act() {
      if (turn == CONVERSATION) {
        begin();
      }
      turn++;
      form.put("tekst", questions.get(asked.getAndIncrement() % questions.size()));
      require(way.send(someone, "/vragen", form));
    }

    /** Opens the first page, as somebody who comes in. */
    private void begin() {
      someone.forgetCookies();
      form = new LinkedHashMap<>(someone.hiddenOf("/"));
      turn = 0;
    }
  }

  private static void require(HttpResponse<String> answer) {
    if (answer.statusCode() != 200) {
      throw new IllegalStateException("The page answered " + answer.statusCode());
    }
  }

  /** As many as all visitors get done together. */
  private static double perSecond(Supplier<Visitor> visitors, long seconds) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    ExecutorService threads = Executors.newFixedThreadPool(VISITORS);
    try {
      List<CompletableFuture<Integer>> all =
          IntStream.range(0, VISITORS)
              .mapToObj(
                  i -> CompletableFuture.supplyAsync(() -> actUntil(visitors.get(), end), threads))
              .toList();
      return all.stream().mapToInt(CompletableFuture::join).sum() / (double) seconds;
    } finally {
      threads.shutdown();
    }
  }

  private static int actUntil(Visitor visitor, long end) {
    int count = 0;
    while (System.nanoTime() < end) {
      visitor.act();
      count++;
    }
    return count;
  }

  /** Questions at a steady pace; the wait for a free visitor counts. */
  private List<Double> paced(double perSecond) {
    Queue<Double> seconds = new ConcurrentLinkedQueue<>();
    Queue<Visitor> free = new ConcurrentLinkedQueue<>();
    IntStream.range(0, VISITORS * CONVERSATION).forEach(i -> free.add(visitor()));
    int count = (int) (perSecond * SECONDS);
    long begin = System.nanoTime();
    ExecutorService threads = Executors.newFixedThreadPool(VISITORS);
    try {
      List<CompletableFuture<Void>> all = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        long due = begin + (long) (i / perSecond * 1e9);
        Executor then =
            CompletableFuture.delayedExecutor(
                due - System.nanoTime(), TimeUnit.NANOSECONDS, threads);
        all.add(CompletableFuture.runAsync(() -> seconds.add(ask(free, due)), then));
      }
      all.forEach(CompletableFuture::join);
    } finally {
      threads.shutdown();
    }
    return List.copyOf(seconds);
  }

  private static double ask(Queue<Visitor> free, long due) {
    Visitor asker = free.remove();
    asker.act();
    free.add(asker);
    return (System.nanoTime() - due) / 1e9;
  }

  private void add(String name, double value, String unit, @Nullable Double toReach) {
    System.out.printf("%s: %.3f %s%n", name, value, unit);
    figures.add(new Figure(name, value, unit, toReach));
  }
}
