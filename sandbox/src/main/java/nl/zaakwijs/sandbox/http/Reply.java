package nl.zaakwijs.sandbox.http;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An answer before it goes over the line, so that it can be checked against a contract and spoiled
 * on request. Immutable: {@link #withHeader} gives another one.
 */
public final class Reply {

  private static final Pattern LINK = Pattern.compile("\"https?://[^/\"]+/");

  private final int status;
  private final String contentType;
  private final byte[] body;
  private final Map<String, String> headers;
  private final @Nullable Stroom stroom;

  private Reply(
      int status,
      String contentType,
      byte[] body,
      Map<String, String> headers,
      @Nullable Stroom stroom) {
    this.status = status;
    this.contentType = contentType;
    this.body = body;
    this.headers = headers;
    this.stroom = stroom;
  }

  private Reply(int status, String contentType, byte[] body, Map<String, String> headers) {
    this(status, contentType, body, headers, null);
  }

  public static Reply json(int status, Object waarde) {
    return new Reply(status, "application/json", Json.write(waarde), Map.of());
  }

  public static Reply ok(Object waarde) {
    return json(200, waarde);
  }

  public static Reply problem(int status, Object waarde) {
    return new Reply(status, "application/problem+json", Json.write(waarde), Map.of());
  }

  public static Reply text(int status, String contentType, String tekst) {
    return new Reply(status, contentType, tekst.getBytes(StandardCharsets.UTF_8), Map.of());
  }

  public static Reply bytes(String contentType, byte[] inhoud) {
    return new Reply(200, contentType, inhoud.clone(), Map.of());
  }

  /**
   * An answer whose body is made while it is sent; {@link #body()} is one byte that stands for it.
   */
  public static Reply stream(int status, String contentType, Stroom stroom) {
    return new Reply(status, contentType, new byte[1], Map.of(), stroom);
  }

  /** An answer without a body, such as 204 and 304. */
  public static Reply empty(int status) {
    return new Reply(status, "", new byte[0], Map.of());
  }

  public static Reply redirect(String adres) {
    return empty(302).withHeader("Location", adres);
  }

  public Reply withHeader(String naam, String waarde) {
    Map<String, String> meer = new LinkedHashMap<>(headers);
    meer.put(naam, waarde);
    return new Reply(status, contentType, body, Map.copyOf(meer), stroom);
  }

  /** The same JSON with the links to another server, that nobody may be led to. */
  Reply withLinksElsewhere() {
    String json = new String(body, StandardCharsets.UTF_8);
    byte[] anders =
        LINK.matcher(json).replaceAll("\"https://elders.example/").getBytes(StandardCharsets.UTF_8);
    return new Reply(status, contentType, anders, headers, stroom);
  }

  public int status() {
    return status;
  }

  /** The media type, or empty when there is no body. */
  public String contentType() {
    return contentType;
  }

  public byte[] body() {
    return body.clone();
  }

  /** What goes over the line. */
  Stroom stroom() {
    return stroom == null ? Stroom.of(body) : stroom;
  }

  boolean isStream() {
    return stroom != null;
  }

  public Map<String, String> headers() {
    return headers;
  }
}
