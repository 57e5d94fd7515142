package nl.zaakwijs.webapp.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.zaakwijs.webapp.portaal.Portaal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody gets who sends something strange: never the server's own page, name or version. */
class WeigeringIT {
  private final Portaal portaal = Portaal.shared();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET /WEB-INF/web.xml | | 404",
        "GET /META-INF/MANIFEST.MF | | 404",
        "GET /web-inf/classes/ | | 404",
        "GET /fout | | 404",
        "GET /openapi | | 403",
        "GET /over | Accept: text/x-nothing | 406",
        "GET /over | Accept: garbage | 406",
        "GET /bestaat-niet | Accept: text/html | 404",
        "POST /vragen | Content-Type: application/json | 403",
        "DELETE /vragen | | 403",
        "BREW /koffie | | 403",
      })
  void givesOurOwnPageWithAReferenceNumber(String line, String header, int status) {
    String answer = exchange(line, header == null ? "" : header);

    assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
    assertThat(answer)
        .containsIgnoringCase("X-Request-Id: ")
        .containsIgnoringCase("Content-Security-Policy: default-src 'self'")
        .containsIgnoringCase("X-Content-Type-Options: nosniff")
        .contains("Noem dit nummer als u ons belt");
    assertThat(answer.lines().filter(cookie -> cookie.startsWith("Set-Cookie: ")))
        .allMatch(cookie -> cookie.contains("SameSite=Lax") && cookie.contains("HttpOnly"));
  }

  /** The server refuses these before it knows which application they are for. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /zaken/%00",
        "GET /%2e%2e/%2e%2e/etc/passwd",
        "GET /%",
        "TRACE /",
        "TRACE /metrics"
      })
  void refusesWithoutAPageOfTheServer(String line) {
    assertThat(body(exchange(line, "X-Kanarie: zwaluw"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"GET /", "GET /bestaat-niet", "GET /WEB-INF/", "GET /zaken/%00", "TRACE /"})
  void tellsNothingAboutTheServer(String line) {
    assertThat(exchange(line, "Accept: */*").toLowerCase(Locale.ROOT))
        .doesNotContain("payara", "glassfish", "grizzly", "jersey", "x-powered-by", "\r\nserver:");
  }

  @Test
  void answersAQuestionInAnotherFormWithAPage() {
    String answer = exchange("POST /vragen", token() + "\r\nContent-Type: text/xml");

    assertThat(answer).startsWith("HTTP/1.1 415 ").contains("Noem dit nummer als u ons belt");
  }

  @Test
  void readsNoEndlessFormWhereverItsTokenStands() {
    String form = "\r\nContent-Type: application/x-www-form-urlencoded";
    String answer = exchange("POST /vragen", token() + form, "tekst=" + "a".repeat(100_000));

    assertThat(answer).startsWith("HTTP/1.1 413 ").contains("Noem dit nummer als u ons belt");
  }

  /** The headers of someone who has a page of ours open. */
  private String token() {
    String begin = exchange("GET /", "Accept: text/html");
    String cookie = between(begin, "Set-Cookie: ", ";");
    String csrf = between(begin, "name=\"csrf\" value=\"", "\"");
    return "Cookie: " + cookie + "\r\nX-Zaakwijs-Csrf: " + csrf;
  }

  private String exchange(String line, String headers) {
    return exchange(line, headers, "");
  }

  private String exchange(String line, String headers, String body) {
    URI url = portaal.url();
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), url.getPort())) {
      socket.setSoTimeout(20_000);
      String request =
          line
              + " HTTP/1.1\r\nHost: localhost:"
              + url.getPort()
              + "\r\nConnection: close\r\nContent-Length: "
              + body.length()
              + "\r\n"
              + (headers.isEmpty() ? "" : headers + "\r\n")
              + "\r\n"
              + body;
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String body(String answer) {
    return answer.substring(answer.indexOf("\r\n\r\n") + 4);
  }

  private static String between(String text, String begin, String end) {
    int from = text.indexOf(begin) + begin.length();
    return text.substring(from, text.indexOf(end, from));
  }
}
