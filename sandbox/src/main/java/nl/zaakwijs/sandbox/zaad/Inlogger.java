package nl.zaakwijs.sandbox.zaad;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Somebody who can be chosen at the login: a resident for themselves, or somebody who acts for
 * another.
 *
 * @param sleutel what the form sends
 * @param claims what the login says of them
 * @param eherkenning whether the level is told in the words of eHerkenning
 */
public record Inlogger(
    String sleutel,
    String naam,
    String omschrijving,
    Map<String, Object> claims,
    boolean eherkenning) {

  private static final String BESTAND = "/zaad/inloggers.yaml";

  public Inlogger {
    claims = Map.copyOf(claims);
  }

  /** The residents, each for themselves, and then those who act for another. */
  public static List<Inlogger> list(List<Bewoner> bewoners) {
    List<Inlogger> alle = new ArrayList<>();
    for (Bewoner bewoner : bewoners) {
      alle.add(
          new Inlogger(
              bewoner.bsn(),
              bewoner.naam(),
              bewoner.omschrijving(),
              Map.of("bsn", bewoner.bsn()),
              false));
    }
    try (InputStream stroom = Inlogger.class.getResourceAsStream(BESTAND)) {
      if (stroom == null) {
        throw new IllegalStateException("missing from the jar: " + BESTAND);
      }
      alle.addAll(
          new ObjectMapper(new YAMLFactory())
              .readValue(stroom, new TypeReference<List<Inlogger>>() {}));
    } catch (IOException e) {
      throw new UncheckedIOException(BESTAND + " is not as it should be", e);
    }
    return alle;
  }

  /** Keeps the numbers out of whatever prints this. */
  @Override
  public String toString() {
    return "Inlogger[" + naam + "]";
  }
}
