package nl.zaakwijs.webapp;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/**
 * All pages, at the root of the site. Redirects stay relative, so that they are right behind any
 * proxy, and nothing lists the addresses.
 */
@ApplicationPath("/")
public class Zaakwijs extends Application {
  @Override
  public Map<String, Object> getProperties() {
    return Map.of(
        "jersey.config.server.headers.location.relative.resolution.disabled", true,
        "jersey.config.server.wadl.disableWadl", true);
  }
}
