package nl.zaakwijs.sandbox.clamd;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Answers {@code zINSTREAM} as clamd does: what holds the EICAR text is found, the rest is clean.
 * Listens on loopback only; out of order it hangs up on everyone.
 */
public final class ClamdNabootsing implements AutoCloseable {

  private static final String EICAR = "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!";
  private static final String COMMAND = "zINSTREAM";
  private static final int MAX_STREAM = 200_000_000;

  private final ServerSocket server;
  private final AtomicInteger bekeken = new AtomicInteger();
  private volatile boolean outOfOrder;

  private ClamdNabootsing(ServerSocket server) {
    this.server = server;
  }

  /**
   * Starts a scanner.
   *
   * @param port 0 for any free port
   */
  public static ClamdNabootsing start(int port) {
    try {
      ClamdNabootsing clamd =
          new ClamdNabootsing(new ServerSocket(port, 50, InetAddress.getLoopbackAddress()));
      Thread thread = new Thread(clamd::serve, "sandbox-clamd");
      thread.setDaemon(true);
      thread.start();
      return clamd;
    } catch (IOException e) {
      throw new UncheckedIOException("the port of the scanner is taken: " + port, e);
    }
  }

  /** Such as {@code localhost:3310}. */
  public String adres() {
    return "localhost:" + server.getLocalPort();
  }

  /** How many files it looked at. */
  public int bekeken() {
    return bekeken.get();
  }

  public void setOutOfOrder(boolean outOfOrder) {
    this.outOfOrder = outOfOrder;
  }

  private void serve() {
    while (!server.isClosed()) {
      try (Socket caller = server.accept()) {
        if (!outOfOrder) {
          answer(caller);
        }
      } catch (IOException e) {
        // A caller that went away, or the end of the sandbox; both are as intended.
      }
    }
  }

  private void answer(Socket caller) throws IOException {
    DataInputStream in = new DataInputStream(caller.getInputStream());
    String reply = command(in).equals(COMMAND) ? scan(in) : "UNKNOWN COMMAND";
    caller.getOutputStream().write((reply + "\0").getBytes(StandardCharsets.US_ASCII));
  }

  private static String command(DataInputStream in) throws IOException {
    StringBuilder command = new StringBuilder();
    for (int next = in.read(); next > 0; next = in.read()) {
      command.append((char) next);
    }
    return command.toString();
  }

  private String scan(DataInputStream in) throws IOException {
    long size = 0;
    boolean found = false;
    String last = "";
    for (int length = in.readInt(); length > 0; length = in.readInt()) {
      size += length;
      if (size > MAX_STREAM) {
        return "INSTREAM size limit exceeded. ERROR";
      }
      String text = last + new String(in.readNBytes(length), StandardCharsets.ISO_8859_1);
      found |= text.contains(EICAR);
      last = text.substring(Math.max(0, text.length() - EICAR.length()));
    }
    bekeken.incrementAndGet();
    return found ? "stream: Win.Test.EICAR_HDB-1 FOUND" : "stream: OK";
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
