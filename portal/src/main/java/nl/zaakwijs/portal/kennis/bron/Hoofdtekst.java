package nl.zaakwijs.portal.kennis.bron;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The main text of a web page: what its landmarks say is the content, without menus, search fields
 * and all else that stands on every page.
 *
 * @param titel the page's own heading
 * @param html the content
 * @param taal the language that the page says it has; may be empty
 */
record Hoofdtekst(String titel, String html, String taal) {
  private static final String BIJZAAK =
      "nav, aside, footer, script, style, noscript, template, form, iframe, svg, dialog, button,"
          + " [role=navigation], [role=search], [role=banner], [role=contentinfo],"
          + " [role=complementary], [role=dialog], [hidden], [aria-hidden=true],"
          + " [class*=breadcrumb], [class*=cookie], [class*=skiplink], [class*=social-share]";
  private static final List<String> INHOUD =
      List.of("main", "[role=main]", "article", "#main", "#content", "#main-content");

  /** Shorter than this it says nothing. */
  private static final int KORTSTE = 40;

  /** The main text; empty when the page does not want to be found, or has none. */
  static Optional<Hoofdtekst> find(Document pagina) {
    if (isHidden(pagina)) {
      return Optional.empty();
    }
    Element kop = pagina.selectFirst("main h1, h1");
    String titel = kop == null || kop.text().isBlank() ? pagina.title() : kop.text();
    String taal =
        Optional.ofNullable(pagina.selectFirst("html")).map(html -> html.attr("lang")).orElse("");
    pagina.select(BIJZAAK).remove();
    if (kop != null) {
      kop.remove();
    }
    Element inhoud =
        INHOUD.stream()
            .map(keuze -> Optional.ofNullable(pagina.selectFirst(keuze)))
            .flatMap(Optional::stream)
            .filter(element -> element.text().length() >= KORTSTE)
            .findFirst()
            .orElseGet(() -> withoutHeader(pagina));
    return inhoud.text().length() < KORTSTE || titel.isBlank()
        ? Optional.empty()
        : Optional.of(new Hoofdtekst(titel.strip(), inhoud.html(), taal.toLowerCase(Locale.ROOT)));
  }

  private static Element withoutHeader(Document pagina) {
    pagina.select("body > header").remove();
    return pagina.body();
  }

  /** A page that asks search engines not to show it is not shown here either. */
  private static boolean isHidden(Document pagina) {
    return pagina.select("meta[name=robots], meta[name=zaakwijs]").stream()
        .anyMatch(meta -> meta.attr("content").toLowerCase(Locale.ROOT).contains("noindex"));
  }
}
