package nl.zaakwijs.webapp.bench.kleinste;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** The one address. */
@Path("/")
@RequestScoped
public class Begin {
  private final Boek boek;

  /** For the proxy. */
  @SuppressWarnings("NullAway") // the proxy never uses its own fields
  Begin() {
    this(null);
  }

  @Inject
  Begin(Boek boek) {
    this.boek = boek;
  }

  /** A page without a look at the table. */
  @GET
  @Produces("text/html")
  public String read() {
    return "<!doctype html><title>" + boek.naam() + "</title>";
  }
}
