package nl.zaakwijs.clients.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated code stays behind its own client, and clients do not go in circles. */
class ClientBoundariesTest {
  private static final String CLIENTS = "nl.zaakwijs.clients";
  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(CLIENTS);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zaken",
        "catalogi",
        "documenten",
        "besluiten",
        "objecten",
        "brp",
        "reisdocumenten",
        "qmatic",
        "qmaticklanten",
        "jcc"
      })
  void onlyItsOwnClientUsesGeneratedCode(String api) {
    generatedStaysWithin(api).check(MAIN);
  }

  @Test
  void everyGeneratedPackageIsKnown() {
    assertThat(MAIN.stream().map(type -> type.getPackageName()))
        .filteredOn(name -> name.endsWith(".generated"))
        .map(name -> name.substring(CLIENTS.length() + 1, name.length() - ".generated".length()))
        .containsOnly(
            "zaken",
            "catalogi",
            "documenten",
            "besluiten",
            "objecten",
            "brp",
            "reisdocumenten",
            "qmatic",
            "qmaticklanten",
            "jcc");
  }

  @Test
  void catchesWhoUsesGeneratedCodeOfAnother() {
    JavaClasses withViolator =
        new ClassFileImporter()
            .importPackages(CLIENTS + ".zaken.generated.model", CLIENTS + ".overtreder");

    assertThatThrownBy(() -> generatedStaysWithin("zaken").check(withViolator))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("UsesGeneratedCode");
  }

  @Test
  void clientsDoNotGoInCircles() {
    slices().matching(CLIENTS + ".(*)..").should().beFreeOfCycles().check(MAIN);
  }

  private static ArchRule generatedStaysWithin(String api) {
    return classes()
        .that()
        .resideInAPackage(CLIENTS + "." + api + ".generated..")
        .should()
        .onlyHaveDependentClassesThat()
        .resideInAPackage(CLIENTS + "." + api + "..");
  }
}
