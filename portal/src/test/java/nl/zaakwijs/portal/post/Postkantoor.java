package nl.zaakwijs.portal.post;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server of a kind that one hopes not to meet. Listens on loopback. */
final class Postkantoor implements AutoCloseable {
  /** What it does. */
  enum Gedrag {
    /** Knows nobody. */
    KENT_NIEMAND,
    /** Has no room for anybody now. */
    IS_VOL,
    /** Does not take mail from us. */
    WEIGERT_ONS,
    /** Takes the mail, and hangs up before it says so. */
    HANGT_OP,
    /** Takes the call, and never says a word. */
    ZWIJGT
  }

  private final ServerSocket socket;
  private final Gedrag gedrag;
  private final List<String> numbers = new CopyOnWriteArrayList<>();

  Postkantoor(Gedrag gedrag) {
    this.gedrag = gedrag;
    try {
      socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread thread = new Thread(this::serve, "postkantoor");
    thread.setDaemon(true);
    thread.start();
  }

  int port() {
    return socket.getLocalPort();
  }

  /** The Message-ID of every mail that it took. */
  List<String> numbers() {
    return List.copyOf(numbers);
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket caller = socket.accept()) {
        if (gedrag == Gedrag.ZWIJGT) {
          // Until the caller has had enough of it.
          caller.getInputStream().read();
        } else {
          talk(caller);
        }
      } catch (IOException e) {
        // A caller that went away, or the end of the test.
      }
    }
  }

  private void talk(Socket caller) throws IOException {
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
    OutputStream out = caller.getOutputStream();
    say(out, "220 hier");
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String command = line.toUpperCase(Locale.ROOT);
      if (command.startsWith("RCPT")) {
        say(out, recipient());
      } else if (command.startsWith("MAIL")) {
        say(out, gedrag == Gedrag.WEIGERT_ONS ? "550 5.7.1 niet van u" : "250 goed");
      } else if (command.startsWith("DATA")) {
        say(out, "354 ga door");
        readMail(in);
        return;
      } else {
        say(out, command.startsWith("QUIT") ? "221 dag" : "250 goed");
      }
    }
  }

  private String recipient() {
    return switch (gedrag) {
      case KENT_NIEMAND -> "550 5.1.1 onbekend";
      case IS_VOL -> "452 4.2.2 vol";
      case WEIGERT_ONS, HANGT_OP, ZWIJGT -> "250 goed";
    };
  }

  private void readMail(BufferedReader in) throws IOException {
    for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
      if (line.startsWith("Message-ID:")) {
        numbers.add(line);
      }
    }
  }

  private static void say(OutputStream out, String line) throws IOException {
    out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
