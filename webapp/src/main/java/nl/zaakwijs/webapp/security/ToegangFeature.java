package nl.zaakwijs.webapp.security;

import jakarta.annotation.Priority;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;

/**
 * Gives every resource method the access that its annotation asks for. A method without exactly one
 * such annotation stops the start.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class ToegangFeature implements DynamicFeature {
  /** After the count of how often it is tried, so that a key can't be guessed. */
  private static final int NA_TEMPO = Priorities.AUTHENTICATION + 200;

  private final HttpServletRequest request;
  private final Beheersleutel beheersleutel;

  /** For the proxy. */
  @SuppressWarnings("NullAway")
  ToegangFeature() {
    this.request = null;
    this.beheersleutel = null;
  }

  @Inject
  ToegangFeature(HttpServletRequest request, Beheersleutel beheersleutel) {
    this.request = request;
    this.beheersleutel = beheersleutel;
  }

  @Override
  public void configure(ResourceInfo resource, FeatureContext context) {
    Method method = resource.getResourceMethod();
    if (!method.getDeclaringClass().getName().startsWith("nl.zaakwijs.")) {
      return;
    }
    checkAnnotation(method);
    if (method.isAnnotationPresent(VoorBeheer.class)) {
      context.register(new BeheerFilter(beheersleutel), NA_TEMPO);
    }
    if (method.isAnnotationPresent(RolesAllowed.class)) {
      context.register(new InwonerFilter(request), Priorities.AUTHENTICATION);
    }
  }

  /** Throws when the method does not say, once and in words we know, who may call it. */
  static void checkAnnotation(Method method) {
    RolesAllowed roles = method.getAnnotation(RolesAllowed.class);
    boolean residents = roles != null && List.of(roles.value()).equals(List.of(Rollen.INWONER));
    boolean nobody = method.isAnnotationPresent(DenyAll.class);
    long said =
        Stream.of(
                method.isAnnotationPresent(PermitAll.class),
                method.isAnnotationPresent(VoorBeheer.class),
                roles != null)
            .filter(is -> is)
            .count();
    if (nobody || said != 1 || (roles != null && !residents)) {
      throw new IllegalStateException(
          method.getDeclaringClass().getName()
              + "."
              + method.getName()
              + " needs exactly one of @PermitAll, @RolesAllowed(Rollen.INWONER) and @VoorBeheer");
    }
  }
}
