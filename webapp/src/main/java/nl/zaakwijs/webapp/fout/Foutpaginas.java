package nl.zaakwijs.webapp.fout;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import nl.zaakwijs.portal.storing.Onderdeel;
import nl.zaakwijs.webapp.security.Bezoek;

/** Makes the page for each kind of failure; a program that asks our API gets a problem instead. */
@Dependent
public class Foutpaginas {
  private static final String HTML = "text/html;charset=UTF-8";
  private static final int SERVER = 500;

  private static final String API = "/api/";

  private final Bezoek bezoek;
  private final HttpServletRequest request;

  @Inject
  Foutpaginas(Bezoek bezoek, HttpServletRequest request) {
    this.bezoek = bezoek;
    this.request = request;
  }

  /** The page for this HTTP status, on the answer that already carries it. */
  Response page(Response.ResponseBuilder answer, int status) {
    return isForProgram()
        ? Probleem.of(status, bezoek.kenmerk()).on(answer)
        : answer.type(HTML).entity(page(status)).build();
  }

  /** The page for this HTTP status, alone. */
  FoutPage page(int status) {
    return page(kindOf(status), status >= SERVER);
  }

  /** The page that says which part of the municipality's systems is missing. */
  Response page(Onderdeel onderdeel) {
    return Response.status(Response.Status.SERVICE_UNAVAILABLE)
        .type(HTML)
        .entity(page("storing." + onderdeel.name(), true))
        .build();
  }

  private boolean isForProgram() {
    return request.getRequestURI().startsWith(request.getContextPath() + API);
  }

  private FoutPage page(String soort, boolean opnieuw) {
    return new FoutPage(soort, bezoek.kenmerk(), opnieuw);
  }

  private static String kindOf(int status) {
    return switch (status) {
      case 401, 403 -> "403";
      case 404, 405, 410 -> "404";
      case 409 -> "409";
      case 413 -> "413";
      case 429 -> "429";
      case 503 -> "503";
      default -> status >= SERVER ? "500" : "400";
    };
  }
}
