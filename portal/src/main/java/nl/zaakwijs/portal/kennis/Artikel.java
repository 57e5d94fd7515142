package nl.zaakwijs.portal.kennis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zaakwijs.portal.inwoner.Taal;
import org.jspecify.annotations.Nullable;

/**
 * What the municipality says about one product, with its own facts filled in.
 *
 * @param upl the name in the Uniforme Productnamenlijst
 * @param synoniemen what residents call it
 * @param vragen how residents ask for it
 * @param gecontroleerd when the municipality last checked the text
 * @param afspraak the appointment system's key; null when it goes without an appointment
 * @param online where it can be arranged online; null when it can't
 * @param organisatie who does this instead of the municipality; null when the municipality does
 */
public record Artikel(
    String id,
    String upl,
    String titel,
    String thema,
    Taal taal,
    List<String> synoniemen,
    List<String> vragen,
    LocalDate gecontroleerd,
    Bron bron,
    @Nullable String afspraak,
    @Nullable String online,
    @Nullable Bron organisatie,
    List<Passage> passages) {
  public Artikel {
    synoniemen = List.copyOf(synoniemen);
    vragen = List.copyOf(vragen);
    passages = List.copyOf(passages);
  }

  /** The section under this heading, when the article has it. */
  public Optional<Passage> find(Kop kop) {
    return passages.stream().filter(passage -> passage.kop() == kop).findFirst();
  }
}
