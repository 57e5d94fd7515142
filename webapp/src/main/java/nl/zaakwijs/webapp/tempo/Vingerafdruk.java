package nl.zaakwijs.webapp.tempo;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Recognises an address without keeping it (HMAC-SHA-256). Its key is made at the start and never
 * leaves this process, so that outside of it what is kept is worth nothing.
 */
final class Vingerafdruk {
  private static final String HMAC = "HmacSHA256";

  private final byte[] zout = new byte[32];

  Vingerafdruk() {
    new SecureRandom().nextBytes(zout);
  }

  String of(String address) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(zout, HMAC));
      return Base64.getEncoder()
          .encodeToString(mac.doFinal(address.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("Every Java has " + HMAC, e);
    }
  }
}
