package nl.zaakwijs.webapp.security;

import static nl.zaakwijs.portal.inwoner.Betrouwbaarheidsniveau.BASIS;
import static nl.zaakwijs.portal.inwoner.Betrouwbaarheidsniveau.HOOG;
import static nl.zaakwijs.portal.inwoner.Betrouwbaarheidsniveau.MIDDEN;
import static nl.zaakwijs.portal.inwoner.Betrouwbaarheidsniveau.SUBSTANTIEEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import nl.zaakwijs.portal.inwoner.Betrouwbaarheidsniveau;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NiveausTest {
  @ParameterizedTest
  @CsvSource({
    "urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport, BASIS",
    "urn:oasis:names:tc:SAML:2.0:ac:classes:MobileTwoFactorContract, MIDDEN",
    "urn:oasis:names:tc:SAML:2.0:ac:classes:Smartcard, SUBSTANTIEEL",
    "urn:oasis:names:tc:SAML:2.0:ac:classes:SmartcardPKI, HOOG",
    "http://eidas.europa.eu/LoA/low, MIDDEN",
    "http://eidas.europa.eu/LoA/substantial, SUBSTANTIEEL",
    "http://eidas.europa.eu/LoA/high, HOOG",
    "10, BASIS",
    "30, HOOG"
  })
  void knowsTheWordsOfDigidAndEidas(String waarde, Betrouwbaarheidsniveau niveau) {
    assertThat(Niveaus.STANDAARD.find(waarde)).contains(niveau);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "0", "1", "midden", "MIDDEN", "urn:etoegang:core:assurance-class:loa4"})
  void knowsNoOtherWord(String waarde) {
    assertThat(Niveaus.STANDAARD.find(waarde)).isEmpty();
  }

  @Test
  void readsALevelThatIsANumber() {
    assertThat(Niveaus.STANDAARD.find(25L)).contains(SUBSTANTIEEL);
    assertThat(Niveaus.STANDAARD.find(25.5)).isEmpty();
    assertThat(Niveaus.STANDAARD.find(List.of("25"))).isEmpty();
  }

  @Test
  void asksInDigidsOwnWordsForTheMinimum() {
    assertThat(Niveaus.STANDAARD.findWaarde(MIDDEN))
        .contains("urn:oasis:names:tc:SAML:2.0:ac:classes:MobileTwoFactorContract");
  }

  @Test
  void asksForTheLowestLevelThatWillDo() {
    Niveaus niveaus = Niveaus.of(List.of("zilver=substantieel", "goud=hoog", "brons=basis"));

    assertThat(niveaus.findWaarde(MIDDEN)).contains("zilver");
    assertThat(niveaus.findWaarde(HOOG)).contains("goud");
    assertThat(niveaus.findWaarde(BASIS)).contains("brons");
  }

  @Test
  void replacesTheDefaultsWhenConfigured() {
    assertThat(Niveaus.of(List.of("loa2=midden")).find("20")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"midden", "=midden", "x=", "x=redelijk"})
  void refusesWhatIsNoPair(String pair) {
    assertThatIllegalArgumentException().isThrownBy(() -> Niveaus.of(List.of(pair)));
  }
}
