package nl.zaakwijs.webapp.security;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;

/**
 * Lets a change through only when a page of this session sent it. It looks at where the request
 * comes from and at the token of the session, in the field {@code csrf} or the header {@code
 * X-Zaakwijs-Csrf}; anything else is a {@code ForbiddenException}. What is sent has to be a form.
 */
@Provider
@PreMatching
@ApplicationScoped
@Priority(CsrfFilter.EERST)
public class CsrfFilter implements ContainerRequestFilter {
  static final int EERST = 100;
  static final String KOP = "X-Zaakwijs-Csrf";
  static final String VELD = "csrf";
  private static final int GROOTSTE_FORMULIER = 64 * 1024;
  private static final Set<String> VEILIG = Set.of("GET", "HEAD", "OPTIONS");

  private final HttpServletRequest request;
  private final Herkomst herkomst;

  /** For the proxy. */
  @SuppressWarnings("NullAway")
  CsrfFilter() {
    this.request = null;
    this.herkomst = null;
  }

  @Inject
  CsrfFilter(HttpServletRequest request, Herkomst herkomst) {
    this.request = request;
    this.herkomst = herkomst;
  }

  @Override
  public void filter(ContainerRequestContext context) throws IOException {
    if (VEILIG.contains(context.getMethod())) {
      return;
    }
    Optional<String> expected = Sessie.find(request).flatMap(Sessie::findCsrf);
    // Bounded whatever it is: whoever has a token may still send without end.
    byte[] body = read(context);
    if (!herkomst.isOwn(
            context.getHeaderString("Origin"), context.getHeaderString("Sec-Fetch-Site"))
        || expected.isEmpty()
        || !isSame(expected.get(), sent(context, body))) {
      throw new ForbiddenException("The request does not come from a page of this session");
    }
    if ((body.length > 0 || context.getMediaType() != null) && !isForm(context)) {
      throw new NotSupportedException("Pages send forms and nothing else");
    }
  }

  private static boolean isForm(ContainerRequestContext context) {
    MediaType type = context.getMediaType();
    return type != null && type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE);
  }

  /** Reading the parameters of the servlet request would leave the resource an empty form. */
  private static byte[] read(ContainerRequestContext context) throws IOException {
    byte[] body = context.getEntityStream().readNBytes(GROOTSTE_FORMULIER + 1);
    if (body.length > GROOTSTE_FORMULIER) {
      throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
    }
    context.setEntityStream(new ByteArrayInputStream(body));
    return body;
  }

  private static boolean isSame(String expected, Optional<String> sent) {
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.UTF_8),
        sent.orElse("").getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<String> sent(ContainerRequestContext context, byte[] body) {
    String header = context.getHeaderString(KOP);
    if (header != null) {
      return Optional.of(header);
    }
    return isForm(context)
        ? findField(new String(body, StandardCharsets.ISO_8859_1))
        : Optional.empty();
  }

  static Optional<String> findField(String form) {
    for (String pair : form.split("&", -1)) {
      if (pair.startsWith(VELD + "=")) {
        return decode(pair.substring(VELD.length() + 1));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> decode(String value) {
    try {
      return Optional.of(URLDecoder.decode(value, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
