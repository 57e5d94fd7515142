package nl.zaakwijs.portal.opslag;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES-256-GCM over one value: version, nonce, ciphertext with tag. Whoever changes a byte, or
 * decrypts with another key or for another place, gets a refusal.
 */
final class Versleuteling {
  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final byte VERSION = 1;
  private static final int NONCE_LENGTH = 12;
  private static final int TAG_BITS = 128;

  private final SecureRandom random = new SecureRandom();

  byte[] encrypt(SecretKey key, byte[] associated, byte[] plain) {
    byte[] nonce = new byte[NONCE_LENGTH];
    random.nextBytes(nonce);
    try {
      Cipher cipher = Cipher.getInstance(CIPHER);
      cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(new byte[] {VERSION});
      cipher.updateAAD(associated);
      byte[] encrypted = cipher.doFinal(plain);
      return ByteBuffer.allocate(1 + NONCE_LENGTH + encrypted.length)
          .put(VERSION)
          .put(nonce)
          .put(encrypted)
          .array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has " + CIPHER, e);
    }
  }

  byte[] decrypt(SecretKey key, byte[] associated, byte[] stored) {
    if (stored.length < 1 + NONCE_LENGTH + TAG_BITS / 8 || stored[0] != VERSION) {
      throw new VersleutelingException("Not an encrypted value");
    }
    try {
      Cipher cipher = Cipher.getInstance(CIPHER);
      cipher.init(
          Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, stored, 1, NONCE_LENGTH));
      cipher.updateAAD(stored, 0, 1);
      cipher.updateAAD(associated);
      return cipher.doFinal(stored, 1 + NONCE_LENGTH, stored.length - 1 - NONCE_LENGTH);
    } catch (GeneralSecurityException e) {
      // Without the cause: it tells nothing that helps, and why it failed is nobody's business.
      throw new VersleutelingException("The value was changed, moved, or is another key's");
    }
  }
}
