package nl.zaakwijs.portal.vraag;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.zaakwijs.portal.gemeente.Gemeente;
import nl.zaakwijs.portal.instellingen.Instellingen;
import nl.zaakwijs.portal.inwoner.PersoonsgegevensFilter;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.kennis.Betekenissen;
import nl.zaakwijs.portal.kennis.Kennisbank;
import nl.zaakwijs.portal.kennis.inbedding.InbeddingInstellingen;
import nl.zaakwijs.portal.kennis.inbedding.Inbeddingbron;
import nl.zaakwijs.portal.kennis.invoer.Invoer;
import nl.zaakwijs.portal.kennis.invoer.Kennisinvoer;
import nl.zaakwijs.portal.storing.Koppelingen;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** `./zaakwijs evaluate`: answers a file of questions and prints how many were right. */
@NullMarked
public final class Evaluate {
  private static final List<String> OPTIES =
      List.of("--kennis", "--vragen", "--uit", "--zaken", "--nu");
  private static final Set<String> HELP = Set.of("--help", "-h", "help");
  private static final String UITLEG =
      """
      ./zaakwijs evaluate [--kennis FILE-OR-FOLDER] --vragen FILE.jsonl [--uit FILE.jsonl]
                          [--zaken ZAKEN.json] [--nu 2026-11-22T10:00]

        --kennis  what to answer from: a CSV, a JSON of vraag-antwoordcombinaties or of an Objecten
                  API, or a folder with these and with Markdown; else the starter pack
        --vragen  a question on every line:
                  {"q": "wat kost een pas", "id": "paspoort-aanvragen", "also": [], "style": "kort"}
                  {"q": "hoe ver is het", "expect": {"route": "zaakstatus", "topics": null},
                   "context": {"previous": ["ik heb een vergunning gevraagd"], "loggedIn": true}}
        --uit     gets the answer to each question, one line each, in the same order
        --zaken   the zaken of the resident who asks
        --nu      what day and time it is

      docs/kwaliteit.md explains the files and the figures.
      """;
  private static final int MEEST_GENOEMD = 10;
  private static final double NANO = 1e9;

  private Evaluate() {}

  @SuppressWarnings("SystemOut") // the figures are the point of this command
  public static void main(String[] args) {
    try {
      System.out.print(run(args));
    } catch (IllegalArgumentException e) {
      System.err.println("zaakwijs: " + e.getMessage());
      System.exit(1);
    }
  }

  /**
   * The figures.
   *
   * @throws IllegalArgumentException with a sentence about the option or file that is not right
   */
  static String run(String... args) {
    if (args.length > 0 && HELP.contains(args[0])) {
      return UITLEG;
    }
    Map<String, String> opties = options(args);
    LocalDateTime nu = now(opties.get("--nu"));
    String pad = opties.get("--vragen");
    if (pad == null) {
      throw new IllegalArgumentException("option --vragen is missing\n\n" + UITLEG);
    }
    List<Opgave> opgaven = Opgave.parseAll(read(Path.of(pad)));
    StringBuilder verslag = new StringBuilder();
    Kennisbank kennisbank = readKennis(opties.get("--kennis"), nu, verslag);
    Evaluatie evaluatie = start(opties.get("--zaken"), nu, kennisbank);
    List<Opgave> leesbaar = opgaven.stream().filter(Opgave::isLeesbaar).toList();

    long begin = System.nanoTime();
    List<Beantwoording> antwoorden = leesbaar.stream().map(evaluatie::answer).toList();
    double seconden = (System.nanoTime() - begin) / NANO;

    List<Gesteld> gesteld =
        IntStream.range(0, leesbaar.size())
            .mapToObj(i -> evaluatie.compare(leesbaar.get(i), antwoorden.get(i)))
            .toList();
    if (opties.containsKey("--uit")) {
      write(Path.of(opties.getOrDefault("--uit", "")), lines(opgaven, gesteld));
    }
    check(opgaven, kennisbank, verslag);
    verslag.append(new Kenniscijfers(gesteld).print());
    verslag.append(new Routecijfers(gesteld).print());
    verslag.append(new Zaakcijfers(gesteld).print());
    verslag.append(new Slotcijfers(gesteld).print());
    verslag.append(
        String.format(Locale.ROOT, "questions per second %.0f%n", gesteld.size() / seconden));
    return verslag.toString();
  }

