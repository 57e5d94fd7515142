package nl.zaakwijs.portal.zaken;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zaakwijs.clients.catalogi.Zaaktype;
import nl.zaakwijs.portal.instellingen.Instellingen;

/**
 * What the municipality configured per zaaktype, read once at the start from {@code zaaktypen.yaml}
 * in its own folder. Without a folder it is that of the demo municipality, and in a folder without
 * the file nothing is configured.
 */
public final class Zaaktypen {
  static final String BESTAND = "zaaktypen.yaml";
  private static final String MAP = "zaakwijs.gemeente.map";

  private final Map<String, Zaaktypeinstelling> instellingen;

  /**
   * @param instellingen by identificatie or omschrijving, as {@link Zaaktypeinstelling#key} has it
   */
  private Zaaktypen(Map<String, Zaaktypeinstelling> instellingen) {
    this.instellingen = Map.copyOf(instellingen);
  }

  /** Nothing configured. */
  static Zaaktypen none() {
    return new Zaaktypen(Map.of());
  }

  /** The configured zaaktypen; what is wrong in the file is told by file, zaaktype and key. */
  static Zaaktypen from(Instellingen instellingen) {
    Optional<Path> file = instellingen.findText(MAP).map(map -> Path.of(map, BESTAND));
    if (file.isPresent() && !Files.exists(file.get())) {
      return none();
    }
    ZaaktypenLezer lezer = new ZaaktypenLezer();
    Map<String, Zaaktypeinstelling> found =
        lezer.read(file.map(Zaaktypen::readFile).orElseGet(Zaaktypen::readBuiltIn));
    List<String> findings = lezer.findings();
    return findings.isEmpty()
        ? new Zaaktypen(found)
        : instellingen.reject(
            MAP,
            file.map(Path::toString).orElse(BESTAND) + ": " + String.join("; ", findings),
            none());
  }

  /** What holds for zaken of this zaaktype: by its identificatie, else by its omschrijving. */
  Zaaktypeinstelling read(Zaaktype zaaktype) {
    Zaaktypeinstelling found = instellingen.get(Zaaktypeinstelling.key(zaaktype.identificatie()));
    return found == null
        ? instellingen.getOrDefault(
            Zaaktypeinstelling.key(zaaktype.omschrijving()), Zaaktypeinstelling.STANDAARD)
        : found;
  }

  private static String readFile(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(MAP + ": cannot read " + file, e);
    }
  }

  private static String readBuiltIn() {
    try (InputStream in = Zaaktypen.class.getResourceAsStream("/gemeente/" + BESTAND)) {
      if (in == null) {
        throw new IllegalStateException("/gemeente/" + BESTAND + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read /gemeente/" + BESTAND, e);
    }
  }
}
