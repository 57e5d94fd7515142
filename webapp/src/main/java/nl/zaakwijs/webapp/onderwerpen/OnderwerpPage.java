package nl.zaakwijs.webapp.onderwerpen;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.zaakwijs.portal.kennis.Artikel;
import nl.zaakwijs.portal.kennis.Bron;
import nl.zaakwijs.portal.kennis.Kop;
import nl.zaakwijs.webapp.page.Html;
import nl.zaakwijs.webapp.page.Markdown;
import nl.zaakwijs.webapp.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * An article of the municipality, complete.
 *
 * @param taal the language that it is written in
 * @param kort the short answer; null when the article has none
 * @param afspraak where an appointment is made; null when it goes without
 * @param online where it can be arranged; null when it can't
 * @param organisatie who does this instead of the municipality; null when the municipality does
 */
public record OnderwerpPage(
    String titel,
    String taal,
    @Nullable Html kort,
    List<Sectie> secties,
    @Nullable String afspraak,
    @Nullable String online,
    @Nullable Bron organisatie,
    Bron bron,
    LocalDate gecontroleerd)
    implements Page {

  /**
   * A section.
   *
   * @param kop the message key of its heading
   */
  public record Sectie(String kop, Html html) {}

  /** The page of this article. */
  static OnderwerpPage of(Artikel artikel) {
    return new OnderwerpPage(
        artikel.titel(),
        artikel.taal().code(),
        artikel
            .find(Kop.KORT_ANTWOORD)
            .map(passage -> Markdown.render(passage.tekst()))
            .orElse(null),
        artikel.passages().stream()
            .filter(passage -> passage.kop() != Kop.KORT_ANTWOORD)
            .map(
                passage ->
                    new Sectie("kop." + passage.kop().name(), Markdown.render(passage.tekst())))
            .toList(),
        appointmentPage(artikel.afspraak()),
        artikel.online(),
        artikel.organisatie(),
        artikel.bron(),
        artikel.gecontroleerd());
  }

  private static @Nullable String appointmentPage(@Nullable String product) {
    return product == null
        ? null
        : "/afspraken/nieuw?product=" + URLEncoder.encode(product, StandardCharsets.UTF_8);
  }
}
