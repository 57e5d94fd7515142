package nl.zaakwijs.clients.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.zaakwijs.clients.contract.AllowedExtras.Extra;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What we rely on is what the standards promise. */
class ContractsTest {
  private static final Path CONTRACTS = Path.of("..", "openapi");

  private static final Map<String, String> OFFICIAL =
      Map.of(
          "zaken.yaml", "zaken/zaken-1.5.1.bundled.yaml",
          "catalogi.yaml", "catalogi/catalogi-1.3.1.yaml",
          "documenten.yaml", "documenten/documenten-1.5.0.bundled.yaml",
          "besluiten.yaml", "besluiten/besluiten-1.1.0.bundled.yaml",
          "objecten.yaml", "objecten/objects-api-3.6.0.yaml",
          "brp-personen.yaml", "brp-personen/brp-personen-2.7.0-resolved.yaml",
          "reisdocumenten.yaml", "reisdocumenten/reisdocumenten-2.0.0.yaml");

  private static final Map<String, String> WITHOUT_OFFICIAL_DOCUMENT =
      Map.of(
          "qmatic.yaml", "Qmatic publishes no OpenAPI document of its public calendar",
          "qmatic-klanten.yaml", "Qmatic publishes no OpenAPI document of its customers either",
          "jcc.yaml", "JCC publishes no OpenAPI document of Warp",
          "zaakwijs.yaml", "it is the API that we offer ourselves");

  @ParameterizedTest
  @CsvSource({
    "zaken.yaml",
    "catalogi.yaml",
    "documenten.yaml",
    "besluiten.yaml",
    "objecten.yaml",
    "brp-personen.yaml",
    "reisdocumenten.yaml"
  })
  void reliesOnlyOnWhatTheOfficialDocumentPromises(String contract) throws IOException {
    Path standards = standards();
    OpenApiDocument ours = OpenApiDocument.read(CONTRACTS.resolve(contract));
    List<String> violations =
        new ArrayList<>(
            ContractComparison.violations(
                ours, OpenApiDocument.read(standards.resolve(OFFICIAL.get(contract)))));

    for (Extra extra : AllowedExtras.read().of(contract)) {
      boolean used = violations.removeIf(violation -> isAt(extra, violation));
      assertThat(used).as("still needed: %s", extra).isTrue();
      if (!extra.isUndocumented()) {
        assertThat(
                ContractComparison.violations(
                    ours, OpenApiDocument.read(standards.resolve(extra.document()))))
            .as("documented by the product: %s", extra)
            .noneMatch(violation -> isAt(extra, violation));
      }
    }

    assertThat(violations).isEmpty();
  }

  @Test
  void everyContractIsComparedOrSaysWhyNot() throws IOException {
    TreeSet<String> known = new TreeSet<>(OFFICIAL.keySet());
    known.addAll(WITHOUT_OFFICIAL_DOCUMENT.keySet());

    try (Stream<Path> files = Files.list(CONTRACTS)) {
      assertThat(files.map(file -> file.getFileName().toString())).hasSameElementsAs(known);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"qmatic.yaml", "qmatic-klanten.yaml", "jcc.yaml"})
  void isNotComparedWhenNoDocumentIsPublished(String contract) {
    assertThat(OFFICIAL).doesNotContainKey(contract);
    assertThat(OpenApiDocument.read(CONTRACTS.resolve(contract)).operations()).isNotEmpty();
  }

  private static boolean isAt(Extra extra, String violation) {
    return violation.startsWith(extra.place() + ":");
  }

  private static Path standards() {
    String folder = System.getProperty("standards.dir", "");
    assumeTrue(
        !folder.isBlank(),
        "skipped: without -Dstandards.dir=FOLDER there are no official documents to compare with");
    Path standards = Path.of(folder);
    assertThat(standards).as("standards.dir").isDirectory();
    return standards;
  }
}
