package nl.zaakwijs.portal.kennis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.zaakwijs.portal.kennis.Voorbeeldvragen.Voorbeeld;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/**
 * How good the answers are, on questions about articles that nothing was learned from. The floors
 * lie a point under what stands in {@code docs/kwaliteit.md}.
 */
@NullMarked
class KwaliteitTest {
  private static final double VLOER_EERSTE = 0.799;
  private static final double VLOER_EERSTE_DRIE = 0.919;
  private static final double PLAFOND_FOUT = 0.04;
  private static final double PLAFOND_NIET_GEDEKT = 0.084;
  private static final double PLAFOND_WEGGELATEN = 0.045;
  private static final double VLOER_KAAL = 0.434;
  private static final double VLOER_KAAL_DRIE = 0.657;
  private static final double PLAFOND_KAAL_FOUT = 0.036;
  private static final double PLAFOND_KAAL_NIET_GEDEKT = 0.044;
  private static final double VLOER_INGEVOERD = 0.694;
  private static final double VLOER_INGEVOERD_DRIE = 0.84;
  private static final double PLAFOND_INGEVOERD_FOUT = 0.01;
  private static final double PLAFOND_INGEVOERD_NIET_GEDEKT = 0.027;

  private static final List<Voorbeeld> TOETS = Voorbeeldvragen.listGedekt(true);

  private final Zekerheid zekerheid = new Zekerheid();

  @Test
  void keepsTheFiguresThatTheQuestionsTeach() {
    Weging geleerd = Voorbeeldvragen.learn();

    assertThat(Weging.read())
        .as("kennis/weging.txt has to read:%n%s", geleerd)
        .hasToString(geleerd.toString());
  }

  @Test
  void findsTheArticleThatAnswers() {
    double eerste = share(TOETS, voorbeeld -> voorbeeld.place() == 0);
    double eersteDrie = share(TOETS, v -> v.place() >= 0 && v.place() < 3);
    double fout = share(TOETS, v -> isAnswered(v) && v.place() != 0);
    print("toets", TOETS.size(), eerste, eersteDrie, fout);
    Stream.of("gewoon", "gesproken", "spelfouten", "formeel", "engels", "chat")
        .forEach(
            stijl -> {
              List<Voorbeeld> deel = TOETS.stream().filter(v -> v.stijl().equals(stijl)).toList();
              print(
                  stijl,
                  deel.size(),
                  share(deel, v -> v.place() == 0),
                  share(deel, v -> v.place() >= 0 && v.place() < 3),
                  share(deel, v -> isAnswered(v) && v.place() != 0));
            });

    assertThat(eerste).isGreaterThanOrEqualTo(VLOER_EERSTE);
    assertThat(eersteDrie).isGreaterThanOrEqualTo(VLOER_EERSTE_DRIE);
    assertThat(fout).isLessThanOrEqualTo(PLAFOND_FOUT);
  }

  /** As just after an import: no synonyms, no ways of asking, one question per answer. */
  @Test
  void findsTheAnswerInKnowledgeThatIsNoMoreThanQuestionsAndAnswers() {
    List<Voorbeeld> toets = Voorbeeldvragen.listGedektKaal(true);

    double eerste = share(toets, voorbeeld -> voorbeeld.place() == 0);
    double eersteDrie = share(toets, v -> v.place() >= 0 && v.place() < 3);
    double fout = share(toets, v -> isAnswered(v) && v.place() != 0);
    double nietGedekt = share(Voorbeeldvragen.listNietGedektKaal(true), this::isAnswered);
    print("kaal", toets.size(), eerste, eersteDrie, fout);
    print("kaal, niet gedekt", 0, nietGedekt, 0, 0);

    assertThat(eerste).isGreaterThanOrEqualTo(VLOER_KAAL);
    assertThat(eersteDrie).isGreaterThanOrEqualTo(VLOER_KAAL_DRIE);
    assertThat(fout).isLessThanOrEqualTo(PLAFOND_KAAL_FOUT);
    assertThat(nietGedekt).isLessThanOrEqualTo(PLAFOND_KAAL_NIET_GEDEKT);
  }

  /** Of others, and imported a minute ago; neither it nor the questions taught anything. */
  @Test
  void findsTheAnswerInKnowledgeOfOthers() {
    List<Voorbeeld> toets = Voorbeeldvragen.listIngevoerd(true);
    double eerste = share(toets, voorbeeld -> voorbeeld.place() == 0);
    double eersteDrie = share(toets, v -> v.place() >= 0 && v.place() < 3);
    double fout = share(toets, v -> isAnswered(v) && v.place() != 0);
    double nietGedekt = share(Voorbeeldvragen.listNietIngevoerd(true), this::isAnswered);
    double direct = share(toets, v -> isAnswered(v) && v.place() == 0);
    double aangeboden = share(toets, v -> isOffered(v) && v.place() >= 0 && v.place() < 3);
    print("ingevoerd", toets.size(), eerste, eersteDrie, fout);
    print("ingevoerd, rechtstreeks goed / aangeboden", 0, direct, aangeboden, direct + aangeboden);
    print("ingevoerd, niet gedekt", 0, nietGedekt, 0, 0);

    assertThat(eerste).isGreaterThanOrEqualTo(VLOER_INGEVOERD);
    assertThat(eersteDrie).isGreaterThanOrEqualTo(VLOER_INGEVOERD_DRIE);
    assertThat(fout).isLessThanOrEqualTo(PLAFOND_INGEVOERD_FOUT);
    assertThat(nietGedekt).isLessThanOrEqualTo(PLAFOND_INGEVOERD_NIET_GEDEKT);
  }

  @Test
  void saysThatItDoesNotKnowWhatNoArticleAnswers() {
    List<Voorbeeld> vreemd = Voorbeeldvragen.listNietGedekt(true);
    List<Voorbeeld> weggelaten = TOETS.stream().map(Voorbeeld::uncovered).toList();

    double nietGedekt = share(vreemd, this::isAnswered);
    double zonderArtikel = share(weggelaten, this::isAnswered);
    print("niet gedekt / artikel weggelaten", vreemd.size(), nietGedekt, zonderArtikel, 0);

    assertThat(nietGedekt).isLessThanOrEqualTo(PLAFOND_NIET_GEDEKT);
    assertThat(zonderArtikel).isLessThanOrEqualTo(PLAFOND_WEGGELATEN);
  }

  private boolean isAnswered(Voorbeeld voorbeeld) {
    return zekerheid.judge(voorbeeld.kandidaten()) instanceof Oordeel.Zeker;
  }

  private boolean isOffered(Voorbeeld voorbeeld) {
    return zekerheid.judge(voorbeeld.kandidaten()) instanceof Oordeel.Twijfel;
  }

  private static double share(List<Voorbeeld> alle, Predicate<Voorbeeld> die) {
    return alle.isEmpty() ? 0 : (double) alle.stream().filter(die).count() / alle.size();
  }

  @SuppressWarnings("SystemOut") // the figures are the point of this test
  private static void print(String wat, int aantal, double... figuren) {
    System.out.printf(
        Locale.ROOT, "%s n=%d %.3f %.3f %.3f%n", wat, aantal, figuren[0], figuren[1], figuren[2]);
  }
}
