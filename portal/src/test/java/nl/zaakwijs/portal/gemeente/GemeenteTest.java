package nl.zaakwijs.portal.gemeente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NullMarked
class GemeenteTest {
  private static final String KLEIN =
      """
      gemeente: { id: d, naam: Gemeente Dorp, plaats: Dorp, website: "https://d.example", email: "d@d.example" }
      telefoon: "14 0800"
      adres: Plein 1
      openingstijden: Altijd.
      telefoontijden: Altijd.
      prijs: { paspoort: "€ 1,00", leeg: "" }
      """;

  @Test
  void readsTheDemoMunicipality() {
    assertThat(Gemeente.builtIn().naam()).isEqualTo("Gemeente Wijngaard");
  }

  @Test
  void readsAnotherMunicipalityFromItsFolder(@TempDir Path map) throws IOException {
    Files.writeString(map.resolve("gemeente.yaml"), KLEIN);

    Gemeente gemeente = new Gemeente(Optional.of(map.toString()));

    assertThat(gemeente.naam()).isEqualTo("Gemeente Dorp");
    assertThat(gemeente.find("prijs.paspoort")).contains("€ 1,00");
  }

  @Test
  void findsNothingForAnAbsentOrEmptyKey() {
    Gemeente gemeente = Gemeente.of(KLEIN);

    assertThat(gemeente.find("prijs.rijbewijs")).isEmpty();
    assertThat(gemeente.find("prijs.leeg")).isEmpty();
    assertThat(gemeente.find("prijs")).isEmpty();
  }

  @Test
  void namesTheKeyThatIsMissing() {
    String zonder = KLEIN.replace("telefoon: ", "telefon: ");

    assertThatThrownBy(() -> Gemeente.of(zonder)).hasMessageContaining("'telefoon' is missing");
  }

  @Test
  void namesTheFolderThatHasNoFile(@TempDir Path map) {
    assertThatThrownBy(() -> new Gemeente(Optional.of(map.toString())))
        .hasMessageContaining("zaakwijs.gemeente.map");
  }

  @Test
  void saysThatTheFileIsNoYaml() {
    assertThatThrownBy(() -> Gemeente.of("gemeente: [")).hasMessageContaining("not valid YAML");
  }
}
