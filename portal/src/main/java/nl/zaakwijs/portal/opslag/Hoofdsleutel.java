package nl.zaakwijs.portal.opslag;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import nl.zaakwijs.portal.instellingen.Instellingen;

/**
 * The key of this installation, from which every other key is derived. It encrypts nothing itself
 * and never prints itself.
 */
public final class Hoofdsleutel {
  /** The key in the configuration. */
  public static final String KEY = "zaakwijs.sleutel";

  private static final int LENGTH = 32;
  private static final int ID_LENGTH = 4;
  private static final String HMAC = "HmacSHA256";

  private final byte[] pseudorandom;

  /**
   * @param bytes 32 random bytes
   */
  public Hoofdsleutel(byte[] bytes) {
    if (bytes.length != LENGTH) {
      throw new IllegalArgumentException("A master key has " + LENGTH + " bytes");
    }
    // HKDF (RFC 5869), step "extract"; the salt tells this program's keys from any other's.
    this.pseudorandom = hmac("zaakwijs".getBytes(StandardCharsets.UTF_8), bytes);
  }

  /** The key that is configured: 32 bytes in base64. */
  public static Hoofdsleutel from(Instellingen instellingen) {
    try {
      byte[] bytes = Base64.getDecoder().decode(instellingen.text(KEY));
      if (bytes.length == LENGTH) {
        return new Hoofdsleutel(bytes);
      }
    } catch (IllegalArgumentException e) {
      // Falls through: the exception may tell something of the value.
    }
    return instellingen.reject(
        KEY,
        "must be 32 random bytes in base64, as `openssl rand -base64 32` gives",
        new Hoofdsleutel(new byte[LENGTH]));
  }

  /**
   * A key for one purpose (HKDF, step "expand", one block). Keys for different purposes tell
   * nothing of each other.
   */
  SecretKey derive(String purpose, String algorithm) {
    byte[] info = purpose.getBytes(StandardCharsets.UTF_8);
    byte[] block = Arrays.copyOf(info, info.length + 1);
    block[info.length] = 1;
    return new SecretKeySpec(hmac(pseudorandom, block), algorithm);
  }

  /** Tells which master key something was encrypted under, without telling anything of the key. */
  byte[] id() {
    return Arrays.copyOf(derive("id", HMAC).getEncoded(), ID_LENGTH);
  }

  static byte[] hmac(byte[] key, byte[] data) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key, HMAC));
      return mac.doFinal(data);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has " + HMAC, e);
    }
  }

  @Override
  public String toString() {
    return "***";
  }
}