  private static Kennisbank readKennis(
      @Nullable String pad, LocalDateTime nu, StringBuilder verslag) {
    Kennisbank kennisbank;
    if (pad == null) {
      kennisbank = new Kennisbank(Gemeente.builtIn(), Optional.empty(), readBetekenissen());
    } else {
      Invoer invoer = new Kennisinvoer(Gemeente.builtIn(), nu.toLocalDate()).read(Path.of(pad));
      if (invoer.artikelen().isEmpty()) {
        throw new IllegalArgumentException(
            pad + " has no knowledge that can be used: " + brief(invoer.geweigerd()));
      }
      kennisbank = Kennisbank.of(invoer.artikelen(), readBetekenissen());
      if (!invoer.geweigerd().isEmpty()) {
        verslag.append(
            "refused " + invoer.geweigerd().size() + ": " + brief(invoer.geweigerd()) + "\n");
      }
    }
    long begin = System.nanoTime();
    kennisbank.findArtikel("", Taal.NL);
    verslag.append(
        String.format(
            Locale.ROOT,
            "knowledge: %d articles, made ready in %.1f s%n",
            kennisbank.listArtikelen(Taal.NL).size(),
            (System.nanoTime() - begin) / NANO));
    return kennisbank;
  }

  /**
   * By the model that the environment names, as the portal would; all is known before it begins.
   */
  private static Betekenissen readBetekenissen() {
    return Inbeddingbron.open(
        InbeddingInstellingen.from(new Instellingen(ConfigProvider.getConfig())),
        new PersoonsgegevensFilter(),
        new Koppelingen(Clock.systemUTC()),
        Runnable::run);
  }

  private static Evaluatie start(@Nullable String zaken, LocalDateTime nu, Kennisbank kennisbank) {
    try {
      return new Evaluatie(zaken == null ? null : read(Path.of(zaken)), nu, kennisbank);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(zaken + ": " + e.getMessage(), e);
    }
  }

  /** What stands in the file with questions, and what in it can't be right. */
  private static void check(List<Opgave> opgaven, Kennisbank kennisbank, StringBuilder verslag) {
    List<String> fouten = new ArrayList<>();
    List<String> onbekend = new ArrayList<>();
    for (Opgave opgave : opgaven) {
      String regel = "line " + opgave.nummer() + ": ";
      if (!opgave.isLeesbaar()) {
        fouten.add(regel + opgave.fout());
      }
      opgave.ids().stream()
          .filter(id -> kennisbank.findArtikel(id, Taal.NL).isEmpty())
          .forEach(id -> onbekend.add(regel + id));
    }
    verslag.append("questions: " + opgaven.size() + "\n");
    if (!fouten.isEmpty()) {
      verslag.append("can't be read " + fouten.size() + ": " + brief(fouten) + "\n");
    }
    if (!onbekend.isEmpty()) {
      verslag.append("no article has this id " + onbekend.size() + ": " + brief(onbekend) + "\n");
    }
  }

  private static String brief(List<String> redenen) {
    return redenen.stream().limit(MEEST_GENOEMD).collect(Collectors.joining("; "))
        + (redenen.size() > MEEST_GENOEMD ? "; …" : "");
  }

  /** A line for every question in order, also for those that can't be read. */
  private static String lines(List<Opgave> opgaven, List<Gesteld> gesteld) {
    StringBuilder uit = new StringBuilder();
    int volgende = 0;
    for (Opgave opgave : opgaven) {
      uit.append(opgave.isLeesbaar() ? Uitregel.of(gesteld.get(volgende++)) : Uitregel.of(opgave));
      uit.append('\n');
    }
    return uit.toString();
  }

  private static Map<String, String> options(String... args) {
    Map<String, String> opties = new HashMap<>();
    for (int i = 0; i < args.length; i += 2) {
      if (!OPTIES.contains(args[i])) {
        throw new IllegalArgumentException("unknown option " + args[i] + "\n\n" + UITLEG);
      }
      if (i + 1 == args.length) {
        throw new IllegalArgumentException("option " + args[i] + " needs a value");
      }
      opties.put(args[i], args[i + 1]);
    }
    return opties;
  }

  private static LocalDateTime now(@Nullable String nu) {
    try {
      return nu == null ? LocalDateTime.now(Evaluatie.NEDERLAND) : LocalDateTime.parse(nu);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "--nu must be a date and time such as 2026-11-22T10:00, and not " + nu, e);
    }
  }

  private static String read(Path pad) {
    try {
      return Files.readString(pad);
    } catch (MalformedInputException e) {
      throw new IllegalArgumentException(pad + " is not written in UTF-8", e);
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot read " + pad, e);
    }
  }

  private static void write(Path pad, String tekst) {
    try {
      Files.writeString(pad, tekst);
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot write " + pad, e);
    }
  }
}
