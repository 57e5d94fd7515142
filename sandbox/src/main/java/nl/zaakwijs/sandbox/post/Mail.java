package nl.zaakwijs.sandbox.post;

import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * A mail that arrived, taken apart.
 *
 * @param kopregels as they came, one per line, in their order
 * @param onderwerp decoded
 * @param tekst the plain text; empty when there is none
 * @param html empty when there is none
 * @param agenda the iCalendar file; empty when there is none
 * @param agendatype the content type of that file; empty when there is none
 */
public record Mail(
    int nummer,
    List<String> kopregels,
    String onderwerp,
    String van,
    String aan,
    String tekst,
    String html,
    String agenda,
    String agendatype) {
  public Mail {
    kopregels = List.copyOf(kopregels);
  }

  /** The first value of this header; empty when there is none. */
  public String kop(String naam) {
    String begin = naam.toLowerCase(Locale.ROOT) + ":";
    return kopregels.stream()
        .filter(regel -> regel.toLowerCase(Locale.ROOT).startsWith(begin))
        .map(regel -> regel.substring(begin.length()).strip())
        .findFirst()
        .orElse("");
  }

  static Mail of(int nummer, MimeMessage message) {
    try {
      List<String> kopregels = new ArrayList<>();
      for (Header header : Collections.list(message.getAllHeaders())) {
        kopregels.add(header.getName() + ": " + header.getValue());
      }
      return new Mail(
          nummer,
          kopregels,
          String.valueOf(message.getSubject()),
          decoded(message.getHeader("From", ",")),
          decoded(message.getHeader("To", ",")),
          find(message, "text/plain"),
          find(message, "text/html"),
          find(message, "text/calendar"),
          findType(message, "text/calendar"));
    } catch (MessagingException e) {
      throw new IllegalStateException("a mail that can't be read", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String decoded(String header) throws IOException {
    return header == null ? "" : MimeUtility.decodeText(MimeUtility.unfold(header));
  }

  private static String find(Part part, String type) throws MessagingException, IOException {
    for (Part leaf : leaves(part)) {
      if (leaf.isMimeType(type)) {
        return new String(
            leaf.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      }
    }
    return "";
  }

  private static String findType(Part part, String type) throws MessagingException, IOException {
    for (Part leaf : leaves(part)) {
      if (leaf.isMimeType(type)) {
        return leaf.getContentType();
      }
    }
    return "";
  }

  private static List<Part> leaves(Part part) throws MessagingException, IOException {
    if (!part.isMimeType("multipart/*")) {
      return List.of(part);
    }
    List<Part> leaves = new ArrayList<>();
    if (part.getContent() instanceof Multipart several) {
      for (int i = 0; i < several.getCount(); i++) {
        BodyPart one = several.getBodyPart(i);
        leaves.addAll(leaves(one));
      }
    }
    return leaves;
  }
}
