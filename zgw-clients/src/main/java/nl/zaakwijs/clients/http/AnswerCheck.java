package nl.zaakwijs.clients.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import nl.zaakwijs.clients.http.UpstreamException.Kind;

/**
 * Judges one complete HTTP answer by its status and media type. What is not a success in JSON
 * becomes an {@link UpstreamException} that tells the status and at most a technical code.
 */
final class AnswerCheck {
  private static final HexFormat HEX = HexFormat.of();
  private static final int ROOM = 64;

  private final String upstream;
  private final ObjectMapper mapper = UpstreamJson.newMapper();

  AnswerCheck(String upstream) {
    this.upstream = upstream;
  }

  /** The body as ASCII JSON, or nothing when there is none. */
  byte[] check(HttpResponse<byte[]> answer) {
    int status = answer.statusCode();
    if (status / 100 != 2) {
      throw new UpstreamException(
          upstream, kindOf(status, answer.headers()), "HTTP " + status + codeOf(answer.body()));
    }
    if (answer.body().length == 0) {
      return answer.body();
    }
    if (!isJson(answer.headers())) {
      throw new UpstreamException(
          upstream, Kind.INVALID_ANSWER, "HTTP " + status + " that is not JSON");
    }
    return toAscii(answer.body());
  }

  static Kind kindOf(int status, HttpHeaders headers) {
    // Qmatic says no with a 500 and this header; a 500 without it is a broken server.
    boolean saidNo = headers.firstValue("error_message").isPresent();
    return switch (status / 100) {
      case 4 ->
          switch (status) {
            case 404, 410 -> Kind.NOT_FOUND;
            case 408 -> Kind.TIMED_OUT;
            case 429 -> Kind.UNREACHABLE;
            default -> Kind.REFUSED;
          };
      case 5 -> saidNo ? Kind.REFUSED : Kind.UNREACHABLE;
      default -> Kind.INVALID_ANSWER;
    };
  }

  private String codeOf(byte[] body) {
    try {
      return Answers.technicalCode(mapper.readTree(asText(body)).path("code").asText(""));
    } catch (JsonProcessingException e) {
      return "";
    }
  }

  private static boolean isJson(HttpHeaders headers) {
    String type = headers.firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    String essence = type.split(";", 2)[0].strip();
    return essence.equals("application/json")
        || (essence.startsWith("application/") && essence.endsWith("+json"));
  }

  /**
   * Generated code reads the body in the character set of the platform. JSON has non-ASCII
   * characters only inside texts, where an escape means the same.
   */
  private static byte[] toAscii(byte[] body) {
    if (isAscii(body)) {
      return body;
    }
    String text = asText(body);
    StringBuilder ascii = new StringBuilder(text.length() + ROOM);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 128) {
        ascii.append(c);
      } else {
        ascii.append("\\u").append(HEX.toHexDigits(c));
      }
    }
    return ascii.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static boolean isAscii(byte[] body) {
    for (byte b : body) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  private static String asText(byte[] body) {
    return new String(body, StandardCharsets.UTF_8);
  }
}
