package nl.zaakwijs.portal.kennis.bron;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Date;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import nl.zaakwijs.clients.web.WebClient;

/**
 * The addresses of all pages of a website with the day on which each last changed, from its sitemap
 * or from an index of sitemaps, packed or not.
 */
final class Sitemaps {
  private static final int MEESTE_KAARTEN = 1_000;
  private static final int MEESTE_BYTES = 50 * 1024 * 1024;
  private static final int GZIP = 0x1f8b;

  private final WebClient client;
  private final Robots robots;
  private final Pauze pauze;

  Sitemaps(WebClient client, Robots robots, Pauze pauze) {
    this.client = client;
    this.robots = robots;
    this.pauze = pauze;
  }

  /**
   * What the sitemaps name.
   *
   * @param adressen in their order, each with the moment of its last change; empty when the sitemap
   *     does not say
   * @param volledig whether that is all that is wanted of what they name
   */
  record Lijst(Map<URI, String> adressen, boolean volledig) {}

  /**
   * The wanted addresses of the website itself, and no more than so many: a sitemap can be endless.
   *
   * @param eerste where to begin when {@code robots.txt} names no sitemap
   * @throws IllegalArgumentException when there is no sitemap at all
   */
  Lijst list(List<URI> eerste, Predicate<URI> gewenst, int meeste) {
    Deque<URI> kaarten = new ArrayDeque<>(eerste);
    Set<URI> gezien = new HashSet<>(eerste);
    Map<URI, String> bladen = new LinkedHashMap<>();
    int aantal = 0;
    while (!kaarten.isEmpty()) {
      if (aantal == MEESTE_KAARTEN) {
        return new Lijst(bladen, false);
      }
      URI adres = kaarten.removeFirst();
      if (!robots.isAllowed(adres)) {
        throw new IllegalArgumentException("robots.txt forbids " + adres);
      }
      if (aantal > 0) {
        pauze.await();
      }
      aantal++;
      AbstractSiteMap kaart = parse(adres, client.get(adres).join().inhoud());
      if (kaart instanceof SiteMapIndex index) {
        // One more than are read, so that it shows that not all were.
        index.getSitemaps().stream()
            .flatMap(deel -> findOwn(deel.getUrl()).stream())
            .filter(deel -> gezien.size() <= MEESTE_KAARTEN && gezien.add(deel))
            .forEach(kaarten::add);
      } else if (kaart instanceof SiteMap lijst && !add(lijst, gewenst, meeste, bladen)) {
        return new Lijst(bladen, false);
      }
    }
    return new Lijst(bladen, true);
  }

  /** False when there are more than so many. */
  private boolean add(SiteMap lijst, Predicate<URI> gewenst, int meeste, Map<URI, String> bladen) {
    for (SiteMapURL blad : lijst.getSiteMapUrls()) {
      Optional<URI> uri = findOwn(blad.getUrl()).filter(gewenst);
      if (uri.isPresent()) {
        if (bladen.size() == meeste && !bladen.containsKey(uri.get())) {
          return false;
        }
        bladen.put(uri.get(), moment(blad.getLastModified()));
      }
    }
    return true;
  }

  private Optional<URI> findOwn(URL adres) {
    try {
      return Optional.of(adres.toURI()).filter(client::isOwn);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static String moment(Date gewijzigd) {
    return Optional.ofNullable(gewijzigd).map(dag -> dag.toInstant().toString()).orElse("");
  }

  private static AbstractSiteMap parse(URI adres, byte[] inhoud) {
    try {
      byte[] tekst = unpacked(inhoud);
      String begin = new String(tekst, StandardCharsets.ISO_8859_1);
      // A sitemap needs no definitions of its own: those are for mischief.
      if (begin.contains("<!DOCTYPE")) {
        throw new IllegalArgumentException(adres + " is no sitemap: it has a DOCTYPE");
      }
      String soort = begin.contains("<") ? "text/xml" : "text/plain";
      return new SiteMapParser(false).parseSiteMap(soort, tekst, adres.toURL());
    } catch (UnknownFormatException | MalformedURLException e) {
      throw new IllegalArgumentException(adres + " is no sitemap: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new IllegalArgumentException(adres + " can't be unpacked: " + e.getMessage(), e);
    }
  }

  private static byte[] unpacked(byte[] inhoud) throws IOException {
    if (inhoud.length < 2 || (((inhoud[0] & 0xff) << 8) | (inhoud[1] & 0xff)) != GZIP) {
      return inhoud;
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(inhoud))) {
      byte[] uit = in.readNBytes(MEESTE_BYTES + 1);
      if (uit.length > MEESTE_BYTES) {
        throw new IOException("more than " + MEESTE_BYTES + " bytes come out of it");
      }
      return uit;
    }
  }
}
