package nl.zaakwijs.portal.vraag;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The numbers of zaken that a question names. What a number looks like differs by municipality, so
 * it goes by its shape, or by the word before it.
 */
record Zaaknummers(String vraag) {
  private static final int GENOEG_CIJFERS = 4;
  private static final Pattern WOORD =
      Pattern.compile("(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}]+(?:[-_./][\\p{L}\\p{N}]+)*");
  private static final Pattern NA_HET_WOORD =
      Pattern.compile(
          "(?<!\\p{L})(?:zaak|zaaknummer|zaaknr|nummer|nr|kenmerk|dossier|case|number)(?!\\p{L})"
              + "[\\s:.#]*(?:(?:nummer|nr|number|is|met)[\\s:.#]+)?"
              + "([\\p{L}_./-]*\\d[\\p{L}\\p{N}_./-]*)",
          Pattern.CASE_INSENSITIVE);

  /** Letters first, as in ZAAK-2026-0000020; or a long row of digits, as in 2026-0000020. */
  private static final Pattern NUMMER =
      Pattern.compile(
          "\\p{L}{1,12}[-_./]?\\d[\\d\\p{L}_./-]*\\d|\\d{4}[-_]\\d{3,}|\\d{7,}",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DATUM =
      Pattern.compile("\\d{1,2}[-./]\\d{1,2}[-./]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}");

  /** Whether any number is named. */
  boolean isGenoemd() {
    return find(NA_HET_WOORD).stream()
            .anyMatch(gevonden -> !DATUM.matcher(gevonden.group(1)).matches())
        || find(WOORD).stream().map(MatchResult::group).anyMatch(Zaaknummers::isNummer);
  }

  /** Whether this number is named, in full or by its last part. */
  boolean names(String zaaknummer) {
    Pattern letterlijk =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])" + Pattern.quote(zaaknummer) + "(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);
    return letterlijk.matcher(vraag).find()
        || find(WOORD).stream()
            .map(MatchResult::group)
            .anyMatch(woord -> endsWith(zaaknummer, woord));
  }

  private List<MatchResult> find(Pattern patroon) {
    return patroon.matcher(vraag).results().toList();
  }

  private static boolean isNummer(String woord) {
    return NUMMER.matcher(woord).matches()
        && digits(woord) >= GENOEG_CIJFERS
        && !DATUM.matcher(woord).matches();
  }

  private static boolean endsWith(String zaaknummer, String woord) {
    String kort = zaaknummer.toLowerCase(Locale.ROOT);
    String einde = woord.toLowerCase(Locale.ROOT);
    return digits(woord) > GENOEG_CIJFERS
        && (kort.endsWith("-" + einde) || kort.endsWith("/" + einde) || kort.endsWith("_" + einde));
  }

  private static long digits(String woord) {
    return woord.chars().filter(Character::isDigit).count();
  }
}
