package nl.zaakwijs.portal.vraag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** How good questions about own zaken are answered; the floors lie one point under what is. */
@NullMarked
class ZaakvragenTest {
  private static final double VLOER_ZAAK = 0.958;
  private static final double VLOER_ASPECT = 0.974;
  private static final double VLOER_BEIDE = 0.945;
  private static final double VLOER_ROUTE = 0.984;
  private static final List<String> DELEN =
      List.of("b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "m");
  private static final LocalDateTime NU = LocalDateTime.parse("2026-11-22T10:00");

  @Test
  void answersOfTheRightZaakWhatWasAsked() throws IOException {
    List<Gesteld> gesteld = new ArrayList<>();
    for (String deel : DELEN) {
      gesteld.addAll(ask("zaken-" + deel, "test-" + deel));
    }
    Zaakcijfers cijfers = new Zaakcijfers(gesteld);
    Routecijfers routes = new Routecijfers(gesteld);
    print(cijfers.print() + routes.print());

    assertThat(cijfers.aantal()).isGreaterThan(500);
    assertThat(cijfers.zaak()).isGreaterThanOrEqualTo(VLOER_ZAAK);
    assertThat(cijfers.aspect()).isGreaterThanOrEqualTo(VLOER_ASPECT);
    assertThat(cijfers.beide()).isGreaterThanOrEqualTo(VLOER_BEIDE);
    assertThat(routes.goed()).isGreaterThanOrEqualTo(VLOER_ROUTE);
  }

  @SuppressWarnings("SystemOut") // the figures are the point of this test
  private static void print(String tekst) {
    System.out.println(tekst);
  }

  private static List<Gesteld> ask(String zaken, String vragen) throws IOException {
    return new Evaluatie(text(zaken + ".json"), NU, Vraagbaken.KENNISBANK)
        .ask(text(vragen + ".jsonl"));
  }

  private static String text(String naam) throws IOException {
    try (InputStream in = ZaakvragenTest.class.getResourceAsStream("/zaakvragen/" + naam)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
