package nl.zaakwijs.webapp.onderwerpen;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.kennis.Artikel;
import nl.zaakwijs.portal.kennis.Kennisbank;

/** The articles as subjects that one can click. */
@Dependent
public class Onderwerpen {
  private static final List<String> VEELGEVRAAGD =
      List.of(
          "paspoort-aanvragen",
          "rijbewijs-aanvragen",
          "verhuizing-doorgeven",
          "identiteitskaart-aanvragen",
          "uittreksel-brp",
          "afval-en-containers");

  private final Kennisbank kennisbank;

  @Inject
  Onderwerpen(Kennisbank kennisbank) {
    this.kennisbank = kennisbank;
  }

  /**
   * A subject with a page of its own.
   *
   * @param taal the language of its title
   */
  public record Onderwerplink(String id, String titel, String taal) {}

  /** The subjects that are asked most; one that this municipality has no text for is left out. */
  public List<Onderwerplink> listVeelgevraagd(Taal taal) {
    return VEELGEVRAAGD.stream()
        .map(id -> kennisbank.findArtikel(id, taal))
        .flatMap(Optional::stream)
        .map(Onderwerpen::link)
        .toList();
  }

  /** The subject with this id, when this municipality has a text for it. */
  public Optional<Onderwerplink> find(String id, Taal taal) {
    return kennisbank.findArtikel(id, taal).map(Onderwerpen::link);
  }

  /** All subjects, by title. */
  List<Onderwerplink> listAlle(Taal taal) {
    Collator collator = Collator.getInstance(taal.locale());
    Stream<Artikel> alle = kennisbank.listArtikelen(taal).stream();
    return alle.sorted(Comparator.comparing(Artikel::titel, collator))
        .map(Onderwerpen::link)
        .toList();
  }

  /** The article with this id. */
  Optional<Artikel> findArtikel(String id, Taal taal) {
    return kennisbank.findArtikel(id, taal);
  }

  private static Onderwerplink link(Artikel artikel) {
    return new Onderwerplink(artikel.id(), artikel.titel(), artikel.taal().code());
  }
}
