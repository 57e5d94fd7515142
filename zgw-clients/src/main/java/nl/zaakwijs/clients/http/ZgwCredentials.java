package nl.zaakwijs.clients.http;

import java.nio.charset.StandardCharsets;

/**
 * What a ZGW register knows us by. The secret is at least 32 bytes, the length of the hash that it
 * signs with (RFC 7518, section 3.2).
 */
public record ZgwCredentials(String clientId, Secret secret) {
  public static final int MIN_SECRET_BYTES = 32;

  public ZgwCredentials {
    if (clientId.isBlank()) {
      throw new IllegalArgumentException("a ZGW client id is needed");
    }
    if (secret.reveal().getBytes(StandardCharsets.UTF_8).length < MIN_SECRET_BYTES) {
      throw new IllegalArgumentException(
          "the ZGW secret of client "
              + clientId
              + " must be at least "
              + MIN_SECRET_BYTES
              + " bytes");
    }
  }
}
