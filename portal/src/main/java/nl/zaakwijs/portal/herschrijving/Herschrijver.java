package nl.zaakwijs.portal.herschrijving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.zaakwijs.clients.http.UpstreamException;
import nl.zaakwijs.clients.modelserver.ModelserverClient;
import nl.zaakwijs.clients.modelserver.Modeltekst;
import nl.zaakwijs.clients.modelserver.Modeltekst.Einde;
import nl.zaakwijs.portal.herschrijving.Keuring.Afgekeurd;
import nl.zaakwijs.portal.herschrijving.Keuring.Goed;
import nl.zaakwijs.portal.herschrijving.Keuring.Reden;
import nl.zaakwijs.portal.herschrijving.ModelInstellingen.Server;
import nl.zaakwijs.portal.inwoner.PersoonsgegevensFilter;
import nl.zaakwijs.portal.inwoner.Vraagmasker;
import nl.zaakwijs.portal.storing.Koppeling;
import nl.zaakwijs.portal.storing.Koppelingen;
import org.jspecify.annotations.Nullable;

/**
 * Has a model write, when the municipality wants one, and lets nothing out that was not checked. It
 * never makes anyone wait who does not ask for that, and what goes wrong with a model ends as "no
 * text" alone.
 */
@ApplicationScoped
public class Herschrijver {
  private static final Logger LOG = Logger.getLogger(Herschrijver.class.getName());

  /** As long as a visit may last: who comes back to a page finds the same text. */
  private static final Duration BEWAREN = Duration.ofHours(2);

  /** For so long a task that failed is not tried again. */
  private static final Duration NA_STORING = Duration.ofMinutes(1);

  private static final Stand STORING = new Stand.Niet("storing");
  private static final int MEESTE = 2000;
  private static final int MEESTE_TOKENS = 600;

  private final @Nullable Server server;
  private final @Nullable ModelserverClient client;
  private final Vraagmasker masker;
  private final Koppelingen koppelingen;
  private final Clock clock;
  private final Semaphore vrij;
  private final Map<String, Schrijfwerk> werken = new LinkedHashMap<>();

  /** For the proxy. */
  @SuppressWarnings("NullAway") // the proxy never uses its own fields
  Herschrijver() {
    this.server = null;
    this.client = null;
    this.masker = null;
    this.koppelingen = null;
    this.clock = null;
    this.vrij = new Semaphore(0);
  }

  @Inject
  public Herschrijver(
      ModelInstellingen instellingen,
      PersoonsgegevensFilter filter,
      Koppelingen koppelingen,
      Clock clock) {
    this.server = instellingen.server();
    this.client =
        server == null
            ? null
            : new ModelserverClient(
                server.upstream(), server.stilte(), server.naam(), server.key(), server.streamen());
    this.masker = new Vraagmasker(filter);
    this.koppelingen = koppelingen;
    this.clock = clock;
    this.vrij = new Semaphore(server == null ? 0 : server.tegelijk());
  }

  /** Whether the municipality has a model. */
  public boolean isOn() {
    return server != null;
  }

  /**
   * Begins with this text, unless it is there, is being made, or too many are being made.
   *
   * @param ended hears how it ended, when it began here
   */
  public void begin(Opdracht opdracht, Consumer<Stand> ended) {
    ModelserverClient model = client;
    if (model == null) {
      return;
    }
    Schrijfwerk werk = new Schrijfwerk();
    synchronized (werken) {
      if (findWerk(opdracht).isPresent() || !vrij.tryAcquire()) {
        return;
      }
      werken.put(opdracht.kenmerk(), werk);
      if (werken.size() > MEESTE) {
        werken.remove(werken.keySet().iterator().next());
      }
    }
    write(model, opdracht, werk, ended);
  }

  /** How far this text is; empty when nobody began with it. */
  public Optional<Stand> find(Opdracht opdracht) {
    return findWerk(opdracht).map(Schrijfwerk::stand);
  }

