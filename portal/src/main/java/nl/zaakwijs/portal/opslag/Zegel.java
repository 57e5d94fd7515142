package nl.zaakwijs.portal.opslag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * Signs keys that leave the house, so that nobody can make one up (HMAC-SHA-256). A token for one
 * purpose is worth nothing for another, and tells nothing but the key itself.
 */
@ApplicationScoped
public class Zegel {
  private static final int ID_LENGTH = 16;
  private static final int HMAC_LENGTH = 32;

  private final Hoofdsleutel hoofdsleutel;

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway") // the proxy never uses its own fields
  protected Zegel() {
    this(null);
  }

  @Inject
  public Zegel(Hoofdsleutel hoofdsleutel) {
    this.hoofdsleutel = hoofdsleutel;
  }

  /** The signed key: letters, digits, hyphens and underscores, the same every time. */
  public String sign(String purpose, UUID id) {
    byte[] bytes = bytes(id);
    byte[] token =
        ByteBuffer.allocate(ID_LENGTH + HMAC_LENGTH).put(bytes).put(hmac(purpose, bytes)).array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
  }

  /** The key that was signed for this purpose; empty for whatever was not. */
  public Optional<UUID> verify(String purpose, String token) {
    byte[] bytes;
    try {
      bytes = Base64.getUrlDecoder().decode(token);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    // Other spellings of the same bytes were never given out.
    if (bytes.length != ID_LENGTH + HMAC_LENGTH
        || !Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(token)) {
      return Optional.empty();
    }
    byte[] id = Arrays.copyOf(bytes, ID_LENGTH);
    byte[] hmac = Arrays.copyOfRange(bytes, ID_LENGTH, bytes.length);
    if (!MessageDigest.isEqual(hmac, hmac(purpose, id))) {
      return Optional.empty();
    }
    ByteBuffer buffer = ByteBuffer.wrap(id);
    return Optional.of(new UUID(buffer.getLong(), buffer.getLong()));
  }

  private byte[] hmac(String purpose, byte[] id) {
    byte[] key = hoofdsleutel.derive("zegel", "HmacSHA256").getEncoded();
    byte[] what = (purpose + '|').getBytes(StandardCharsets.UTF_8);
    return Hoofdsleutel.hmac(
        key, ByteBuffer.allocate(what.length + id.length).put(what).put(id).array());
  }

  private static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(ID_LENGTH)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }
}
