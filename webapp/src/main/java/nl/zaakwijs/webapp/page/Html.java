package nl.zaakwijs.webapp.page;

/**
 * Markup that may go into a page as it is. Only {@link Markdown} makes it, from the municipality's
 * own texts.
 */
public final class Html {
  private final String markup;

  Html(String markup) {
    this.markup = markup;
  }

  /** The markup itself. */
  public String markup() {
    return markup;
  }

  @Override
  public String toString() {
    return markup;
  }
}
