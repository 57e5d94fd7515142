package nl.zaakwijs.sandbox;

import io.javalin.Javalin;
import io.javalin.util.JavalinBindException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import nl.zaakwijs.sandbox.agenda.Boeking;
import nl.zaakwijs.sandbox.besluiten.BesluitenRegister;
import nl.zaakwijs.sandbox.brp.Brp;
import nl.zaakwijs.sandbox.brp.Reisdocumenten;
import nl.zaakwijs.sandbox.catalogi.CatalogiRegister;
import nl.zaakwijs.sandbox.catalogi.Catalogus;
import nl.zaakwijs.sandbox.clamd.ClamdNabootsing;
import nl.zaakwijs.sandbox.contract.Contractcontrole;
import nl.zaakwijs.sandbox.digid.DigidNabootsing;
import nl.zaakwijs.sandbox.documenten.DocumentenRegister;
import nl.zaakwijs.sandbox.fouten.Fouten;
import nl.zaakwijs.sandbox.http.Boundary;
import nl.zaakwijs.sandbox.http.Gate;
import nl.zaakwijs.sandbox.http.Routes;
import nl.zaakwijs.sandbox.jcc.Jcc;
import nl.zaakwijs.sandbox.model.Modelserver;
import nl.zaakwijs.sandbox.objecten.ObjectenRegister;
import nl.zaakwijs.sandbox.post.Postpaden;
import nl.zaakwijs.sandbox.post.Postvanger;
import nl.zaakwijs.sandbox.qmatic.Qmatic;
import nl.zaakwijs.sandbox.verkeer.Upstream;
import nl.zaakwijs.sandbox.verkeer.Verkeer;
import nl.zaakwijs.sandbox.zaad.Zaad;
import nl.zaakwijs.sandbox.zaken.ZakenRegister;
import nl.zaakwijs.sandbox.zaken.Zakenbestand;
import nl.zaakwijs.sandbox.zgw.Profiel;
import nl.zaakwijs.sandbox.zgw.Profielen;
import nl.zaakwijs.sandbox.zgw.TokenGate;
import org.jspecify.annotations.Nullable;

/**
 * A whole Common Ground on one port of this machine. Fresh from the seed at every start, gone when
 * closed; listens on loopback only.
 */
public final class Sandbox implements AutoCloseable {

  private static final String LOOPBACK = "127.0.0.1";
  private static final long MAX_VERZOEK = 4_000_000;
  // Kept, because a logger that nobody holds forgets its level.
  private static final List<Logger> QUIET =
      List.of(
          Logger.getLogger("io.javalin"),
          Logger.getLogger("org.eclipse.jetty"),
          Logger.getLogger("com.icegreen.greenmail"));

  private final Javalin app;
  private final Qmatic qmatic;
  private final Jcc jcc;
  private final ClamdNabootsing clamd;
  private final Postvanger post;
  private final Modelserver model;
  private final Profielen profiel = new Profielen(Profiel.OPENZAAK);
  private final Profielen profielVanSuite = new Profielen(Profiel.ESUITE);
  private final Fouten fouten = new Fouten();
  private final Verkeer verkeer = new Verkeer();
  private final Contractcontrole contract = new Contractcontrole();
  private final ExecutorService checks = checkThread();
  private final CompletableFuture<Void> warm;

  private Sandbox(int port, Clock clock) {
    Zaad zaad = Zaad.read(clock);
    Boundary boundary = new Boundary(fouten, contract, verkeer, clock, checks);
    app =
        Javalin.create(
            config -> {
              config.showJavalinBanner = false;
              config.startupWatcherEnabled = false;
              config.jetty.defaultHost = LOOPBACK;
              config.http.maxRequestSize = MAX_VERZOEK;
            });
    model = new Modelserver(fouten);
    new ControlPaths(fouten, verkeer, profielen(), model, this::isReady).addTo(app);
    Gate token = new TokenGate(clock);
    Catalogus catalogus = new Catalogus(zaad.zaaktypen(), profiel);
    Zakenbestand zaken = new Zakenbestand(zaad.zaken(), catalogus);
    DigidNabootsing digid = new DigidNabootsing(() -> url() + "/digid", zaad.bewoners(), clock);
    digid.addTo(new Routes(app, boundary, Upstream.DIGID, Gate.OPEN));
    new ZakenRegister(zaken).addTo(new Routes(app, boundary, Upstream.ZAKEN, token));
    new DocumentenRegister(zaken).addTo(new Routes(app, boundary, Upstream.DOCUMENTEN, token));
    new BesluitenRegister(zaken).addTo(new Routes(app, boundary, Upstream.BESLUITEN, token));
    new ObjectenRegister(zaad.taken())
        .addTo(new Routes(app, boundary, Upstream.OBJECTEN, ObjectenRegister::checkToken));
    new Brp(zaad.bewoners()).addTo(new Routes(app, boundary, Upstream.BRP, Gate.OPEN));
    new Reisdocumenten(zaad.bewoners())
        .addTo(new Routes(app, boundary, Upstream.REISDOCUMENTEN, Gate.OPEN));
    qmatic = new Qmatic(zaad.balie(), clock);
    qmatic.addTo(new Routes(app, boundary, Upstream.QMATIC, Qmatic::checkKey));
    qmatic.addKlantenTo(new Routes(app, boundary, Upstream.QMATIC_KLANTEN, Qmatic::checkKey));
    jcc = new Jcc(zaad.balie(), clock);
    jcc.addTo(new Routes(app, boundary, Upstream.JCC, jcc::check));
    new CatalogiRegister(catalogus).addTo(new Routes(app, boundary, Upstream.CATALOGI, token));
    model.addTo(new Routes(app, boundary, Upstream.MODEL, Gate.OPEN));
    addSuite(zaad, boundary, token);
    clamd = ClamdNabootsing.start(port == 0 ? 0 : port + 1);
    post = Postvanger.start(port == 0 ? 0 : port + 2);
    new Postpaden(post).addTo(app);
    app.start(LOOPBACK, port);
    warm =
        CompletableFuture.runAsync(
            () -> {
              digid.warmUp();
              contract.warmUp();
            },
            checks);
  }

