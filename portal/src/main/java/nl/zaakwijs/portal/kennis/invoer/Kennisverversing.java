package nl.zaakwijs.portal.kennis.invoer;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.zaakwijs.portal.kennis.Kennisbank;

/**
 * Takes over what an import changed, on every server that shares the municipality's folder, without
 * a restart. Articles that can't be used leave the old ones in use, and that is told.
 */
@ApplicationScoped
public class Kennisverversing {
  private static final Logger LOG = Logger.getLogger(Kennisverversing.class.getName());

  /** Before the articles are read for the first time. */
  private static final int EERST = 2;

  private final Kennisbank kennisbank;
  private final KennisInstellingen instellingen;
  private final Clock clock;
  private final Consumer<Stand> melding;

  /** Of the articles that are in use. */
  private volatile String merk = "";

  private volatile Stand stand = new Stand(true, Instant.EPOCH, "");

  /**
   * How the last time went.
   *
   * @param gelukt whether the articles in use are those in the folder
   * @param reden why not; empty when it went well
   */
  public record Stand(boolean gelukt, Instant moment, String reden) {}

  /** For the proxy. */
  @SuppressWarnings("NullAway") // the proxy never uses its own fields
  Kennisverversing() {
    this(null, null, null, stand -> {});
  }

  @Inject
  Kennisverversing(
      Kennisbank kennisbank, KennisInstellingen instellingen, Clock clock, Event<Stand> gebeurd) {
    this(kennisbank, instellingen, clock, gebeurd::fire);
  }

  Kennisverversing(
      Kennisbank kennisbank,
      KennisInstellingen instellingen,
      Clock clock,
      Consumer<Stand> melding) {
    this.kennisbank = kennisbank;
    this.instellingen = instellingen;
    this.clock = clock;
    this.melding = melding;
  }

  /** Remembers what the folder holds just before it is read: what comes later is seen as new. */
  void remember(@Observes @Priority(EERST) @Initialized(ApplicationScoped.class) Object start) {
    remember();
  }

  void remember() {
    instellingen.map().ifPresent(map -> merk = Kennismerk.read(map));
  }

  /**
   * Takes over what changed since the last time, if anything did. When it returns, the next
   * question is answered from what was imported, or the stand says why not.
   */
  public synchronized Stand refresh() {
    instellingen.map().ifPresent(this::refresh);
    return stand;
  }

  /** How the last time went. */
  public Stand stand() {
    return stand;
  }

  private void refresh(Path map) {
    try {
      String nu = Kennismerk.read(map);
      if (!nu.equals(merk)) {
        kennisbank.reload();
        merk = nu;
        tell(new Stand(true, clock.instant(), ""));
      }
    } catch (RuntimeException e) {
      // Whatever is wrong with what was imported: the old stays, and the next time may go well.
      LOG.log(Level.WARNING, "kennis.herladen.mislukt", e);
      tell(new Stand(false, clock.instant(), String.valueOf(e.getMessage())));
    }
  }

  private void tell(Stand nieuw) {
    stand = nieuw;
    melding.accept(nieuw);
  }
}
