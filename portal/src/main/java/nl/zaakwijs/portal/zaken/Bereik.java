package nl.zaakwijs.portal.zaken;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of a document that is asked for (RFC 9110, section 14): from a byte, to a byte, or the
 * last so many. One part at a time; whoever asks for more gets all of it.
 *
 * @param van the first byte, from 0; null for the last so many
 * @param tot the last byte, itself included, or how many; null for everything from there
 */
public record Bereik(@Nullable Long van, @Nullable Long tot) {
  private static final Pattern BEREIK =
      Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})", Pattern.CASE_INSENSITIVE);

  public Bereik {
    if (van == null ? tot == null : tot != null && tot < van) {
      throw new IllegalArgumentException("not a part of anything");
    }
  }

  /** What the header says; empty when it says nothing that we keep to. */
  public static Optional<Bereik> parse(@Nullable String kop) {
    Matcher matcher = BEREIK.matcher(kop == null ? "" : kop.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Long van = number(matcher.group(1));
    Long tot = number(matcher.group(2));
    boolean any = van == null ? tot != null : tot == null || tot >= van;
    return any ? Optional.of(new Bereik(van, tot)) : Optional.empty();
  }

  /** Which bytes that are of something this large; empty when it has none of them. */
  Optional<Stuk> of(long omvang) {
    if (van == null) {
      long aantal = tot == null ? 0 : Math.min(tot, omvang);
      return Optional.of(new Stuk(omvang - aantal, omvang)).filter(Stuk::isIets);
    }
    long einde = tot == null ? omvang : Math.min(tot + 1, omvang);
    return Optional.of(new Stuk(van, einde)).filter(Stuk::isIets);
  }

  /** As a header. */
  @Override
  public String toString() {
    return "bytes=" + (van == null ? "" : van) + "-" + (tot == null ? "" : tot);
  }

  private static @Nullable Long number(String tekst) {
    return tekst.isEmpty() ? null : Long.valueOf(tekst);
  }

  /**
   * Bytes of something of which the size is known.
   *
   * @param einde the byte after the last
   */
  record Stuk(long van, long einde) {
    long lengte() {
      return einde - van;
    }

    boolean isIets() {
      return einde > van;
    }

    Bereik bereik() {
      return new Bereik(van, einde - 1);
    }
  }
}
