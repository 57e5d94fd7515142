package nl.zaakwijs.webapp.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import nl.zaakwijs.webapp.portaal.Bezoeksessie;
import nl.zaakwijs.webapp.portaal.Portaal;
import org.junit.jupiter.api.Test;

/** Questions of residents about what is theirs, answered in the conversation. */
class EigenVragenIT {
  private static final String SAM = "999990020";
  private static final String WILLEM = "999990068";
  private static final String ZAAK_VAN_SAM = "ZAAK-2026-0000020";

  private final Portaal portaal = Portaal.shared();

  @Test
  void tellsASecondResidentNothingAboutTheNumberOfAnother() {
    Bezoeksessie willem = new Bezoeksessie(portaal);
    willem.login(WILLEM, "/vragen");

    String echt = ask(willem, "Hoe staat het met " + ZAAK_VAN_SAM + "?");
    String verzonnen = ask(willem, "Hoe staat het met ZAAK-2026-9999999?");

    assertThat(echt).contains("Dit nummer vinden wij niet bij uw zaken", "ZAAK-2026-0000068");
    assertThat(echt.replace(ZAAK_VAN_SAM, "ZAAK-2026-9999999")).isEqualTo(verzonnen);
  }

  @Test
  void showsTheOwnAppointmentAndHowToChangeIt() {
    Bezoeksessie sam = new Bezoeksessie(portaal);
    sam.login(SAM, "/vragen");
    Bezoeksessie willem = new Bezoeksessie(portaal);
    willem.login(WILLEM, "/vragen");
    String afspraak = Afspraakmaker.book(sam);

    assertThat(ask(sam, "Wanneer is mijn afspraak?")).contains(afspraak, "Rijbewijs");
    assertThat(ask(sam, "Ik wil mijn afspraak afzeggen"))
        .contains(afspraak + "/verzetten", afspraak + "/afzeggen", "tel:");
    assertThat(ask(willem, "Wanneer is mijn afspraak?"))
        .contains("U heeft hier met DigiD geen afspraak gemaakt die nog komt")
        .doesNotContain(afspraak);
  }

  /** The last answer, without what differs by turn. */
  private static String ask(Bezoeksessie inwoner, String vraag) {
    HttpResponse<String> page = inwoner.post("/vragen", Map.of("tekst", vraag));
    String body = page.body();
    String last = body.substring(body.lastIndexOf("<section class=\"zw-antwoord\""));
    return last.substring(0, last.indexOf("</section>")).replaceAll("(antwoord|vraag)-\\d+", "$1");
  }
}
