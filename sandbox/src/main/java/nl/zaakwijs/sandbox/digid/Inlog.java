package nl.zaakwijs.sandbox.digid;

import java.time.Instant;
import nl.zaakwijs.sandbox.zaad.Inlogger;

/**
 * A resident who confirmed. What the code, the tokens and userinfo stand for.
 *
 * @param sub random for every login: says nothing about the resident
 */
record Inlog(Inlogverzoek verzoek, Inlogger wie, Niveau niveau, String sub, Instant tijdstip) {

  /** The level in the words of the login that it is. */
  String acr() {
    return wie.eherkenning() ? niveau.eherkenning() : niveau.urn();
  }

  @Override
  public String toString() {
    return "Inlog[" + niveau + "]";
  }
}
