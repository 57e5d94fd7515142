package nl.zaakwijs.portal.post;

import static nl.zaakwijs.portal.post.Testafspraken.EMAIL;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import nl.zaakwijs.clients.http.Secret;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.post.PostInstellingen.Beveiliging;
import nl.zaakwijs.portal.post.PostInstellingen.Server;
import nl.zaakwijs.portal.post.Postkantoor.Gedrag;
import nl.zaakwijs.sandbox.post.Mail;
import nl.zaakwijs.sandbox.post.Postvanger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostbodeTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2027-03-01T09:00:00Z"), ZoneOffset.UTC);
  private static final Brief BRIEF =
      new Brief(
          "Uw afspraak op dinsdag, café “De Zon”",
          "Tot dan – en neem uw pas mee.",
          "<p>Tot dan – en neem uw <b>pas</b> mee.</p>",
          new Brief.Agenda("REQUEST", "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n"));

  private final UUID id = UUID.randomUUID();

  @Test
  void sendsTextAndHtmlAndTheCalendarFileInOneMail() {
    try (Postvanger vanger = Postvanger.start(0)) {
      assertThat(deliver(port(vanger), EMAIL, BRIEF)).isEqualTo(Afloop.VERZONDEN);

      assertThat(vanger.list()).hasSize(1);
      Mail mail = vanger.list().get(0);
      assertThat(mail.onderwerp()).isEqualTo(BRIEF.onderwerp());
      assertThat(mail.tekst()).isEqualTo(BRIEF.tekst());
      assertThat(mail.html()).isEqualTo(BRIEF.html());
      assertThat(mail.agenda()).isEqualTo("BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n");
      assertThat(mail.agendatype()).contains("method=REQUEST", "charset=utf-8", "afspraak.ics");
      assertThat(mail.van()).isEqualTo("Gemeente ’t Veld <afspraken@gemeente.example>");
      assertThat(mail.aan()).isEqualTo(EMAIL);
      assertThat(mail.kop("Message-ID")).isEqualTo("<" + id + "@mijn.gemeente.example>");
      assertThat(mail.kop("Auto-Submitted")).isEqualTo("auto-generated");
      assertThat(mail.kop("Content-Language")).isEqualTo("nl");
      assertThat(mail.kop("Content-Type")).startsWith("multipart/mixed");
      assertThat(String.join("\n", mail.kopregels())).matches("[\\p{ASCII}]*");
    }
  }

  @Test
  void letsNoTextBecomeAHeader() {
    Brief evil =
        new Brief("Afspraak\r\nBcc: ander@voorbeeld.nl\n\n<b>", BRIEF.tekst(), BRIEF.html(), null);
    try (Postvanger vanger = Postvanger.start(0)) {
      deliver(port(vanger), EMAIL, evil);

      assertThat(vanger.list()).hasSize(1);
      assertThat(vanger.list().get(0).kop("Bcc")).isEmpty();
      assertThat(vanger.list().get(0).onderwerp())
          .isEqualTo("Afspraak Bcc: ander@voorbeeld.nl <b>");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "KENT_NIEMAND, GEWEIGERD",
    "IS_VOL, NIET_NU",
    "WEIGERT_ONS, NIET_NU",
    "HANGT_OP, NIET_NU",
    "ZWIJGT, NIET_NU"
  })
  void tellsWhatWillNeverDoFromWhatDoesNotDoNow(Gedrag gedrag, Afloop afloop) {
    try (Postkantoor kantoor = new Postkantoor(gedrag)) {
      assertThat(deliver(kantoor.port(), EMAIL, BRIEF)).isEqualTo(afloop);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"sam@", "sam", "sam@voorbeeld..nl"})
  void refusesWhatCannotBeAnAddress(String email) {
    try (Postvanger vanger = Postvanger.start(0)) {
      assertThat(deliver(port(vanger), email, BRIEF)).isEqualTo(Afloop.GEWEIGERD);
      assertThat(vanger.list()).isEmpty();
    }
  }

  @Test
  void writesDomainsOfOtherLettersAsMailServersKnowThem() {
    try (Postvanger vanger = Postvanger.start(0)) {
      assertThat(deliver(port(vanger), "sam@café.example", BRIEF)).isEqualTo(Afloop.VERZONDEN);
      assertThat(vanger.list().get(0).aan()).isEqualTo("sam@xn--caf-dma.example");
    }
  }

  @Test
  void keepsTheMessageIdWhenItSendsAgain() {
    try (Postkantoor kantoor = new Postkantoor(Gedrag.HANGT_OP)) {
      deliver(kantoor.port(), EMAIL, BRIEF);
      deliver(kantoor.port(), EMAIL, BRIEF);

      assertThat(kantoor.numbers())
          .hasSize(2)
          .containsOnly("Message-ID: <" + id + "@mijn.gemeente.example>");
    }
  }

  @Test
  void sendsNothingInTheClearWhenTheServerKnowsNoTls() {
    try (Postvanger vanger = Postvanger.start(0)) {
      assertThat(deliver(bode(port(vanger), Beveiliging.STARTTLS, null), EMAIL))
          .isEqualTo(Afloop.NIET_NU);
      assertThat(deliver(bode(port(vanger), Beveiliging.TLS, null), EMAIL))
          .isEqualTo(Afloop.NIET_NU);
      assertThat(vanger.list()).isEmpty();
    }
  }

  @Test
  void sendsOverTlsToWhomItCanTrustOnly(@TempDir Path folder)
      throws IOException, InterruptedException, GeneralSecurityException {
    Path mine = keystore(folder.resolve("eigen.p12"), "localhost");
    Path other = keystore(folder.resolve("ander.p12"), "mail.ander.example");
    assertThat(overTls(mine, trusting(mine))).isEqualTo(Afloop.VERZONDEN);
    assertThat(overTls(mine, null)).isEqualTo(Afloop.NIET_NU);
    // The certificate is trusted, but it is somebody else's.
    assertThat(overTls(other, trusting(other))).isEqualTo(Afloop.NIET_NU);
  }

  @Test
  void logsNoAddress() {
    StringBuilder log = new StringBuilder();
    Handler handler = handler(log);
    Logger logger = Logger.getLogger(Postbode.class.getName());
    logger.addHandler(handler);
    try (Postkantoor kantoor = new Postkantoor(Gedrag.KENT_NIEMAND)) {
      deliver(kantoor.port(), EMAIL, BRIEF);
      deliver(kantoor.port(), "sam@voorbeeld..nl", BRIEF);
    } finally {
      logger.removeHandler(handler);
    }
    assertThat(log.toString())
        .contains("post.GEWEIGERD", id.toString())
        .doesNotContain("voorbeeld");
  }

  private Afloop overTls(Path keystore, @Nullable SSLSocketFactory trusting) {
    System.setProperty("greenmail.tls.keystore.file", keystore.toString());
    System.setProperty("greenmail.tls.keystore.password", "geheim");
    try (Postvanger vanger = Postvanger.startTls(0)) {
      Afloop afloop = deliver(bode(port(vanger), Beveiliging.TLS, trusting), EMAIL);
      assertThat(vanger.list()).hasSize(afloop == Afloop.VERZONDEN ? 1 : 0);
      return afloop;
    }
  }

  private static Path keystore(Path file, String host) throws IOException, InterruptedException {
    String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    Process process =
        new ProcessBuilder(
                List.of(
                    keytool,
                    "-genkeypair",
                    "-keystore",
                    file.toString(),
                    "-storetype",
                    "PKCS12",
                    "-storepass",
                    "geheim",
                    "-alias",
                    "mail",
                    "-keyalg",
                    "EC",
                    "-dname",
                    "CN=" + host,
                    "-ext",
                    "san=dns:" + host))
            .redirectErrorStream(true)
            .start();
    process.getInputStream().readAllBytes();
    assertThat(process.waitFor()).isZero();
    return file;
  }

  private static SSLSocketFactory trusting(Path keystore)
      throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(keystore)) {
      store.load(in, "geheim".toCharArray());
    }
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("mail", store.getCertificate("mail"));
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, factory.getTrustManagers(), null);
    return context.getSocketFactory();
  }

  private Afloop deliver(int port, String email, Brief brief) {
    return bode(port, Beveiliging.GEEN, null).deliver(id, email, Taal.NL, brief);
  }

  private Afloop deliver(Postbode bode, String email) {
    return bode.deliver(id, email, Taal.NL, BRIEF);
  }

  private static Postbode bode(
      int port, Beveiliging beveiliging, @Nullable SSLSocketFactory trusting) {
    return new Postbode(server(port, beveiliging), "Gemeente ’t Veld", CLOCK, trusting);
  }

  static Server server(int port, Beveiliging beveiliging) {
    return new Server(
        "localhost",
        port,
        beveiliging,
        "afspraken@gemeente.example",
        null,
        new Secret(""),
        Duration.ofSeconds(3),
        "mijn.gemeente.example");
  }

  static int port(Postvanger vanger) {
    String adres = vanger.adres();
    return Integer.parseInt(adres.substring(adres.indexOf(':') + 1));
  }

  private static Handler handler(StringBuilder log) {
    return new Handler() {
      @Override
      public void publish(LogRecord line) {
        log.append(new SimpleFormatter().format(line));
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }
}
