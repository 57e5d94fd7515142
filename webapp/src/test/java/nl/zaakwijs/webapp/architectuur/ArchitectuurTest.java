package nl.zaakwijs.webapp.architectuur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.zaakwijs.webapp.portaal.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectuurTest {
  private static final int MOST_LINES = 300;
  private static final String VIOLATORS = "nl.zaakwijs.webapp.overtreding.";
  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("/sandbox"))
          .importPackages("nl.zaakwijs");

  static Stream<Arguments> rules() {
    return Stream.of(
        rule(
            "pages know no clients",
            Huisregels.WEBAPP_KNOWS_NO_CLIENTS,
            VIOLATORS + "PageThatCallsAClient"),
        rule(
            "the portal knows no web",
            Huisregels.PORTAL_KNOWS_NO_WEB,
            "nl.zaakwijs.portal.overtreding.FeatureThatKnowsTheWeb"),
        rule(
            "clients know nobody",
            Huisregels.CLIENTS_KNOW_NOBODY,
            "nl.zaakwijs.clients.overtreding.ClientThatKnowsThePortal"),
        rule(
            "nobody knows the sandbox",
            Huisregels.NOBODY_KNOWS_THE_SANDBOX,
            VIOLATORS + "PageThatCallsTheSandbox"),
        rule(
            "features have no cycles",
            Huisregels.FEATURES_HAVE_NO_CYCLES,
            "nl.zaakwijs.portal.zaken.overtreding.FeatureThatKnowsVraag",
            "nl.zaakwijs.portal.persoon.overtreding.FeatureInACircle"),
        rule(
            "no feature uses vraag",
            Huisregels.ONLY_VRAAG_KNOWS_ALL_FEATURES,
            "nl.zaakwijs.portal.zaken.overtreding.FeatureThatKnowsVraag"),
        rule(
            "MijnZaak comes from the ownership check",
            Huisregels.MIJN_ZAAK_COMES_FROM_THE_OWNERSHIP_CHECK,
            "nl.zaakwijs.portal.zaken.MakerOfSomeonesZaak"),
        rule(
            "MijnTaak comes from the check for whom it is",
            Huisregels.MIJN_TAAK_COMES_FROM_ITS_CHECK,
            "nl.zaakwijs.portal.taken.MakerOfSomeonesTaak"),
        rule(
            "MijnDocument comes from the check of its zaak",
            Huisregels.MIJN_DOCUMENT_COMES_FROM_THE_CHECK_OF_ITS_ZAAK,
            "nl.zaakwijs.portal.zaken.MakerOfSomeonesDocument"),
        rule(
            "a session locks no other",
            Huisregels.SESSIONS_LOCK_NO_OTHERS,
            VIOLATORS + "SessionThatLocksItself"));
  }

  private static Arguments rule(String name, ArchRule rule, String... violators) {
    return Arguments.of(name, rule, List.of(violators));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void holdsInMainCode(String name, ArchRule rule, List<String> violators) {
    assertThat(MAIN).as("main classes that were found").isNotEmpty();
    assertThatCode(() -> rule.check(MAIN)).doesNotThrowAnyException();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void catchesItsViolator(String name, ArchRule rule, List<String> violators)
      throws ClassNotFoundException {
    Class<?>[] classes = new Class<?>[violators.size()];
    for (int i = 0; i < classes.length; i++) {
      classes[i] = Class.forName(violators.get(i));
    }
    JavaClasses imported = new ClassFileImporter().importClasses(classes);
    assertThatCode(() -> rule.check(imported)).isInstanceOf(AssertionError.class);
  }

  @Test
  void hasNoCyclesBetweenPages() {
    assertThatCode(() -> Huisregels.PAGES_HAVE_NO_CYCLES.check(MAIN)).doesNotThrowAnyException();
  }

  @Test
  void hasNoClassThatIsTooLongToRead() throws IOException {
    Path root = Server.webappFolder().resolve("..");
    for (String module : List.of("sandbox", "zgw-clients", "portal", "webapp")) {
      try (Stream<Path> files = Files.walk(root.resolve(module).resolve("src"))) {
        assertThat(files.filter(file -> file.toString().endsWith(".java")))
            .allSatisfy(
                file -> assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(MOST_LINES));
      }
    }
  }

  @Test
  void explainsEveryKeyInTheDocs() throws IOException {
    Path root = Server.webappFolder().resolve("..");
    String docs = Files.readString(root.resolve("docs/koppelen.md"));
    Pattern key = Pattern.compile("\"(zaakwijs\\.[a-z]+(?:[.-][a-z]+)*)\"");
    for (String module : List.of("portal", "webapp")) {
      try (Stream<Path> files = Files.walk(root.resolve(module).resolve("src/main/java"))) {
        assertThat(files.filter(file -> file.toString().endsWith(".java")))
            .flatMap(file -> key.matcher(Files.readString(file)).results().toList())
            .extracting(match -> match.group(1))
            .filteredOn(name -> !name.matches("zaakwijs\\.(css|js)"))
            .allSatisfy(name -> assertThat(docs).contains("`" + name + "`"));
      }
    }
  }
}