  /**
   * Starts a sandbox that lives in the time zone of the municipality.
   *
   * @param port 0 for any free port
   */
  public static Sandbox start(int port) {
    return start(port, Clock.system(ZoneId.of("Europe/Amsterdam")));
  }

  /**
   * Starts a sandbox by another clock.
   *
   * @param port 0 for any free port
   */
  public static Sandbox start(int port, Clock clock) {
    return new Sandbox(port, clock);
  }

  public int port() {
    return app.port();
  }

  /** Such as {@code http://localhost:8090}, without a slash at the end. */
  public String url() {
    return "http://localhost:" + port();
  }

  /**
   * Whether everything is loaded; before that the sandbox answers too, but the first time slowly.
   */
  public boolean isReady() {
    return warm.isDone();
  }

  /** Waits until {@link #isReady()}, for tests that have little time for an answer. */
  public Sandbox awaitReady() {
    warm.join();
    return this;
  }

  /** Switches faults on and off. */
  public Fouten fouten() {
    return fouten;
  }

  /** What was asked, and where a contract was broken. */
  public Verkeer verkeer() {
    return verkeer;
  }

  /** As which kind of server the first zaaksysteem answers. */
  public Profielen profiel() {
    return profiel;
  }

  /** As which kind of server the second zaaksysteem answers. */
  public Profielen profielVanSuite() {
    return profielVanSuite;
  }

  /** Leaves the contracts unchecked, so that a measurement has the machine to itself. */
  public void stopContractcontrole() {
    contract.stop();
  }

  /** Every appointment that stands, in whatever system: what is true, whoever was told what. */
  public List<Boeking> listAfspraken() {
    return Stream.concat(qmatic.list().stream(), jcc.list().stream()).toList();
  }

  /** Cancels every appointment that was made since the start. */
  public void clearAfspraken() {
    qmatic.clear();
    jcc.clear();
  }

  /** Makes every token of JCC expire at once. */
  public void expireTokens() {
    jcc.expireTokens();
  }

  /** The virus scanner; it has the next port, or any when the sandbox has any. */
  public ClamdNabootsing clamd() {
    return clamd;
  }

  /** The mail server; it has the port after that, or any when the sandbox has any. */
  public Postvanger post() {
    return post;
  }

  /** The language model. */
  public Modelserver model() {
    return model;
  }

  @Override
  public void close() {
    fouten.release();
    clamd.close();
    post.close();
    app.stop();
    checks.shutdown();
  }

  private Map<String, Profielen> profielen() {
    return Map.of("openzaak", profiel, "suite", profielVanSuite);
  }

  /** A second zaaksysteem of the same municipality, under a path of its own. */
  private void addSuite(Zaad zaad, Boundary boundary, Gate token) {
    Catalogus catalogus = new Catalogus(zaad.zaaktypen(), profielVanSuite);
    Zakenbestand zaken = new Zakenbestand(zaad.zakenVanSuite(), catalogus);
    new ZakenRegister(zaken).addTo(new Routes(app, boundary, Upstream.SUITE_ZAKEN, token));
    new CatalogiRegister(catalogus)
        .addTo(new Routes(app, boundary, Upstream.SUITE_CATALOGI, token));
    new DocumentenRegister(zaken)
        .addTo(new Routes(app, boundary, Upstream.SUITE_DOCUMENTEN, token));
    new BesluitenRegister(zaken).addTo(new Routes(app, boundary, Upstream.SUITE_BESLUITEN, token));
  }

  /** One thread that doesn't keep the process alive; when it falls behind, callers check. */
  private static ExecutorService checkThread() {
    return new ThreadPoolExecutor(
        1,
        1,
        0,
        TimeUnit.SECONDS,
        new ArrayBlockingQueue<>(500),
        task -> {
          Thread thread = new Thread(task, "sandbox-contracts");
          thread.setDaemon(true);
          return thread;
        },
        new ThreadPoolExecutor.CallerRunsPolicy());
  }

  /** Starts a sandbox that runs until the process is ended: {@code [--port 8090]}. */
  public static void main(String[] args) {
    QUIET.forEach(logger -> logger.setLevel(Level.WARNING));
    try {
      Sandbox sandbox = start(Commandline.port(args));
      Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close, "sandbox-stop"));
      System.out.println(
          "Sandbox is ready at " + sandbox.url() + ", its scanner at " + sandbox.clamd().adres());
    } catch (IllegalArgumentException e) {
      stop(e.getMessage());
    } catch (JavalinBindException e) {
      stop("The port is taken by another program. Choose one with --port.");
    }
  }

  private static void stop(@Nullable String reden) {
    System.err.println(reden);
    System.exit(1);
  }
}
