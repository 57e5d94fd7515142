package nl.zaakwijs.webapp.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import nl.zaakwijs.portal.inwoner.Aangemelde;
import nl.zaakwijs.portal.inwoner.Anoniem;
import nl.zaakwijs.portal.inwoner.Bezoeker;
import nl.zaakwijs.portal.inwoner.Taal;

/**
 * The visit that one request belongs to: who is asking, in which language, and what its forms have
 * to carry. Somebody is an {@code Aangemelde} only when the session was checked for this very
 * request.
 */
@RequestScoped
public class Bezoek {
  private final HttpServletRequest request;
  private final Formulierbewijs formulierbewijs;

  /** For the proxy. */
  @SuppressWarnings("NullAway")
  Bezoek() {
    this.request = null;
    this.formulierbewijs = null;
  }

  @Inject
  Bezoek(HttpServletRequest request, Formulierbewijs formulierbewijs) {
    this.request = request;
    this.formulierbewijs = formulierbewijs;
  }

  /** Whoever is asking. */
  public Bezoeker bezoeker() {
    Optional<Aangemelde> aangemelde = aangemelde();
    return aangemelde.isPresent() ? aangemelde.get() : new Anoniem();
  }

  /** Who logged in, and the one that they act for; empty for everyone else. */
  public Optional<Aangemelde> aangemelde() {
    return Verzoek.findIngelogd(request).map(Ingelogd::aangemelde);
  }

  /**
   * The token for the hidden field {@code csrf} of every form, or for the header {@code
   * X-Zaakwijs-Csrf}: of who is logged in a secret of the session, of anyone else a signature for
   * which none is begun. It may set a cookie: ask for it before the answer is being written.
   */
  public String csrf() {
    return Verzoek.findIngelogd(request).isPresent()
        ? Sessie.create(request).csrf()
        : formulierbewijs.token(request);
  }

  /**
   * Whether there is a session, in which something may be kept of this visitor. Who asks a bean of
   * the session begins one, so that a page for everyone asks this first.
   */
  public boolean isBekend() {
    return Sessie.find(request).isPresent();
  }

  /** The language: {@code ?taal=}, else the cookie, else what the browser prefers. */
  public Taal taal() {
    return TaalFilter.taal(request);
  }

  /** When the login ends if nothing more happens; empty for who is not logged in. */
  public Optional<Instant> eindigtOp() {
    return Verzoek.findIngelogd(request).map(Sessieregels::eindigtOp);
  }

  /** Why the visitor is no longer logged in; told once, to the first page that asks. */
  public Optional<Uitlogreden> uitlogreden() {
    Optional<Uitlogreden> told = Sessie.find(request).flatMap(Sessie::takeUitlogreden);
    if (told.isPresent()) {
      return told;
    }
    boolean lost = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    if (!lost) {
      return Optional.empty();
    }
    if (!isBekend()) {
      // Else the browser goes on bringing it, and is told so on every page.
      Sessie.forgetCookie(request);
    }
    return Optional.of(Uitlogreden.SESSIE_VERLOPEN);
  }

  /** The number that finds this request in the log; shown on pages that tell of an error. */
  public String kenmerk() {
    return Verzoek.kenmerk(request);
  }
}
