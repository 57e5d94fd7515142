package nl.zaakwijs.portal.kennis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.proef.Testklok;
import org.junit.jupiter.api.Test;

class OnlangsTest {
  private static final int MEER_DAN_PAST = 1_000;

  private final Testklok clock = new Testklok("2026-11-23T10:00:00Z");
  private final Onlangs onlangs = new Onlangs(clock);
  private final List<String> gezocht = new ArrayList<>();

  @Test
  void looksTheSameTextUpOnce() {
    find("paspoort", Taal.NL);
    find("paspoort", Taal.NL);
    find("paspoort", Taal.EN);

    assertEquals(List.of("paspoort", "paspoort"), gezocht, "once for each language");
  }

  @Test
  void forgetsWhatNobodyAskedForInTenMinutes() {
    find("mijn geheim", Taal.NL);
    clock.advance(Duration.ofMinutes(9));
    find("mijn geheim", Taal.NL);
    clock.advance(Duration.ofMinutes(9));
    assertEquals(1, onlangs.size());

    clock.advance(Duration.ofMinutes(2));
    assertEquals(0, onlangs.size());
  }

  @Test
  void forgetsTheOldestWhenItIsFull() {
    IntStream.range(0, MEER_DAN_PAST).forEach(i -> find("vraag " + i, Taal.NL));
    gezocht.clear();

    find("vraag 999", Taal.NL);
    find("vraag 0", Taal.NL);

    assertEquals(List.of("vraag 0"), gezocht);
    assertEquals(400, onlangs.size());
  }

  private void find(String tekst, Taal taal) {
    List<Kandidaat> unused =
        onlangs.get(
            new Onlangs.Gevraagd(tekst, taal),
            () -> {
              gezocht.add(tekst);
              return new Onlangs.Opbrengst(List.of(), true);
            });
  }
}
