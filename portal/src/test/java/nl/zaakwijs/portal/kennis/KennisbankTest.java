package nl.zaakwijs.portal.kennis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.zaakwijs.portal.gemeente.Gemeente;
import nl.zaakwijs.portal.inwoner.Taal;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@NullMarked
class KennisbankTest {
  private static final Kennisbank KENNISBANK = new Kennisbank(Gemeente.builtIn());

  @ParameterizedTest
  @CsvSource({
    "vergunningen, vergunning",
    "bewijzen, bewijs",
    "kaarten, kaart",
    "bomen, boom",
    "brieven, brief",
    "containers, container",
    "betalen, betaal",
    "paspoort, paspoort",
    "rijbewijs, rijbewijs",
  })
  void bringsPluralsToOneForm(String woord, String stam) {
    assertThat(StamFilter.stem(woord)).isEqualTo(stam);
  }

  @ParameterizedTest
  @CsvSource({"paspoord, paspoort, 1", "rijebwijs, rijbewijs, 1", "uitreksl, uittreksel, 2"})
  void countsSlips(String fout, String goed, int aantal) {
    assertThat(Spelling.distance(fout, goed)).isEqualTo(aantal);
  }

  @ParameterizedTest
  @CsvSource({
    "parkeervergunningen, parkeervergunning-aanvragen",
    "parkeervergunnning, parkeervergunning-aanvragen",
    "roze pasje verlengen, rijbewijs-aanvragen",
    "rijbeweis verlengen, rijbewijs-aanvragen",
    "kliko kapot, container-kapot",
  })
  void findsWhatResidentsCallIt(String vraag, String artikel) {
    assertThat(KENNISBANK.find(vraag, Taal.NL).get(0).artikel().id()).isEqualTo(artikel);
  }

  @ParameterizedTest
  @CsvSource({
    "How much does a passport cost?, paspoort-aanvragen, EN",
    "I lost my driving licence, rijbewijs-aanvragen, EN",
    "I want to get married, trouwen, EN",
    "How do I remove asbestos?, asbest-verwijderen, NL",
    "How do I apply for a parking permit?, parkeervergunning-aanvragen, EN",
  })
  void answersEnglishFromTheEnglishArticleOrElseTheDutchOne(String vraag, String id, Taal taal) {
    Artikel artikel = KENNISBANK.find(vraag, Taal.EN).get(0).artikel();

    assertThat(artikel.id()).isEqualTo(id);
    assertThat(artikel.taal()).isEqualTo(taal);
  }

  @ParameterizedTest
  @EnumSource(Taal.class)
  void isSureOfEveryArticleThatIsAskedByItsTitle(Taal taal) {
    Zekerheid zekerheid = new Zekerheid();

    assertThat(KENNISBANK.listArtikelen(taal))
        .filteredOn(artikel -> artikel.taal() == taal)
        .allSatisfy(
            artikel ->
                assertThat(zekerheid.judge(KENNISBANK.find(artikel.titel(), taal)))
                    .isInstanceOfSatisfying(
                        Oordeel.Zeker.class,
                        zeker ->
                            assertThat(zeker.kandidaat().artikel().id()).isEqualTo(artikel.id())));
  }

  @ParameterizedTest
  @CsvSource({
    "Wat kost een paspoort met spoed?, KOSTEN",
    "Ik ben mijn paspoort kwijt, KWIJT_OF_GESTOLEN",
    "Hoe lang duurt het?, HOE_LANG",
    "Wat moet ik meenemen?, MEENEMEN",
    "Paspoort voor mijn kind, VOOR_EEN_ANDER",
    "Ik heb het morgen nodig met spoed, SPOED",
    "How much is it?, KOSTEN",
  })
  void hearsWhichPartIsAsked(String vraag, Kop kop) {
    assertThat(Deelvraag.find(vraag)).contains(kop);
  }

  @Test
  void knowsNothingOfWhatNoArticleMentions() {
    assertThat(KENNISBANK.find("xyzzy plugh", Taal.NL)).isEmpty();
    assertThat(KENNISBANK.find("", Taal.NL)).isEmpty();
    assertThat(new Zekerheid().judge(List.of())).isEqualTo(new Oordeel.Onbekend(0));
  }

  @Test
  void searchesByALongQuestionOfWordsWithManyMeanings() {
    String vraag =
        KENNISBANK.listArtikelen(Taal.NL).stream()
            .flatMap(artikel -> artikel.synoniemen().stream())
            .filter(woord -> woord.length() < 8)
            .distinct()
            .limit(120)
            .collect(Collectors.joining(" "));

    assertThat(KENNISBANK.find(vraag, Taal.NL)).isNotEmpty();
  }

  @Test
  void answersTheSameToManyAtOnce() {
    List<String> alleen = ids("Wat kost een rijbewijs?");

    assertThat(
            IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> ids("Wat kost een rijbewijs?"))
                .distinct()
                .toList())
        .containsExactly(alleen);
  }

  private static List<String> ids(String vraag) {
    return KENNISBANK.find(vraag, Taal.NL).stream().map(k -> k.artikel().id()).toList();
  }
}
