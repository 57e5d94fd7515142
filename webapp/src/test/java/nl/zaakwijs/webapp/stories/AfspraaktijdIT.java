package nl.zaakwijs.webapp.stories;

import static org.assertj.core.api.Assertions.assertThat;

import nl.zaakwijs.sandbox.fouten.Fout;
import nl.zaakwijs.sandbox.verkeer.Upstream;
import nl.zaakwijs.webapp.portaal.Portaal;
import org.junit.jupiter.api.Test;

/** Choices by hand, with Qmatic. */
class AfspraaktijdIT extends Afspraaktijdverhaal {
  private static final String VOOR_DRIE = "/afspraken/nieuw?product=paspoort&personen=3&locatie=";

  private final Portaal portaal = Portaal.shared();

  AfspraaktijdIT() {
    super(Portaal.shared());
  }

  @Test
  void offersTheOtherPlacesWhenOneIsFull() {
    Fout niets = Fout.inhoud("application/json", "{\"dates\": []}");
    portaal.sandbox().fouten().set(Upstream.QMATIC, niets.onlyPath("/branches/stadskantoor/dates"));
    try (Bladeraar inwoner = new Bladeraar(portaal, Scripting.WITHOUT_JAVASCRIPT)) {
      inwoner.open(VOOR_DRIE + "stadskantoor");

      String main = inwoner.page().locator("main").textContent();
      assertThat(main).contains("Op deze plek is nu niets meer vrij", "Waar wilt u komen?");
      assertThat(main).contains("Wijkpunt Noord", "Eerste mogelijkheid", "3 personen");
      assertThat(main).doesNotContain("Stadskantoor");
      inwoner.assertAccessible();
    } finally {
      portaal.sandbox().fouten().clear();
    }
  }

  @Test
  void goesStraightToTheFirstPossibility() {
    try (Bladeraar inwoner = new Bladeraar(portaal, Scripting.WITHOUT_JAVASCRIPT)) {
      inwoner.open(VOOR_DRIE + "wijkpunt-noord");

      inwoner.activate(inwoner.page().locator("main").getByText("Eerste mogelijkheid"));

      assertThat(inwoner.page().locator("main").textContent())
          .contains("Wie bent u?", "Wijkpunt Noord", "Tijd");
    }
  }
}
