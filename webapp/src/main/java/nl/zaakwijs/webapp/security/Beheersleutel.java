package nl.zaakwijs.webapp.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import nl.zaakwijs.portal.instellingen.Instellingen;
import org.jspecify.annotations.Nullable;

/**
 * The key by which a beheerder's program is known. Only its hash is kept, and how much of a wrong
 * key is right can't be told from how long the answer takes.
 */
final class Beheersleutel {
  private static final String KEY = "zaakwijs.beheer.sleutel";
  private static final int KORTSTE = 32;
  private static final String BEARER = "Bearer ";

  /** Null when the municipality set no key: nobody is let in then. */
  private final byte @Nullable [] hash;

  private Beheersleutel(byte @Nullable [] hash) {
    this.hash = hash;
  }

  /** The configured key; one that is too short to be safe is refused. */
  static Beheersleutel from(Instellingen instellingen) {
    String sleutel = instellingen.text(KEY, "");
    if (!sleutel.isEmpty() && sleutel.length() < KORTSTE) {
      sleutel = instellingen.reject(KEY, "must have at least " + KORTSTE + " characters", "");
    }
    return new Beheersleutel(sleutel.isEmpty() ? null : hash(sleutel));
  }

  boolean isConfigured() {
    return hash != null;
  }

  /**
   * Whether this is the key.
   *
   * @param authorization the header of that name; null when there is none
   */
  boolean isIn(@Nullable String authorization) {
    if (hash == null
        || authorization == null
        || !authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      return false;
    }
    return MessageDigest.isEqual(hash, hash(authorization.substring(BEARER.length()).strip()));
  }

  @Override
  public String toString() {
    return "***";
  }

  private static byte[] hash(String sleutel) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(sleutel.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
