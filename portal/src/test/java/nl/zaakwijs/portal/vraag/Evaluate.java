package nl.zaakwijs.portal.vraag;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zaakwijs.portal.gemeente.Gemeente;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.kennis.Kennisbank;
import nl.zaakwijs.portal.vraag.Zaakevaluatie.Gesteld;
import org.jspecify.annotations.NullMarked;

/** `./zaakwijs evaluate`: answers a file of questions and prints how many were right. */
@NullMarked
public final class Evaluate {
  private static final Set<String> OPTIES = Set.of("--zaken", "--nu", "--vragen", "--uit");
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
    Map<String, String> opties = options(args);
    LocalDateTime nu = now(opties.get("--nu"));
    Path zaken = required(opties, "--zaken");
    Path vragen = required(opties, "--vragen");
    Kennisbank kennisbank = new Kennisbank(Gemeente.builtIn());
    kennisbank.findArtikel("", Taal.NL);
    Zaakevaluatie evaluatie;
    try {
      evaluatie = new Zaakevaluatie(read(zaken), nu, kennisbank);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(zaken + ": " + e.getMessage(), e);
    }
    String regels = read(vragen);
    long begin = System.nanoTime();
    List<Gesteld> gesteld;
    try {
      gesteld = evaluatie.ask(regels);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(vragen + ": " + e.getMessage(), e);
    }
    double seconden = (System.nanoTime() - begin) / NANO;
    if (opties.containsKey("--uit")) {
      String uit =
          gesteld.stream().map(evaluatie::line).collect(Collectors.joining("\n", "", "\n"));
      write(Path.of(opties.getOrDefault("--uit", "")), gesteld.isEmpty() ? "" : uit);
    }
    return new Zaakcijfers(gesteld).print()
        + String.format(Locale.ROOT, "questions per second %.0f%n", gesteld.size() / seconden);
  }

  private static Map<String, String> options(String... args) {
    Map<String, String> opties = new HashMap<>();
    for (int i = 0; i < args.length; i += 2) {
      if (!OPTIES.contains(args[i])) {
        throw new IllegalArgumentException(
            "unknown option " + args[i] + "; choose from --zaken, --nu, --vragen, --uit");
      }
      if (i + 1 == args.length) {
        throw new IllegalArgumentException("option " + args[i] + " needs a value");
      }
      opties.put(args[i], args[i + 1]);
    }
    return opties;
  }

  private static LocalDateTime now(@org.jspecify.annotations.Nullable String nu) {
    try {
      return nu == null ? LocalDateTime.now(Zaakevaluatie.NEDERLAND) : LocalDateTime.parse(nu);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "--nu must be a date and time such as 2026-11-22T10:00, and not " + nu, e);
    }
  }

  private static Path required(Map<String, String> opties, String naam) {
    String pad = opties.get(naam);
    if (pad == null) {
      throw new IllegalArgumentException("option " + naam + " is missing");
    }
    return Path.of(pad);
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
