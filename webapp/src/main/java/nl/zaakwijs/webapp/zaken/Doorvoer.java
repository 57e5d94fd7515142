package nl.zaakwijs.webapp.zaken;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.zaakwijs.portal.storing.StoringException;
import nl.zaakwijs.portal.zaken.Levering.Inhoud;

/**
 * Passes the content of a document on as it comes. When the register stops halfway, the answer
 * breaks: what the resident then has can't be taken for the whole document.
 */
final class Doorvoer implements StreamingOutput {
  private static final Logger LOG = Logger.getLogger(Doorvoer.class.getName());

  private final Inhoud inhoud;

  Doorvoer(Inhoud inhoud) {
    this.inhoud = inhoud;
  }

  @Override
  public void write(OutputStream out) throws IOException {
    try (inhoud) {
      inhoud.writeTo(out);
    } catch (StoringException e) {
      LOG.log(Level.WARNING, "document.afgebroken");
      throw new IOException("The register stopped halfway", e);
    }
  }
}
