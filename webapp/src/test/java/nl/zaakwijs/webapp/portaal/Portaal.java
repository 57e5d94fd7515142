package nl.zaakwijs.webapp.portaal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import nl.zaakwijs.sandbox.Sandbox;
import nl.zaakwijs.sandbox.objecten.ObjectenRegister;

/**
 * The whole for a test: the portal on its server, against a sandbox of its own. One is shared by
 * all tests of a run, since a start costs seconds; tests leave no faults behind.
 */
public final class Portaal implements AutoCloseable {
  private final Sandbox sandbox;
  private final Server server;
  private final Path folder;
  private final Map<String, String> environment;

  private Portaal(Sandbox sandbox, Server server, Path folder, Map<String, String> environment) {
    this.sandbox = sandbox;
    this.server = server;
    this.folder = folder;
    this.environment = environment;
  }

  /** The portal that all tests of this run share. */
  public static Portaal shared() {
    return Shared.PORTAAL;
  }

  /** The portal of a municipality with JCC, for all tests of this run that want it. */
  public static Portaal withJcc() {
    return SharedWithJcc.PORTAAL;
  }

  /** What leads to the JCC of a sandbox, and to no other appointment system. */
  private static Map<String, String> jcc(Sandbox sandbox) {
    return Map.of(
        "ZAAKWIJS_QMATIC_URL", "",
        "ZAAKWIJS_QMATIC_API_KEY", "",
        "ZAAKWIJS_JCC_URL", sandbox.url() + "/jcc",
        "ZAAKWIJS_JCC_CLIENT_ID", "zaakwijs",
        "ZAAKWIJS_JCC_SECRET", "sandbox-jcc-geheim");
  }

  /** Starts a portal of one's own. */
  public static Portaal start(String name) {
    return start(name, Map.of());
  }

  /** Starts a portal of one's own, with these keys beside the usual ones or in their place. */
  public static Portaal start(String name, Map<String, String> keys) {
    return start(name, sandbox -> keys, Server.MEGABYTES);
  }

  /** As above, with this much memory for objects. */
  public static Portaal start(String name, Map<String, String> keys, int megabytes) {
    return start(name, sandbox -> keys, megabytes);
  }

  /** As {@link #start(String, Map)}, for keys that hold addresses in the sandbox. */
  public static Portaal start(String name, Function<Sandbox, Map<String, String>> keys) {
    return start(name, keys, Server.MEGABYTES);
  }

  private static Portaal start(
      String name, Function<Sandbox, Map<String, String>> keys, int megabytes) {
    Path folder = freshFolder(name);
    Sandbox sandbox = Sandbox.start(0);
    Map<String, String> environment = environment(sandbox.url(), folder);
    environment.put("ZAAKWIJS_CLAMAV_ADRES", sandbox.clamd().adres());
    environment.put("ZAAKWIJS_UPLOAD_MAXIMUM", "3");
    environment.put("ZAAKWIJS_POST_SERVER", sandbox.post().adres());
    environment.put("ZAAKWIJS_POST_BEVEILIGING", "geen");
    environment.put("ZAAKWIJS_POST_AFZENDER", "afspraken@wijngaard.example");
    environment.putAll(keys.apply(sandbox));
    return new Portaal(sandbox, serve(folder, environment, megabytes), folder, environment);
  }

  private static Server serve(Path folder, Map<String, String> environment, int megabytes) {
    return Server.start(
        Server.webappFolder().resolve("target/zaakwijs.war"),
        folder,
        "/health/ready",
        environment,
        megabytes);
  }

  /** Ends its server in the middle of whatever it does; the sandbox goes on. */
  public void kill() {
    server.kill();
  }

  /** The same portal on a new server: the same sandbox, the same database. Sessions are gone. */
  public Portaal startAgain() {
    server.kill();
    return new Portaal(sandbox, serve(folder, environment, Server.MEGABYTES), folder, environment);
  }

