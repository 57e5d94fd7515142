package nl.zaakwijs.webapp.security.overtreders;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Does not say who may call it. */
@Path("/vergeten")
public class ResourceZonderToegang {
  @GET
  public String read() {
    return "";
  }
}
