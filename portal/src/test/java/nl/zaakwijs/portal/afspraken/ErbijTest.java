package nl.zaakwijs.portal.afspraken;

import static nl.zaakwijs.portal.inwoner.Testinwoners.JORIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.opslag.Testdatabank;
import nl.zaakwijs.portal.storing.StoringException;
import nl.zaakwijs.sandbox.fouten.Fout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** More than one product in the same appointment, in each appointment system. */
class ErbijTest extends Sandboxproef {
  private final UUID sleutel = UUID.randomUUID();

  @BeforeEach
  void clear() {
    sandbox.clearAfspraken();
  }

  @ParameterizedTest
  @EnumSource
  void offersWhatGoesTogetherAndNothingElse(Testsysteem systeem) {
    Afspraken afspraken = afspraken(systeem);

    assertThat(afspraken.listErbij(doel(afspraken, 1, "rijbewijs")).keuzes())
        .extracting(Product::code)
        .containsExactly("akte", "identiteitskaart", "paspoort", "uittreksel", "vog");
    assertThat(afspraken.listErbij(doel(afspraken, 1, "rijbewijs", "vog")).keuzes())
        .extracting(Product::code)
        .containsExactly("akte", "identiteitskaart", "paspoort", "uittreksel");
  }

  @ParameterizedTest
  @EnumSource
  void offersNothingMoreWhenItIsFull(Testsysteem systeem) {
    Afspraken afspraken = afspraken(systeem);
    Afspraakdoel vol = doel(afspraken, 1, "rijbewijs", "vog", "akte");

    assertThat(afspraken.listErbij(vol).keuzes()).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> vol.plus(product(afspraken, "paspoort")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> doel(afspraken, 1, "rijbewijs", "rijbewijs"));
  }

  @ParameterizedTest
  @EnumSource
  void offersNoPlaceForWhatDoesNotGoTogether(Testsysteem systeem) {
    Afspraken afspraken = afspraken(systeem);

    assertThat(afspraken.listLocaties(doel(afspraken, 1, "rijbewijs", "bijstand")).keuzes())
        .isEmpty();
    assertThat(afspraken.listLocaties(doel(afspraken, 1, "rijbewijs", "vog", "bijstand")).keuzes())
        .isEmpty();
    assertThat(afspraken.listLocaties(doel(afspraken, 1, "rijbewijs", "vog")).keuzes()).hasSize(2);
    assertThat(afspraken.listLocaties(doel(afspraken, 1, "huwelijk", "erkenning")).keuzes())
        .extracting(Locatie::naam)
        .containsExactly("Stadskantoor Wijngaard");
  }

