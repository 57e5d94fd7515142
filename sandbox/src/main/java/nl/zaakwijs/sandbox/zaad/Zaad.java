package nl.zaakwijs.sandbox.zaad;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything the sandbox knows at its start, read from {@code zaad/*.yaml}. Dates in it count from
 * the day of the start, so that a demonstration never grows old.
 *
 * @param zakenVanSuite the zaken in the second zaaksysteem
 */
public record Zaad(
    List<Bewoner> bewoners,
    List<Zaaktype> zaaktypen,
    List<Zaak> zaken,
    List<Taak> taken,
    List<Zaak> zakenVanSuite,
    Balie balie) {

  public Zaad {
    bewoners = List.copyOf(bewoners);
    zaaktypen = List.copyOf(zaaktypen);
    zaken = List.copyOf(zaken);
    taken = List.copyOf(taken);
    zakenVanSuite = List.copyOf(zakenVanSuite);
  }

  public static Zaad read(Clock clock) {
    ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
    yaml.registerModule(new Dagteller(LocalDate.now(clock.withZone(Dagteller.ZONE))).module());
    List<Zaak> zaken = new ArrayList<>();
    zaken.addAll(read(yaml, "zaken.yaml", new TypeReference<List<Zaak>>() {}));
    zaken.addAll(read(yaml, "zaken-fatima.yaml", new TypeReference<List<Zaak>>() {}));
    zaken.addAll(Menigte.zaken(yaml));
    List<Bewoner> bewoners =
        new ArrayList<>(read(yaml, "bewoners.yaml", new TypeReference<List<Bewoner>>() {}));
    bewoners.addAll(Menigte.bewoners(yaml));
    return new Zaad(
        bewoners,
        read(yaml, "catalogi.yaml", new TypeReference<List<Zaaktype>>() {}),
        zaken,
        read(yaml, "taken.yaml", new TypeReference<List<Taak>>() {}),
        read(yaml, "zaken-suite.yaml", new TypeReference<List<Zaak>>() {}),
        read(yaml, "balie.yaml", new TypeReference<Balie>() {}));
  }

  private static <T> T read(ObjectMapper yaml, String naam, TypeReference<T> type) {
    try (InputStream stroom = Zaad.class.getResourceAsStream("/zaad/" + naam)) {
      if (stroom == null) {
        throw new IllegalStateException("missing from the jar: zaad/" + naam);
      }
      return yaml.readValue(stroom, type);
    } catch (IOException e) {
      throw new UncheckedIOException("zaad/" + naam + " is not as it should be", e);
    }
  }
}
