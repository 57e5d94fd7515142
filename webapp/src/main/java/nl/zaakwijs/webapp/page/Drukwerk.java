package nl.zaakwijs.webapp.page;

import java.io.StringWriter;
import nl.zaakwijs.portal.inwoner.Taal;

/** Renders what is no page of the site, and so has no frame around it, such as a mail. */
public final class Drukwerk {
  private Drukwerk() {}

  /**
   * The HTML of this sheet.
   *
   * @param template the template's name, without folder or extension
   * @param blad what the template knows as {@code page}
   */
  public static String render(String template, Object blad, Taal taal) {
    StringWriter html = new StringWriter();
    Templates.all().renderAlone(template, blad, taal, html);
    return html.toString();
  }
}
