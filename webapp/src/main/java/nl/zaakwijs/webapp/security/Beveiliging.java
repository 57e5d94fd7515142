package nl.zaakwijs.webapp.security;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import java.util.EnumSet;

/**
 * Puts the servlet side of the security in place at the start, in the order in which it works. A
 * wrong configuration stops the start here.
 */
@WebListener
public class Beveiliging implements ServletContextListener {
  private static final EnumSet<DispatcherType> OVERAL =
      EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR);
  private static final EnumSet<DispatcherType> VERZOEK = EnumSet.of(DispatcherType.REQUEST);

  private final Herkomst herkomst;
  private final OidcInstellingen oidc;
  private final Logregels logregels = new Logregels();

  @Inject
  Beveiliging(Herkomst herkomst, OidcInstellingen oidc) {
    this.herkomst = herkomst;
    this.oidc = oidc;
  }

  @Override
  public void contextInitialized(ServletContextEvent event) {
    logregels.install();
    ServletContext context = event.getServletContext();
    boolean https = herkomst.isHttps();
    SessionCookieConfig cookie = context.getSessionCookieConfig();
    cookie.setName(https ? "__Host-zaakwijs" : "zaakwijs");
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(https);
    cookie.setAttribute("SameSite", "Lax");
    add(context, "kopregels", new KopregelFilter(https, oidc.issuer()), OVERAL);
    add(context, "sessiecookie", new SessiecookieFilter(cookie.getName()), OVERAL);
    add(context, "sessie", new SessieFilter(), VERZOEK);
    add(context, "taal", new TaalFilter(https), VERZOEK);
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    logregels.remove();
  }

  private static void add(
      ServletContext context, String name, Filter filter, EnumSet<DispatcherType> when) {
    FilterRegistration.Dynamic registration = context.addFilter(name, filter);
    // An answer may come piece by piece, after the filters are done.
    registration.setAsyncSupported(true);
    registration.addMappingForUrlPatterns(when, true, "/*");
  }
}
