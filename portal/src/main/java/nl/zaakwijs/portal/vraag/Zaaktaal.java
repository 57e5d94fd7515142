package nl.zaakwijs.portal.vraag;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zaakwijs.portal.kennis.Spelling;
import nl.zaakwijs.portal.kennis.Tekstvorm;

/**
 * Writes a question about zaken in the words that the rules know: chat words in full, loose parts
 * of a compound together, slips corrected. A word that is known stays as it is.
 */
final class Zaaktaal {
  private static final Pattern WOORD = Pattern.compile("[\\p{L}'][\\p{L}\\p{N}'-]*");
  private static final Pattern LOS = Pattern.compile("\\p{L}{3,}(?: \\p{L}{3,}){1,2}");

  /** "Standplaatsaanvraag" says of which zaak, and that it is one. */
  private static final Pattern ACHTER =
      Pattern.compile(
          "(\\p{L}{4,}?)-?(aanvra(?:ag|gen|gje)|verzoek(?:en)?|procedures?|zaak|dossier|kwestie"
              + "|gedoe|geval|verhaal|brief|besluit|papieren|stukken)");

  private static final Map<String, String> CHAT =
      Map.ofEntries(
          Map.entry("m'n", "mijn"),
          Map.entry("mn", "mijn"),
          Map.entry("mij'n", "mijn"),
          Map.entry("men", "mijn"),
          Map.entry("wnr", "wanneer"),
          Map.entry("wrm", "waarom"),
          Map.entry("wanner", "wanneer"),
          Map.entry("hoestaat", "hoe staat"),
          Map.entry("ff", "even"),
          Map.entry("ie", "die"),
          Map.entry("julie", "jullie"),
          Map.entry("beslisd", "beslist"),
          Map.entry("docs", "documenten"),
          Map.entry("info", "gegevens"));

  private final Set<String> bekend;
  private final Spelling spelling;
  private final Klank klank;

  /**
   * @param bekend the words of the rules, the lists and the zaken at hand
   */
  Zaaktaal(Set<String> bekend) {
    this.bekend = new HashSet<>(bekend);
    this.spelling = Spelling.of(bekend);
    this.klank = new Klank(bekend);
  }

  /** With the words of these zaken known as well. */
  Zaaktaal with(Set<String> meer) {
    Set<String> alle = new HashSet<>(bekend);
    alle.addAll(meer);
    return new Zaaktaal(alle);
  }

  String write(String tekst) {
    String gevouwen = join(Tekstvorm.fold(tekst));
    StringBuilder uit = new StringBuilder(gevouwen.length());
    Matcher woord = WOORD.matcher(gevouwen);
    int at = 0;
    while (woord.find()) {
      uit.append(gevouwen, at, woord.start()).append(word(woord.group(), gevouwen, woord.end()));
      at = woord.end();
    }
    return uit.append(gevouwen, at, gevouwen.length()).toString();
  }

  private String word(String woord, String tekst, int einde) {
    if (woord.equals("me")) {
      return isNoun(tekst, einde) ? "mijn" : woord;
    }
    String chat = CHAT.get(woord);
    if (chat != null) {
      return chat;
    }
    if (bekend.contains(woord) || woord.indexOf('-') >= 0) {
      return woord;
    }
    Matcher samen = ACHTER.matcher(woord);
    if (samen.matches()) {
      String voor = samen.group(1);
      String kort = voor.endsWith("s") ? voor.substring(0, voor.length() - 1) : voor;
      if (bekend.contains(voor) || bekend.contains(kort)) {
        return (bekend.contains(voor) ? voor : kort) + " " + samen.group(2);
      }
    }
    return klank.findWoord(woord).or(() -> spelling.findCorrection(woord)).orElse(woord);
  }

  /** "me aanvraag" is "mijn aanvraag"; "me gebeld" is not. */
  private boolean isNoun(String tekst, int einde) {
    Matcher volgende = WOORD.matcher(tekst);
    return volgende.find(einde)
        && volgende.group().length() > 3
        && (bekend.contains(volgende.group())
            || spelling.findCorrection(volgende.group()).isPresent());
  }

  /** "trap lift" is "traplift" when that is a known word. */
  private String join(String gevouwen) {
    List<String> woorden = new ArrayList<>(List.of(gevouwen.split(" ", -1)));
    for (int aantal = 3; aantal >= 2; aantal--) {
      for (int i = 0; i + aantal <= woorden.size(); i++) {
        List<String> delen = woorden.subList(i, i + aantal);
        String samen = String.join("", delen);
        if (LOS.matcher(String.join(" ", delen)).matches()
            && bekend.contains(samen)
            && samen.length() > 6) {
          delen.clear();
          woorden.add(i, samen);
        }
      }
    }
    return String.join(" ", woorden);
  }
}
