package nl.zaakwijs.webapp.stories;

import java.time.Duration;
import nl.zaakwijs.sandbox.fouten.Fout;

/** The ways in which an upstream fails a resident. */
public enum Storingsoort {
  WEG,
  TRAAG,
  ONZIN,
  KAPOT,
  FOUT,
  GEWEIGERD,
  TE_VAAK,
  /** Of no meaning where no link of the answer is used. */
  ELDERS;

  /** The fault that makes the sandbox fail so. */
  public Fout fout() {
    return switch (this) {
      case WEG -> Fout.afgebroken();
      case TRAAG -> Fout.vertraagd(Duration.ofSeconds(10));
      case ONZIN -> Fout.inhoud("text/html", "<html><body>Onderhoud</body></html>");
      case KAPOT -> Fout.inhoud("application/json", "{\"results\": [");
      case FOUT -> Fout.status(500);
      case GEWEIGERD -> Fout.status(403);
      case TE_VAAK -> Fout.status(429);
      case ELDERS -> Fout.naarElders();
    };
  }
}
