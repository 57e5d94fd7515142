package nl.zaakwijs.webapp.fout;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Gives every refusal that has an HTTP status the page that belongs to it. */
@Provider
@Dependent
public class WebApplicationExceptionMapper implements ExceptionMapper<WebApplicationException> {
  private static final int EERSTE_FOUT = 400;

  private final Foutpaginas foutpaginas;

  @Inject
  WebApplicationExceptionMapper(Foutpaginas foutpaginas) {
    this.foutpaginas = foutpaginas;
  }

  @Override
  public Response toResponse(WebApplicationException exception) {
    Response response = exception.getResponse();
    if (response.hasEntity() || response.getStatus() < EERSTE_FOUT) {
      return response;
    }
    return foutpaginas.page(Response.fromResponse(response), response.getStatus());
  }
}
