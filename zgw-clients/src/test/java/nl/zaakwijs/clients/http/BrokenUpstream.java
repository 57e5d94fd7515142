package nl.zaakwijs.clients.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;

/**
 * A server on loopback that breaks HTTP itself: what happens to each connection is up to the test.
 * It serves one connection at a time.
 */
public final class BrokenUpstream implements AutoCloseable {
  /** What happens to a connection; it is closed afterwards. */
  public interface Behaviour {
    void serve(Socket connection) throws IOException;
  }

  private final ServerSocket server;

  public BrokenUpstream(Behaviour behaviour) {
    try {
      server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread thread = new Thread(() -> serve(behaviour), "broken-upstream");
    thread.setDaemon(true);
    thread.start();
  }

  private void serve(Behaviour behaviour) {
    while (!server.isClosed()) {
      try (Socket connection = server.accept()) {
        readHeaders(connection);
        behaviour.serve(connection);
      } catch (IOException e) {
        // The client has gone, or the test is over; both are as intended.
      }
    }
  }

  private static void readHeaders(Socket connection) throws IOException {
    int last4 = 0;
    while (last4 != 0x0D0A0D0A) {
      int next = connection.getInputStream().read();
      if (next < 0) {
        return;
      }
      last4 = (last4 << 8) | next;
    }
  }

  public URI baseUri() {
    return URI.create("http://127.0.0.1:" + server.getLocalPort() + "/zaken/api/v1");
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
