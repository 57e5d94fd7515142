package nl.zaakwijs.portal.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.zaakwijs.portal.instellingen.InstellingException;
import nl.zaakwijs.portal.instellingen.Instellingen;
import nl.zaakwijs.portal.instellingen.Testconfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartcontroleTest {
  @Test
  void acceptsACompleteConfiguration() {
    assertThatNoException().isThrownBy(() -> check(config(Map.of())));
  }

  @ParameterizedTest
  @CsvSource({
    "zaakwijs.zaken.url, ''",
    "zaakwijs.zaken.url, ftp://register",
    "zaakwijs.catalogi.url, //register",
    "zaakwijs.documenten.url, http://register/api?x=1",
    "zaakwijs.besluiten.url, ftp://register",
    "zaakwijs.zgw.client-id, ''",
    "zaakwijs.zgw.secret, kort",
    "zaakwijs.zgw.rollen, behandelaar",
    "zaakwijs.zgw.maximale-vertrouwelijkheid, zeer",
    "zaakwijs.brp.url, ''",
    "zaakwijs.brp.headers, zonder-waarde",
    "zaakwijs.qmatic.url, ''",
    "zaakwijs.qmatic.api-key, ''",
    "zaakwijs.sleutel, kort",
    "zaakwijs.sleutel, ''",
    "zaakwijs.bewaren.dagen, 0",
    "zaakwijs.tijd.totaal, 2x",
    "zaakwijs.documenten.tijd, 0s",
    "zaakwijs.qmatic.tijd, 2x",
    "zaakwijs.tijd.verbinding, 0s"
  })
  void namesTheKeyThatIsMissingOrWrong(String key, String value) {
    assertThatExceptionOfType(InstellingException.class)
        .isThrownBy(() -> check(config(Map.of(key, value))))
        .withMessageContaining(key)
        .withMessageContaining(key.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT));
  }

  @Test
  void wantsANumberByWhichOrganisationsThatLogInCanBeFound() {
    Map<String, String> kvk = Map.of("zaakwijs.oidc.kvk-claim", "kvk");
    assertThatExceptionOfType(InstellingException.class)
        .isThrownBy(() -> check(config(kvk)))
        .withMessageContainingAll("zaakwijs.zgw.organisaties", "kvk-als-rsin");
    for (Map<String, String> genoeg :
        List.of(
            Map.of("zaakwijs.zgw.organisaties", "kvk"),
            Map.of("zaakwijs.oidc.rsin-claim", "rsin"))) {
      Map<String, String> keys = new HashMap<>(kvk);
      keys.putAll(genoeg);
      assertThatNoException().isThrownBy(() -> check(config(keys)));
    }
  }

  @Test
  void givesAnUpstreamATimeOfItsOwn() {
    Instellingen instellingen = config(Map.of("zaakwijs.documenten.tijd", "7s"));

    assertThat(instellingen.upstream("documenten", "zaakwijs.documenten.url").totalTimeout())
        .isEqualTo(Duration.ofSeconds(7));
    assertThat(instellingen.upstream("zaken", "zaakwijs.zaken.url").totalTimeout())
        .isEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void needsNoRegisterOfBesluiten() {
    assertThatNoException().isThrownBy(() -> check(config(Map.of("zaakwijs.besluiten.url", ""))));
  }

  @ParameterizedTest
  @CsvSource({
    "zaakwijs.objecten.url, http://register/objecten/api/v2, zaakwijs.objecten.token",
    "zaakwijs.objecten.token, geheim, zaakwijs.objecten.url",
    "zaakwijs.taken.objecttype, http://register/objecttypen/1, zaakwijs.objecten.token"
  })
  void wantsTheWholeOfARegisterOfTakenOrNothing(String key, String value, String missing) {
    assertThatExceptionOfType(InstellingException.class)
        .isThrownBy(() -> check(config(Map.of(key, value))))
        .withMessageContaining(missing);
  }

  @ParameterizedTest
  @CsvSource({
    "zaakwijs.model.naam, ''",
    "zaakwijs.model.url, ftp://model",
    "zaakwijs.model.tijd, 0s",
    "zaakwijs.model.stilte, straks",
    "zaakwijs.model.wachten, lang",
    "zaakwijs.model.tegelijk, 0",
    "zaakwijs.model.streamen, soms"
  })
  void wantsAModelServerThatCanBeUsed(String key, String value) {
    Map<String, String> model =
        new HashMap<>(
            Map.of(
                "zaakwijs.model.url", "http://localhost:11434/v1", "zaakwijs.model.naam", "klein"));
    assertThatNoException().isThrownBy(() -> check(config(model)));

    model.put(key, value);

    assertThatExceptionOfType(InstellingException.class)
        .isThrownBy(() -> check(config(model)))
        .withMessageContaining(key);
  }

  @Test
  void sendsResidentsOnlyToFormsOverHttps() {
    Map<String, String> taken =
        Map.of(
            "zaakwijs.objecten.url", "http://register/objecten/api/v2",
            "zaakwijs.objecten.token", "sleutel",
            "zaakwijs.taken.objecttype", "http://register/objecttypen/1",
            "zaakwijs.taken.formulieren", "http://formulieren.example");

    assertThatExceptionOfType(InstellingException.class)
        .isThrownBy(() -> check(config(taken)))
        .withMessageContaining("zaakwijs.taken.formulieren")
        .withMessageContaining("https://");
  }

  @Test
  void namesAllOfThemAtOnceAndRepeatsNoValue() {
    assertThatExceptionOfType(InstellingException.class)
        .isThrownBy(
            () -> check(config(Map.of("zaakwijs.zgw.secret", "geheim", "zaakwijs.brp.url", "mis"))))
        .withMessageContainingAll("zaakwijs.zgw.secret", "zaakwijs.brp.url")
        .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain("geheim", "mis "));
  }

  @Test
  void namesEveryKeyOfEveryFeatureOnce() {
    String[] verplicht = {
      "zaakwijs.zaken.url",
      "zaakwijs.catalogi.url",
      "zaakwijs.documenten.url",
      "zaakwijs.zgw.client-id",
      "zaakwijs.zgw.secret",
      "zaakwijs.brp.url",
      "zaakwijs.qmatic.url",
      "zaakwijs.qmatic.api-key",
      "zaakwijs.sleutel"
    };
    Map<String, String> geen = new HashMap<>();
    for (String key : verplicht) {
      geen.put(key, "");
    }
    geen.put("zaakwijs.zgw.rollen", "behandelaar");
    geen.put("zaakwijs.tijd.totaal", "2x");

    assertThatExceptionOfType(InstellingException.class)
        .isThrownBy(() -> check(config(geen)))
        .withMessageContainingAll(verplicht)
        .withMessageContainingAll("zaakwijs.zgw.rollen", "zaakwijs.tijd.totaal")
        .satisfies(
            failure ->
                assertThat(String.valueOf(failure.getMessage()).lines())
                    .hasSize(1 + verplicht.length + 2)
                    .filteredOn(line -> line.startsWith("zaakwijs."))
                    .doesNotHaveDuplicates()
                    .hasSize(verplicht.length + 2));
  }

  private static void check(Instellingen instellingen) {
    Startcontrole.check(instellingen, List.of());
  }

  private static Instellingen config(Map<String, String> others) {
    return Testconfig.of("http://localhost:18090", others);
  }
}
