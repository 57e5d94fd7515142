package nl.zaakwijs.webapp.security;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import nl.zaakwijs.portal.gemeente.Gemeente;

/**
 * Where someone who finds a weakness can tell it (RFC 9116). The municipality's own contact, valid
 * for half a year from today.
 */
@Path("/.well-known/security.txt")
@RequestScoped
public class SecurityTxtResource {
  private static final Duration GELDIG = Duration.ofDays(180);

  private final Gemeente gemeente;
  private final Herkomst herkomst;
  private final Clock clock;

  /** For the proxy. */
  @SuppressWarnings("NullAway")
  SecurityTxtResource() {
    this.gemeente = null;
    this.herkomst = null;
    this.clock = null;
  }

  @Inject
  SecurityTxtResource(Gemeente gemeente, Herkomst herkomst, Clock clock) {
    this.gemeente = gemeente;
    this.herkomst = herkomst;
    this.clock = clock;
  }

  /** Plain text, also for a browser that would rather have a page. */
  @GET
  @PermitAll
  public Response read() {
    return Response.ok(text(), "text/plain;charset=utf-8").build();
  }

  String text() {
    StringBuilder text = new StringBuilder();
    add(text, "Contact", gemeente.find("beveiliging.contact").orElse("mailto:" + gemeente.email()));
    add(text, "Expires", clock.instant().truncatedTo(ChronoUnit.DAYS).plus(GELDIG).toString());
    gemeente.find("beveiliging.talen").ifPresent(talen -> add(text, "Preferred-Languages", talen));
    gemeente.find("beveiliging.beleid").ifPresent(beleid -> add(text, "Policy", beleid));
    add(text, "Canonical", herkomst.resolve("/.well-known/security.txt").toString());
    return text.toString();
  }

  private static void add(StringBuilder text, String field, String value) {
    text.append(field).append(": ").append(value.strip()).append('\n');
  }
}
