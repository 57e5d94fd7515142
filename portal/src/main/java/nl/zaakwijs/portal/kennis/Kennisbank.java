package nl.zaakwijs.portal.kennis;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.zaakwijs.portal.gemeente.Gemeente;
import nl.zaakwijs.portal.inwoner.Taal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The municipality's knowledge: finds the articles that may answer a question, best first, with
 * what speaks for each. It is read in the background at the start; the first question waits for
 * what is left of that. It can be read anew while questions are being answered.
 */
@ApplicationScoped
public class Kennisbank {
  private static final Logger LOG = Logger.getLogger(Kennisbank.class.getName());

  /** A word that more articles than this are about does not tell which one is meant. */
  private static final int MEESTE_ARTIKELEN = 18;

  private final CompletableFuture<Artikelen> artikelen;
  private final Supplier<Artikelen> lees;
  private final Betekenissen betekenissen;
  private final AtomicInteger uitgave = new AtomicInteger(1);

  /** What is in use; whoever searches meanwhile goes on with what it began with. */
  private volatile Supplier<Inhoud> inhoud;

  /** For the proxy. */
  Kennisbank() {
    Artikelen geen = Artikelen.none();
    this.artikelen = CompletableFuture.completedFuture(geen);
    this.lees = () -> geen;
    this.betekenissen = Betekenissen.none();
    this.inhoud = () -> new Inhoud(geen, betekenissen);
  }

  /** Knows nothing, and reads nothing at the start. */
  public static Kennisbank empty() {
    return new Kennisbank();
  }

  /** Just these articles; what is there in English only is found as if it were Dutch. */
  public static Kennisbank of(List<Artikel> artikelen) {
    return of(artikelen, Betekenissen.none());
  }

  /** As {@link #of(List)}, with what tells how near an article comes in meaning. */
  public static Kennisbank of(List<Artikel> artikelen, Betekenissen betekenissen) {
    return new Kennisbank(() -> Artikelen.of(artikelen), betekenissen);
  }

  /** The built-in articles, with this municipality's facts. */
  public Kennisbank(Gemeente gemeente) {
    this(gemeente, Optional.empty(), Betekenissen.none());
  }

  /**
   * The built-in articles, with this municipality's facts and its own articles in their places.
   *
   * @param map the municipality's folder; absent means the built-in articles alone
   * @param betekenissen what tells how near an article comes in meaning
   */
  @Inject
  public Kennisbank(
      Gemeente gemeente,
      @ConfigProperty(name = "zaakwijs.gemeente.map") Optional<String> map,
      Betekenissen betekenissen) {
    this(() -> read(new ArtikelLezer(gemeente), map), betekenissen);
  }

  Kennisbank(Supplier<Artikelen> lees, Betekenissen betekenissen) {
    this.lees = lees;
    this.betekenissen = betekenissen;
    // A server under load may close a library while it is being read: once more, then.
    this.artikelen =
        CompletableFuture.supplyAsync(lees)
            .exceptionallyCompose(
                failure -> {
                  LOG.log(Level.WARNING, "kennis.opnieuw", failure);
                  return CompletableFuture.supplyAsync(lees);
                });
    this.inhoud =
        artikelen
                .thenApply(this::index)
                .exceptionallyCompose(failure -> artikelen.thenApplyAsync(this::index))
            ::join;
  }

  private Inhoud index(Artikelen gelezen) {
    return new Inhoud(gelezen, betekenissen);
  }

  private static Artikelen read(ArtikelLezer lezer, Optional<String> map) {
    Artikelen ingebouwd = Artikelen.read(lezer);
    return map.map(pad -> new EigenKennis(lezer, Path.of(pad)).over(ingebouwd)).orElse(ingebouwd);
  }

  /** Makes the container create it at the start, so that it is ready before the first question. */
  void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {
    LOG.log(Level.FINE, "kennis.begonnen");
  }

  @PreDestroy
  void end() {
    betekenissen.close();
  }

  /**
   * Waits until every article is read, which is long before they can be searched.
   *
   * @throws IllegalStateException that names every file that is not right, and what is wrong in it
   */
  public void check() {
    try {
      artikelen.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof IllegalStateException wrong ? wrong : e;
    }
  }

  /**
   * Reads all articles anew, indexes them beside what is in use, and then puts them in its place,
   * at once. A search that is going on ends on the old.
   *
   * @throws IllegalStateException that names every file that is not right; the old stays in use
   */
  public synchronized void reload() {
    Inhoud nieuw = index(lees.get());
    inhoud = () -> nieuw;
    LOG.log(
        Level.INFO,
        "kennis.herladen uitgave={0} artikelen={1}",
        new Object[] {uitgave.incrementAndGet(), nieuw.nederlands().size()});
  }

  /** Counts up each time that other articles come into use. */
  public int uitgave() {
    return uitgave.get();
  }

  /**
   * The articles that may answer this question, best first; none when none comes near.
   *
   * @param taal the language of the question; what is only written in Dutch is found as well
   */
  public List<Kandidaat> find(String vraag, Taal taal) {
    return find(vraag, taal, newWachttijd());
  }

  /**
   * As {@link #find(String, Taal)}, for one of the texts of a question.
   *
   * @param wachttijd how long that question may still wait for what its texts mean
   */
  public List<Kandidaat> find(String vraag, Taal taal, Wachttijd wachttijd) {
    return inhoud.get().find(vraag, taal, wachttijd);
  }

  /** How long one question may wait for what its texts mean. */
  public Wachttijd newWachttijd() {
    return betekenissen.newWachttijd();
  }

  /** The article with this id, in this language when it is there, else in Dutch. */
  public Optional<Artikel> findArtikel(String id, Taal taal) {
    return Optional.ofNullable(inhoud.get().artikelen(taal).get(id));
  }

  /**
   * The article about what one makes this appointment for: by the appointment system's key, else by
   * the name in the Uniforme Productnamenlijst.
   */
  public Optional<Artikel> findBijAfspraak(String product, String naam, Taal taal) {
    List<Artikel> alle = listArtikelen(taal);
    return alle.stream()
        .filter(artikel -> product.equals(artikel.afspraak()))
        .findFirst()
        .or(() -> alle.stream().filter(artikel -> isNamed(artikel, product, naam)).findFirst());
  }

  private static boolean isNamed(Artikel artikel, String product, String naam) {
    return artikel.upl().equalsIgnoreCase(naam) || artikel.upl().equalsIgnoreCase(product);
  }

  /** All articles, each in this language when it is there, else in Dutch. */
  public List<Artikel> listArtikelen(Taal taal) {
    Inhoud nu = inhoud.get();
    return nu.nederlands().stream()
        .map(artikel -> nu.artikelen(taal).getOrDefault(artikel.id(), artikel))
        .toList();
  }

  /** The words of a question that name a product, as they stand there. */
  public List<String> listOnderwerpen(String vraag, Taal taal) {
    Inhoud nu = inhoud.get();
    return nu
        .zoekindex()
        .listOnderwerpen(nu.ontleder(taal).parseVraag(vraag), MEESTE_ARTIKELEN)
        .stream()
        .map(Ontleder.Woord::tekst)
        .distinct()
        .toList();
  }
}
