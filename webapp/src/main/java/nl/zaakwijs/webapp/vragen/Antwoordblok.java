package nl.zaakwijs.webapp.vragen;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.zaakwijs.webapp.afspraken.Afspraakregel;
import nl.zaakwijs.webapp.gegevens.Gegeven;
import nl.zaakwijs.webapp.page.Html;
import nl.zaakwijs.webapp.zaken.Zaakkaart;
import org.jspecify.annotations.Nullable;

/**
 * An answer as the page shows it: always a title, and of the rest what there is.
 *
 * @param soort the kind of answer, for tests and styles
 * @param taal the language of title and passages
 * @param zinnen what is said first, in the page's language
 * @param ookIn the same in the language of the question, when that matters; null when it does not
 * @param dringend whether this can't wait
 * @param passages what is read at once
 * @param meer what opens on request
 * @param onvolledig whether a part of the zaken could not be fetched
 * @param waarom why this answer; null when there is nothing to tell
 * @param medewerker whether to offer that an employee answers
 */
public record Antwoordblok(
    String soort,
    String titel,
    String taal,
    List<String> zinnen,
    @Nullable Vertaling ookIn,
    boolean dringend,
    List<Passageblok> passages,
    List<Passageblok> meer,
    List<Keuze> keuzes,
    List<Zaakkaart> zaken,
    boolean onvolledig,
    List<Afspraakregel> afspraken,
    List<Gegeven> gegevens,
    List<Knop> knoppen,
    @Nullable Bronregel bron,
    @Nullable List<String> waarom,
    boolean medewerker) {

  /** Whether the municipality has this text in Dutch only, and the page is in another language. */
  public boolean alleenNederlands(String taalVanPagina) {
    return !taalVanPagina.equals("nl")
        && Stream.concat(passages.stream(), meer.stream())
            .anyMatch(passage -> passage.taal().equals("nl"));
  }

  /** The title and the sentences once more, in another language than the page's. */
  public record Vertaling(String taal, String titel, String tekst) {}

  /**
   * A section of an article.
   *
   * @param kop its heading; null for the short answer
   */
  public record Passageblok(@Nullable String kop, String taal, Html html) {}

  /** A question that may have been meant. */
  public record Keuze(String titel, String taal, String vraag) {}

  /** Where the answer comes from. */
  public record Bronregel(String naam, String adres, LocalDate gecontroleerd) {}
}
