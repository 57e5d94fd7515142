package nl.zaakwijs.portal.kennis.invoer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as sources write them: 2026-03-01, with or without a time, 20260301, 1-3-2026, 01/03/2026.
 */
public final class Dagen {
  private static final List<Pattern> VORMEN =
      List.of(
          Pattern.compile("^(?<jaar>\\d{4})-(?<maand>\\d{1,2})-(?<dag>\\d{1,2})(?:\\D.*)?$"),
          Pattern.compile("^(?<jaar>\\d{4})(?<maand>\\d{2})(?<dag>\\d{2})(?:\\D.*)?$"),
          Pattern.compile(
              "^(?<dag>\\d{1,2})[-/.](?<maand>\\d{1,2})[-/.](?<jaar>\\d{4})(?:\\D.*)?$"));

  private Dagen() {}

  /** Empty when it is no day. */
  public static Optional<LocalDate> find(String tekst) {
    return VORMEN.stream()
        .map(vorm -> vorm.matcher(tekst.strip()))
        .filter(Matcher::matches)
        .findFirst()
        .flatMap(Dagen::day);
  }

  private static Optional<LocalDate> day(Matcher vorm) {
    try {
      return Optional.of(
          LocalDate.of(number(vorm, "jaar"), number(vorm, "maand"), number(vorm, "dag")));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(Matcher vorm, String deel) {
    return Integer.parseInt(vorm.group(deel));
  }
}
