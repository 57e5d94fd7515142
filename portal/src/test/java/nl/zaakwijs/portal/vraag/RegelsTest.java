package nl.zaakwijs.portal.vraag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.zaakwijs.portal.vraag.Regels.Treffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegelsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          paspoort kwijt              ; Ik ben mijn PASPOORT kwijt!     ; ja
          paspoort kwijt              ; Mijn paspoort ben ik kwijt      ; nee
          paspoort ... kwijt          ; Mijn paspoort ben ik kwijt      ; ja
          paspoort ... kwijt          ; paspoort a b c d e f g kwijt    ; nee
          paspoort? kwijt             ; Kwijt                           ; ja
          verhui~ naar                ; Ik ga verhuizen naar Utrecht    ; ja
          verhui~ naar                ; Ik verhuis morgen naar Utrecht  ; nee
          ~bewijs                     ; Waar is mijn rijbewijs?         ; ja
          ~bewijs                     ; Ik wil dat bewijzen             ; nee
          ^ help                      ; Help, er is brand               ; ja
          ^ help                      ; Er is brand, help               ; nee
          help $                      ; Er is brand, help!              ; ja
          geen idee (hoe)? (het|dat)  ; Ik heb geen idee dat dit kan    ; ja
          """)
  void readsItsPatterns(String patroon, String tekst, String past) {
    Regels regels = Regels.parse("[groep]\n" + patroon);

    assertEquals(past.equals("ja"), regels.find(tekst).isPresent());
  }

  @Test
  void readsChoicesOfMoreWordsThanOne() {
    Regels regels = Regels.parse("[groep]\n(mijn kind|zoon~|dochter) is? ziek");

    assertEquals(
        4,
        count(
            regels, "mijn kind ziek", "Mijn zoontje is ziek.", "zoon is ziek", "dochter is ziek"));
    assertEquals(
        0, count(regels, "mijn ziek", "kind is ziek", "de buurman is ziek", "dochter is beter"));
  }

  @Test
  void keepsAGroupAwayByOneLine() {
    Regels regels =
        Regels.parse(
            """
            # wat niemand meent
            [brand]
            brand
            niet: brandnetel~
            niet: geen brand

            [planten]
            brandnetel~
            """);

    assertEquals(List.of(new Treffer("brand", "brand")), regels.list("Er is brand"));
    assertEquals(List.of(), regels.list("Er is geen brand"));
    assertEquals(
        List.of(new Treffer("planten", "brandnetel~")), regels.list("brand door brandnetels"));
  }

  private static long count(Regels regels, String... teksten) {
    return List.of(teksten).stream().filter(tekst -> regels.find(tekst).isPresent()).count();
  }
}
