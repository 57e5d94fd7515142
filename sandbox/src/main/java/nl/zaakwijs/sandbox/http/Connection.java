package nl.zaakwijs.sandbox.http;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import nl.zaakwijs.sandbox.fouten.Fout.Halverwege;
import nl.zaakwijs.sandbox.fouten.Fouten;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Request;

/**
 * The last step to the line: sends an answer whole, drop by drop, or tears the connection off. The
 * only place that knows which server is underneath.
 */
final class Connection {

  private static final int DROPPEL_BYTES = 4;
  private static final Duration DROPPEL_PAUZE = Duration.ofMillis(200);
  private static final Duration STILTE = Duration.ofMinutes(5);

  private Connection() {}

  static void send(Context verzoek, Reply reply) {
    writeHead(verzoek, reply);
    if (!reply.isStream()) {
      verzoek.result(reply.body());
      return;
    }
    Stroom stroom = reply.stroom();
    write(verzoek, reply, stroom.length());
  }

  /**
   * Sends the first half; the head says that there is more.
   *
   * @param halverwege what happens then
   */
  static void sendHalf(Context verzoek, Reply reply, Halverwege halverwege, Fouten fouten) {
    writeHead(verzoek, reply);
    write(verzoek, reply, reply.stroom().length() / 2);
    if (halverwege == Halverwege.ZWIJGT) {
      fouten.pause(STILTE);
    }
    Request.getBaseRequest(verzoek.req()).getHttpChannel().getEndPoint().close();
  }

  private static void write(Context verzoek, Reply reply, long until) {
    verzoek.res().setStatus(reply.status());
    verzoek.res().setContentLengthLong(reply.stroom().length());
    try {
      OutputStream lijn = verzoek.res().getOutputStream();
      reply.stroom().write(lijn, 0, until);
      lijn.flush();
    } catch (IOException e) {
      // The caller has gone.
      tearOff(verzoek);
    }
  }

  /** Sends {@value #DROPPEL_BYTES} bytes at a time, until all is sent or the sandbox stops. */
  static void trickle(Context verzoek, Reply reply, Fouten fouten) {
    writeHead(verzoek, reply);
    verzoek.res().setStatus(reply.status());
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    try {
      reply.stroom().write(whole, 0, reply.stroom().length());
      byte[] body = whole.toByteArray();
      verzoek.res().setContentLength(body.length);
      OutputStream lijn = verzoek.res().getOutputStream();
      for (int i = 0; i < body.length; i += DROPPEL_BYTES) {
        lijn.write(body, i, Math.min(DROPPEL_BYTES, body.length - i));
        lijn.flush();
        if (!fouten.pause(DROPPEL_PAUZE)) {
          break;
        }
      }
    } catch (IOException e) {
      // The caller gave up waiting, which is what this fault is for.
      tearOff(verzoek);
    }
  }

  /** Closes the socket so that the caller sees "connection reset" instead of an answer. */
  static void tearOff(Context verzoek) {
    Request request = Request.getBaseRequest(verzoek.req());
    EndPoint endPoint = request.getHttpChannel().getEndPoint();
    try {
      if (endPoint.getTransport() instanceof SocketChannel socket) {
        socket.setOption(StandardSocketOptions.SO_LINGER, 0);
        socket.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      endPoint.close();
    }
  }

  private static void writeHead(Context verzoek, Reply reply) {
    verzoek.status(reply.status());
    reply.headers().forEach(verzoek::header);
    if (!reply.contentType().isEmpty()) {
      verzoek.contentType(reply.contentType());
    }
  }
}
