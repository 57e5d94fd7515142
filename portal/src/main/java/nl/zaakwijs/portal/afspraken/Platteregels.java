package nl.zaakwijs.portal.afspraken;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text in HTML, line by line. No markup comes through, whatever it is, so that the
 * text can be shown wherever plain text can.
 */
final class Platteregels {
  private static final int LANGSTE = 20_000;
  private static final Pattern ONZICHTBAAR =
      Pattern.compile(
          "<(script|style|template|title)\\b[^>]*>.*?(</\\1\\s*>|$)|<!--.*?(-->|$)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern REGELEINDE =
      Pattern.compile(
          "</?(p|div|br|li|ul|ol|tr|table|h[1-6]|section)\\b[^>]*>", Pattern.CASE_INSENSITIVE);
  private static final Pattern MARKERING = Pattern.compile("<[/!?a-zA-Z][^>]*(>|$)");
  private static final Pattern TEKEN =
      Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));");
  private static final Pattern SPATIES = Pattern.compile("[\\s\\p{Zs}]+");
  private static final Map<String, String> TEKENS =
      Map.of(
          "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "euro", "€",
          "eacute", "é", "euml", "ë", "iuml", "ï");

  private Platteregels() {}

  /** The lines with words in them, in order. */
  static List<String> of(String html) {
    String kort = html.substring(0, Math.min(html.length(), LANGSTE));
    String zichtbaar = ONZICHTBAAR.matcher(kort).replaceAll(" ");
    String regels = SPATIES.matcher(zichtbaar).replaceAll(" ");
    String tekst = MARKERING.matcher(REGELEINDE.matcher(regels).replaceAll("\n")).replaceAll("");
    return tekst
        .lines()
        .map(regel -> TEKEN.matcher(regel).replaceAll(Platteregels::character))
        .map(regel -> SPATIES.matcher(regel).replaceAll(" ").strip())
        .filter(regel -> !regel.isEmpty())
        .toList();
  }

  private static String character(MatchResult teken) {
    String named = teken.group(3);
    String found = named == null ? numbered(teken) : TEKENS.getOrDefault(named, teken.group());
    return Matcher.quoteReplacement(found);
  }

  private static String numbered(MatchResult teken) {
    int code =
        teken.group(1) == null
            ? Integer.parseInt(teken.group(2), 16)
            : Integer.parseInt(teken.group(1));
    boolean visible = Character.isValidCodePoint(code) && !Character.isISOControl(code);
    return visible ? Character.toString(code) : " ";
  }
}
