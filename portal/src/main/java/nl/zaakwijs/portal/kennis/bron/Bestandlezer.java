package nl.zaakwijs.portal.kennis.bron;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import nl.zaakwijs.clients.web.WebClient;
import nl.zaakwijs.clients.web.Webpagina;
import nl.zaakwijs.portal.gemeente.Gemeente;
import nl.zaakwijs.portal.kennis.invoer.Bestandsoort;
import nl.zaakwijs.portal.kennis.invoer.Invoer;
import nl.zaakwijs.portal.kennis.invoer.Kennisinvoer;

/**
 * Reads a file at an address: a table, JSON of open data, or Markdown. What did not change is not
 * sent again.
 */
final class Bestandlezer implements Bronlezer {
  private final Broninstelling bron;
  private final WebClient client;
  private final Gemeente gemeente;

  Bestandlezer(Broninstelling bron, WebClient client, Gemeente gemeente) {
    this.bron = bron;
    this.client = client;
    this.gemeente = gemeente;
  }

  @Override
  public Opbrengst read(Map<String, Blad> bladen, LocalDate vandaag) {
    String adres = bron.adres().toString();
    Blad bekend = bladen.getOrDefault(adres, Blad.ONBEKEND);
    Webpagina pagina = client.get(bron.adres(), bekend.etag(), bekend.gewijzigd()).join();
    if (pagina.isOngewijzigd()) {
      return new Opbrengst(Invoer.unchanged(bekend.ids()), bladen);
    }
    Invoer invoer =
        new Kennisinvoer(gemeente, vandaag)
            .read(bron.naam() + "." + extension(pagina), pagina.inhoud());
    Blad blad = new Blad("", pagina.etag(), pagina.gewijzigd(), invoer.ids());
    return new Opbrengst(invoer, Map.of(adres, blad));
  }

  /** By what the server says that it is, else by its address. */
  private static String extension(Webpagina pagina) {
    return Bestandsoort.find(pagina.soort())
        .map(Bestandsoort::extensie)
        .orElseGet(() -> extension(pagina.adres()));
  }

  private static String extension(URI adres) {
    String pad = adres.getRawPath();
    return pad.substring(pad.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
