package nl.zaakwijs.webapp.portaal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A visitor over plain HTTP, with cookies, for tests and measurements that need no browser. */
public final class Bezoeksessie {
  private static final Pattern HIDDEN =
      Pattern.compile("<input[^>]*type=\"hidden\"[^>]*name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"");

  private final CookieManager cookies = new CookieManager();
  private final HttpClient follows = client(cookies, HttpClient.Redirect.NORMAL);
  private final HttpClient stays = client(cookies, HttpClient.Redirect.NEVER);
  private final URI portal;

  public Bezoeksessie(Portaal portaal) {
    this.portal = portaal.url();
  }

  /** Whether the browser keeps a cookie of this name. */
  public boolean hasCookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .anyMatch(cookie -> cookie.getName().equals(name));
  }

  /** Keeps everything but this, as when a session was over. */
  public void forgetCookie(String name) {
    cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .toList()
        .forEach(cookie -> cookies.getCookieStore().remove(portal, cookie));
  }

  /** Comes in as somebody else, with the same connections. */
  public void forgetCookies() {
    cookies.getCookieStore().removeAll();
  }

  /** The page at this path, redirects followed. */
  public HttpResponse<String> get(String path) {
    return send(request(portal.resolve(path)).GET().build());
  }

  /** What is at this path, byte for byte, with these headers; no redirects. */
  public HttpResponse<byte[]> fetch(String path, Map<String, String> headers) {
    HttpRequest.Builder request =
        request(portal.resolve(path)).version(HttpClient.Version.HTTP_1_1).GET();
    headers.forEach(request::setHeader);
    return send(stays, request.build(), BodyHandlers.ofByteArray());
  }

  /** What is at this path, as it comes in; to be closed. */
  public HttpResponse<InputStream> stream(String path) {
    HttpRequest request =
        request(portal.resolve(path)).version(HttpClient.Version.HTTP_1_1).GET().build();
    return send(stays, request, BodyHandlers.ofInputStream());
  }

  /** A form with a file, in this order; without the token unless it is among the fields. */
  public HttpResponse<String> upload(
      String path, Map<String, String> fields, String filename, byte[] content) {
    String boundary = "grens-" + UUID.randomUUID();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    fields.forEach(
        (name, value) ->
            body.writeBytes(
                ("--"
                        + boundary
                        + "\r\nContent-Disposition: form-data; name=\""
                        + name
                        + "\"\r\n\r\n"
                        + value
                        + "\r\n")
                    .getBytes(StandardCharsets.UTF_8)));
    body.writeBytes(
        ("--"
                + boundary
                + "\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\""
                + filename
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    body.writeBytes(content);
    body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return send(
        request(portal.resolve(path))
            .version(HttpClient.Version.HTTP_1_1)
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(BodyPublishers.ofByteArray(body.toByteArray()))
            .build());
  }

  /** The hidden fields of the page at this path. */
  public Map<String, String> hiddenOf(String path) {
    return hidden(get(path).body());
  }

  /** Sends a form to this path, with the token of the session. */
  public HttpResponse<String> post(String path, Map<String, String> fields) {
    Map<String, String> form = new LinkedHashMap<>(hidden(get("/").body()));
    form.putAll(fields);
    return send(path, form);
  }

  /** Sends a form with just these fields to this path, redirects followed. */
  public HttpResponse<String> send(String path, Map<String, String> form) {
    return post(portal.resolve(path), form);
  }

  /** Sends a form as the script of the page does, for the conversation alone. */
  public HttpResponse<String> sendAsScript(String path, Map<String, String> form) {
    HttpRequest plain = form(portal.resolve(path), form);
    return send(
        HttpRequest.newBuilder(plain, (name, value) -> true)
            .header("X-Zaakwijs-Fragment", "gesprek")
            .build());
  }

  /** Begins to log in, as far as the way to the broker. */
  public HttpResponse<String> beginLogin() {
    return send(stays, request(portal.resolve("/inloggen/digid?naar=/")).GET().build());
  }

  /** Logs in at the broker as the resident with this BSN; gives the way back, not yet gone. */
  public String loginUntilTheWayBack(String bsn) {
    HttpResponse<String> choice = get("/inloggen/digid?naar=/");
    return send(stays, form(choice.uri(), chosen(choice, bsn)))
        .headers()
        .firstValue("Location")
        .orElseThrow();
  }

  /** Logs in as the resident with this BSN and gets the page at this path. */
  public HttpResponse<String> login(String bsn, String path) {
    HttpResponse<String> choice = get("/inloggen/digid?naar=" + path);
    return post(choice.uri(), chosen(choice, bsn));
  }

  private static Map<String, String> chosen(HttpResponse<String> choice, String bsn) {
    Map<String, String> form = new LinkedHashMap<>(hidden(choice.body()));
    form.put("bewoner", bsn);
    form.put("niveau", "midden");
    form.put("actie", "bevestigen");
    return form;
  }

  private HttpResponse<String> post(URI uri, Map<String, String> form) {
    return send(form(uri, form));
  }

  private static HttpRequest form(URI uri, Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    return request(uri)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  private static HttpRequest.Builder request(URI uri) {
    return HttpRequest.newBuilder(uri)
        .timeout(Duration.ofSeconds(90))
        .header("Accept", "text/html,*/*;q=0.8")
        .header("Accept-Language", "nl");
  }

  private HttpResponse<String> send(HttpRequest request) {
    return send(follows, request);
  }

  private static HttpResponse<String> send(HttpClient http, HttpRequest request) {
    return send(http, request, BodyHandlers.ofString());
  }

  private static <T> HttpResponse<T> send(
      HttpClient http, HttpRequest request, BodyHandler<T> handler) {
    try {
      return http.send(request, handler);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for a page", e);
    }
  }

  private static HttpClient client(CookieManager cookies, HttpClient.Redirect redirect) {
    return HttpClient.newBuilder()
        .cookieHandler(cookies)
        .followRedirects(redirect)
        .connectTimeout(Duration.ofSeconds(5))
        .build();
  }

  private static Map<String, String> hidden(String html) {
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher matcher = HIDDEN.matcher(html);
    while (matcher.find()) {
      fields.put(matcher.group(1), matcher.group(2).replace("&amp;", "&"));
    }
    return fields;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
