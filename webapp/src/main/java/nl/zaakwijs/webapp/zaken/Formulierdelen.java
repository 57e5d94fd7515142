package nl.zaakwijs.webapp.zaken;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a form with a file ({@code multipart/form-data}, RFC 7578) part by part, as it comes in.
 * What is in a part goes wherever the caller wants it, so that a file never stands in memory.
 */
final class Formulierdelen {
  private static final Pattern BOUNDARY =
      Pattern.compile("(?i)multipart/form-data;.*?boundary=\"?([A-Za-z0-9'()+_,./:=? -]{1,70})\"?");
  private static final Pattern NAME = Pattern.compile("(?i);\\s*name=\"([^\"]*)\"");
  private static final Pattern FILENAME = Pattern.compile("(?i);\\s*filename=\"([^\"]*)\"");
  private static final int LANGSTE_KOP = 4096;

  /** Our own form has three, and a browser may add one or two. */
  private static final int MEESTE_DELEN = 10;

  private static final int LINE_FEED = '\n';

  private final InputStream in;
  private final byte[] delimiter;
  private final int[] fallback;
  private int delen;
  private boolean ended;

  /**
   * What the head of a part says.
   *
   * @param filename null for a plain field
   */
  record Deel(String name, @Nullable String filename) {}

  /** What was sent is no form, or was cut off. */
  static final class Onleesbaar extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Onleesbaar(String detail) {
      super(detail);
    }
  }

  private Formulierdelen(InputStream in, String boundary) {
    this.in = new BufferedInputStream(in, 32 * 1024);
    this.delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
    this.fallback = fallback(delimiter);
  }

  /**
   * Begins to read.
   *
   * @throws Onleesbaar here and in what follows, when it is no such form
   */
  static Formulierdelen of(InputStream in, @Nullable String contentType) throws IOException {
    Matcher matcher = BOUNDARY.matcher(contentType == null ? "" : contentType);
    if (!matcher.find()) {
      throw new Onleesbaar("no form with a file");
    }
    Formulierdelen delen = new Formulierdelen(in, matcher.group(1).strip());
    delen.begin();
    return delen;
  }

  /** The next part, of which the content has to be read first; empty after the last. */
  Optional<Deel> next() throws IOException {
    if (ended) {
      return Optional.empty();
    }
    String first = line();
    if (first.startsWith("--")) {
      ended = true;
      return Optional.empty();
    }
    delen++;
    if (delen > MEESTE_DELEN) {
      throw new Onleesbaar("more parts than a form of ours has");
    }
    String name = null;
    String filename = null;
    int kop = 0;
    for (String line = line(); !line.isEmpty(); line = line()) {
      kop += line.length();
      if (kop > LANGSTE_KOP) {
        throw new Onleesbaar("a head that does not end");
      }
      if (line.regionMatches(true, 0, "content-disposition:", 0, 20)) {
        name = find(NAME, line);
        filename = find(FILENAME, line);
      }
    }
    if (name == null) {
      throw new Onleesbaar("a part without a name");
    }
    return Optional.of(new Deel(name, filename));
  }

  /** The content of a short field. */
  String text(int most) throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    if (copyTo(text, most) > most) {
      throw new Onleesbaar("a field that is too long");
    }
    return text.toString(StandardCharsets.UTF_8);
  }

  /**
   * Hands on the content of the part, but no more than this; reads on to its end either way, unless
   * it is larger.
   *
   * @return how much came; more than {@code most} when it was too much, and the rest is not read
   */
  long copyTo(OutputStream out, long most) throws IOException {
    long count = 0;
    int matched = 0;
    while (matched < delimiter.length) {
      int next = in.read();
      if (next < 0) {
        throw new Onleesbaar("a form that was cut off");
      }
      while (matched > 0 && next != delimiter[matched]) {
        int kept = fallback[matched - 1];
        out.write(delimiter, 0, matched - kept);
        count += matched - kept;
        matched = kept;
      }
      if (next == delimiter[matched]) {
        matched++;
      } else {
        out.write(next);
        count++;
      }
      if (count > most) {
        ended = true;
        return count;
      }
    }
    return count;
  }

  /** The first boundary has no line before it. */
  private void begin() throws IOException {
    byte[] first = in.readNBytes(delimiter.length - 2);
    if (!new String(first, StandardCharsets.ISO_8859_1)
        .equals(new String(delimiter, 2, delimiter.length - 2, StandardCharsets.ISO_8859_1))) {
      throw new Onleesbaar("a form that does not begin with a part");
    }
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = in.read(); next != LINE_FEED; next = in.read()) {
      if (next < 0 && line.toString(StandardCharsets.ISO_8859_1).startsWith("--")) {
        break;
      }
      if (next < 0 || line.size() >= LANGSTE_KOP) {
        throw new Onleesbaar("a head that does not end");
      }
      line.write(next);
    }
    String text = line.toString(StandardCharsets.UTF_8);
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }

  private static @Nullable String find(Pattern pattern, String line) {
    Matcher matcher = pattern.matcher(line);
    return matcher.find() ? matcher.group(1).replace("%22", "\"") : null;
  }

  /** For each beginning of the delimiter that matched: how much of it can still be the begin. */
  private static int[] fallback(byte[] pattern) {
    int[] fallback = new int[pattern.length];
    int matched = 0;
    for (int i = 1; i < pattern.length; i++) {
      while (matched > 0 && pattern[i] != pattern[matched]) {
        matched = fallback[matched - 1];
      }
      if (pattern[i] == pattern[matched]) {
        matched++;
      }
      fallback[i] = matched;
    }
    return fallback;
  }
}
