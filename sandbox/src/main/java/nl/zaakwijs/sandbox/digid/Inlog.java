package nl.zaakwijs.sandbox.digid;

import java.time.Instant;

/**
 * A resident who confirmed. What the code, the tokens and userinfo stand for.
 *
 * @param sub random for every login: says nothing about the resident
 */
record Inlog(Inlogverzoek verzoek, String bsn, Niveau niveau, String sub, Instant tijdstip) {

  @Override
  public String toString() {
    return "Inlog[" + niveau + "]";
  }
}
