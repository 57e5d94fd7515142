package nl.zaakwijs.webapp.fout;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The last resort: whatever nobody foresaw becomes a page with a reference number. The log gets
 * where it happened and no message, because a message may hold what someone typed.
 */
@Provider
@Dependent
public class UnexpectedExceptionMapper implements ExceptionMapper<Throwable> {
  private static final Logger LOG = Logger.getLogger(UnexpectedExceptionMapper.class.getName());
  private static final int MEESTE_OORZAKEN = 5;
  private static final int MEESTE_REGELS = 12;

  private final Foutpaginas foutpaginas;

  @Inject
  UnexpectedExceptionMapper(Foutpaginas foutpaginas) {
    this.foutpaginas = foutpaginas;
  }

  @Override
  public Response toResponse(Throwable exception) {
    LOG.log(Level.SEVERE, "pagina.fout {0}", describe(exception));
    return foutpaginas.page(
        Response.serverError(), Response.Status.INTERNAL_SERVER_ERROR.getStatusCode());
  }

  private static String describe(Throwable exception) {
    return Stream.iterate(exception, cause -> cause != null, Throwable::getCause)
        .limit(MEESTE_OORZAKEN)
        .map(UnexpectedExceptionMapper::describeOne)
        .collect(Collectors.joining(" <- "));
  }

  private static String describeOne(Throwable exception) {
    return Stream.of(exception.getStackTrace())
        .limit(MEESTE_REGELS)
        .map(StackTraceElement::toString)
        .collect(Collectors.joining(" | ", exception.getClass().getName() + " at ", ""));
  }
}
