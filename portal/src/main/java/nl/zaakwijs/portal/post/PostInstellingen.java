package nl.zaakwijs.portal.post;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zaakwijs.clients.http.Secret;
import nl.zaakwijs.portal.afspraken.Afspraakwens;
import nl.zaakwijs.portal.instellingen.Instellingen;
import org.jspecify.annotations.Nullable;

/**
 * Whether residents get e-mail about their appointments, and through which mail server.
 *
 * @param server null when the municipality has none for us: then nobody gets any
 */
public record PostInstellingen(@Nullable Server server) {
  private static final String SERVER = "zaakwijs.post.server";
  private static final String BEVEILIGING = "zaakwijs.post.beveiliging";
  private static final String AFZENDER = "zaakwijs.post.afzender";
  private static final String GEBRUIKER = "zaakwijs.post.gebruiker";
  private static final Pattern HOST_EN_POORT =
      Pattern.compile("([A-Za-z0-9._-]{1,253}):([0-9]{1,5})");
  private static final int HOOGSTE_POORT = 65_535;

  /** How what goes to the mail server is kept from others. */
  enum Beveiliging {
    /** Begins in the clear, and goes on only after both sides changed over to TLS. */
    STARTTLS,
    /** TLS from the first byte on. */
    TLS,
    /** Not at all: only for a mail server on this machine. */
    GEEN
  }

  /**
   * The mail server.
   *
   * @param afzender the address that mails come from
   * @param gebruiker null when it asks no name and no password
   * @param tijd for each step of a conversation with it
   * @param portaal the host of our own site, by which we are known there
   */
  record Server(
      String host,
      int poort,
      Beveiliging beveiliging,
      String afzender,
      @Nullable String gebruiker,
      Secret wachtwoord,
      Duration tijd,
      String portaal) {}

  /** Whether mails are written at all. */
  public boolean isAan() {
    return server != null;
  }

  /** The mail server, where there is one. */
  Optional<Server> findServer() {
    return Optional.ofNullable(server);
  }

  /** As configured. */
  public static PostInstellingen from(Instellingen instellingen) {
    return new PostInstellingen(
        instellingen.findText(SERVER).map(adres -> server(adres, instellingen)).orElse(null));
  }

  private static Server server(String adres, Instellingen instellingen) {
    Matcher matcher = HOST_EN_POORT.matcher(adres);
    int poort = matcher.matches() ? Integer.parseInt(matcher.group(2)) : 0;
    boolean goed = poort >= 1 && poort <= HOOGSTE_POORT;
    String host = goed ? matcher.group(1) : "ontbreekt.invalid";
    if (!goed) {
      instellingen.reject(SERVER, "must be a host and a port, such as mail.gemeente.nl:587", adres);
    }
    Beveiliging beveiliging =
        instellingen.choice(BEVEILIGING, Beveiliging.class, Beveiliging.STARTTLS);
    if (beveiliging == Beveiliging.GEEN && !isHier(host)) {
      instellingen.reject(
          BEVEILIGING, "may be 'geen' only when the mail server is on this machine", beveiliging);
    }
    String gebruiker = instellingen.findText(GEBRUIKER).orElse(null);
    return new Server(
        host,
        poort,
        beveiliging,
        afzender(instellingen),
        gebruiker,
        gebruiker == null ? new Secret("") : instellingen.secret("zaakwijs.post.wachtwoord"),
        instellingen.duration("zaakwijs.post.tijd", "10s"),
        instellingen.url("zaakwijs.url").getHost());
  }

  private static String afzender(Instellingen instellingen) {
    String afzender = instellingen.text(AFZENDER);
    return Afspraakwens.isEmail(afzender)
        ? afzender
        : instellingen.reject(AFZENDER, "must be an e-mail address", afzender);
  }

  private static boolean isHier(String host) {
    String naam = host.toLowerCase(Locale.ROOT);
    return naam.equals("localhost") || naam.matches("127(\\.[0-9]{1,3}){3}");
  }
}
