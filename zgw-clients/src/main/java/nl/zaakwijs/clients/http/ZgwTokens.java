package nl.zaakwijs.clients.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes the JWT that ZGW registers ask for, a new one for every call. HS256 with {@code iss},
 * {@code iat}, {@code client_id}, {@code user_id} and {@code user_representation}; the JDK signs
 * it, so no JWT library is needed for these forty lines.
 */
public final class ZgwTokens {
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
  private static final String HEADER = encode("{\"typ\":\"JWT\",\"alg\":\"HS256\"}");

  private final ZgwCredentials credentials;
  private final Clock clock;
  private final ObjectMapper mapper = new ObjectMapper();

  public ZgwTokens(ZgwCredentials credentials, Clock clock) {
    this.credentials = credentials;
    this.clock = clock;
  }

  /** The headers that make a call ours, for this user, now. */
  public Map<String, String> headersFor(Gebruiker gebruiker) {
    return Map.of("Authorization", "Bearer " + tokenFor(gebruiker));
  }

  String tokenFor(Gebruiker gebruiker) {
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("iss", credentials.clientId());
    claims.put("iat", clock.instant().getEpochSecond());
    claims.put("client_id", credentials.clientId());
    claims.put("user_id", gebruiker.userId());
    claims.put("user_representation", gebruiker.representation());
    String content = HEADER + "." + encode(toJson(claims));
    return content + "." + BASE64.encodeToString(sign(content));
  }

  private String toJson(Map<String, Object> claims) {
    try {
      return mapper.writeValueAsString(claims);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("claims of text and numbers are always JSON", e);
    }
  }

  private byte[] sign(String content) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(
          new SecretKeySpec(
              credentials.secret().reveal().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return mac.doFinal(content.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }

  private static String encode(String text) {
    return BASE64.encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
