package nl.zaakwijs.portal.kennis.inbedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import nl.zaakwijs.portal.instellingen.Testconfig;
import nl.zaakwijs.portal.inwoner.PersoonsgegevensFilter;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.kennis.Artikel;
import nl.zaakwijs.portal.kennis.Inbedding;
import nl.zaakwijs.portal.kennis.Kennisbank;
import nl.zaakwijs.portal.kennis.Naslag;
import nl.zaakwijs.portal.kennis.Zekerheid;
import nl.zaakwijs.portal.kennis.inbedding.InbeddingInstellingen.Server;
import nl.zaakwijs.portal.kennis.inbedding.Inbeddingserver.Gedrag;
import nl.zaakwijs.portal.storing.Koppeling;
import nl.zaakwijs.portal.storing.Koppelingen;
import nl.zaakwijs.portal.storing.Koppelingstand;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A model on a server, over HTTP. */
@NullMarked
@Timeout(60)
class ServerInbeddingTest {
  private static final Duration GEDULD = Duration.ofSeconds(20);
  private static final Duration KORT = Duration.ofMillis(300);

  private final Inbeddingserver server = new Inbeddingserver();
  private final Koppelingen koppelingen = new Koppelingen(Clock.systemUTC());

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void findsAnArticleOfWhichTheQuestionHasNoWord() {
    Kennisbank kennisbank = Rijwielkennis.with(inbedding("20s"));

    assertThat(Rijwielkennis.ids(kennisbank)).startsWith(Rijwielkennis.ARTIKEL);
    assertThat(stand()).isEqualTo(Koppelingstand.Stand.UP);
    assertThat(server.aanroepen())
        .as("many texts of the knowledge in one call")
        .isLessThan(server.teksten().size() / 10);
  }

  @Test
  void sendsNoPersonalData() {
    Inbedding inbedding = inbedding("20s");

    inbedding
        .embedVraag("Ik ben Jan de Vries, bsn 999990019, zaak ZAAK-2026-0000020, j@example.org")
        .join();

    assertThat(server.teksten())
        .containsExactly("Ik ben [NAAM] , bsn [BSN], zaak [NUMMER], [EMAIL]");
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"GOED", "ANDER_MODEL"})
  void answersAsWithoutAModelWhenTheServerFails(Gedrag gedrag) {
    Kennisbank kennisbank = Rijwielkennis.with(inbedding("300ms"), KORT);
    assertThat(Rijwielkennis.ids(kennisbank)).startsWith(Rijwielkennis.ARTIKEL);
    server.behave(gedrag);
    String vraag = "Wat kost een paspoort?";

    long begin = System.nanoTime();
    assertThat(kennisbank.find(vraag, Taal.NL))
        .isEqualTo(Rijwielkennis.ZONDER.find(vraag, Taal.NL));
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
    awaitDown();
  }

  @Test
  void waitsOnceForAllTextsOfAQuestion() {
    Kennisbank kennisbank = Rijwielkennis.with(inbedding("300ms"), KORT);
    Naslag naslag = new Naslag(kennisbank, new Zekerheid());
    naslag.find("paspoort", Taal.NL);
    server.behave(Gedrag.TRAAG);
    int ervoor = server.teksten().size();

    for (int i = 0; i < 20; i++) {
      naslag.find("paspoort " + i, Taal.NL);
    }

    assertThat(server.teksten()).hasSize(ervoor + 1);
  }

  @Test
  void searchesAgainWithWhatItMissedBefore() {
    Kennisbank kennisbank = Rijwielkennis.with(inbedding("20s"));
    kennisbank.find("een andere vraag", Taal.NL);
    server.behave(Gedrag.STORING);
    assertThat(Rijwielkennis.ids(kennisbank)).doesNotContain(Rijwielkennis.ARTIKEL);

    server.behave(Gedrag.GOED);

    assertThat(Rijwielkennis.ids(kennisbank)).startsWith(Rijwielkennis.ARTIKEL);
  }

  @Test
  void asksOnlyForWhatIsNewWhenTheKnowledgeIsReadAgain() {
    List<Artikel> artikelen = Rijwielkennis.articles();
    Kennisbank kennisbank = Rijwielkennis.with(inbedding("20s"), Duration.ofSeconds(20), artikelen);
    assertThat(Rijwielkennis.ids(kennisbank)).startsWith(Rijwielkennis.ARTIKEL);
    int ervoor = server.teksten().size();
    artikelen.set(artikelen.size() - 1, Rijwielkennis.article("Een rijwiel."));

    kennisbank.reload();

    assertThat(server.teksten().subList(ervoor, server.teksten().size()))
        .containsExactly("Rijwiel\nEen rijwiel.");
    assertThat(Rijwielkennis.ids(kennisbank)).startsWith(Rijwielkennis.ARTIKEL);
  }

  @Test
  void asksForAllTextsAgainWhenTheServerGotAnotherModel() {
    Kennisbank kennisbank = Rijwielkennis.with(inbedding("20s"));
    kennisbank.find("een andere vraag", Taal.NL);
    server.behave(Gedrag.ANDER_MODEL);

    assertThat(Rijwielkennis.ids(kennisbank)).doesNotContain(Rijwielkennis.ARTIKEL);
    assertThat(Rijwielkennis.ids(kennisbank)).startsWith(Rijwielkennis.ARTIKEL);
  }

  @Test
  void startsWithoutTheServer() {
    server.behave(Gedrag.STORING);
    Kennisbank kennisbank = Rijwielkennis.with(inbedding("20s"));

    assertThat(kennisbank.find("Wat kost een paspoort?", Taal.NL))
        .isEqualTo(Rijwielkennis.ZONDER.find("Wat kost een paspoort?", Taal.NL));
    assertThat(server.aanroepen()).as("left alone for a while").isEqualTo(1);
    assertThat(stand()).isEqualTo(Koppelingstand.Stand.DOWN);
  }

  /** A question that waited long enough does not wait for the call to fail. */
  private void awaitDown() {
    long einde = System.nanoTime() + GEDULD.toNanos();
    while (stand() != Koppelingstand.Stand.DOWN && System.nanoTime() < einde) {
      LockSupport.parkNanos(KORT.toNanos() / 10);
    }
    assertThat(stand()).isEqualTo(Koppelingstand.Stand.DOWN);
  }

  private Koppelingstand.Stand stand() {
    return koppelingen.list().stream()
        .filter(stand -> stand.koppeling() == Koppeling.INBEDDING)
        .findFirst()
        .orElseThrow()
        .stand();
  }

  private Inbedding inbedding(String tijd) {
    InbeddingInstellingen instellingen =
        InbeddingInstellingen.from(
            Testconfig.of(
                "http://localhost:1",
                Map.of(
                    "zaakwijs.inbedding.url",
                    server.url(),
                    "zaakwijs.inbedding.naam",
                    "proef",
                    "zaakwijs.inbedding.tijd",
                    tijd)));
    return new ServerInbedding(
        (Server) Objects.requireNonNull(instellingen.model()),
        instellingen,
        new PersoonsgegevensFilter(),
        koppelingen);
  }
}
