package nl.zaakwijs.webapp.fout;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.zaakwijs.webapp.page.PageWriter;

/**
 * Gives our own page for what the server itself refuses, before any page of ours is asked. The
 * server's own page would tell its name and version.
 */
@WebServlet(Foutservlet.PAD)
public class Foutservlet extends HttpServlet {
  /** Also in web.xml. Whoever asks for it by hand finds nothing there. */
  static final String PAD = "/fout";

  private static final long serialVersionUID = 1L;

  private final transient Foutpaginas foutpaginas;
  private final transient PageWriter writer;

  @Inject
  Foutservlet(Foutpaginas foutpaginas, PageWriter writer) {
    this.foutpaginas = foutpaginas;
    this.writer = writer;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    int status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer refused
            ? refused
            : HttpServletResponse.SC_NOT_FOUND;
    byte[] html = writer.render(foutpaginas.page(status)).getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType("text/html;charset=UTF-8");
    response.setContentLength(html.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(html);
    }
  }
}
