package nl.zaakwijs.webapp.security;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Why a login did not come about; the login page tells it in plain words. It travels as {@code
 * /inloggen?melding=CODE&naar=PAD}.
 */
public enum Inlogmelding {
  /** The resident stopped at DigiD. */
  GEANNULEERD,
  /** DigiD confirmed less than the level that is needed here. */
  NIVEAU_TE_LAAG,
  /** Someone logged in for somebody else, which is not possible here. */
  VERTEGENWOORDIGING,
  /** The mandate is for another service than this one. */
  MACHTIGING,
  /** The login was started too long ago, was used already, or was not started here. */
  VERLOPEN,
  /** The answer of the login service can't be trusted or read. */
  NIET_GELUKT,
  /** The login service does not answer. */
  STORING;

  /** As it stands in the address: {@code niveau-te-laag}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The one with this code; empty for anything else. */
  public static Optional<Inlogmelding> find(String code) {
    return Arrays.stream(values()).filter(melding -> melding.code().equals(code)).findFirst();
  }
}
