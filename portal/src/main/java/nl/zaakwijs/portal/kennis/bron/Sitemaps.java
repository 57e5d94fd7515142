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
   * By address, in the order of the sitemaps, the moment of the last change; empty when the sitemap
   * does not say. Only addresses of the website itself.
   *
   * @param eerste where to begin when {@code robots.txt} names no sitemap
   * @throws IllegalArgumentException when there is no sitemap at all
   */
  Map<URI, String> list(List<URI> eerste) {
    Deque<URI> kaarten = new ArrayDeque<>(eerste);
    Set<URI> gezien = new HashSet<>(eerste);
    Map<URI, String> bladen = new LinkedHashMap<>();
    int aantal = 0;
    while (!kaarten.isEmpty() && aantal < MEESTE_KAARTEN) {
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
        for (AbstractSiteMap deel : index.getSitemaps()) {
          findOwn(deel.getUrl()).filter(gezien::add).ifPresent(kaarten::add);
        }
      } else if (kaart instanceof SiteMap lijst) {
        for (SiteMapURL blad : lijst.getSiteMapUrls()) {
          findOwn(blad.getUrl()).ifPresent(uri -> bladen.put(uri, moment(blad.getLastModified())));
        }
      }
    }
    return bladen;
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
