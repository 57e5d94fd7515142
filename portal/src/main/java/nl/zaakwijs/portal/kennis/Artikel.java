package nl.zaakwijs.portal.kennis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
  /** What the list itself says of what it has no name for. */
  public static final String GEEN_UPL = "UPL-naam nog niet beschikbaar";

  public Artikel {
    synoniemen = List.copyOf(synoniemen);
    vragen = List.copyOf(vragen);
    passages = List.copyOf(passages);
  }

  /** Whether the list has a name for it. */
  boolean hasUpl() {
    return !upl.equals(GEEN_UPL);
  }

  /** The section under this heading, when the article has it. */
  public Optional<Passage> find(Kop kop) {
    return passages.stream().filter(passage -> passage.kop() == kop).findFirst();
  }

  /** Everything that it is called and asked by. */
  List<String> namesAndQuestions() {
    return Stream.of(List.of(titel), synoniemen, vragen).flatMap(List::stream).toList();
  }
}
