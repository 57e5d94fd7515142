package nl.zaakwijs.webapp.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/**
 * Writes a page record as HTML. A page is rendered completely before its first byte leaves, so that
 * a mistake gives an error page and never half a page; and no page is kept by any cache.
 */
@Provider
@Produces("text/html;charset=UTF-8")
@Dependent
public class PageWriter implements MessageBodyWriter<Page> {
  private static final int TYPICAL_SIZE = 16_384;

  private final Frames frames;

  @Inject
  PageWriter(Frames frames) {
    this.frames = frames;
  }

  @Override
  public boolean isWriteable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return Page.class.isAssignableFrom(type);
  }

  @Override
  public void writeTo(
      Page page,
      Class<?> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    Frame frame = frames.current(page.plek());
    String html = render(page, frame);
    headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
    headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, frame.taal().code());
    out.write(html.getBytes(StandardCharsets.UTF_8));
  }

  /** The same page as text, for an answer that no resource makes. */
  public String render(Page page) {
    return render(page, frames.current(page.plek()));
  }

  private String render(Page page, Frame frame) {
    StringWriter html = new StringWriter(TYPICAL_SIZE);
    if (frames.isFragment() && page.plek() == Plek.VRAAG) {
      Templates.all().renderFragment(page, frame, html);
    } else {
      Templates.all().render(page, frame, html);
    }
    return html.toString();
  }
}
