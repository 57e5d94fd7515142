package nl.zaakwijs.portal.inwoner;

import java.util.regex.Pattern;

/** What a Dutch number plate looks like: the fourteen series of the RDW. */
final class Kenteken {
  static final Pattern MET_STREEPJES =
      Pattern.compile(
          "(?<![a-z0-9\\-])(?:"
              + String.join(
                  "|",
                  "[a-z]{2}-[0-9]{2}-[0-9]{2}",
                  "[0-9]{2}-[0-9]{2}-[a-z]{2}",
                  "[0-9]{2}-[a-z]{2}-[0-9]{2}",
                  "[a-z]{2}-[0-9]{2}-[a-z]{2}",
                  "[a-z]{2}-[a-z]{2}-[0-9]{2}",
                  "[0-9]{2}-[a-z]{2}-[a-z]{2}",
                  "[0-9]{2}-[a-z]{3}-[0-9]",
                  "[0-9]-[a-z]{3}-[0-9]{2}",
                  "[a-z]{2}-[0-9]{3}-[a-z]",
                  "[a-z]-[0-9]{3}-[a-z]{2}",
                  "[a-z]{3}-[0-9]{2}-[a-z]",
                  "[a-z]-[0-9]{2}-[a-z]{3}",
                  "[0-9]-[a-z]{2}-[0-9]{3}",
                  "[0-9]{3}-[a-z]{2}-[0-9]")
              + ")(?![a-z0-9\\-])",
          Pattern.CASE_INSENSITIVE);

  /** Without dashes it is only recognised right after the word. */
  static final Pattern NA_HET_WOORD =
      Pattern.compile(
          "\\b(?:kenteken|nummerbord|number plate|license plate|licence plate)"
              + "(?:[ :]+(?:is|van|nummer|mijn|auto))*[ :]+"
              + "([a-z0-9]{6}|[a-z0-9]{1,3} [a-z0-9]{2,3} [a-z0-9]{1,3})(?![a-z0-9])",
          Pattern.CASE_INSENSITIVE);

  private Kenteken() {}

  static boolean hasLettersAndDigits(String text) {
    return text.chars().anyMatch(Character::isLetter) && text.chars().anyMatch(Character::isDigit);
  }
}
