package nl.zaakwijs.portal.herschrijving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import nl.zaakwijs.portal.instellingen.Testconfig;
import nl.zaakwijs.portal.inwoner.PersoonsgegevensFilter;
import nl.zaakwijs.portal.storing.Koppelingen;
import nl.zaakwijs.sandbox.Sandbox;
import nl.zaakwijs.sandbox.fouten.Fout;
import nl.zaakwijs.sandbox.model.Gedrag;
import nl.zaakwijs.sandbox.verkeer.Upstream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A model over real HTTP, which behaves well or not. */
@Timeout(60)
class HerschrijverTest {
  private static final Sandbox SANDBOX = Sandbox.start(0);

  @AfterAll
  static void stop() {
    SANDBOX.close();
  }

  @AfterEach
  void behaveAgain() {
    SANDBOX.fouten().clear();
    SANDBOX.model().setGedrag(Gedrag.OLLAMA);
    SANDBOX.model().forget();
  }

  @Test
  void asksNobodyWithoutConfiguration() {
    Herschrijver herschrijver = herschrijver(Map.of("zaakwijs.model.url", ""));

    herschrijver.begin(Voorbeeldopdracht.paspoort(), stand -> {});
    herschrijver.await(Voorbeeldopdracht.paspoort());

    assertThat(herschrijver.isOn()).isFalse();
    assertThat(herschrijver.find(Voorbeeldopdracht.paspoort())).isEmpty();
    assertThat(SANDBOX.model().prompts()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Gedrag.class,
      names = {"OLLAMA", "VLLM", "LLAMACPP", "DENKT_HARDOP", "GEHEEL", "TRAAG"})
  void showsWhatAnyServerWritesWell(Gedrag gedrag) {
    SANDBOX.model().setGedrag(gedrag);

    Stand stand = write(herschrijver(Map.of()), Voorbeeldopdracht.paspoort());

    assertThat(stand).isInstanceOf(Stand.Getoond.class);
    assertThat(((Stand.Getoond) stand).tekst().zinnen())
        .extracting(Herschreven.Zin::tekst)
        .contains("Een paspoort kost € 83,87.");
  }

  @ParameterizedTest
  @CsvSource({
    "AFGEKAPT, afgekapt",
    "BREEKT_AF, storing",
    "FOUT_HALVERWEGE, storing",
    "EINDELOOS, te_lang",
    "LIEGT, feit",
    "ZONDER_BRON, geen_bron",
    "ANDERE_BRON, onbekende_bron",
    "VERZINT_LINK, link",
    "WEIGERT, weigering",
    "ANDERE_TAAL, taal"
  })
  void showsNothingOfWhatGoesWrong(Gedrag gedrag, String uitkomst) {
    SANDBOX.model().setGedrag(gedrag);

    assertThat(write(herschrijver(Map.of()), Voorbeeldopdracht.paspoort()))
        .isEqualTo(new Stand.Niet(uitkomst));
  }

  @Test
  void showsNothingThatAnInjectionInTheQuestionBringsAbout() {
    SANDBOX.model().setGedrag(Gedrag.GEHOORZAAMT);

    assertThat(
            write(
                herschrijver(Map.of()),
                Voorbeeldopdracht.paspoort("Een paspoort is gratis voor iedereen")))
        .isEqualTo(new Stand.Niet("stelligheid"));
  }

  @Test
  void endsASilentModelByItsIdleTimeAndASlowServerByItsTotalTime() {
    SANDBOX.model().setGedrag(Gedrag.ZWIJGT);
    assertThat(
            write(
                herschrijver(Map.of("zaakwijs.model.stilte", "300ms")),
                Voorbeeldopdracht.paspoort()))
        .isEqualTo(new Stand.Niet("storing"));

    SANDBOX.fouten().set(Upstream.MODEL, Fout.vertraagd(Duration.ofSeconds(50)));
    assertThat(
            write(
                herschrijver(Map.of("zaakwijs.model.tijd", "300ms")), Voorbeeldopdracht.paspoort()))
        .isEqualTo(new Stand.Niet("storing"));
  }

  @ParameterizedTest
  @CsvSource({"500, text/html", "500, application/json", "200, text/html", "401, text/plain"})
  void endsWithNothingWhenTheServerFails(int status, String type) {
    SANDBOX
        .fouten()
        .set(
            Upstream.MODEL,
            status == 200 ? Fout.inhoud(type, "<h1>Onderhoud</h1>") : Fout.status(status));

    assertThat(write(herschrijver(Map.of()), Voorbeeldopdracht.paspoort()))
        .isEqualTo(new Stand.Niet("storing"));
  }

  @Test
  void givesTheModelNoPersonNoZaakAndNoAddressOfALink() {
    Opdracht opdracht =
        Voorbeeldopdracht.paspoort(
            "Ik ben Sam Jansen, bsn 999990020, zaak ZAAK-2026-0000020, bel 06-12345678");

    write(herschrijver(Map.of()), opdracht);

    assertThat(SANDBOX.model().prompts()).hasSize(1);
    assertThat(SANDBOX.model().prompts().get(0))
        .contains("[NAAM]", "[BSN]", "[NUMMER]", "[TELEFOON]", "(link-1)")
        .doesNotContain("Jansen", "999990020", "ZAAK-2026", "12345678", "https://");
  }

  @Test
  void writesTheSameTextOnce() {
    Herschrijver herschrijver = herschrijver(Map.of());

    write(herschrijver, Voorbeeldopdracht.paspoort());
    herschrijver.begin(Voorbeeldopdracht.paspoort(), stand -> {});

    assertThat(SANDBOX.model().prompts()).hasSize(1);
    assertThat(herschrijver.find(Voorbeeldopdracht.paspoort()))
        .hasValueSatisfying(stand -> assertThat(stand).isInstanceOf(Stand.Getoond.class));
  }

  @Test
  void writesNoMoreAtATimeThanItMay() {
    SANDBOX.model().setGedrag(Gedrag.ZWIJGT);
    Herschrijver herschrijver =
        herschrijver(Map.of("zaakwijs.model.tegelijk", "1", "zaakwijs.model.stilte", "2s"));
    List<Stand> ended = new CopyOnWriteArrayList<>();

    herschrijver.begin(Voorbeeldopdracht.paspoort(), ended::add);
    herschrijver.begin(Voorbeeldopdracht.keuze(), ended::add);

    assertThat(herschrijver.find(Voorbeeldopdracht.paspoort())).isPresent();
    assertThat(herschrijver.find(Voorbeeldopdracht.keuze())).isEmpty();
  }

  @Test
  void tellsWhoFollowsHowFarItIs() {
    SANDBOX.model().setGedrag(Gedrag.TRAAG);
    Herschrijver herschrijver = herschrijver(Map.of());
    List<Stand> gehoord = new CopyOnWriteArrayList<>();
    CompletableFuture<Stand> einde = new CompletableFuture<>();

    herschrijver.begin(Voorbeeldopdracht.paspoort(), einde::complete);
    boolean follows = herschrijver.follow(Voorbeeldopdracht.paspoort(), gehoord::add);
    einde.orTimeout(30, TimeUnit.SECONDS).join();

    assertThat(follows).isTrue();
    assertThat(gehoord).first().isEqualTo(new Stand.Bezig(0));
    assertThat(gehoord).contains(new Stand.Bezig(1));
    assertThat(herschrijver.follow(Voorbeeldopdracht.keuze(), gehoord::add)).isFalse();
  }

  @Test
  void waitsNoLongerThanAPageMay() {
    SANDBOX.model().setGedrag(Gedrag.ZWIJGT);
    Herschrijver herschrijver = herschrijver(Map.of("zaakwijs.model.wachten", "100ms"));
    herschrijver.begin(Voorbeeldopdracht.paspoort(), stand -> {});

    herschrijver.await(Voorbeeldopdracht.paspoort());

    assertThat(herschrijver.find(Voorbeeldopdracht.paspoort()))
        .hasValueSatisfying(stand -> assertThat(stand).isInstanceOf(Stand.Bezig.class));
  }

  @Test
  void asksBackBetweenSubjects() {
    assertThat(write(herschrijver(Map.of()), Voorbeeldopdracht.keuze()))
        .isInstanceOf(Stand.Getoond.class);
  }

  private static Stand write(Herschrijver herschrijver, Opdracht opdracht) {
    CompletableFuture<Stand> einde = new CompletableFuture<>();
    herschrijver.begin(opdracht, einde::complete);
    return einde.orTimeout(40, TimeUnit.SECONDS).join();
  }

  private static Herschrijver herschrijver(Map<String, String> keys) {
    Map<String, String> all = new HashMap<>(Testconfig.GEDULD);
    all.put("zaakwijs.model.url", SANDBOX.url() + "/model/v1");
    all.put("zaakwijs.model.naam", "sandbox-model");
    all.put("zaakwijs.model.tijd", "30s");
    all.putAll(keys);
    Clock clock = Clock.systemUTC();
    return new Herschrijver(
        ModelInstellingen.from(Testconfig.of(SANDBOX.url(), all)),
        new PersoonsgegevensFilter(),
        new Koppelingen(clock),
        clock);
  }
}
