package nl.zaakwijs.webapp.informatie;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import nl.zaakwijs.portal.herschrijving.Herschrijver;
import nl.zaakwijs.portal.kennis.inbedding.InbeddingInstellingen;
import nl.zaakwijs.portal.post.PostInstellingen;

/** The pages about the assistant itself. */
@Path("/")
@Produces("text/html;charset=UTF-8")
@Dependent
public class InformatieResource {
  private final Herschrijver herschrijver;
  private final InbeddingInstellingen inbedding;
  private final PostInstellingen post;

  @Inject
  InformatieResource(
      Herschrijver herschrijver, InbeddingInstellingen inbedding, PostInstellingen post) {
    this.herschrijver = herschrijver;
    this.inbedding = inbedding;
    this.post = post;
  }

  @GET
  @Path("over")
  @PermitAll
  public OverPage showOver() {
    return new OverPage(herschrijver.isOn());
  }

  @GET
  @Path("privacy")
  @PermitAll
  public PrivacyPage showPrivacy() {
    return new PrivacyPage(herschrijver.isOn(), inbedding.isServer(), post.isAan());
  }

  @GET
  @Path("toegankelijkheid")
  @PermitAll
  public ToegankelijkheidPage showToegankelijkheid() {
    return new ToegankelijkheidPage();
  }

  @GET
  @Path("contact")
  @PermitAll
  public ContactPage showContact() {
    return new ContactPage();
  }
}
