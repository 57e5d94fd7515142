package nl.zaakwijs.clients.http;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads single fields of an answer the way all our records have them. A text that is not there is
 * empty; a link or period that is not there is {@code null}; a list that is not there is empty
 * where a record may be without, and a failure where the answer is that list.
 */
public final class Answers {
  private static final Pattern TECHNICAL_CODE = Pattern.compile("[A-Za-z][A-Za-z0-9._-]{0,59}");

  private Answers() {}

  public static String text(@Nullable String value) {
    return value == null ? "" : value.strip();
  }

  /** A code of an upstream, with a space before it; empty when it may be anything else. */
  public static String technicalCode(@Nullable String code) {
    return code != null && TECHNICAL_CODE.matcher(code).matches() ? " " + code : "";
  }

  public static @Nullable URI link(@Nullable URI value) {
    return value == null || value.toString().isEmpty() ? null : value;
  }

  public static boolean flag(@Nullable Boolean value) {
    return value != null && value;
  }

  /** A period such as {@code P8W}; null when it is none, because no answer hangs on it. */
  public static @Nullable Period period(@Nullable String value) {
    String text = text(value);
    try {
      return text.isEmpty() ? null : Period.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** A list that has to be there: to read a missing one as empty would hide a failure. */
  public static <G, T> List<T> required(@Nullable List<G> values, Function<G, T> translate) {
    return Objects.requireNonNull(values).stream().map(translate).toList();
  }

  public static <G, T> List<T> list(@Nullable List<G> values, Function<G, T> translate) {
    return values == null ? List.of() : values.stream().map(translate).toList();
  }
}