  /** An empty folder for one server. */
  public static Path freshFolder(String name) {
    try {
      Path parent = Files.createDirectories(Server.webappFolder().resolve("target/portaal"));
      return Files.createTempDirectory(parent, name + "-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a portal is configured with to use this sandbox and a new database of its own. */
  public static Map<String, String> environment(String base, Path folder) {
    Map<String, String> keys = new LinkedHashMap<>();
    keys.put("ZAAKWIJS_ZAKEN_URL", base + "/zaken/api/v1");
    keys.put("ZAAKWIJS_CATALOGI_URL", base + "/catalogi/api/v1");
    keys.put("ZAAKWIJS_DOCUMENTEN_URL", base + "/documenten/api/v1");
    keys.put("ZAAKWIJS_BESLUITEN_URL", base + "/besluiten/api/v1");
    keys.put("ZAAKWIJS_OBJECTEN_URL", base + "/objecten/api/v2");
    keys.put("ZAAKWIJS_OBJECTEN_TOKEN", "sandbox-objecten-sleutel");
    keys.put("ZAAKWIJS_TAKEN_OBJECTTYPE", ObjectenRegister.OBJECTTYPE);
    keys.put("ZAAKWIJS_TAKEN_FORMULIEREN", "https://formulieren.wijngaard.example/f");
    keys.put("ZAAKWIJS_ZGW_CLIENT_ID", "zaakwijs");
    keys.put("ZAAKWIJS_ZGW_SECRET", "sandbox-geheim-van-minstens-32-tekens!");
    // A test that lets a system fail leaves nothing behind for the next.
    keys.put("ZAAKWIJS_TIJD_HERSTEL", "1ms");
    keys.put("ZAAKWIJS_BRP_URL", base + "/brp");
    keys.put("ZAAKWIJS_REISDOCUMENTEN_URL", base + "/haalcentraal");
    keys.put("ZAAKWIJS_QMATIC_URL", base + "/qmatic/calendar-backend/public/api");
    keys.put("ZAAKWIJS_QMATIC_API_KEY", "sandbox-qmatic-sleutel");
    keys.put("ZAAKWIJS_QMATIC_KLANTEN_URL", base + "/qmatic/appointment");
    keys.put("ZAAKWIJS_AFSPRAKEN_BEWAREN", "1ms");
    keys.put("ZAAKWIJS_OIDC_ISSUER", base + "/digid");
    keys.put("ZAAKWIJS_OIDC_CLIENT_ID", "zaakwijs");
    keys.put("ZAAKWIJS_OIDC_CLIENT_SECRET", "sandbox-oidc-geheim");
    // All visitors of a run come from one address, and begin their login without a session.
    keys.put("ZAAKWIJS_TEMPO_INLOGGEN", "1000");
    keys.put("ZAAKWIJS_TEMPO_UPLOADS", "1000");
    keys.put("ZAAKWIJS_TEMPO_AFSPRAKEN_ADRES", "100000");
    keys.put("ZAAKWIJS_SLEUTEL", Base64.getEncoder().encodeToString(new byte[32]));
    keys.put("ZAAKWIJS_DATABASE_KLASSE", "org.h2.jdbcx.JdbcDataSource");
    keys.put("ZAAKWIJS_DATABASE_URL", "jdbc:h2:file:" + folder.resolve("zaakwijs"));
    keys.put("ZAAKWIJS_DATABASE_GEBRUIKER", "zaakwijs");
    keys.put("ZAAKWIJS_DATABASE_WACHTWOORD", "zaakwijs");
    return keys;
  }

  public Sandbox sandbox() {
    return sandbox;
  }

  public Server server() {
    return server;
  }

  /** Where its database and its log stand. */
  public Path folder() {
    return folder;
  }

  public URI url() {
    return server.url();
  }

  @Override
  public void close() {
    server.close();
    sandbox.close();
  }

  private static final class SharedWithJcc {
    private static final Portaal PORTAAL = start("jcc", Portaal::jcc);
  }

  private static final class Shared {
    private static final Portaal PORTAAL = start("gedeeld");
  }
}
