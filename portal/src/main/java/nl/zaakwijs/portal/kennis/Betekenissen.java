package nl.zaakwijs.portal.kennis;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * What the texts of the knowledge mean, when the municipality has an embedding model. A text that
 * stays the same is asked once, however often the knowledge is read anew.
 */
public final class Betekenissen {
  private final @Nullable Inbedding inbedding;
  private final double gewicht;
  private final Duration wachten;
  private final Executor achtergrond;
  private final Map<String, Betekenis> bekend = new ConcurrentHashMap<>();
  private volatile @Nullable Betekenisindex huidig;

  private Betekenissen(
      @Nullable Inbedding inbedding, double gewicht, Duration wachten, Executor achtergrond) {
    this.inbedding = inbedding;
    this.gewicht = gewicht;
    this.wachten = wachten;
    this.achtergrond = achtergrond;
  }

  /** Without a model: only words count. */
  public static Betekenissen none() {
    return new Betekenissen(null, 0, Duration.ZERO, Runnable::run);
  }

  /**
   * By this model.
   *
   * @param gewicht what coming as near as can be adds to the score of an article
   * @param wachten how long one question waits for the model, all its texts together
   * @param achtergrond where the texts of the knowledge are looked at
   */
  public static Betekenissen by(
      Inbedding inbedding, double gewicht, Duration wachten, Executor achtergrond) {
    return new Betekenissen(inbedding, gewicht, wachten, achtergrond);
  }

  /** For one question. */
  Wachttijd newWachttijd() {
    return new Wachttijd(wachten);
  }

  /** Begins to find out what these articles mean; what it found out for others it lets go. */
  Betekenisindex index(List<Artikel> artikelen) {
    Betekenisindex index =
        new Betekenisindex(artikelen, inbedding, gewicht, achtergrond, bekend, this::isHuidig);
    huidig = index;
    index.begin();
    return index;
  }

  private boolean isHuidig(Betekenisindex index) {
    return index.equals(huidig);
  }

  /** Stops finding out, and lets go of the model. */
  void close() {
    huidig = null;
    if (inbedding != null) {
      inbedding.close();
    }
  }
}
