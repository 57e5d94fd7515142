package nl.zaakwijs.portal.opslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import nl.zaakwijs.portal.inwoner.Bsn;
import org.junit.jupiter.api.Test;

class KluisTest {
  private static final String TEXT = "Hoe staat het met mijn aanvraag?";

  private final Kluis kluis = kluis(1);
  private final Plaats plaats = new Plaats("beurt", UUID.randomUUID(), 3);
  private final Datasleutel sleutel = kluis.newDatasleutel();

  @Test
  void givesBackWhatWasEncrypted() {
    byte[] stored = kluis.encrypt(sleutel, plaats, TEXT);

    assertThat(kluis.decrypt(sleutel, plaats, stored)).isEqualTo(TEXT);
    assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("aanvraag");
  }

  @Test
  void encryptsTheSameTextDifferentlyEachTime() {
    assertThat(kluis.encrypt(sleutel, plaats, TEXT))
        .isNotEqualTo(kluis.encrypt(sleutel, plaats, TEXT));
  }

  @Test
  void refusesAValueOfWhichAnyByteWasFlipped() {
    byte[] stored = kluis.encrypt(sleutel, plaats, TEXT);

    for (int i = 0; i < stored.length; i++) {
      byte[] flipped = stored.clone();
      flipped[i] ^= 1;
      assertRefused(sleutel, plaats, flipped);
    }
  }

  @Test
  void refusesADataKeyOfWhichAnyByteWasFlipped() {
    byte[] stored = kluis.encrypt(sleutel, plaats, TEXT);

    for (int i = 0; i < sleutel.verpakt().length; i++) {
      byte[] flipped = sleutel.verpakt().clone();
      flipped[i] ^= 1;
      assertRefused(new Datasleutel(sleutel.id(), flipped, sleutel.gemaaktOp()), plaats, stored);
    }
  }

  @Test
  void refusesAValueThatWasMoved() {
    byte[] stored = kluis.encrypt(sleutel, plaats, TEXT);

    assertRefused(sleutel, new Plaats("beurt", plaats.id(), 4), stored);
    assertRefused(sleutel, new Plaats("beurt", UUID.randomUUID(), 3), stored);
    assertRefused(sleutel, new Plaats("afspraak", plaats.id(), 3), stored);
  }

  @Test
  void refusesADataKeyThatWasGivenToAnotherRow() {
    byte[] stored = kluis.encrypt(sleutel, plaats, TEXT);
    Datasleutel other = kluis.newDatasleutel();

    assertRefused(other, plaats, stored);
    assertRefused(
        new Datasleutel(other.id(), sleutel.verpakt(), other.gemaaktOp()), plaats, stored);
  }

  @Test
  void refusesWhatWasEncryptedUnderAnotherMasterKey() {
    byte[] stored = kluis.encrypt(sleutel, plaats, TEXT);

    assertThatExceptionOfType(VersleutelingException.class)
        .isThrownBy(() -> kluis(2).decrypt(sleutel, plaats, stored))
        .withMessageContaining("another master key");
  }

  @Test
  void refusesWhatIsNoEncryptedValueAtAll() {
    assertRefused(sleutel, plaats, new byte[0]);
    assertRefused(sleutel, plaats, TEXT.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void givesAResidentTheSamePseudonymUnderTheSameKeyOnly() {
    Bsn bsn = new Bsn("999990019");

    assertThat(kluis.pseudoniem(bsn))
        .matches("[0-9a-f]{64}")
        .isEqualTo(kluis(1).pseudoniem(bsn))
        .isNotEqualTo(kluis(2).pseudoniem(bsn))
        .isNotEqualTo(kluis.pseudoniem(new Bsn("123456782")));
  }

  private void assertRefused(Datasleutel datasleutel, Plaats place, byte[] stored) {
    assertThatExceptionOfType(VersleutelingException.class)
        .isThrownBy(() -> kluis.decrypt(datasleutel, place, stored));
  }

  private static Kluis kluis(int first) {
    byte[] bytes = new byte[32];
    bytes[0] = (byte) first;
    return new Kluis(new Hoofdsleutel(bytes), Clock.systemUTC());
  }
}
