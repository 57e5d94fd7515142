package nl.zaakwijs.portal.afspraken;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Pattern;
import nl.zaakwijs.portal.inwoner.Taal;
import org.jspecify.annotations.Nullable;

/**
 * The appointment that someone wants, complete enough to book.
 *
 * @param doel what for, and for how many people
 * @param dag the day at the place itself
 * @param tijd the time at the place itself
 * @param telefoon may be left out
 * @param taal in which whoever comes is written to
 */
public record Afspraakwens(
    Afspraakdoel doel,
    Locatie locatie,
    LocalDate dag,
    LocalTime tijd,
    String naam,
    String email,
    @Nullable String telefoon,
    Taal taal)
    implements Serializable {

  /** The longest name that is accepted. */
  public static final int LANGSTE_NAAM = 200;

  /** The longest e-mail address that is accepted. */
  public static final int LANGSTE_EMAIL = 254;

  /**
   * What nobody sees, though Unicode calls it a letter or a mark: it hides what stands there, or
   * makes two names look the same.
   */
  private static final String ONZICHTBAAR =
      "(?![\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u3164\\ufe00-\\ufe0f\\uffa0"
          + "\\x{e0100}-\\x{e01ef}])";

  private static final String LETTER =
      "(?:" + ONZICHTBAAR + "\\p{L}(?:" + ONZICHTBAAR + "\\p{M}){0,4})";
  private static final String IN_NAAM = "(?:" + LETTER + "|[\\p{Nd} .,'’‘ʼ`´/()·‐‑–-])*+";
  private static final Pattern NAAM = Pattern.compile("(?=.*\\p{L})" + IN_NAAM);
  private static final Pattern EMAIL =
      Pattern.compile(
          "(?:LETTER|[\\p{Nd}.!#$%&'*+/=?^_`{|}~-]){1,64}+@DEEL(?:\\.DEEL)++"
              .replace("DEEL", "(?:LETTER|[\\p{Nd}_-])++")
              .replace("LETTER", LETTER));
  private static final Pattern TELEFOON = Pattern.compile("(0[1-9]|\\+[1-9]|00[1-9])[0-9]{7,13}");
  private static final Pattern SPATIES = Pattern.compile("\\p{Zs}+");

  /**
   * @throws IllegalArgumentException when the name, the e-mail address or the telephone number
   *     can't be one; ask {@link #isNaam}, {@link #isEmail} and {@link #isTelefoon} before
   */
  public Afspraakwens {
    naam = tidyNaam(naam);
    email = email.strip();
    telefoon = telefoon == null || telefoon.isBlank() ? null : tidy(telefoon);
    require(isNaam(naam), "naam");
    require(isEmail(email), "email");
    require(telefoon == null || isTelefoon(telefoon), "telefoon");
  }

  /** For one product and one person, who is written to in Dutch. */
  public Afspraakwens(
      Product product,
      Locatie locatie,
      LocalDate dag,
      LocalTime tijd,
      String naam,
      String email,
      @Nullable String telefoon) {
    this(Afspraakdoel.of(product), locatie, dag, tijd, naam, email, telefoon, Taal.NL);
  }

  /** What was chosen first. */
  public Product product() {
    return doel.product();
  }

  /** Whether this can be somebody's name. */
  public static boolean isNaam(String tekst) {
    return isKort(tekst, LANGSTE_NAAM) && NAAM.matcher(tidyNaam(tekst)).matches();
  }

  /** Whether this is not longer than such a field may be. */
  public static boolean isKort(String tekst, int langste) {
    return tekst.strip().length() <= langste;
  }

  /** Whether this looks like an e-mail address. */
  public static boolean isEmail(String tekst) {
    return isKort(tekst, LANGSTE_EMAIL) && EMAIL.matcher(tekst.strip()).matches();
  }

  /** Whether this looks like a telephone number, Dutch or international; spaces may be in it. */
  public static boolean isTelefoon(String tekst) {
    return TELEFOON.matcher(tidy(tekst)).matches();
  }

  /** Spaces of any width are one plain space; they come along when a name is copied. */
  private static String tidyNaam(String naam) {
    return SPATIES.matcher(naam).replaceAll(" ").strip();
  }

  /** The name up to its first space; empty when it has none. */
  public static String voornaam(String naam) {
    String tidy = tidyNaam(naam);
    return tidy.substring(0, Math.max(0, tidy.indexOf(' ')));
  }

  /** The first name; empty when only one name was given. */
  String voornaam() {
    return voornaam(naam);
  }

  /** All that comes after the first name; never empty. */
  String achternaam() {
    return naam.substring(naam.indexOf(' ') + 1).strip();
  }

  /** The telephone number; empty when none was given. */
  String telefoonnummer() {
    return telefoon == null ? "" : telefoon;
  }

  /** The same wish, under other keys. */
  Afspraakwens with(Afspraakdoel ander, Locatie elders) {
    return new Afspraakwens(ander, elders, dag, tijd, naam, email, telefoon, taal);
  }

  /** The same wish, at another time. */
  Afspraakwens at(LocalDate andereDag, LocalTime andereTijd) {
    return new Afspraakwens(doel, locatie, andereDag, andereTijd, naam, email, telefoon, taal);
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
