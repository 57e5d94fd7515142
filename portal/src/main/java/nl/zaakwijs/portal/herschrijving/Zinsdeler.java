package nl.zaakwijs.portal.herschrijving;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zaakwijs.portal.herschrijving.Herschreven.Deel;
import nl.zaakwijs.portal.herschrijving.Keuring.Reden;

/** Takes what a model wrote apart into sentences, each with the passages and links it names. */
final class Zinsdeler {
  /**
   * A sentence as it was written.
   *
   * @param tekst without the numbers of passages and links
   * @param bronnen the numbers of the passages that it names
   * @param links the numbers of the links in it
   * @param af whether it comes to its end
   */
  record Ruwezin(
      String tekst, List<Deel> delen, Set<Integer> bronnen, Set<Integer> links, boolean af) {}

  private static final Pattern VERWIJZING =
      Pattern.compile("\\[(?:(?:bron|passage|source) )?\\d{1,3}(?: ?[,;&] ?\\d{1,3})*]");
  private static final Pattern ACHTERAAN =
      Pattern.compile("(?<![.!?])([.!?]+)((?:[ \\t]*" + VERWIJZING.pattern() + ")+)");
  private static final Pattern LINK =
      Pattern.compile("\\[([^\\[\\]\\n]{1,120})]\\(link-(\\d{1,3})\\)");
  private static final Pattern ZINSEINDE = Pattern.compile("(?<=[.!?])[ \\t]+|\\n+");
  private static final Pattern OPSOMMING =
      Pattern.compile("^\\s*(?:[-*\u2022\u2013]|\\d{1,2}[.)])\\s+");
  private static final Pattern CIJFERS = Pattern.compile("\\d+");

  private static final Pattern OPSOMMING_OVERAL = Pattern.compile("(?m)^\\s*[*\u2022]\\s+");

  /** What may stand in a text of a municipality, once it is in the usual form. */
  private static final Pattern TEKENS =
      Pattern.compile(
          "[\\p{IsLatin}0-9 \\n"
              + ".,;:!?'\"\u2018\u2019\u201c\u201d\u2026()\\[\\]/\u2013\u2014\u20ac%&+@_\u00ba\u00b0-]*");

  private Zinsdeler() {}

  /** The text in the usual form: one kind of line end, space and digit. */
  static String normalise(String tekst) {
    String samen = Normalizer.normalize(tekst, Normalizer.Form.NFKC).replace("\r\n", "\n");
    return samen.replace("\u2011", "-").replace("**", "").replace('\u00a0', ' ').strip();
  }

  /** Signs that no such text has; empty when there are none. */
  static Optional<Reden> checkTekens(String genormaliseerd) {
    String zonder = OPSOMMING_OVERAL.matcher(genormaliseerd).replaceAll("");
    return TEKENS.matcher(zonder).matches() ? Optional.empty() : Optional.of(Reden.TEKENS);
  }

  /**
   * The sentences.
   *
   * @param linkplekken the links of the passages, by their number from 1
   */
  static List<Ruwezin> split(String genormaliseerd, List<Linkplekken.Link> linkplekken) {
    String voor = ACHTERAAN.matcher(genormaliseerd).replaceAll(" $2$1");
    List<Ruwezin> zinnen = new ArrayList<>();
    for (String stuk : ZINSEINDE.split(voor, -1)) {
      String zin = OPSOMMING.matcher(stuk).replaceFirst("").strip();
      if (!zin.isEmpty()) {
        zinnen.add(read(zin, linkplekken));
      }
    }
    return zinnen;
  }

  private static Ruwezin read(String zin, List<Linkplekken.Link> linkplekken) {
    Set<Integer> bronnen = new LinkedHashSet<>();
    Matcher verwijzing = VERWIJZING.matcher(zin);
    int einde = 0;
    while (verwijzing.find()) {
      // A link whose text is a number is no reference.
      if (!zin.startsWith("(", verwijzing.end())) {
        CIJFERS
            .matcher(verwijzing.group())
            .results()
            .forEach(cijfers -> bronnen.add(Integer.valueOf(cijfers.group())));
        einde = verwijzing.end();
      }
    }
    boolean af = zin.matches("(?s).*[.!?][\"'\u2019\u201d)]?") || einde == zin.length();
    String kaal = tidy(VERWIJZING.matcher(zin).replaceAll(" "));
    return withLinks(kaal, bronnen, linkplekken, af);
  }

  private static Ruwezin withLinks(
      String kaal, Set<Integer> bronnen, List<Linkplekken.Link> linkplekken, boolean af) {
    List<Deel> delen = new ArrayList<>();
    Set<Integer> links = new LinkedHashSet<>();
    Matcher link = LINK.matcher(kaal);
    int at = 0;
    while (link.find()) {
      int nummer = Integer.parseInt(link.group(2));
      links.add(nummer);
      if (link.start() > at) {
        delen.add(new Deel(kaal.substring(at, link.start()), null));
      }
      boolean bekend = nummer >= 1 && nummer <= linkplekken.size();
      delen.add(new Deel(link.group(1), bekend ? linkplekken.get(nummer - 1).adres() : null));
      at = link.end();
    }
    if (at < kaal.length()) {
      delen.add(new Deel(kaal.substring(at), null));
    }
    return new Ruwezin(LINK.matcher(kaal).replaceAll("$1"), delen, bronnen, links, af);
  }

  private static String tidy(String zin) {
    return zin.replaceAll("\\s+", " ").replaceAll(" (?=[.,;:!?])", "").strip();
  }
}
