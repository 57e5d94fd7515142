package nl.zaakwijs.webapp.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.BulletList;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Turns the text of an article into markup with the component classes. HTML in it comes out as
 * text, and a link to anything but the web, mail or telephone goes nowhere.
 */
public final class Markdown {
  private static final Parser PARSER =
      Parser.builder().enabledBlockTypes(Set.of(ListBlock.class)).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .escapeHtml(true)
          .sanitizeUrls(true)
          .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto", "tel")))
          .omitSingleParagraphP(false)
          .attributeProviderFactory(context -> Markdown::addClass)
          .build();

  private Markdown() {}

  /** The markup of an article's text. */
  public static Html render(String markdown) {
    // An amount stays on one line.
    return new Html(RENDERER.render(PARSER.parse(markdown.replace("\u20ac ", "\u20ac\u00a0"))));
  }

  private static void addClass(Node node, String tag, Map<String, String> attributes) {
    String name = classOf(node);
    if (!name.isEmpty()) {
      attributes.put("class", name);
    }
  }

  private static String classOf(Node node) {
    if (node instanceof Paragraph) {
      return "utrecht-paragraph";
    }
    if (node instanceof BulletList) {
      return "utrecht-unordered-list";
    }
    if (node instanceof OrderedList) {
      return "utrecht-ordered-list";
    }
    if (node instanceof ListItem item) {
      return item.getParent() instanceof OrderedList
          ? "utrecht-ordered-list__item"
          : "utrecht-unordered-list__item";
    }
    return node instanceof Link ? "utrecht-link utrecht-link--html-a" : "";
  }
}