  @ParameterizedTest
  @EnumSource
  void booksAllOfItInOneAppointmentThatIsLongEnough(Testsysteem systeem) {
    Afspraken afspraken = afspraken(systeem);
    Afspraakwens wens = wens(afspraken, doel(afspraken, 1, "rijbewijs", "paspoort", "akte"));

    Boeking boeking = afspraken.book(wens, JORIS, sleutel);

    Afspraak afspraak = ((Boeking.Gelukt) boeking).afspraak();
    assertThat(afspraak.duur()).isEqualTo(Duration.ofMinutes(60));
    assertThat(afspraak.isDuurZeker()).isTrue();
    assertThat(afspraak.doel().producten())
        .extracting(Product::code)
        .containsExactly("rijbewijs", "paspoort", "akte");
    assertThat(afspraken.findAfspraak(sleutel)).contains(afspraak);
    assertThat(sandbox.listAfspraken())
        .singleElement()
        .satisfies(
            gemaakt -> {
              assertThat(gemaakt.minuten()).isEqualTo(60);
              assertThat(gemaakt.onderdelen())
                  .extracting(deel -> deel.dienst().id())
                  .containsExactly("rijbewijs", "paspoort", "akte");
            });
    assertThat(systeem.bookings(sandbox)).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void offersOnlyTimesThatAreLongEnoughForAllOfIt(Testsysteem systeem) {
    Afspraken afspraken = afspraken(systeem);
    Afspraakwens wens = wens(afspraken, doel(afspraken, 1, "rijbewijs", "paspoort", "vog"));
    Afspraakdoel alleen = Afspraakdoel.of(wens.product());
    List<LocalTime> kort = afspraken.listTijden(alleen, wens.locatie(), wens.dag());
    List<LocalTime> lang = afspraken.listTijden(wens.doel(), wens.locatie(), wens.dag());

    assertThat(kort).hasSizeGreaterThan(lang.size()).containsAll(lang);
    assertThat(afspraken.book(wens.at(wens.dag(), kort.get(kort.size() - 1)), JORIS, sleutel))
        .isInstanceOf(Boeking.AlBezet.class);
    assertThat(sandbox.listAfspraken()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void neverBooksWhatDoesNotGoTogether(Testsysteem systeem) {
    Afspraken afspraken = afspraken(systeem);
    Afspraakwens los = wens(afspraken, doel(afspraken, 1, "rijbewijs"));
    Afspraakwens samen = los.with(doel(afspraken, 1, "rijbewijs", "bijstand"), los.locatie());

    assertThat(afspraken.book(samen, JORIS, sleutel)).isInstanceOf(Boeking.AlBezet.class);
    assertThat(systeem.bookings(sandbox)).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void keepsAllOfItWhenItIsMoved(Testsysteem systeem) {
    Afspraken afspraken = afspraken(systeem);
    Afspraakwens wens = wens(afspraken, doel(afspraken, 2, "rijbewijs", "vog"));
    afspraken.book(wens, JORIS, sleutel);
    LocalTime later = afspraken.listTijden(wens.doel(), wens.locatie(), wens.dag()).get(1);
    Afspraakwens anders = afspraken.findWens(sleutel, wens.dag(), later).orElseThrow();

    Boeking boeking = afspraken.replace(sleutel, anders, UUID.randomUUID());

    assertThat(((Boeking.Gelukt) boeking).afspraak().doel()).isEqualTo(wens.doel());
    assertThat(sandbox.listAfspraken()).singleElement().matches(een -> een.minuten() == 60);
  }

  @Test
  void wantsOfSeveralProductsTheMostThatAnyWants() {
    Afspraken afspraken = afspraken(Testsysteem.JCC);
    Afspraakdoel samen = doel(afspraken, 1, "overlijden", "huwelijk", "naturalisatie");
    Locatie locatie = afspraken.listLocaties(samen).keuzes().get(0);

    Contacteisen eisen = afspraken.readContacteisen(samen, locatie);

    assertThat(eisen).isEqualTo(new Contacteisen(Contacteisen.Telefoon.MOET, true, false));
  }

  @Test
  void isForTheFewerPeopleThatOneOfThemTakes() {
    Product een = new Product("a", "A", Duration.ofMinutes(20));
    Product veel =
        new Product("b", "b", "B", Duration.ofMinutes(20), Duration.ofMinutes(10), 4, List.of());
    Afspraakdoel samen = new Afspraakdoel(List.of(een, veel), 3);

    assertThat(samen.meestePersonen()).isEqualTo(4);
    assertThat(samen.vraagtPersonen()).isTrue();
    assertThat(samen.duur()).isEqualTo(Duration.ofMinutes(60));
  }

  @ParameterizedTest
  @EnumSource
  void neverTakesAFailureForNothingThatGoesTogether(Testsysteem systeem) {
    Afspraken afspraken = afspraken(systeem);
    Afspraakdoel doel = doel(afspraken, 1, "rijbewijs");
    sandbox.fouten().set(systeem.upstream(), Fout.status(503));

    assertThatExceptionOfType(StoringException.class).isThrownBy(() -> afspraken.listErbij(doel));
  }

  private static Afspraken afspraken(Testsysteem systeem) {
    return Testnode.of(systeem, Testdatabank.H2, sandbox).afspraken();
  }

  private static Product product(Afspraken afspraken, String code) {
    return afspraken.findProduct(code).orElseThrow();
  }

  private static Afspraakdoel doel(Afspraken afspraken, int personen, String... codes) {
    return new Afspraakdoel(
        Stream.of(codes).map(code -> product(afspraken, code)).toList(), personen);
  }

  /** The first time on the last day that can be chosen. */
  private static Afspraakwens wens(Afspraken afspraken, Afspraakdoel doel) {
    Locatie locatie = afspraken.listLocaties(doel).keuzes().get(0);
    List<LocalDate> dagen = afspraken.listDagen(doel, locatie);
    LocalDate dag = dagen.get(dagen.size() - 1);
    LocalTime tijd = afspraken.listTijden(doel, locatie, dag).get(0);
    return new Afspraakwens(
        doel, locatie, dag, tijd, "Sam Jansen", "sam@voorbeeld.test", "0612345678", Taal.NL);
  }
}
