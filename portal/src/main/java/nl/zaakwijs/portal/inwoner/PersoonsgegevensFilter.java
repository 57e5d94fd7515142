package nl.zaakwijs.portal.inwoner;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zaakwijs.portal.inwoner.Gemaskeerd.Soort;

/**
 * Takes personal data out of what people type, before it is stored, logged or sent on. It works in
 * time proportional to the text, and leaves a zaaknummer such as {@code ZAAK-2026-0001234} alone.
 */
@ApplicationScoped
public class PersoonsgegevensFilter {
  private static final String SEP = "[ ./_\\-]";
  private static final Pattern IBAN_HEAD = compile("(?<![a-z0-9])[a-z]{2}[0-9]{2}");

  /** What looks like personal data but is not: a zaaknummer, and a date that is no birth date. */
  private static final List<Pattern> BESCHERMD =
      List.of(
          compile(
              "(?<![a-z0-9])(?!bsn|tel|mob)(?:[a-z]{1,12}[-_ ]?)?(?:19|20)[0-9]{2}[-_./][0-9]{3,10}"
                  + "(?![a-z0-9]|[-_./][0-9])"),
          compile("(?<![0-9])[0-9]{1,2}[-./ ][0-9]{1,2}[-./ ](?:19|20)[0-9]{2}(?![0-9])"),
          compile("(?<![0-9])(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}(?![0-9])"));

  /** Recognised whatever the number looks like, because of a word or sign that stands with it. */
  private static final List<Herkenner> AAN_HUN_WOORD =
      List.of(
          new Herkenner(
              Soort.EMAIL,
              compile("[a-z0-9._%+\\-]{1,64}+@[a-z0-9\\-]{1,63}(?:\\.[a-z0-9\\-]{1,63}){1,5}")),
          new Herkenner(
              Soort.GEBOORTEDATUM,
              compile(
                  "\\b(?:geboren|geboortedatum|geboortedag|geb\\.|born|birth|birthday)[^0-9]{0,25}"
                      + "([0-9]{1,2}[-./ ](?:[0-9]{1,2}|[a-z]{3,9})[-./ ][0-9]{2,4}"
                      + "|[0-9]{4}-[0-9]{2}-[0-9]{2})(?![0-9])")),
          new Herkenner(
              Soort.VNUMMER,
              compile(
                  "\\b(?:v-?nummer|v-?nr|vreemdelingennummer|v-?number)[^0-9]{0,20}"
                      + "([0-9](?:"
                      + SEP
                      + "?[0-9]){9})(?![0-9])")),
          new Herkenner(
              Soort.BSN,
              compile(
                  "\\b(?:bsn|burgerservicenummer|burger service nummer|sofinummer|sofi-nummer)"
                      + "[^0-9]{0,20}([0-9](?:"
                      + SEP
                      + "?[0-9]){7,8})(?![0-9])")));

  /** Recognised by shape, in the order in which they claim a part of the text. */
  private static final List<Herkenner> AAN_HUN_VORM =
      List.of(
          new Herkenner(
              Soort.TELEFOON,
              compile(
                  "(?<![a-z0-9+])(?:\\+|00)[1-9][0-9]{0,2}[ .\\-]?(?:\\(0\\)[ .\\-]?)?"
                      + "[1-9](?:[ .\\-]?[0-9]){6,11}(?![0-9])"),
              herkend -> hasDigits(herkend, 9, 16)),
          new Herkenner(
              Soort.TELEFOON,
              compile("(?<![a-z0-9+])\\(?0[1-9][0-9]{0,2}\\)?(?:[ .\\-]{0,3}[0-9]){6,8}(?![0-9])"),
              herkend -> hasDigits(herkend, 10, 10)),
          new Herkenner(
              Soort.BSN,
              compile("(?<![0-9])[0-9](?:" + SEP + "{0,2}[0-9]){7,8}(?![0-9])"),
              PersoonsgegevensFilter::isBsn),
          new Herkenner(
              Soort.ADRES,
              compile(
                  "(?<![a-z0-9])([1-9][0-9]{3}( ?)([a-z]{2})[ ,]{0,3}"
                      + "(?:nr\\.? ?|nummer |huisnummer )?[0-9]{1,5}(?: ?-?[a-z])?)(?![a-z0-9])"),
              PersoonsgegevensFilter::isAdres),
          new Herkenner(
              Soort.ADRES,
              compile(
                  "(?<![a-z0-9])([0-9]{1,5}[a-z]?[ ,]{1,3}[1-9][0-9]{3} ?[a-z]{2})(?![a-z0-9])"),
              PersoonsgegevensFilter::endsInPostcode),
          new Herkenner(Soort.KENTEKEN, Kenteken.MET_STREEPJES),
          new Herkenner(Soort.KENTEKEN, Kenteken.NA_HET_WOORD, Kenteken::hasLettersAndDigits),
          new Herkenner(
              Soort.DOCUMENTNUMMER,
              compile("(?<![a-z0-9])[a-np-z]{2}[a-np-z0-9]{6}[0-9](?![a-z0-9])"),
              PersoonsgegevensFilter::isDocumentnummer));

