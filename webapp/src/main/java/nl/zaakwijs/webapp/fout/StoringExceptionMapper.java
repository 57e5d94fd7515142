package nl.zaakwijs.webapp.fout;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.zaakwijs.portal.storing.StoringException;

/** Says which system of the municipality does not answer. */
@Provider
@Dependent
public class StoringExceptionMapper implements ExceptionMapper<StoringException> {
  private static final Logger LOG = Logger.getLogger(StoringExceptionMapper.class.getName());

  private final Foutpaginas foutpaginas;

  @Inject
  StoringExceptionMapper(Foutpaginas foutpaginas) {
    this.foutpaginas = foutpaginas;
  }

  @Override
  public Response toResponse(StoringException exception) {
    LOG.log(Level.WARNING, "pagina.storing onderdeel={0}", exception.onderdeel());
    return foutpaginas.page(exception.onderdeel());
  }
}
