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
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lets a change through only when a page that this browser got from us sent it. It looks at where
 * the request comes from and at the token, of the session for who is logged in and else of {@link
 * Formulierbewijs}, in the field {@code csrf} or the header {@code X-Zaakwijs-Csrf}; anything else
 * is a {@code ForbiddenException}. What is sent has to be a form; one with a file has the token in
 * its first field.
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
  private static final int BEGIN_VAN_FORMULIER = 1024;
  private static final Pattern PLEK_VOOR_BESTANDEN = Pattern.compile("/?zaken/[^/]+/documenten/?");

  /** Proven by a key in a header, which no page of another site can add; a session is no use. */
  private static final Pattern ZONDER_SESSIE = Pattern.compile("/?api/beheer/[a-z0-9/-]+");

  private static final Pattern EERSTE_VELD =
      Pattern.compile(
          "--[^\r\n]{1,70}\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n"
              + "([A-Za-z0-9_-]{1,100})\r\n--",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> VEILIG = Set.of("GET", "HEAD", "OPTIONS");

  private final HttpServletRequest request;
  private final Herkomst herkomst;
  private final Formulierbewijs formulierbewijs;

  /** For the proxy. */
  @SuppressWarnings("NullAway")
  CsrfFilter() {
    this.request = null;
    this.herkomst = null;
    this.formulierbewijs = null;
  }

  @Inject
  CsrfFilter(HttpServletRequest request, Herkomst herkomst, Formulierbewijs formulierbewijs) {
    this.request = request;
    this.herkomst = herkomst;
    this.formulierbewijs = formulierbewijs;
  }

  @Override
  public void filter(ContainerRequestContext context) throws IOException {
    if (VEILIG.contains(context.getMethod())
        || ZONDER_SESSIE.matcher(context.getUriInfo().getPath()).matches()) {
      return;
    }
    // Bounded whatever it is: whoever has a token may still send without end.
    byte[] body = isWithFile(context) ? readBegin(context) : read(context);
    if (!isFromOwnPage(context, body)) {
      throw new ForbiddenException("The request does not come from a page of this session");
    }
    if (!isFormOrNothing(context, body)) {
      throw new NotSupportedException("Pages send forms and nothing else");
    }
  }

  private boolean isFromOwnPage(ContainerRequestContext context, byte[] body) {
    return herkomst.isOwn(
            context.getHeaderString("Origin"), context.getHeaderString("Sec-Fetch-Site"))
        && sent(context, body).filter(this::isExpected).isPresent();
  }

  private boolean isExpected(String token) {
    if (Verzoek.findIngelogd(request).isPresent()) {
      // What a page had from before the login is worth nothing after it.
      return Sessie.find(request)
          .flatMap(Sessie::findCsrf)
          .filter(expected -> isSame(expected, token))
          .isPresent();
    }
    // Beans of a login that is over live until the end of this request.
    return Verzoek.findVerlopen(request).isEmpty() && formulierbewijs.isOwn(request, token);
  }

  private static boolean isFormOrNothing(ContainerRequestContext context, byte[] body) {
    return isWithFile(context)
        || isForm(context)
        || (body.length == 0 && context.getMediaType() == null);
  }

  /** Only there may a form bring a file: it is checked, and then read as it comes in. */
  private static boolean isWithFile(ContainerRequestContext context) {
    MediaType type = context.getMediaType();
    return type != null
        && type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE)
        && PLEK_VOOR_BESTANDEN.matcher(context.getUriInfo().getPath()).matches();
  }

  /** As far as the first field, which is the token; the rest of the form is still to come. */
  private static byte[] readBegin(ContainerRequestContext context) throws IOException {
    InputStream whole = context.getEntityStream();
    byte[] begin = whole.readNBytes(BEGIN_VAN_FORMULIER);
    context.setEntityStream(new SequenceInputStream(new ByteArrayInputStream(begin), whole));
    return begin;
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

  private static boolean isSame(String expected, String sent) {
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<String> sent(ContainerRequestContext context, byte[] body) {
    String header = context.getHeaderString(KOP);
    if (header != null) {
      return Optional.of(header);
    }
    if (isWithFile(context)) {
      return findFirstField(new String(body, StandardCharsets.ISO_8859_1));
    }
    return isForm(context)
        ? findField(new String(body, StandardCharsets.ISO_8859_1))
        : Optional.empty();
  }

  /** The token of a form with a file; only where it stands before anything else. */
  static Optional<String> findFirstField(String form) {
    Matcher field = EERSTE_VELD.matcher(form);
    return field.lookingAt() ? Optional.of(field.group(1)) : Optional.empty();
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
