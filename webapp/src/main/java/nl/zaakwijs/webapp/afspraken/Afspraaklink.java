package nl.zaakwijs.webapp.afspraken;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import nl.zaakwijs.portal.afspraken.Afspraak;
import nl.zaakwijs.portal.opslag.Zegel;
import nl.zaakwijs.webapp.security.Herkomst;

/**
 * The address in a mail that opens one appointment without logging in. It holds our own key of the
 * appointment with a signature, and nothing of whoever made it.
 */
@Dependent
public class Afspraaklink {
  static final String PAD = "/afspraken/link/";
  private static final String DOEL = "afspraaklink";

  private final Zegel zegel;
  private final Herkomst herkomst;

  @Inject
  public Afspraaklink(Zegel zegel, Herkomst herkomst) {
    this.zegel = zegel;
    this.herkomst = herkomst;
  }

  /** The full address, in the language of whoever made it. */
  public URI of(Afspraak afspraak) {
    return herkomst.resolve(
        PAD + zegel.sign(DOEL, afspraak.sleutel()) + "?taal=" + afspraak.taal().code());
  }

  /** Whose appointment this token opens; empty when nobody here signed it. */
  Optional<UUID> find(String token) {
    return zegel.verify(DOEL, token);
  }
}
