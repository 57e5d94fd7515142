package nl.zaakwijs.portal.vraag;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import nl.zaakwijs.portal.vraag.Antwoord.Doorverwijzing;
import nl.zaakwijs.portal.vraag.Antwoord.Geweigerd;
import nl.zaakwijs.portal.vraag.Antwoord.InloggenNodig;
import nl.zaakwijs.portal.vraag.Antwoord.Nood;
import nl.zaakwijs.portal.vraag.Antwoord.Smalltalk;
import org.jspecify.annotations.NullMarked;

/**
 * The sentence that a page shows with an answer that is no text of the municipality, from the
 * pages' own message file; empty when that file is not on the class path.
 */
@NullMarked
final class Paginatekst {
  private static final Properties TEKSTEN = read();

  private Paginatekst() {}

  static String of(Antwoord antwoord) {
    if (antwoord instanceof Nood nood) {
      return find("nood", nood.hulp().name());
    }
    if (antwoord instanceof Geweigerd geweigerd) {
      return find("geweigerd", geweigerd.reden().name());
    }
    if (antwoord instanceof Smalltalk smalltalk) {
      return find("smalltalk", smalltalk.soort().name());
    }
    if (antwoord instanceof InloggenNodig inloggen) {
      return find("inloggen", inloggen.waarvoor().name());
    }
    if (antwoord instanceof Doorverwijzing door) {
      return find("door", door.waarheen().name());
    }
    return antwoord instanceof Antwoord.GeenAntwoord ? find("geen", "") : "";
  }

  private static String find(String soort, String welk) {
    String gewoon = TEKSTEN.getProperty("antwoord." + soort, "");
    return TEKSTEN.getProperty("antwoord." + soort + "." + welk, gewoon);
  }

  private static Properties read() {
    Properties teksten = new Properties();
    Optional<InputStream> bestand =
        Optional.ofNullable(
            Paginatekst.class.getResourceAsStream("/messages/messages_nl.properties"));
    if (bestand.isPresent()) {
      try (InputStreamReader lezer = new InputStreamReader(bestand.get(), StandardCharsets.UTF_8)) {
        teksten.load(lezer);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return teksten;
  }
}
