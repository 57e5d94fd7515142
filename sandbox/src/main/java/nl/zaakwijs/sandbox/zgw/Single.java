package nl.zaakwijs.sandbox.zgw;

import io.javalin.http.Context;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import nl.zaakwijs.sandbox.http.Json;
import nl.zaakwijs.sandbox.http.Reply;

/** One resource with its ETag, or 304 when the caller already has it. */
public final class Single {

  private Single() {}

  public static Reply of(Context verzoek, Object resource) {
    String etag = "\"" + digest(Json.write(resource)) + "\"";
    String known = verzoek.header("If-None-Match");
    boolean same =
        known != null
            && Arrays.stream(known.split(",", -1)).map(String::trim).anyMatch(etag::equals);
    Reply reply = same ? Reply.empty(304) : Reply.ok(resource);
    return reply.withHeader("ETag", etag);
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("no SHA-256 on this Java", e);
    }
  }
}
