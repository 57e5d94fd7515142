package nl.zaakwijs.portal.kennis.invoer;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Makes Markdown of a text with HTML in it: paragraphs, headings, lists, links and the rows of
 * tables stay, all else becomes plain text. A text without HTML keeps its lines.
 */
final class Opmaak implements NodeVisitor {
  private static final Pattern HTML = Pattern.compile("</?[a-zA-Z][^<>]*>");
  private static final Pattern WIT = Pattern.compile("\\s+");
  private static final Pattern REGELWIT = Pattern.compile("[ \\t\\u00A0]*\\n[ \\t\\u00A0]*");
  private static final Pattern LEEG = Pattern.compile("\\n{3,}");
  private static final Pattern PUNT =
      Pattern.compile("(?m)^[\\u2022\\u00B7\\u25AA\\u2013*][ \\t\\u00A0]+");
  private static final Pattern ADRES = Pattern.compile("(?:https?://|mailto:|tel:)[^\\s<>]+");
  private static final Set<String> ALINEAS =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "table",
          "ul",
          "ol",
          "dl",
          "blockquote",
          "figure",
          "pre",
          "hr",
          "header",
          "footer");
  private static final Set<String> REGELS = Set.of("tr", "dt", "dd", "br");
  private static final Set<String> CELLEN = Set.of("td", "th");
  private static final String WEG = "script, style, noscript, template, iframe, svg, form, nav";

  private final StringBuilder uit = new StringBuilder();

  /** Where the text of each open link begins. */
  private final Deque<Integer> links = new ArrayDeque<>();

  private Opmaak() {}

  /**
   * The text as Markdown.
   *
   * @param adres where it comes from, by which its relative links are completed; may be empty
   */
  static String toMarkdown(String tekst, String adres) {
    String leesbaar = isHtml(tekst) ? tekst : Parser.unescapeEntities(tekst, false);
    return tidy(isHtml(leesbaar) ? convert(leesbaar, adres) : leesbaar);
  }

  /** The text on one line, without markup. */
  static String toLine(String tekst) {
    String leesbaar = isHtml(tekst) ? tekst : Parser.unescapeEntities(tekst, false);
    String kaal = isHtml(leesbaar) ? Jsoup.parse(leesbaar).text() : leesbaar;
    return WIT.matcher(kaal.replace('\u00A0', ' ')).replaceAll(" ").strip();
  }

  private static boolean isHtml(String tekst) {
    return tekst.indexOf('<') >= 0 && HTML.matcher(tekst).find();
  }

  private static String convert(String html, String adres) {
    Document document = Jsoup.parse(html, adres.startsWith("http") ? adres : "");
    document.select(WEG).remove();
    Opmaak opmaak = new Opmaak();
    NodeTraversor.traverse(opmaak, document.body());
    return opmaak.uit.toString();
  }

  private static String tidy(String tekst) {
    String regels = tekst.replace("\r\n", "\n").replace('\r', '\n').replace('\u00A0', ' ');
    String punten = PUNT.matcher(REGELWIT.matcher(regels).replaceAll("\n")).replaceAll("- ");
    return LEEG.matcher(punten).replaceAll("\n\n").strip();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode tekst) {
      append(WIT.matcher(tekst.getWholeText()).replaceAll(" "));
    } else if (node instanceof Element element) {
      begin(element);
    }
  }

  private void begin(Element element) {
    String soort = element.normalName();
    if (ALINEAS.contains(soort)) {
      // Within a list item a paragraph is just its text.
      breakLine(element.closest("li") == null ? 2 : 1);
    } else if (isHeading(soort)) {
      breakLine(2);
      uit.append("## ");
    } else if (soort.equals("li")) {
      breakLine(1);
      uit.append(bullet(element));
    } else if (REGELS.contains(soort)) {
      breakLine(1);
    } else if (CELLEN.contains(soort) && element.previousElementSibling() != null) {
      uit.append(" | ");
    } else if (soort.equals("a")) {
      links.push(uit.length());
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    String soort = element.normalName();
    if (soort.equals("a")) {
      endLink(links.pop(), element.absUrl("href"), element.attr("href"));
    } else if (soort.equals("li")) {
      breakLine(1);
    } else if (ALINEAS.contains(soort) || isHeading(soort)) {
      breakLine(element.closest("li") == null ? 2 : 1);
    }
  }

  private void endLink(int begin, String volledig, String zoals) {
    String adres = (volledig.isEmpty() ? zoals : volledig).strip().replace(")", "%29");
    String tekst = uit.substring(begin);
    if (!tekst.isBlank() && tekst.indexOf('\n') < 0 && ADRES.matcher(adres).matches()) {
      int wit = tekst.startsWith(" ") ? 1 : 0;
      uit.insert(begin + wit, '[').append("](").append(adres).append(')');
    }
  }

  private static String bullet(Element punt) {
    Element lijst = punt.parent();
    boolean genummerd = lijst != null && lijst.normalName().equals("ol");
    return genummerd ? (punt.elementSiblingIndex() + 1) + ". " : "- ";
  }

  private static boolean isHeading(String soort) {
    return soort.length() == 2 && soort.charAt(0) == 'h' && Character.isDigit(soort.charAt(1));
  }

  private void append(String tekst) {
    boolean isAfterSpace = uit.isEmpty() || Character.isWhitespace(uit.charAt(uit.length() - 1));
    uit.append(isAfterSpace ? tekst.stripLeading() : tekst);
  }

  /** Goes to a new line, with {@code aantal - 1} empty ones before it. */
  private void breakLine(int aantal) {
    while (!uit.isEmpty() && uit.charAt(uit.length() - 1) == ' ' && !isBullet()) {
      uit.setLength(uit.length() - 1);
    }
    if (uit.isEmpty() || isBullet()) {
      return;
    }
    int al = 0;
    while (al < uit.length() && uit.charAt(uit.length() - 1 - al) == '\n') {
      al++;
    }
    uit.append("\n".repeat(Math.max(0, aantal - al)));
  }

  /** Whether the line so far is the beginning of a list item or heading. */
  private boolean isBullet() {
    int begin = uit.lastIndexOf("\n") + 1;
    String regel = uit.substring(begin);
    return regel.equals("- ") || regel.equals("## ") || regel.matches("\\d{1,3}\\. ");
  }
}
