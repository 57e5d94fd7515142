package nl.zaakwijs.webapp.bewaking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import nl.zaakwijs.portal.kennis.bron.Bronwerk;
import nl.zaakwijs.portal.kennis.invoer.Kennisverversing;
import nl.zaakwijs.portal.post.Postpoging;
import nl.zaakwijs.portal.vraag.Beantwoording;
import nl.zaakwijs.portal.vraag.Route;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Counts what was asked and how it ended, by kind alone: no word of a question gets in. */
@ApplicationScoped
public class Cijfers {
  private final MetricRegistry registry;

  /** For the proxy. */
  @SuppressWarnings("NullAway")
  Cijfers() {
    this.registry = null;
  }

  @Inject
  Cijfers(MetricRegistry registry) {
    this.registry = registry;
  }

  /** Counts one answered question, in {@code zaakwijs_vragen_total}. */
  public void count(Beantwoording beantwoording) {
    registry
        .counter(
            "zaakwijs_vragen",
            new Tag("route", beantwoording.route().code()),
            new Tag("uitkomst", beantwoording.antwoord().getClass().getSimpleName()))
        .inc();
  }

  /** Counts one request that came too often, in {@code zaakwijs_afgeremd_total}. */
  public void countAfgeremd(String handeling) {
    registry.counter("zaakwijs_afgeremd", new Tag("handeling", handeling)).inc();
  }

  /** Counts one time that other knowledge came into use, or could not. */
  void countHerladen(@Observes Kennisverversing.Stand stand) {
    registry
        .counter("zaakwijs_kennis_herladen", new Tag("uitkomst", outcome(stand.gelukt())))
        .inc();
  }

  /** Counts one time that a source of knowledge was fetched, or could not be. */
  void countBron(@Observes Bronwerk.Stand stand) {
    registry
        .counter(
            "zaakwijs_kennis_bron",
            new Tag("bron", stand.bron()),
            new Tag("uitkomst", outcome(stand.isGoed())))
        .inc();
  }

  /** Counts one attempt to send a mail, in {@code zaakwijs_post_total}. */
  void countPost(@Observes Postpoging poging) {
    registry
        .counter(
            "zaakwijs_post",
            new Tag("soort", lower(poging.soort())),
            new Tag("uitkomst", lower(poging.afloop())))
        .inc();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String outcome(boolean gelukt) {
    return gelukt ? "gelukt" : "mislukt";
  }

  /**
   * Counts one text of a language model, in {@code zaakwijs_model_total}.
   *
   * @param uitkomst "getoond", or why it was not shown
   */
  public void countModel(String uitkomst) {
    registry.counter("zaakwijs_model", new Tag("uitkomst", uitkomst)).inc();
  }

  /**
   * Counts one opinion on an answer, in {@code zaakwijs_nuttig_total}.
   *
   * @param oordeel "ja" or "nee"
   */
  public void judged(Route route, String oordeel) {
    registry
        .counter("zaakwijs_nuttig", new Tag("route", route.code()), new Tag("oordeel", oordeel))
        .inc();
  }
}
