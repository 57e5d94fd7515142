package nl.zaakwijs.webapp.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zaakwijs.sandbox.fouten.Fout;
import nl.zaakwijs.sandbox.verkeer.Upstream;
import nl.zaakwijs.sandbox.zgw.Profiel;
import nl.zaakwijs.webapp.portaal.Bezoeksessie;
import nl.zaakwijs.webapp.portaal.Portaal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Every story again, while a system of the municipality fails. */
class StoringIT {
  private static final String SAM = "999990020";
  private static final String MARIA = "999990056";
  private static final Pattern LINK_TO_ZAAK = Pattern.compile("href=\"(/zaken/[0-9a-f-]{36})");

  private final Portaal portaal = Portaal.shared();

  @AfterEach
  void mendTheSandbox() {
    portaal.sandbox().fouten().clear();
  }

  @ParameterizedTest
  @EnumSource(Storingsoort.class)
  void neverSaysThatThereAreNoZakenWhenTheRegisterFails(Storingsoort soort) {
    Bezoeksessie sam = loggedIn();
    portaal.sandbox().fouten().set(Upstream.ZAKEN, soort.fout());

    HttpResponse<String> list = sam.get("/zaken");
    HttpResponse<String> answer =
        sam.post("/vragen", Map.of("tekst", "Hoe staat het met mijn aanvraag?"));

    assertThat(list.statusCode()).isEqualTo(503);
    assertThat(list.body()).contains("uw zaken nu niet ophalen").doesNotContain("geen zaken");
    assertThat(answer.body())
        .containsAnyOf("uw zaken nu niet ophalen", "niet al uw zaken ophalen")
        .doesNotContain("geen zaken");
    assertThatTheRestWorks(sam);
  }

  @ParameterizedTest
  @EnumSource(Storingsoort.class)
  void showsZakenWithoutTheCatalogue(Storingsoort soort) {
    Bezoeksessie sam = loggedIn();
    portaal.sandbox().fouten().set(Upstream.CATALOGI, soort.fout());

    HttpResponse<String> list = sam.get("/zaken");

    assertThat(list.body())
        .containsAnyOf("ZAAK-2026-0000020", "niet al uw zaken ophalen")
        .doesNotContain("geen zaken");
    assertThatTheRestWorks(sam);
  }

  /** "Ontvangen" would say that nothing happened since. */
  @Test
  void saysOfAStatusThatItCannotBeFetched() {
    portaal.sandbox().profiel().set(Profiel.ZONDER_EXPAND);
    try {
      Bezoeksessie sam = loggedIn();
      portaal.sandbox().fouten().set(Upstream.ZAKEN, Fout.status(500).onlyPath("/statussen"));

      HttpResponse<String> list = sam.get("/zaken");
      Matcher link = LINK_TO_ZAAK.matcher(list.body());
      assertThat(link.find()).isTrue();

      assertThat(list.body()).contains("Status nu niet op te halen", "niet al uw zaken ophalen");
      assertThat(sam.get(link.group(1)).body())
          .contains("Wij kunnen de status nu niet ophalen")
          .doesNotContain("nog geen volgende stap bekend");
    } finally {
      portaal.sandbox().profiel().set(Profiel.OPENZAAK);
    }
  }

  @ParameterizedTest
  @EnumSource(Storingsoort.class)
  void showsAZaakWithoutItsDocuments(Storingsoort soort) {
    Bezoeksessie sam = loggedIn();
    Matcher link = LINK_TO_ZAAK.matcher(sam.get("/zaken").body());
    assertThat(link.find()).isTrue();
    portaal.sandbox().fouten().set(Upstream.DOCUMENTEN, soort.fout());

    HttpResponse<String> zaak = sam.get(link.group(1));

    assertThat(zaak.statusCode()).isEqualTo(200);
    assertThat(zaak.body()).contains("ZAAK-2026-0000020").contains("niet alle documenten ophalen");
    assertThatTheRestWorks(sam);
  }

  @ParameterizedTest
  @EnumSource(Storingsoort.class)
  void showsAZaakWithoutItsBesluiten(Storingsoort soort) {
    Bezoeksessie maria = loggedIn(MARIA);
    Matcher link = LINK_TO_ZAAK.matcher(maria.get("/zaken").body());
    assertThat(link.find()).isTrue();
    portaal.sandbox().fouten().set(Upstream.BESLUITEN, soort.fout());

    HttpResponse<String> zaak = maria.get(link.group(1));

    assertThat(zaak.statusCode()).isEqualTo(200);
    assertThat(zaak.body())
        .contains("ZAAK-2026-0000056", "Documenten", "niet zien wat er is besloten")
        .doesNotContain("Bezwaar maken kan");
    assertThatTheRestWorks(maria);
  }

  @ParameterizedTest
  @EnumSource(value = Storingsoort.class, mode = Mode.EXCLUDE, names = "ELDERS")
  void saysThatThePersonalRecordIsNotAvailable(Storingsoort soort) {
    Bezoeksessie sam = loggedIn();
    portaal.sandbox().fouten().set(Upstream.BRP, soort.fout());

    HttpResponse<String> gegevens = sam.get("/gegevens");

    assertThat(gegevens.body()).contains("uw gegevens nu niet ophalen");
    assertThatTheRestWorks(sam);
  }

  @ParameterizedTest
  @EnumSource(value = Storingsoort.class, mode = Mode.EXCLUDE, names = "ELDERS")
  void neverSaysThatThereAreNoTimesWhenTheAgendaFails(Storingsoort soort) {
    Bezoeksessie sam = loggedIn();
    portaal.sandbox().fouten().set(Upstream.QMATIC, soort.fout());

    HttpResponse<String> first = sam.get("/afspraken/nieuw");

    assertThat(first.body()).contains("De agenda werkt nu niet").doesNotContain("geen tijd");
    assertThatTheRestWorks(sam);
  }

  @ParameterizedTest
  @EnumSource(value = Storingsoort.class, mode = Mode.EXCLUDE, names = "ELDERS")
  void saysThatLoggingInFailsAndAnswersOnWithoutIt(Storingsoort soort) {
    Bezoeksessie someone = new Bezoeksessie(portaal);
    portaal.sandbox().fouten().set(Upstream.DIGID, soort.fout().onlyPath("/token"));

    HttpResponse<String> page = someone.login(SAM, "/zaken");

    assertThat(page.body()).contains("DigiD werkt nu niet").doesNotContain("ZAAK-");
    assertThatTheRestWorks(someone);
  }

  private Bezoeksessie loggedIn() {
    return loggedIn(SAM);
  }

  private Bezoeksessie loggedIn(String bsn) {
    Bezoeksessie resident = new Bezoeksessie(portaal);
    assertThat(resident.login(bsn, "/").body()).contains("U bent ingelogd");
    return resident;
  }

  private static void assertThatTheRestWorks(Bezoeksessie visitor) {
    HttpResponse<String> answer =
        visitor.post("/vragen", Map.of("tekst", "Wat kost een paspoort?"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("€");
  }
}
