package nl.zaakwijs.portal.kennis.bron;

import java.util.List;

/**
 * What is remembered of one page or file of a source, so that it is fetched again only when it
 * changed.
 *
 * @param lastmod as the sitemap said it; may be empty
 * @param etag as the website said it; may be empty
 * @param gewijzigd the header Last-Modified; may be empty
 * @param ids the articles that were made of it
 */
record Blad(String lastmod, String etag, String gewijzigd, List<String> ids) {
  static final Blad ONBEKEND = new Blad("", "", "", List.of());

  Blad {
    ids = List.copyOf(ids);
  }
}
