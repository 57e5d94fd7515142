package nl.zaakwijs.webapp.bewaking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.zaakwijs.portal.kennis.bron.Bronnenplan;
import nl.zaakwijs.portal.kennis.bron.Bronwerk;
import nl.zaakwijs.portal.kennis.invoer.Kennisverversing;
import nl.zaakwijs.portal.opslag.Databank;
import nl.zaakwijs.portal.post.Bezorging;
import nl.zaakwijs.portal.storing.Koppelingen;
import nl.zaakwijs.portal.storing.Koppelingstand;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Says whether residents can be served, with what was last seen of each upstream. Only the own
 * database makes it say no: without an upstream the rest of the portal goes on, and with knowledge
 * that can't be used it goes on with what it had.
 */
@Readiness
@ApplicationScoped
public class Gereedheid implements HealthCheck {
  private final Koppelingen koppelingen;
  private final Kennisverversing kennis;
  private final Bronnenplan bronnen;
  private final Bezorging post;

  /** For the proxy. */
  @SuppressWarnings("NullAway")
  Gereedheid() {
    this.koppelingen = null;
    this.kennis = null;
    this.bronnen = null;
    this.post = null;
  }

  @Inject
  Gereedheid(
      Koppelingen koppelingen, Kennisverversing kennis, Bronnenplan bronnen, Bezorging post) {
    this.koppelingen = koppelingen;
    this.kennis = kennis;
    this.bronnen = bronnen;
    this.post = post;
  }

  @Override
  public HealthCheckResponse call() {
    boolean databank = Databank.isReachable();
    HealthCheckResponseBuilder answer =
        HealthCheckResponse.named("zaakwijs").status(databank).withData("databank", word(databank));
    for (Koppelingstand stand : koppelingen.list()) {
      answer.withData(stand.naam(), stand.stand().name());
    }
    answer.withData("kennis", word(kennis.stand().gelukt()));
    for (Bronwerk.Stand stand : bronnen.listStanden()) {
      answer.withData("kennis." + stand.bron(), word(stand.isGoed()));
    }
    return answer.withData("post", word(post.isGelukt())).build();
  }

  private static String word(boolean up) {
    return up ? "UP" : "DOWN";
  }
}
