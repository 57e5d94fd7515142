package nl.zaakwijs.webapp.tempo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import nl.zaakwijs.webapp.bewaking.Cijfers;

/** Puts the limit before every resource method that asks for one. */
@Provider
@ApplicationScoped
public class TempoFeature implements DynamicFeature {
  /** After the check of who it is, before anything is read or done. */
  private static final int NA_TOEGANG = Priorities.AUTHENTICATION + 100;

  private final HttpServletRequest request;
  private final Tempobewaker bewaker;
  private final Cijfers cijfers;

  /** For the proxy. */
  @SuppressWarnings("NullAway")
  TempoFeature() {
    this.request = null;
    this.bewaker = null;
    this.cijfers = null;
  }

  @Inject
  TempoFeature(HttpServletRequest request, Tempobewaker bewaker, Cijfers cijfers) {
    this.request = request;
    this.bewaker = bewaker;
    this.cijfers = cijfers;
  }

  @Override
  public void configure(ResourceInfo resource, FeatureContext context) {
    Begrensd begrensd = resource.getResourceMethod().getAnnotation(Begrensd.class);
    if (begrensd != null) {
      context.register(new TempoFilter(request, bewaker, cijfers, begrensd.value()), NA_TOEGANG);
    }
  }
}
