package nl.zaakwijs.portal.herschrijving;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The links of the passages. A model sees a number in the place of each address, and the address
 * comes back in afterwards: so it can't make one up, or change one.
 */
final class Linkplekken {
  private static final Pattern MARKDOWN =
      Pattern.compile("\\[([^\\]\\n]{1,300})]\\(([^()\\s]{1,500})(?: \"[^\"\\n]{0,200}\")?\\)");
  private static final Pattern OPMAAK = Pattern.compile("\\*\\*|__|(?m)^#{1,6} +");

  /** One link. */
  record Link(int bron, String adres) {}

  private final List<Link> links = new ArrayList<>();
  private final List<String> teksten = new ArrayList<>();

  Linkplekken(List<Brontekst> bronnen) {
    for (int i = 0; i < bronnen.size(); i++) {
      int bron = i + 1;
      teksten.add(
          OPMAAK
              .matcher(
                  MARKDOWN
                      .matcher(bronnen.get(i).tekst())
                      .replaceAll(
                          match -> {
                            links.add(new Link(bron, match.group(2)));
                            return Matcher.quoteReplacement(
                                "[" + match.group(1) + "](link-" + links.size() + ")");
                          }))
              .replaceAll(""));
    }
  }

  /** The passages as a model sees them, in their order. */
  List<String> teksten() {
    return List.copyOf(teksten);
  }

  /** The links, in the order of their numbers from 1. */
  List<Link> list() {
    return List.copyOf(links);
  }

  /** A text as it is read: without addresses and marks. */
  static String withoutMarkup(String markdown) {
    return OPMAAK.matcher(MARKDOWN.matcher(markdown).replaceAll("$1")).replaceAll("");
  }
}
