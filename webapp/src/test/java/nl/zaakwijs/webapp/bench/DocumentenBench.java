package nl.zaakwijs.webapp.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zaakwijs.clients.http.Gebruiker;
import nl.zaakwijs.clients.http.Secret;
import nl.zaakwijs.clients.http.ZgwCredentials;
import nl.zaakwijs.clients.http.ZgwTokens;
import nl.zaakwijs.sandbox.zaad.Kenmerk;
import nl.zaakwijs.webapp.portaal.Bezoeksessie;
import nl.zaakwijs.webapp.portaal.Portaal;

/**
 * Measures a document of 500 MB on its way through the portal: how fast beside straight from the
 * register, and how much memory it takes. At the end it passes through a portal that has 64 MB more
 * than what a portal at rest has in use.
 */
public final class DocumentenBench {
  private static final int ROUNDS = 3;
  private static final long BYTES = 500_000_000;
  private static final double MEGA = 1e6;
  private static final int EXTRA_TO_REACH = 64;
  private static final String WILLEM = "999990068";
  private static final String NUMMER = "ZAAK-2026-0000068";
  private static final String ZAAK = "/zaken/00000068-2026-4000-8000-000000000000";
  private static final UUID FILM = Kenmerk.of("document", NUMMER, 1);
  private static final String PATH = ZAAK + "/documenten/" + FILM;
  private static final Pattern USED = Pattern.compile("heap +total \\d+K, used (\\d+)K");

  private DocumentenBench() {}

  /** Prints every round, and a JSON line per figure. */
  public static void main(String[] arguments) {
    List<Figure> figures = new ArrayList<>();
    double atRest;
    try (Portaal portaal = Portaal.start("documenten")) {
      Bezoeksessie willem = loggedIn(portaal);
      drain(willem.stream(PATH).body());
      atRest = megabytesInUse(portaal);
      double whileStreaming = megabytesWhileStreaming(portaal, willem);
      figures.add(new Figure("documenten-geheugen-rust", atRest, "MB", null));
      figures.add(
          new Figure(
              "documenten-geheugen-extra",
              Math.max(0, whileStreaming - atRest),
              "MB",
              (double) EXTRA_TO_REACH));
      List<Double> direct = new ArrayList<>();
      List<Double> through = new ArrayList<>();
      for (int round = 1; round <= ROUNDS; round++) {
        direct.add(seconds(() -> direct(portaal)));
        through.add(seconds(() -> willem.stream(PATH).body()));
        System.out.printf(
            "round %d: direct %.2f s, through the portal %.2f s%n",
            round, direct.get(round - 1), through.get(round - 1));
      }
      figures.add(speed("documenten-direct", median(direct)));
      figures.add(speed("documenten-portaal", median(through)));
      figures.add(new Figure("documenten-verhouding", median(through) / median(direct), "x", null));
    }
    int tight = (int) Math.ceil(atRest) + EXTRA_TO_REACH;
    try (Portaal portaal = Portaal.start("documenten-krap", Map.of(), tight)) {
      Bezoeksessie willem = loggedIn(portaal);
      double passed = seconds(() -> willem.stream(PATH).body());
      figures.add(speed("documenten-krap-" + tight + "MB", passed));
    }
    figures.forEach(figure -> System.out.println(figure.json()));
  }

  private static Figure speed(String name, double seconds) {
    return new Figure(name, BYTES / MEGA / seconds, "MB/s", null);
  }

  private static Bezoeksessie loggedIn(Portaal portaal) {
    Bezoeksessie willem = new Bezoeksessie(portaal);
    willem.login(WILLEM, "/zaken");
    willem.get(ZAAK);
    return willem;
  }

  /** Something that gives all of the document. */
  private interface Source {
    InputStream open();
  }

  private static double seconds(Source source) {
    long begin = System.nanoTime();
    drain(source.open());
    return (System.nanoTime() - begin) / 1e9;
  }

  private static void drain(InputStream document) {
    try (document) {
      long count = document.transferTo(OutputStream.nullOutputStream());
      if (count != BYTES) {
        throw new IllegalStateException("Only " + count + " bytes came");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream direct(Portaal portaal) {
    Map<String, String> headers =
        new ZgwTokens(
                new ZgwCredentials(
                    "zaakwijs", new Secret("sandbox-geheim-van-minstens-32-tekens!")),
                Clock.systemUTC())
            .headersFor(new Gebruiker("meting", "meting"));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(
            URI.create(
                portaal.sandbox().url()
                    + "/documenten/api/v1/enkelvoudiginformatieobjecten/"
                    + FILM
                    + "/download"));
    headers.forEach(request::header);
    try {
      return HttpClient.newHttpClient()
          .send(request.version(HttpClient.Version.HTTP_1_1).build(), BodyHandlers.ofInputStream())
          .body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while measuring", e);
    }
  }

  /** What is in use halfway, while the rest waits to come. */
  private static double megabytesWhileStreaming(Portaal portaal, Bezoeksessie willem) {
    try (InputStream document = willem.stream(PATH).body()) {
      document.skipNBytes(BYTES / 2);
      double used = megabytesInUse(portaal);
      document.skipNBytes(BYTES / 2);
      return used;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** After everything that is not used any more was cleared away. */
  private static double megabytesInUse(Portaal portaal) {
    tool(portaal, "GC.run");
    Matcher used = USED.matcher(tool(portaal, "GC.heap_info"));
    if (!used.find()) {
      throw new IllegalStateException("The server does not tell what it has in use");
    }
    return Long.parseLong(used.group(1)) * 1024 / MEGA;
  }

  private static String tool(Portaal portaal, String command) {
    Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    try {
      Process process =
          new ProcessBuilder(jcmd.toString(), Long.toString(portaal.server().pid()), command)
              .redirectErrorStream(true)
              .start();
      try (InputStream out = process.getInputStream()) {
        return new String(out.readAllBytes(), StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }
}
