package nl.zaakwijs.portal.kennis.invoer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.zaakwijs.portal.gemeente.Gemeente;

/**
 * {@code ./zaakwijs import}: puts knowledge of others into the municipality's own folder, and
 * prints what was added, changed, withdrawn and refused.
 */
public final class Importeer {
  private static final List<String> OPTIES = List.of("--naar", "--naam");
  private static final String UITLEG =
      """
      ./zaakwijs import FILE-OR-FOLDER [--naar FOLDER] [--naam NAME]

        FILE-OR-FOLDER  a CSV, a JSON of vraag-antwoordcombinaties, of an Objecten API or of an
                        SDG invoervoorziening, a PDF, or a folder with these and with Markdown
                        (docs/kwaliteit.md has the forms); a running portal takes it over
        --naar          the municipality's folder; else ZAAKWIJS_GEMEENTE_MAP
        --naam          what this source is called, by which a later import knows its own articles;
                        else the name of the file or folder
      """;

  private Importeer() {}

  @SuppressWarnings("SystemOut") // the report is the point of this command
  public static void main(String[] args) {
    try {
      System.out.print(run(Clock.system(ZoneId.of("Europe/Amsterdam")), args));
    } catch (IllegalArgumentException e) {
      System.err.println("zaakwijs: " + e.getMessage());
      System.exit(1);
    } catch (IOException e) {
      System.err.println("zaakwijs: the folder can't be written: " + e.getMessage());
      System.exit(1);
    }
  }

  /**
   * The report.
   *
   * @throws IllegalArgumentException that says what is wrong with the options or with the source
   */
  static String run(Clock clock, String... args) throws IOException {
    if (args.length == 0 || args[0].startsWith("-")) {
      throw new IllegalArgumentException("name a file or folder\n\n" + UITLEG);
    }
    Map<String, String> opties = options(args);
    String naar = opties.getOrDefault("--naar", System.getenv("ZAAKWIJS_GEMEENTE_MAP"));
    if (naar == null || naar.isBlank()) {
      throw new IllegalArgumentException("option --naar is missing\n\n" + UITLEG);
    }
    Path gemeente = Path.of(naar, "gemeente.yaml");
    if (!Files.isRegularFile(gemeente)) {
      throw new IllegalArgumentException(naar + " is no folder with a gemeente.yaml");
    }
    Path bron = Path.of(args[0]).toAbsolutePath().normalize();
    if (!Files.exists(bron)) {
      throw new IllegalArgumentException(bron + " does not exist");
    }
    Invoer invoer = read(gemeente, bron, LocalDate.now(clock));
    String naam = opties.getOrDefault("--naam", String.valueOf(bron.getFileName()));
    return print(new Kennisimport(Path.of(naar), naam, clock).apply(invoer));
  }

  private static Invoer read(Path gemeente, Path bron, LocalDate vandaag) throws IOException {
    try {
      return new Kennisinvoer(Gemeente.of(Files.readString(gemeente)), vandaag).read(bron);
    } catch (IllegalStateException e) {
      throw new IllegalArgumentException(gemeente + ": " + e.getMessage(), e);
    }
  }

  private static Map<String, String> options(String... args) {
    Map<String, String> opties = new HashMap<>();
    for (int i = 1; i < args.length; i += 2) {
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

  private static String print(Kennisimport.Verslag verslag) {
    StringBuilder uit = new StringBuilder();
    append(uit, "added", verslag.toegevoegd());
    append(uit, "changed", verslag.gewijzigd());
    append(uit, "withdrawn: the source has it no more", verslag.ingetrokken());
    append(uit, "refused", verslag.geweigerd());
    return uit.append("unchanged: ").append(verslag.ongewijzigd()).append('\n').toString();
  }

  private static void append(StringBuilder uit, String wat, List<String> welke) {
    uit.append(wat).append(": ").append(welke.size()).append('\n');
    welke.forEach(een -> uit.append("  ").append(een).append('\n'));
  }
}
