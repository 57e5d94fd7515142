package nl.zaakwijs.sandbox.documenten;

import io.javalin.http.Context;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zaakwijs.sandbox.http.Boundary;
import nl.zaakwijs.sandbox.http.Reply;
import nl.zaakwijs.sandbox.http.Stroom;

/** The bytes that a request asks for: all of them, or one part (RFC 9110, section 14). */
final class Gedeelte {

  private static final String TYPE = "application/octet-stream";
  private static final Pattern BEREIK = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

  private Gedeelte() {}

  static Reply of(Context verzoek, Stroom inhoud) {
    String kop = verzoek.header("Range");
    Matcher bereik = BEREIK.matcher(kop == null ? "" : kop);
    boolean whole = verzoek.attribute(Boundary.ZONDER_BEREIK) != null;
    boolean asked = bereik.matches() && !(bereik.group(1).isEmpty() && bereik.group(2).isEmpty());
    if (whole || !asked) {
      return Reply.stream(200, TYPE, inhoud);
    }
    long from = from(bereik, inhoud.length());
    if (from >= inhoud.length()) {
      return Reply.empty(416).withHeader("Content-Range", "bytes */" + inhoud.length());
    }
    long to = to(bereik, inhoud.length());
    return Reply.stream(206, TYPE, inhoud.part(from, to))
        .withHeader("Content-Range", "bytes " + from + "-" + (to - 1) + "/" + inhoud.length());
  }

  private static long from(Matcher bereik, long length) {
    return bereik.group(1).isEmpty()
        ? Math.max(0, length - Long.parseLong(bereik.group(2)))
        : Long.parseLong(bereik.group(1));
  }

  private static long to(Matcher bereik, long length) {
    return bereik.group(1).isEmpty() || bereik.group(2).isEmpty()
        ? length
        : Math.min(length, Long.parseLong(bereik.group(2)) + 1);
  }
}
