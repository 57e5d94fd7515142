package nl.zaakwijs.webapp.zaken;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The links from one page of a list to the others: the first, the last and those beside this one.
 *
 * @param nummer of this page, from 1
 * @param aantal how many pages there are
 * @param zoek what was searched for, kept from page to page; empty when nothing was
 */
public record Bladen(int nummer, int aantal, String zoek) {
  /**
   * A link to one page.
   *
   * @param gat whether pages are left out before it
   */
  public record Blad(int nummer, String adres, boolean huidig, boolean gat) {}

  /** The one before this; null on the first. */
  public @Nullable String vorige() {
    return nummer > 1 ? address(nummer - 1) : null;
  }

  /** The one after this; null on the last. */
  public @Nullable String volgende() {
    return nummer < aantal ? address(nummer + 1) : null;
  }

  /** This one. */
  String huidige() {
    return address(nummer);
  }

  /** The pages that get a link, in order. */
  public List<Blad> bladen() {
    return IntStream.rangeClosed(1, aantal)
        .filter(this::isShown)
        .mapToObj(
            blad -> new Blad(blad, address(blad), blad == nummer, blad > 1 && !isShown(blad - 1)))
        .toList();
  }

  private boolean isShown(int blad) {
    return blad == 1 || blad == aantal || Math.abs(blad - nummer) <= 1;
  }

  private String address(int blad) {
    String zoekdeel =
        zoek.isEmpty() ? "" : "zoek=" + URLEncoder.encode(zoek, StandardCharsets.UTF_8) + "&";
    return "/zaken?" + zoekdeel + "blad=" + blad;
  }
}
