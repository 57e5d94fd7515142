package nl.zaakwijs.portal.inwoner;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of a question what is nobody's business but the municipality's: after the personal data
 * that is masked for everything else, also names, numbers of zaken, and every long number.
 */
public final class Vraagmasker {
  static final String NUMMER = "[NUMMER]";
  static final String NAAM = "[NAAM]";

  private static final int LANGSTE = 500;

  /** A word with at least four digits: a zaaknummer, a membership, a date of birth in one piece. */
  private static final Pattern LANG_NUMMER =
      Pattern.compile("[\\p{L}\\d./_-]*(?:\\d[./_-]?){4,}[\\p{L}\\d./_-]*");

  private static final Pattern EIGENNAAM =
      Pattern.compile(
          "(?<![\\p{L}])((?i:ik ben|ik heet|mijn naam is|naam:?|i am|i'm|my name is|mevrouw|meneer"
              + "|mevr\\.?|dhr\\.?|mw\\.?|mr\\.?|mrs\\.?|ms\\.?))"
              + "\\s+(?:\\p{Lu}[\\p{L}'.-]*(?:\\s+(?:van|de|den|der|el|ter|ten|al|bin))*\\s*)+");

  private final PersoonsgegevensFilter filter;

  public Vraagmasker(PersoonsgegevensFilter filter) {
    this.filter = filter;
  }

  /** The question as a model may see it: on one line, and not endless. */
  public String mask(String vraag) {
    String gemaskeerd = filter.mask(vraag).tekst();
    String zonderNamen = EIGENNAAM.matcher(gemaskeerd).replaceAll("$1 " + quoted(NAAM) + " ");
    String zonderNummers = LANG_NUMMER.matcher(zonderNamen).replaceAll(quoted(NUMMER));
    String regel = zonderNummers.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    return regel.length() > LANGSTE ? regel.substring(0, LANGSTE) : regel;
  }

  private static String quoted(String token) {
    return Matcher.quoteReplacement(token);
  }
}
