package nl.zaakwijs.portal.kennis.bron;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zaakwijs.clients.web.Webpagina;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.kennis.invoer.Bestandsoort;
import nl.zaakwijs.portal.kennis.invoer.Dagen;
import nl.zaakwijs.portal.kennis.invoer.DocumentInvoer;
import nl.zaakwijs.portal.kennis.invoer.Herkomst;
import nl.zaakwijs.portal.kennis.invoer.Invoer;
import nl.zaakwijs.portal.kennis.invoer.Veld;
import nl.zaakwijs.portal.kennis.invoer.Vraagantwoord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Makes an article of a page of a website; what is no page, or has no text, is refused. */
final class Paginalezer {
  private final String bron;
  private final LocalDate vandaag;

  Paginalezer(String bron, LocalDate vandaag) {
    this.bron = bron;
    this.vandaag = vandaag;
  }

  /**
   * The article of a page.
   *
   * @param lastmod when the sitemap says that it changed; may be empty
   */
  Invoer read(URI adres, Webpagina pagina, String lastmod) {
    if (!isHtml(pagina.soort())) {
      return document(adres, pagina, lastmod);
    }
    Optional<Hoofdtekst> tekst = Hoofdtekst.find(parse(pagina));
    if (tekst.isEmpty()) {
      return refused(adres, "it has no text of its own, or does not want to be found");
    }
    if (!tekst.get().taal().isEmpty() && !tekst.get().taal().startsWith(Taal.NL.code())) {
      return refused(adres, "its language is " + tekst.get().taal());
    }
    Map<Veld, String> velden = new EnumMap<>(Veld.class);
    velden.put(Veld.ID, bron + adres.getRawPath() + query(adres.getRawQuery()));
    velden.put(Veld.VRAAG, tekst.get().titel());
    velden.put(Veld.ANTWOORD, tekst.get().html());
    velden.put(Veld.BRON, adres.toString());
    velden.put(Veld.GEWIJZIGD, lastmod);
    Vraagantwoord vraag = new Vraagantwoord(velden);
    Herkomst herkomst = new Herkomst(bron, vandaag);
    return vraag
        .findBezwaar()
        .map(bezwaar -> refused(adres, bezwaar))
        .orElseGet(
            () ->
                new Invoer(List.of(vraag.toArtikel(herkomst, Taal.NL)), List.of(), Set.of(), true));
  }

  private Invoer document(URI adres, Webpagina pagina, String lastmod) {
    Optional<String> soort =
        Bestandsoort.find(pagina.soort())
            .map(Bestandsoort::extensie)
            .filter(DocumentInvoer::isKnown);
    if (soort.isEmpty()) {
      return refused(adres, "it is no page but " + pagina.soort());
    }
    String pad = adres.getPath();
    LocalDate dag = Dagen.find(lastmod).orElse(vandaag);
    try {
      return new DocumentInvoer(new Herkomst(pad.substring(pad.lastIndexOf('/') + 1), dag))
          .read(bron + adres.getRawPath(), adres.toString(), pagina.inhoud());
    } catch (IllegalArgumentException e) {
      return refused(adres, String.valueOf(e.getMessage()));
    }
  }

  private static String query(@Nullable String query) {
    return query == null ? "" : "?" + query;
  }

  private static Document parse(Webpagina pagina) {
    try {
      return Jsoup.parse(
          new ByteArrayInputStream(pagina.inhoud()), charset(pagina), pagina.adres().toString());
    } catch (IOException e) {
      throw new IllegalStateException("a page in memory can always be read", e);
    }
  }

  /** Null where the page itself has to say it. */
  private static @Nullable String charset(Webpagina pagina) {
    String soort = pagina.soort().toLowerCase(Locale.ROOT);
    if (soort.contains("charset=utf-8")) {
      return "UTF-8";
    }
    return soort.contains("charset=iso-8859") || soort.contains("charset=windows-1252")
        ? "windows-1252"
        : null;
  }

  private static boolean isHtml(String soort) {
    String kaal = soort.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return kaal.equals("text/html") || kaal.equals("application/xhtml+xml");
  }

  private static Invoer refused(URI adres, String reden) {
    return new Invoer(List.of(), List.of(adres + ": " + reden), Set.of(), true);
  }
}
