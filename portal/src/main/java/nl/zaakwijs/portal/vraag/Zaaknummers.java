package nl.zaakwijs.portal.vraag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of zaken that a question names, in full or by a part: with or without the letters,
 * the year, the zeros in front, and whatever stands between. What a number looks like differs by
 * municipality, so it goes by its shape, or by the word before it.
 */
record Zaaknummers(String vraag) {
  private static final int GENOEG_CIJFERS = 3;
  private static final String JAAR = "(?:19|20)\\d{2}";
  private static final Pattern DATUM =
      Pattern.compile(
          "\\b(?:\\d{1,2}[-./]\\d{1,2}[-./]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}"
              + "|\\d{1,2}(?:e|ste|de)? (?:jan|feb|maart|mrt|march|apr|mei|may|jun|jul|aug|sep|okt"
              + "|oct|nov|dec)\\p{L}*(?: \\d{4})?"
              + "|\\d+ (?:dag|dagen|week|weken|maand|maanden|jaar|uur|euro|days?|weeks?|months?"
              + "|years?|hours?)\\b"
              + "|(?:bij|naast|tegenover) (?:huis)?(?:nummer|nr) \\d{1,3}\\b"
              + "|(?:€|eur|euro) ?\\d+|schooljaar \\d{4}(?:[-/]\\d{4})?)",
          Pattern.CASE_INSENSITIVE);

  /** A row of digits, with letters in front and groups after it. */
  private static final Pattern NUMMER =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:(\\p{L}{1,12})[-_./]?)?(\\d+(?:[-_./]\\d+|(?<=\\b\\d{4}) \\d+)*)"
              + "(?![\\p{L}\\p{N}])");

  private static final Pattern NA_HET_WOORD =
      Pattern.compile(
          "(?<!\\p{L})(?:zaak|zaaknummer|zaaknr|nummer|nr|kenmerk|dossier|dossiernummer|case|number"
              + "|eindigt op|eindigend op|ending in)(?!\\p{L})"
              + "[\\s:.#]*(?:(?:nummer|nr|number|is|met|op)[\\s:.#]+)?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern GEEN_CIJFER = Pattern.compile("\\D+");
  private static final Pattern GEEN_TEKEN = Pattern.compile("[^a-z0-9]+");
  private static final Pattern ALLEEN_JAAR = Pattern.compile(JAAR);
  private static final Pattern JAAR_VOORAAN = Pattern.compile("^" + JAAR + "(?=\\d{3})");
  private static final Pattern NULLEN = Pattern.compile("^0+(?=\\d)");

  private record Genoemd(String tekst, String letters, List<String> delen, boolean naHetWoord) {
    String cijfers() {
      return String.join("", delen);
    }

    /** Letters and digits, a long row, or a word before it: this can only be a number of a zaak. */
    boolean isNummer() {
      boolean jaar = delen.size() == 1 && ALLEEN_JAAR.matcher(delen.get(0)).matches();
      return (naHetWoord && !jaar)
          || cijfers().length() >= 6
          || ((!letters.isEmpty() || delen.size() > 1) && cijfers().length() > GENOEG_CIJFERS);
    }

    boolean isDeel() {
      boolean jaar = delen.size() == 1 && ALLEEN_JAAR.matcher(delen.get(0)).matches();
      return naHetWoord || (!jaar && cijfers().length() >= GENOEG_CIJFERS);
    }
  }

  /** Whether any number is named that can only be the number of a zaak. */
  boolean isGenoemd() {
    return list().stream().anyMatch(Genoemd::isNummer);
  }

  /** Whether this number is named, in full or by its last part. */
  boolean names(String zaaknummer) {
    String gevouwen = zaaknummer.toLowerCase(Locale.ROOT);
    String dicht = GEEN_TEKEN.matcher(gevouwen).replaceAll("");
    String vraagDicht = vraag.toLowerCase(Locale.ROOT);
    return contains(vraagDicht, gevouwen)
        || contains(vraagDicht, dicht)
        || list().stream().anyMatch(genoemd -> genoemd.isDeel() && isSame(genoemd, gevouwen));
  }

  private static boolean contains(String tekst, String nummer) {
    return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(nummer) + "(?![\\p{L}\\p{N}])")
        .matcher(tekst)
        .find();
  }

  private static boolean isSame(Genoemd genoemd, String zaaknummer) {
    List<String> eigen = groups(zaaknummer);
    if (eigen.isEmpty()) {
      return false;
    }
    String laatste = plainNumber(eigen.get(eigen.size() - 1));
    List<String> delen = genoemd.delen();
    String genoemdLaatste = plainNumber(delen.get(delen.size() - 1));
    boolean zelfdeEinde =
        laatste.equals(genoemdLaatste)
            || (genoemdLaatste.length() >= GENOEG_CIJFERS && laatste.endsWith(genoemdLaatste));
    if (!zelfdeEinde) {
      // "26-00381" is the end of 2026-00381.
      String heel = String.join("", eigen);
      return heel.equals(genoemd.cijfers())
          || (genoemd.cijfers().length() >= GENOEG_CIJFERS + 2 && heel.endsWith(genoemd.cijfers()));
    }
    // What is named before the last part, such as the year, must be there too.
    List<String> eerder = delen.subList(0, delen.size() - 1);
    return eigen.subList(0, eigen.size() - 1).containsAll(eerder)
        || String.join("", eigen).endsWith(genoemd.cijfers());
  }

  /** The year apart from the number behind it, also where they are written as one. */
  private static List<String> groups(String nummer) {
    List<String> groepen = new ArrayList<>();
    for (String groep : GEEN_CIJFER.split(nummer, -1)) {
      if (!groep.isEmpty()) {
        groepen.add(groep);
      }
    }
    if (groepen.size() == 1) {
      Matcher jaar = JAAR_VOORAAN.matcher(groepen.get(0));
      if (jaar.find()) {
        return List.of(jaar.group(), groepen.get(0).substring(jaar.end()));
      }
    }
    return groepen;
  }

  private static String plainNumber(String cijfers) {
    return NULLEN.matcher(cijfers).replaceFirst("");
  }

  private List<Genoemd> list() {
    String zonderDatum =
        DATUM.matcher(vraag).replaceAll(datum -> " ".repeat(datum.group().length()));
    List<Genoemd> genoemd = new ArrayList<>();
    for (MatchResult gevonden : NUMMER.matcher(zonderDatum).results().toList()) {
      String letters = gevonden.group(1) == null ? "" : gevonden.group(1);
      boolean naHetWoord =
          NA_HET_WOORD.matcher(zonderDatum.substring(0, gevonden.start())).find()
              || NA_HET_WOORD.matcher(letters).find();
      genoemd.add(new Genoemd(gevonden.group(), letters, groups(gevonden.group(2)), naHetWoord));
    }
    return genoemd;
  }
}