  /** Words that follow a year and are not the letters of a postcode. */
  private static final Set<String> GEEN_POSTCODE =
      Set.of(
          "in", "en", "de", "op", "is", "te", "om", "er", "ik", "we", "nu", "of", "al", "na", "ga",
          "to", "at", "on", "my", "or", "so", "as", "by", "an", "be", "do", "if", "it", "no");

  /** The text without personal data, and what was taken out of it. */
  public Gemaskeerd mask(String tekst) {
    List<Vondst> vondsten = new ArrayList<>();
    boolean[] bezet = new boolean[tekst.length()];
    findIbans(tekst, bezet, vondsten);
    // A birth date is recognised by the word before it, so before other dates are protected.
    AAN_HUN_WOORD.forEach(herkenner -> herkenner.find(tekst, bezet, vondsten));
    protect(tekst, bezet);
    AAN_HUN_VORM.forEach(herkenner -> herkenner.find(tekst, bezet, vondsten));
    vondsten.sort(Comparator.comparingInt(Vondst::begin));
    return replace(tekst, vondsten);
  }

  private static void findIbans(String tekst, boolean[] bezet, List<Vondst> vondsten) {
    Matcher kop = IBAN_HEAD.matcher(tekst);
    while (kop.find()) {
      int begin = kop.start();
      Iban.findEnd(tekst, begin)
          .ifPresent(einde -> claim(new Vondst(begin, einde, Soort.IBAN), bezet, vondsten));
    }
  }

  private static void protect(String tekst, boolean[] bezet) {
    for (Pattern patroon : BESCHERMD) {
      Matcher matcher = patroon.matcher(tekst);
      while (matcher.find()) {
        if (isFree(bezet, matcher.start(), matcher.end())) {
          Arrays.fill(bezet, matcher.start(), matcher.end(), true);
        }
      }
    }
  }

  private static Gemaskeerd replace(String tekst, List<Vondst> vondsten) {
    StringBuilder uit = new StringBuilder(tekst.length());
    int at = 0;
    for (Vondst vondst : vondsten) {
      uit.append(tekst, at, vondst.begin()).append(vondst.soort().token());
      at = vondst.einde();
    }
    uit.append(tekst, at, tekst.length());
    return new Gemaskeerd(uit.toString(), vondsten.stream().map(Vondst::soort).toList());
  }

  private static void claim(Vondst vondst, boolean[] bezet, List<Vondst> vondsten) {
    if (isFree(bezet, vondst.begin(), vondst.einde())) {
      Arrays.fill(bezet, vondst.begin(), vondst.einde(), true);
      vondsten.add(vondst);
    }
  }

  private static boolean isFree(boolean[] bezet, int begin, int einde) {
    for (int i = begin; i < einde; i++) {
      if (bezet[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBsn(String herkend) {
    String cijfers = digits(herkend);
    return Bsn.isValid(cijfers.length() == 8 ? "0" + cijfers : cijfers);
  }

  private static boolean isAdres(String herkend) {
    String letters = herkend.substring(4).strip().substring(0, 2);
    boolean spaced = herkend.charAt(4) == ' ';
    return !spaced || !GEEN_POSTCODE.contains(letters);
  }

  private static boolean endsInPostcode(String herkend) {
    String letters = herkend.substring(herkend.length() - 2);
    boolean spaced = herkend.charAt(herkend.length() - 3) == ' ';
    return !spaced || !GEEN_POSTCODE.contains(letters);
  }

  private static boolean isDocumentnummer(String herkend) {
    return digits(herkend).length() >= 3
        || herkend.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
  }

  private static boolean hasDigits(String herkend, int least, int most) {
    int count = digits(herkend).length();
    return count >= least && count <= most;
  }

  private static String digits(String text) {
    StringBuilder result = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        result.append(c);
      }
    }
    return result.toString();
  }

  private static Pattern compile(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }

  private record Vondst(int begin, int einde, Soort soort) {}

  /** One kind of personal data: where it may stand, and the test that it must pass. */
  private record Herkenner(Soort soort, Pattern patroon, Predicate<String> proef) {
    Herkenner(Soort soort, Pattern patroon) {
      this(soort, patroon, herkend -> true);
    }

    void find(String tekst, boolean[] bezet, List<Vondst> vondsten) {
      Matcher matcher = patroon.matcher(tekst);
      int from = 0;
      while (from <= tekst.length() && matcher.find(from)) {
        int groep = matcher.groupCount() > 0 && matcher.start(1) >= 0 ? 1 : 0;
        boolean echt = proef.test(matcher.group(groep));
        if (echt) {
          claim(new Vondst(matcher.start(groep), matcher.end(groep), soort), bezet, vondsten);
        }
        // After a failed test the real thing may start one place further on.
        from = echt ? matcher.end() : matcher.start() + 1;
      }
    }
  }
}
