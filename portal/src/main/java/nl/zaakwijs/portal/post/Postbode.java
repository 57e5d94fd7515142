package nl.zaakwijs.portal.post;

import jakarta.activation.DataHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.net.ssl.SSLSocketFactory;
import nl.zaakwijs.portal.gemeente.Gemeente;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.post.PostInstellingen.Beveiliging;
import nl.zaakwijs.portal.post.PostInstellingen.Server;
import org.jspecify.annotations.Nullable;

/**
 * Hands mails to the mail server (SMTP, RFC 5321), never over an open line when TLS was asked for.
 * It never logs an address, and every attempt carries the same Message-ID, so that a reader's
 * program can tell a second copy.
 */
@ApplicationScoped
class Postbode {
  private static final Logger LOG = Logger.getLogger(Postbode.class.getName());
  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final @Nullable Server server;
  private final String naam;
  private final Clock clock;
  private final @Nullable SSLSocketFactory tls;

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway") // the proxy never uses its own fields
  Postbode() {
    this(null, "", null, null);
  }

  @Inject
  Postbode(PostInstellingen instellingen, Gemeente gemeente, Clock clock) {
    this(instellingen.server(), gemeente.naam(), clock, null);
  }

  /**
   * @param tls trusts other authorities than Java does; null for those
   */
  Postbode(@Nullable Server server, String naam, Clock clock, @Nullable SSLSocketFactory tls) {
    this.server = server;
    this.naam = naam;
    this.clock = clock;
    this.tls = tls;
  }

  /**
   * Offers a mail to the mail server, once.
   *
   * @param id the same at every attempt
   * @param email to whom
   */
  Afloop deliver(UUID id, String email, Taal taal, Brief brief) {
    if (server == null) {
      return Afloop.NIET_NU;
    }
    Session session = Session.getInstance(properties(server));
    try {
      InternetAddress naar = address(email);
      MimeMessage message = message(session, server, id, brief);
      message.setRecipient(Message.RecipientType.TO, naar);
      message.setHeader("Content-Language", taal.code());
      message.saveChanges();
      send(session, server, message, naar);
      return Afloop.VERZONDEN;
    } catch (AddressException e) {
      return log(id, Afloop.GEWEIGERD, e);
    } catch (SendFailedException e) {
      Address[] invalid = e.getInvalidAddresses();
      boolean refused = invalid != null && invalid.length > 0;
      return log(id, refused ? Afloop.GEWEIGERD : Afloop.NIET_NU, e);
    } catch (MessagingException e) {
      return log(id, Afloop.NIET_NU, e);
    }
  }

  private static void send(
      Session session, Server server, MimeMessage message, InternetAddress naar)
      throws MessagingException {
    Transport transport = session.getTransport("smtp");
    try {
      transport.connect(
          server.host(),
          server.poort(),
          server.gebruiker(),
          server.gebruiker() == null ? null : server.wachtwoord().reveal());
      transport.sendMessage(message, new Address[] {naar});
    } finally {
      close(transport);
    }
  }

  /** What was taken stays taken, however the goodbye goes. */
  private static void close(Transport transport) {
    try {
      transport.close();
    } catch (MessagingException e) {
      LOG.log(Level.FINE, "post.afscheid {0}", e.getClass().getSimpleName());
    }
  }

  private Properties properties(Server server) {
    Properties properties = new Properties();
    String tijd = Long.toString(server.tijd().toMillis());
    properties.setProperty("mail.smtp.connectiontimeout", tijd);
    properties.setProperty("mail.smtp.timeout", tijd);
    properties.setProperty("mail.smtp.writetimeout", tijd);
    properties.setProperty("mail.smtp.quitwait", "false");
    properties.setProperty("mail.smtp.localhost", server.portaal());
    properties.setProperty("mail.smtp.auth", Boolean.toString(server.gebruiker() != null));
    if (server.beveiliging() != Beveiliging.GEEN) {
      boolean starttls = server.beveiliging() == Beveiliging.STARTTLS;
      properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(!starttls));
      properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(starttls));
      properties.setProperty("mail.smtp.starttls.required", Boolean.toString(starttls));
      properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
      properties.setProperty("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
      if (tls != null) {
        properties.put("mail.smtp.ssl.socketFactory", tls);
        properties.setProperty("mail.smtp.socketFactory.fallback", "false");
      }
    }
    return properties;
  }

  private MimeMessage message(Session session, Server server, UUID id, Brief brief)
      throws MessagingException {
    MimeMessage message = new NumberedMessage(session, id + "@" + server.portaal());
    message.setFrom(sender(server));
    message.setSubject(oneLine(brief.onderwerp()), UTF_8);
    message.setSentDate(Date.from(clock.instant()));
    // So that no absence notice comes back (RFC 3834).
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("X-Auto-Response-Suppress", "All");
    MimeMultipart words = new MimeMultipart("alternative");
    words.addBodyPart(part(brief.tekst(), "text/plain; charset=utf-8"));
    words.addBodyPart(part(brief.html(), "text/html; charset=utf-8"));
    Brief.Agenda agenda = brief.agenda();
    if (agenda == null) {
      message.setContent(words);
      return message;
    }
    MimeBodyPart both = new MimeBodyPart();
    both.setContent(words);
    MimeBodyPart file =
        part(agenda.inhoud(), "text/calendar; charset=utf-8; method=" + agenda.methode());
    file.setDisposition(Part.ATTACHMENT);
    file.setFileName("afspraak.ics");
    MimeMultipart whole = new MimeMultipart("mixed");
    whole.addBodyPart(both);
    whole.addBodyPart(file);
    message.setContent(whole);
    return message;
  }

  private static MimeBodyPart part(String text, String type) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setDataHandler(
        new DataHandler(new ByteArrayDataSource(text.getBytes(StandardCharsets.UTF_8), type)));
    return part;
  }

  private InternetAddress sender(Server server) throws MessagingException {
    try {
      return new InternetAddress(server.afzender(), oneLine(naam), UTF_8);
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException("Every Java has UTF-8", e);
    }
  }

  /** Domains with other letters than those of ASCII are written as mail servers know them. */
  private static InternetAddress address(String email) throws AddressException {
    int at = email.lastIndexOf('@');
    try {
      return new InternetAddress(
          email.substring(0, at + 1) + IDN.toASCII(email.substring(at + 1)), true);
    } catch (IllegalArgumentException e) {
      // Without the cause: its message may hold the address.
      throw new AddressException("No domain");
    }
  }

  /** A header is one line: what is more would be a header of somebody else's. */
  private static String oneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").strip();
  }

  /** The messages of these exceptions may hold the address, their kind does not. */
  private static Afloop log(UUID id, Afloop afloop, MessagingException failure) {
    Throwable kind = failure;
    while (kind.getCause() != null && kind.getCause() != kind) {
      kind = kind.getCause();
    }
    LOG.log(
        Level.WARNING,
        "post.{0} {1} {2}",
        new Object[] {afloop, id, kind.getClass().getSimpleName()});
    return afloop;
  }

  /** A message that keeps its number, instead of getting another with every attempt. */
  private static final class NumberedMessage extends MimeMessage {
    private final String number;

    NumberedMessage(Session session, String number) {
      super(session);
      this.number = number;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", "<" + number + ">");
    }
  }
}
