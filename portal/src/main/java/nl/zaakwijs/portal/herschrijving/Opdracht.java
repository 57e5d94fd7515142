package nl.zaakwijs.portal.herschrijving;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import nl.zaakwijs.portal.inwoner.Taal;

/**
 * What a model is asked to write. It holds texts of the municipality and a masked question, and
 * nothing else: no person, no zaak, no earlier question.
 *
 * @param vraag the question, masked
 * @param taal the language of the passages, and so of the text
 * @param onderwerp what the passages are about
 */
public record Opdracht(
    Soort soort, String vraag, Taal taal, String onderwerp, List<Brontekst> bronnen) {
  /** What has to be written. */
  public enum Soort {
    /** One passage in plainer words. */
    HERSCHRIJF,
    /** Several passages in short. */
    VAT_SAMEN,
    /** A question that helps to choose between subjects. */
    VRAAG_DOOR
  }

  public Opdracht {
    if (bronnen.isEmpty()) {
      throw new IllegalArgumentException("nothing to write from");
    }
    bronnen = List.copyOf(bronnen);
  }

  /** The same task has the same mark; nothing of the question can be read from it. */
  String kenmerk() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest((vraag + '\n' + this.bronnen).getBytes(StandardCharsets.UTF_8));
      return soort + "-" + taal + "-" + HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return "Opdracht[" + soort + "]";
  }
}