  /** Tells how far this text is until it has ended; false when nobody began with it. */
  public boolean follow(Opdracht opdracht, Consumer<Stand> volger) {
    Optional<Schrijfwerk> werk = findWerk(opdracht);
    werk.ifPresent(lopend -> lopend.follow(volger));
    return werk.isPresent();
  }

  /** Waits until this text has ended, and no longer than a page may wait for it. */
  public void await(Opdracht opdracht) {
    Server ingesteld = server;
    Optional<Schrijfwerk> werk = findWerk(opdracht);
    if (ingesteld == null || ingesteld.wachten().isZero() || werk.isEmpty()) {
      return;
    }
    try {
      werk.get().einde().get(ingesteld.wachten().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      LOG.log(Level.FINE, "model.nog-bezig");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a text ends without a failure", e);
    }
  }

  private Optional<Schrijfwerk> findWerk(Opdracht opdracht) {
    if (server == null) {
      return Optional.empty();
    }
    synchronized (werken) {
      String kenmerk = opdracht.kenmerk();
      Schrijfwerk werk = werken.get(kenmerk);
      if (werk != null && werk.isVerlopen(clock.instant())) {
        werken.remove(kenmerk);
        return Optional.empty();
      }
      return Optional.ofNullable(werk);
    }
  }

  private void write(
      ModelserverClient model, Opdracht opdracht, Schrijfwerk werk, Consumer<Stand> ended) {
    Tekstcontrole controle = new Tekstcontrole(opdracht);
    AtomicReference<@Nullable Reden> gestopt = new AtomicReference<>();
    var unused =
        koppelingen
            .watch(
                Koppeling.MODEL,
                model.write(
                    Modelopdracht.of(opdracht, masker.mask(opdracht.vraag())),
                    MEESTE_TOKENS,
                    tot -> goOn(tot, controle, werk, gestopt)))
            .thenApply(tekst -> judge(tekst, controle, gestopt.get()))
            .exceptionally(Herschrijver::failed)
            .handle((stand, defect) -> end(werk, stand, defect))
            .thenAccept(ended);
  }

  /** A text that is wrong already need not be written to its end. */
  private static boolean goOn(
      String tot,
      Tekstcontrole controle,
      Schrijfwerk werk,
      AtomicReference<@Nullable Reden> gestopt) {
    gestopt.set(controle.findFout(tot).orElse(null));
    werk.progress(controle.countZinnen(tot));
    return gestopt.get() == null;
  }

  private static Stand judge(Modeltekst tekst, Tekstcontrole controle, @Nullable Reden gestopt) {
    if (gestopt != null) {
      return refused(gestopt);
    }
    if (tekst.einde() != Einde.AF) {
      return refused(Reden.AFGEKAPT);
    }
    Keuring keuring = controle.check(tekst.tekst());
    if (keuring instanceof Goed goed) {
      return new Stand.Getoond(goed.tekst());
    }
    return refused(((Afgekeurd) keuring).reden());
  }

  private static Stand refused(Reden reden) {
    LOG.log(Level.INFO, "model.afgekeurd {0}", reden.code());
    return new Stand.Niet(reden.code());
  }

  private static Stand failed(Throwable failure) {
    Throwable cause = failure instanceof CompletionException e ? e.getCause() : failure;
    if (cause instanceof UpstreamException upstream) {
      LOG.log(Level.WARNING, "model.storing {0}", upstream.getMessage());
      return STORING;
    }
    throw failure instanceof CompletionException known ? known : new CompletionException(failure);
  }

  /** Whatever happened, nobody waits any longer and the place is free. */
  private Stand end(Schrijfwerk werk, @Nullable Stand stand, @Nullable Throwable defect) {
    vrij.release();
    if (stand == null) {
      LOG.log(Level.SEVERE, "model.defect", defect);
    }
    Stand einde = stand == null ? STORING : stand;
    werk.end(einde, clock.instant().plus(einde.equals(STORING) ? NA_STORING : BEWAREN));
    return einde;
  }
}
