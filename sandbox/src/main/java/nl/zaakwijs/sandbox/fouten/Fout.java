package nl.zaakwijs.sandbox.fouten;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How an upstream misbehaves. Every part is optional and they add up: first the delay, then the
 * torn-off connection, else the status and body, else the ordinary answer.
 *
 * @param vertragingMs milliseconds to wait before anything else
 * @param status the HTTP status to answer with
 * @param inhoud the body to answer with
 * @param contentType the media type of that body, {@code text/html} when absent
 * @param reset whether the connection is torn off without an answer
 * @param traag whether the ordinary answer trickles, a few bytes at a time
 * @param pad only requests whose method and path, as {@code GET /pad}, contain this text
 * @param aantal only this many requests, then all is well again
 * @param halverwege what happens after the first half of the ordinary answer
 * @param zonderBereik whether a whole document comes where a part was asked
 * @param elders whether the links in the ordinary answer lead to another server
 */
public record Fout(
    @Nullable Integer vertragingMs,
    @Nullable Integer status,
    @Nullable String inhoud,
    @Nullable String contentType,
    @Nullable Boolean reset,
    @Nullable Boolean traag,
    @Nullable String pad,
    @Nullable Integer aantal,
    @Nullable Halverwege halverwege,
    @Nullable Boolean zonderBereik,
    @Nullable Boolean elders) {

  /** How an answer ends in the middle. */
  public enum Halverwege {
    /** The connection closes. */
    BREEKT,
    /** Nothing more comes. */
    ZWIJGT
  }

  private static final Fout GEEN = of(null, null, null, null, null);

  private static Fout of(
      @Nullable Integer status,
      @Nullable String inhoud,
      @Nullable String contentType,
      @Nullable Boolean reset,
      @Nullable Boolean traag) {
    return new Fout(null, status, inhoud, contentType, reset, traag, null, null, null, null, null);
  }

  public static Fout vertraagd(Duration vertraging) {
    return GEEN.withVertraging(vertraging);
  }

  public static Fout status(int status) {
    return of(status, null, null, null, null);
  }

  public static Fout inhoud(String contentType, String inhoud) {
    return of(null, inhoud, contentType, null, null);
  }

  /** The connection is torn off. */
  public static Fout afgebroken() {
    return of(null, null, null, true, null);
  }

  /** The answer trickles. */
  public static Fout druppelend() {
    return of(null, null, null, null, true);
  }

  /** Half of the answer comes, and then this. */
  public static Fout halverwege(Halverwege einde) {
    return new Fout(null, null, null, null, null, null, null, null, einde, null, null);
  }

  /** Whole documents come where parts were asked. */
  public static Fout alles() {
    return new Fout(null, null, null, null, null, null, null, null, null, true, null);
  }

  /** All links lead to another server. */
  public static Fout naarElders() {
    return new Fout(null, null, null, null, null, null, null, null, null, null, true);
  }

  public Fout withVertraging(Duration vertraging) {
    return new Fout(
        Math.toIntExact(vertraging.toMillis()),
        status,
        inhoud,
        contentType,
        reset,
        traag,
        pad,
        aantal,
        halverwege,
        zonderBereik,
        elders);
  }

  /** The same fault, but only for requests whose {@code METHOD /path} contains the given text. */
  public Fout onlyPath(String deel) {
    return with(deel, aantal);
  }

  /** The same fault, but only for the next so many requests. */
  public Fout times(int keer) {
    return with(pad, keer);
  }

  private Fout with(@Nullable String nieuwPad, @Nullable Integer nieuwAantal) {
    return new Fout(
        vertragingMs,
        status,
        inhoud,
        contentType,
        reset,
        traag,
        nieuwPad,
        nieuwAantal,
        halverwege,
        zonderBereik,
        elders);
  }

  public Duration vertraging() {
    return vertragingMs == null ? Duration.ZERO : Duration.ofMillis(vertragingMs);
  }

  public boolean breaksOff() {
    return Boolean.TRUE.equals(reset);
  }

  public boolean trickles() {
    return Boolean.TRUE.equals(traag);
  }

  public boolean ignoresRange() {
    return Boolean.TRUE.equals(zonderBereik);
  }

  public boolean leadsElsewhere() {
    return Boolean.TRUE.equals(elders);
  }

  public boolean replaces() {
    return status != null || inhoud != null;
  }

  public boolean concerns(String verzoek) {
    return pad == null || verzoek.contains(pad);
  }
}
