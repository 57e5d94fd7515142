package nl.zaakwijs.portal.zaken;

import static nl.zaakwijs.portal.inwoner.Testinwoners.FATIMA;
import static nl.zaakwijs.portal.inwoner.Testinwoners.MARIA;
import static nl.zaakwijs.portal.inwoner.Testinwoners.NOOR;
import static nl.zaakwijs.portal.inwoner.Testinwoners.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.zaakwijs.portal.instellingen.Testconfig;
import nl.zaakwijs.portal.opslag.Hoofdsleutel;
import nl.zaakwijs.portal.opslag.Kluis;
import nl.zaakwijs.portal.storing.Koppelingen;
import nl.zaakwijs.portal.storing.StoringException;
import nl.zaakwijs.sandbox.Sandbox;
import nl.zaakwijs.sandbox.fouten.Fout;
import nl.zaakwijs.sandbox.verkeer.Upstream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of zaken, a page at a time. */
class ZakenbladTest {
  private static final Clock CLOCK = Clock.systemUTC();

  @SuppressWarnings("NullAway.Init")
  private static Sandbox sandbox;

  private final Zaken zaken = zaken(sandbox.url());

  @BeforeAll
  static void start() {
    sandbox = Sandbox.start(0);
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  @AfterEach
  void mend() {
    sandbox.fouten().clear();
  }

  @Test
  void showsOpenZakenFirstAndThenThoseThatAreClosed() {
    Zakenblad first = zaken.readZakenblad(FATIMA, "", 1);
    Zakenblad second = zaken.readZakenblad(FATIMA, "", 2);

    assertThat(first.open()).hasSize(10);
    assertThat(first.gesloten()).isEmpty();
    assertThat(second.open()).hasSize(2);
    assertThat(second.gesloten()).hasSize(8);
    assertThat(List.of(first, second))
        .allSatisfy(
            blad -> {
              assertThat(blad.aantalOpen()).isEqualTo(12);
              assertThat(blad.aantalGesloten()).isEqualTo(28);
              assertThat(blad.bladen()).isEqualTo(4);
              assertThat(blad.onvolledig()).isFalse();
            });
  }

  @Test
  void showsEveryZaakOnceWithTheNewestChangeFirst() {
    List<MijnZaak> all = new ArrayList<>();
    for (int nummer = 1; nummer <= 4; nummer++) {
      Zakenblad blad = zaken.readZakenblad(FATIMA, "", nummer);
      all.addAll(blad.open());
      all.addAll(blad.gesloten());
    }

    assertThat(all).hasSize(40).extracting(MijnZaak::zaaknummer).doesNotHaveDuplicates();
    assertThat(all.stream().filter(zaak -> !zaak.isGesloten()).map(ZakenbladTest::changed))
        .isSortedAccordingTo((a, b) -> b.compareTo(a));
    assertThat(all.stream().filter(MijnZaak::isGesloten).map(ZakenbladTest::changed))
        .isSortedAccordingTo((a, b) -> b.compareTo(a));
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "-3, 1", "4, 4", "99, 4"})
  void staysWithinThePages(int gevraagd, int nummer) {
    assertThat(zaken.readZakenblad(FATIMA, "", gevraagd).nummer()).isEqualTo(nummer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0003204",
        "zaak-2026-0003204",
        "DAKKAPEL achterkant",
        "  achterkánt   havenweg ",
        "dakkapel bouwen havenweg"
      })
  void findsAZaakByItsNumberAndByWords(String zoek) {
    Zakenblad found = zaken.readZakenblad(FATIMA, zoek, 1);

    assertThat(found.open()).extracting(MijnZaak::zaaknummer).containsExactly("ZAAK-2026-0003204");
    assertThat(found.aantal()).isEqualTo(40);
    assertThat(found.bladen()).isEqualTo(1);
  }

  @Test
  void findsNothingWithoutSayingThatThereIsNothing() {
    Zakenblad found = zaken.readZakenblad(FATIMA, "zwembad", 1);

    assertThat(found.open()).isEmpty();
    assertThat(found.gesloten()).isEmpty();
    assertThat(found.aantal()).isEqualTo(40);
  }

  @Test
  void findsNoZakenThatMayNotBeShown() {
    assertThat(zaken.readZakenblad(MARIA, "", 1).aantal()).isEqualTo(1);
    assertThat(zaken.readZakenblad(MARIA, "geheim", 1).aantalOpen()).isZero();
    assertThat(zaken.readZakenblad(SAM, "0003204", 1).aantalOpen()).isZero();
    assertThat(zaken.readZakenblad(NOOR, "", 1).aantal()).isZero();
  }

  @Test
  void neverSaysThatThereAreNoneWhenTheRegisterFails() {
    sandbox.fouten().set(Upstream.ZAKEN, Fout.status(503));

    assertThatExceptionOfType(StoringException.class)
        .isThrownBy(() -> zaken.readZakenblad(NOOR, "", 1));
  }

  @Test
  void asksMoreOnlyOfTheZakenOnThePage() throws IOException {
    try (Kaalregister register = new Kaalregister()) {
      register.putZaken(SAM, 25);

      Zakenblad blad = zaken(register.url()).readZakenblad(SAM, "", 3);

      assertThat(blad.open()).hasSize(5);
      assertThat(blad.aantalOpen()).isEqualTo(25);
      assertThat(register.count("/zaken/api/v1/rollen")).isEqualTo(5);
      assertThat(register.countUnder("/zaken/api/v1/statussen")).isEqualTo(5);
    }
  }

  @Test
  void putsTheNewestChangeFirstAlsoWhereStatusesDoNotComeAlong() throws IOException {
    try (Kaalregister register = new Kaalregister()) {
      register.putZaken(SAM, 20);

      Zakenblad blad = zaken(register.url()).readZakenblad(SAM, "", 1);

      assertThat(blad.onvolledig()).isFalse();
      assertThat(blad.open())
          .extracting(MijnZaak::zaaknummer)
          .containsExactly("Z20", "Z19", "Z18", "Z17", "Z16", "Z15", "Z14", "Z13", "Z12", "Z11");
      assertThat(register.countUnder("/zaken/api/v1/statussen")).isEqualTo(20);
    }
  }

  private static LocalDate changed(MijnZaak zaak) {
    Statusstap status = zaak.status();
    LocalDate sinds = status == null ? zaak.startdatum() : status.sinds();
    return Objects.requireNonNull(sinds);
  }

  private static Zaken zaken(String url) {
    return new Zaken(
        ZakenInstellingen.from(Testconfig.of(url, Testconfig.GEDULD)),
        new Koppelingen(CLOCK),
        new Kluis(new Hoofdsleutel(new byte[32]), CLOCK),
        CLOCK);
  }
}
