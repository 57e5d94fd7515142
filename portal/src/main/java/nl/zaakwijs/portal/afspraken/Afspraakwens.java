package nl.zaakwijs.portal.afspraken;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The appointment that someone wants, complete enough to book.
 *
 * @param dag the day at the place itself
 * @param tijd the time at the place itself
 * @param telefoon may be left out
 */
public record Afspraakwens(
    Product product,
    Locatie locatie,
    LocalDate dag,
    LocalTime tijd,
    String naam,
    String email,
    @Nullable String telefoon)
    implements Serializable {

  /** The longest name that is accepted. */
  public static final int LANGSTE_NAAM = 200;

  private static final int LANGSTE_EMAIL = 254;
  private static final Pattern EMAIL =
      Pattern.compile("[^\\s@<>\",;:]{1,64}@[^\\s@<>\",;:.]+(\\.[^\\s@<>\",;:.]+)+");
  private static final Pattern TELEFOON = Pattern.compile("(0[1-9]|\\+[1-9]|00[1-9])[0-9]{7,13}");
  private static final Pattern NAAM =
      Pattern.compile("[^\\p{Cntrl}<>]*\\p{L}[^\\p{Cntrl}<>]*", Pattern.UNICODE_CHARACTER_CLASS);

  /**
   * @throws IllegalArgumentException when the name, the e-mail address or the telephone number
   *     can't be one; ask {@link #isNaam}, {@link #isEmail} and {@link #isTelefoon} before
   */
  public Afspraakwens {
    naam = naam.strip();
    email = email.strip();
    telefoon = telefoon == null || telefoon.isBlank() ? null : tidy(telefoon);
    require(isNaam(naam), "naam");
    require(isEmail(email), "email");
    require(telefoon == null || isTelefoon(telefoon), "telefoon");
  }

  /** Whether this can be somebody's name. */
  public static boolean isNaam(String tekst) {
    return tekst.strip().length() <= LANGSTE_NAAM && NAAM.matcher(tekst.strip()).matches();
  }

  /** Whether this looks like an e-mail address. */
  public static boolean isEmail(String tekst) {
    return tekst.strip().length() <= LANGSTE_EMAIL && EMAIL.matcher(tekst.strip()).matches();
  }

  /** Whether this looks like a telephone number, Dutch or international; spaces may be in it. */
  public static boolean isTelefoon(String tekst) {
    return TELEFOON.matcher(tidy(tekst)).matches();
  }

  private static String tidy(String telefoon) {
    return telefoon.replaceAll("[\\s().-]", "");
  }

  private static void require(boolean holds, String field) {
    if (!holds) {
      throw new IllegalArgumentException("Not usable: " + field);
    }
  }

  @Override
  public String toString() {
    return "Afspraakwens[***]";
  }
}
