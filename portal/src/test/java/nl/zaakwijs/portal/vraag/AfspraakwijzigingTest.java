package nl.zaakwijs.portal.vraag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakwijs.portal.afspraken.Afspraak;
import nl.zaakwijs.portal.afspraken.Locatie;
import nl.zaakwijs.portal.afspraken.Product;
import nl.zaakwijs.portal.inwoner.Anoniem;
import nl.zaakwijs.portal.vraag.Antwoord.InloggenNodig;
import nl.zaakwijs.portal.vraag.Antwoord.MijnAfspraken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of the own appointments someone means who can't come. */
class AfspraakwijzigingTest {
  private static final Afspraak MAANDAG = afspraak("2031-03-03T09:30+01:00[Europe/Amsterdam]");
  private static final Afspraak DONDERDAG = afspraak("2031-03-06T09:30+01:00[Europe/Amsterdam]");

  private final Vraagbaak vraagbaak =
      Vraagbaken.with(
          inwoner -> Vraagsteller.ZAKEN,
          (inwoner, gevraagd) -> Optional.empty(),
          inwoner -> List.of(MAANDAG, DONDERDAG));

  @Test
  void showsTheAppointmentOfTheDayThatIsNotPossible() {
    assertThat(answer("ik kan donderdag niet"))
        .isEqualTo(new MijnAfspraken(List.of(DONDERDAG), true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ik kan woensdag niet",
        "ik wil mijn afspraak verzetten",
        "Ik wil mijn afspraak afzeggen",
        "kan ik mijn afspraak annuleren"
      })
  void showsAllWhenNoneIsOnThatDayOrNoDayIsNamed(String vraag) {
    assertThat(answer(vraag)).isEqualTo(new MijnAfspraken(List.of(MAANDAG, DONDERDAG), true));
  }

  @Test
  void pointsToThisSessionToWhoDidNotLogIn() {
    Antwoord antwoord =
        vraagbaak.answer(Vraagsteller.asked("ik kan donderdag niet", new Anoniem())).antwoord();

    assertThat(antwoord).isInstanceOf(InloggenNodig.class);
    assertThat(antwoord.vervolgstappen())
        .containsExactly(new Vervolgstap.LogIn(), new Vervolgstap.BekijkAfspraken());
  }

  private Antwoord answer(String vraag) {
    return vraagbaak.answer(Vraagsteller.asked(vraag, Vraagsteller.NOOR)).antwoord();
  }

  private static Afspraak afspraak(String begin) {
    return new Afspraak(
        UUID.randomUUID(),
        new Product("rijbewijs", "Rijbewijs", Duration.ofMinutes(20)),
        new Locatie("stadskantoor", "Stadskantoor", List.of()),
        ZonedDateTime.parse(begin),
        "N. de Vries",
        "noor@example.org",
        "123",
        Afspraak.Stand.GEBOEKT);
  }
}
