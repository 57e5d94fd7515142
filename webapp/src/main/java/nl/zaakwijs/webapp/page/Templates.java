package nl.zaakwijs.webapp.page;

import java.io.Writer;
import java.util.Map;
import java.util.Set;
import nl.zaakwijs.portal.inwoner.Taal;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Renders a page with its template. Templates are read once and kept. */
final class Templates {
  private static final Templates ALLE = new Templates();

  private final TemplateEngine engine = new TemplateEngine();

  private Templates() {
    ClassLoaderTemplateResolver resolver =
        new ClassLoaderTemplateResolver(Templates.class.getClassLoader());
    resolver.setPrefix("templates/");
    resolver.setSuffix(".html");
    resolver.setTemplateMode(TemplateMode.HTML);
    resolver.setCharacterEncoding("UTF-8");
    resolver.setCacheable(true);
    engine.setTemplateResolver(resolver);
    engine.setDialect(withoutScripts());
    engine.setMessageResolver(Messages.all());
  }

  /** The templates that come with the application. */
  static Templates all() {
    return ALLE;
  }

  /** Writes the whole page. */
  void render(Page page, Frame frame, Writer out) {
    engine.process(page.template(), context(page, frame), out);
  }

  /** Writes only the conversation of the page, for a script that puts it into place. */
  void renderFragment(Page page, Frame frame, Writer out) {
    engine.process(page.template(), Set.of("#gesprek"), context(page, frame), out);
  }

  /** Writes something without a frame around it. */
  void renderAlone(String template, Object blad, Taal taal, Writer out) {
    engine.process(
        template, new Context(taal.locale(), Map.of("page", blad, "w", new Woorden(taal))), out);
  }

  // No page has inline script. The serializer for it would look for every Jackson module there is,
  // in the server as well.
  private static StandardDialect withoutScripts() {
    StandardDialect dialect = new StandardDialect();
    dialect.setJavaScriptSerializer(
        (object, writer) -> {
          throw new UnsupportedOperationException("Templates hold no script");
        });
    return dialect;
  }

  private static Context context(Page page, Frame frame) {
    return new Context(
        frame.taal().locale(),
        Map.of("page", page, "frame", frame, "w", new Woorden(frame.taal())));
  }
}
