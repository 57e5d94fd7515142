package nl.zaakwijs.clients.web;

import java.net.URI;

/** A page or file of a website. */
public final class Webpagina {
  private final URI adres;
  private final boolean ongewijzigd;
  private final String soort;
  private final String etag;
  private final String gewijzigd;
  private final byte[] inhoud;

  Webpagina(
      URI adres, boolean ongewijzigd, String soort, String etag, String gewijzigd, byte[] inhoud) {
    this.adres = adres;
    this.ongewijzigd = ongewijzigd;
    this.soort = soort;
    this.etag = etag;
    this.gewijzigd = gewijzigd;
    this.inhoud = inhoud;
  }

  /** Where it was found, after redirects within the website. */
  public URI adres() {
    return adres;
  }

  /** Whether it is what we knew already; there is no content then. */
  public boolean isOngewijzigd() {
    return ongewijzigd;
  }

  /** The header {@code Content-Type}; may be empty. */
  public String soort() {
    return soort;
  }

  /** For the next time; may be empty. */
  public String etag() {
    return etag;
  }

  /** The header {@code Last-Modified}, for the next time; may be empty. */
  public String gewijzigd() {
    return gewijzigd;
  }

  public byte[] inhoud() {
    return inhoud.clone();
  }
}
