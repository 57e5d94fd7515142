package nl.zaakwijs.webapp.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the container for each request who is logged in, from the session and its rules. The login
 * itself happens in {@link DigidTerugResource}; here nobody gets in who did not come through there.
 */
@ApplicationScoped
public class DigidMechanism implements HttpAuthenticationMechanism {
  /** The same for everyone: servers write the principal's name into their logs. */
  private static final String PRINCIPAL = "inwoner";

  private final Sessieregels regels;

  /** For the proxy. */
  @SuppressWarnings("NullAway")
  DigidMechanism() {
    this.regels = null;
  }

  @Inject
  DigidMechanism(Clock clock) {
    this.regels = new Sessieregels(clock);
  }

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    Optional<Ingelogd> ingelogd = recognise(request);
    return ingelogd.isPresent()
        ? context.notifyContainerAboutLogin(PRINCIPAL, Set.of(Rollen.INWONER))
        : context.doNothing();
  }

  /** Finds the login of this request, and notes what the filters and pages have to know. */
  Optional<Ingelogd> recognise(HttpServletRequest request) {
    Verzoek.forgetIngelogd(request);
    Optional<Sessie> sessie = Sessie.find(request);
    Optional<Ingelogd> kept = sessie.flatMap(Sessie::findIngelogd);
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    Optional<Uitlogreden> einde = regels.findEinde(kept.get());
    if (einde.isPresent()) {
      Verzoek.setVerlopen(request, einde.get());
      return Optional.empty();
    }
    boolean background = request.getHeader(Verzoek.ACHTERGROND) != null;
    Ingelogd now = background ? kept.get() : regels.touch(kept.get());
    if (!background && !sessie.get().keep(now)) {
      return Optional.empty();
    }
    Verzoek.setIngelogd(request, now);
    return Optional.of(now);
  }
}
