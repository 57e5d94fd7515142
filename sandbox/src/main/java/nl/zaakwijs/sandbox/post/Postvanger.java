package nl.zaakwijs.sandbox.post;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A real SMTP server that takes every mail, for whomever, and keeps it until the sandbox ends.
 * Listens on loopback only; out of order its port is closed.
 */
public final class Postvanger implements AutoCloseable {
  private static final String LOOPBACK = "127.0.0.1";
  private static final long GEDULD_MS = 30_000;
  private static final long RONDE_MS = 500;

  private final String protocol;

  /** What came in before the last time that it was out of order. */
  private final List<MimeMessage> eerder = new ArrayList<>();

  private final int port;
  private GreenMail server;
  private boolean outOfOrder;

  private Postvanger(int port, String protocol) {
    this.protocol = protocol;
    this.server = open(port);
    this.port = server.getSmtp() == null ? server.getSmtps().getPort() : server.getSmtp().getPort();
  }

  /**
   * Starts a mail server.
   *
   * @param port 0 for any free port
   */
  public static Postvanger start(int port) {
    return new Postvanger(port, ServerSetup.PROTOCOL_SMTP);
  }

  /**
   * Starts a mail server that speaks TLS from the first byte on, with the key store that the system
   * property {@code greenmail.tls.keystore.file} names.
   *
   * @param port 0 for any free port
   */
  public static Postvanger startTls(int port) {
    return new Postvanger(port, ServerSetup.PROTOCOL_SMTPS);
  }

  /** Such as {@code localhost:8092}. */
  public String adres() {
    return "localhost:" + port;
  }

  /** Everything that came in, in the order in which it came. */
  public synchronized List<Mail> list() {
    List<MimeMessage> alles = new ArrayList<>(eerder);
    alles.addAll(received());
    List<Mail> mails = new ArrayList<>();
    for (MimeMessage message : alles) {
      mails.add(Mail.of(mails.size() + 1, message));
    }
    return mails;
  }

  /** The mail with this number, from 1 on. */
  public Optional<Mail> find(int nummer) {
    return list().stream().filter(mail -> mail.nummer() == nummer).findFirst();
  }

  /**
   * The first mails to this address, as soon as there are so many.
   *
   * @throws IllegalStateException when they do not come
   */
  public List<Mail> await(String aan, int aantal) {
    long einde = System.nanoTime() + GEDULD_MS * 1_000_000;
    while (System.nanoTime() < einde) {
      List<Mail> mails = list().stream().filter(mail -> mail.aan().equals(aan)).toList();
      if (mails.size() >= aantal) {
        return mails;
      }
      awaitNext();
    }
    throw new IllegalStateException("there are not so many mails to this address: " + aantal);
  }

  private void awaitNext() {
    GreenMail now;
    synchronized (this) {
      now = server;
    }
    now.waitForIncomingEmail(RONDE_MS, now.getReceivedMessages().length + 1);
  }

  /** Closes the port, or opens it again; what came in before stays. */
  public synchronized void setOutOfOrder(boolean outOfOrder) {
    if (this.outOfOrder == outOfOrder) {
      return;
    }
    this.outOfOrder = outOfOrder;
    if (outOfOrder) {
      eerder.addAll(received());
      server.stop();
    } else {
      server = open(port);
    }
  }

  @Override
  public synchronized void close() {
    if (!outOfOrder) {
      server.stop();
    }
  }

  private List<MimeMessage> received() {
    return outOfOrder ? List.of() : List.of(server.getReceivedMessages());
  }

  private GreenMail open(int atPort) {
    ServerSetup setup = new ServerSetup(atPort, LOOPBACK, protocol);
    setup.setServerStartupTimeout(GEDULD_MS);
    GreenMail started = new GreenMail(setup);
    started.start();
    return started;
  }
}
