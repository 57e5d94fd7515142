package nl.zaakwijs.portal.afspraakzin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Says sentences on Thursday 26 November 2026 at ten. */
@NullMarked
final class Voorlezer {
  private static final LocalDateTime NU = LocalDateTime.parse("2026-11-26T10:00");

  private final Afspraakbegrip begrip = new Afspraakbegrip(Productwoorden.read(Map.of()));

  Afspraakvraag read(String zin) {
    return read(zin, List.of());
  }

  Afspraakvraag read(String zin, List<String> eerdere) {
    return begrip.read(zin, eerdere, NU);
  }

  void assertDays(String zin, @Nullable String van, @Nullable String tot) {
    Afspraakvraag vraag = read(zin);
    assertThat(vraag.van()).as(zin).isEqualTo(van == null ? null : LocalDate.parse(van));
    assertThat(vraag.tot()).as(zin).isEqualTo(tot == null ? null : LocalDate.parse(tot));
  }
}
