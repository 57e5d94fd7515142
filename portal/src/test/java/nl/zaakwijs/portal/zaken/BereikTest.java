package nl.zaakwijs.portal.zaken;

import static org.assertj.core.api.Assertions.assertThat;

import nl.zaakwijs.portal.zaken.Bereik.Stuk;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BereikTest {
  @ParameterizedTest
  @CsvSource({
    "bytes=0-0, 0, 1",
    "bytes=0-, 0, 100",
    "bytes=90-500, 90, 100",
    "bytes=-1, 99, 100",
    "bytes=-500, 0, 100",
    "Bytes=5-9, 5, 10"
  })
  void knowsWhichBytesAreMeant(String kop, long van, long einde) {
    assertThat(Bereik.parse(kop).orElseThrow().of(100)).contains(new Stuk(van, einde));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=100-", "bytes=100-200", "bytes=-0"})
  void knowsWhenThereIsNoneOfThem(String kop) {
    assertThat(Bereik.parse(kop).orElseThrow().of(100)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "bytes=",
        "bytes=-",
        "bytes=5-2",
        "bytes=0-1,5-6",
        "items=0-5",
        "bytes=0-9999999999999999999999",
        "bytes=a-b"
      })
  void keepsToNothingElse(String kop) {
    assertThat(Bereik.parse(kop)).isEmpty();
  }
}
