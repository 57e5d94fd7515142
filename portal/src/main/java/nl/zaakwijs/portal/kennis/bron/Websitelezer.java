package nl.zaakwijs.portal.kennis.bron;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import nl.zaakwijs.clients.http.UpstreamException;
import nl.zaakwijs.clients.web.WebClient;
import nl.zaakwijs.clients.web.Webpagina;
import nl.zaakwijs.portal.kennis.invoer.Invoer;

/**
 * Reads a website by its sitemap: only pages that changed, no faster than the website asks, and
 * nothing that {@code robots.txt} forbids. A page that can't be had keeps what was made of it.
 */
final class Websitelezer implements Bronlezer {
  private static final Duration LANGST = Duration.ofHours(6);

  /** After so many failures in a row the website is down. */
  private static final int MEESTE_FOUTEN = 10;

  private final Broninstelling bron;
  private final WebClient client;
  private final Function<Duration, Pauze> pauzes;
  private final Clock clock;

  Websitelezer(
      Broninstelling bron, WebClient client, Function<Duration, Pauze> pauzes, Clock clock) {
    this.bron = bron;
    this.client = client;
    this.pauzes = pauzes;
    this.clock = clock;
  }

  /** Waits for real. */
  static Pauze sleeping(Duration duur) {
    return () -> {
      try {
        Thread.sleep(duur.toMillis());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CancellationException("the program ends");
      }
    };
  }

  @Override
  public Opbrengst read(Map<String, Blad> bladen, LocalDate vandaag) {
    Robots robots = Robots.read(client, bron.adres());
    Pauze pauze = pauzes.apply(robots.pauze(bron.pauze()));
    Sitemaps.Lijst lijst =
        new Sitemaps(client, robots, pauze)
            .list(
                begin(robots), adres -> robots.isAllowed(adres) && isWanted(adres), bron.meeste());
    Ronde ronde = new Ronde(bladen, pauze, new Paginalezer(bron.naam(), vandaag));
    Instant einde = clock.instant().plus(LANGST);
    int aantal = 0;
    for (Map.Entry<URI, String> adres : lijst.adressen().entrySet()) {
      if (clock.instant().isAfter(einde)) {
        break;
      }
      aantal++;
      ronde.add(adres.getKey(), adres.getValue());
    }
    if (aantal < lijst.adressen().size() || !lijst.volledig()) {
      ronde.stop(aantal);
    }
    return ronde.result();
  }

  /** A configured sitemap, else those that the website names, else the usual place. */
  private List<URI> begin(Robots robots) {
    String pad = bron.adres().getRawPath();
    if (pad.endsWith(".xml") || pad.endsWith(".gz") || pad.endsWith(".txt")) {
      return List.of(bron.adres());
    }
    List<URI> genoemd =
        robots.sitemaps().stream().map(bron.adres()::resolve).filter(client::isOwn).toList();
    return genoemd.isEmpty() ? List.of(bron.adres().resolve("/sitemap.xml")) : genoemd;
  }

  private boolean isWanted(URI adres) {
    return bron.alleen().isEmpty()
        || bron.alleen().stream().anyMatch(begin -> adres.getPath().startsWith(begin));
  }

  /** One time through all pages. */
  private final class Ronde {
    private final Map<String, Blad> bekend;
    private final Pauze pauze;
    private final Paginalezer lezer;
    private final List<Invoer> delen = new ArrayList<>();
    private final Set<String> behouden = new HashSet<>();
    private final List<String> geweigerd = new ArrayList<>();
    private final Map<String, Blad> nieuw = new HashMap<>();
    private boolean volledig = true;
    private int fouten;

    Ronde(Map<String, Blad> bekend, Pauze pauze, Paginalezer lezer) {
      this.bekend = bekend;
      this.pauze = pauze;
      this.lezer = lezer;
    }

    void add(URI adres, String lastmod) {
      String sleutel = adres.toString();
      Blad was = bekend.getOrDefault(sleutel, Blad.ONBEKEND);
      if (!lastmod.isEmpty() && lastmod.equals(was.lastmod())) {
        keep(sleutel, was);
        return;
      }
      pauze.await();
      try {
        Webpagina pagina = client.get(adres, was.etag(), was.gewijzigd()).join();
        fouten = 0;
        if (pagina.isOngewijzigd()) {
          keep(sleutel, new Blad(lastmod, was.etag(), was.gewijzigd(), was.ids()));
          return;
        }
        Invoer invoer = lezer.read(adres, pagina, lastmod);
        delen.add(invoer);
        nieuw.put(sleutel, new Blad(lastmod, pagina.etag(), pagina.gewijzigd(), invoer.ids()));
      } catch (CompletionException e) {
        failed(sleutel, was, e);
      }
    }

    private void failed(String sleutel, Blad was, CompletionException e) {
      if (!(e.getCause() instanceof UpstreamException failure)) {
        throw e;
      }
      geweigerd.add(sleutel + ": " + failure.getMessage());
      if (failure.kind() == UpstreamException.Kind.NOT_FOUND) {
        return;
      }
      fouten++;
      if (fouten >= MEESTE_FOUTEN) {
        throw failure;
      }
      // Without what it was known by, so that it is fetched the next time.
      keep(sleutel, new Blad("", was.etag(), was.gewijzigd(), was.ids()));
    }

    private void keep(String sleutel, Blad blad) {
      behouden.addAll(blad.ids());
      nieuw.put(sleutel, blad);
    }

    /** Not all pages could be had: nothing is withdrawn for that. */
    void stop(int aantal) {
      volledig = false;
      geweigerd.add(bron.adres() + ": what comes after " + aantal + " pages was left out");
    }

    Opbrengst result() {
      Invoer samen = Invoer.join(delen);
      geweigerd.addAll(0, samen.geweigerd());
      return new Opbrengst(new Invoer(samen.artikelen(), geweigerd, behouden, volledig), nieuw);
    }
  }
}
