package nl.zaakwijs.portal.vraag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.taken.MijnTaken;
import nl.zaakwijs.portal.taken.VoorbeeldTaken;
import nl.zaakwijs.portal.zaken.MijnZaak;
import nl.zaakwijs.portal.zaken.MijnZaken;
import nl.zaakwijs.portal.zaken.VoorbeeldZaken;
import nl.zaakwijs.portal.zaken.Zaakfeiten;
import org.junit.jupiter.api.Test;

/** What a resident is told to do, and when nothing may be said of it. */
class GevraagdverhaalTest {
  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 22);
  private static final MijnZaak OPEN = VoorbeeldZaken.open("ZAAK-2026-1", "Kapvergunning");
  private static final MijnZaak DICHT = VoorbeeldZaken.closed("ZAAK-2026-2", "Paspoort");
  private static final UUID ZAAK = OPEN.id().uuid();

  @Test
  void tellsWhatHasToBeDoneForThisZaakAndUntilWhen() {
    MijnTaken taken =
        VoorbeeldTaken.of(
            VoorbeeldTaken.open("Stuur een foto", ZAAK, VANDAAG, 11),
            VoorbeeldTaken.open("Bel ons", ZAAK, VANDAAG, -2),
            VoorbeeldTaken.open("Kies een dag", DICHT.id().uuid(), VANDAAG, null));

    assertThat(tell(OPEN, taken))
        .containsExactly(
            "U moet nog iets doen: Stuur een foto. Doe dit uiterlijk 3 december 2026. Dat is nog 11"
                + " dagen.",
            "U moet nog iets doen: Bel ons. Dat had klaar moeten zijn op 20 november 2026.",
            "Op de pagina van de zaak staat hoe u dit doet.");
  }

  @Test
  void tellsOfAllZakenTogetherAndOfNone() {
    MijnTaken taken = VoorbeeldTaken.of(VoorbeeldTaken.open("Kies een dag", null, VANDAAG, 0));
    List<String> zinnen = new ArrayList<>();

    new Gevraagdverhaal(Zaakteksten.of(Taal.NL), taken).tellAll(zinnen);

    assertThat(zinnen)
        .containsExactly(
            "U moet nog iets doen: Kies een dag. Doe dit uiterlijk 22 november 2026. Dat is"
                + " vandaag.",
            "Bij Mijn zaken staat hoe u dit doet.");
  }

  @Test
  void saysThatThereIsNothingOnlyWhenItCouldLook() {
    assertThat(tell(OPEN, VoorbeeldTaken.of()))
        .containsExactly("Er staat voor u geen taak open bij deze zaak.");
    assertThat(tell(DICHT, VoorbeeldTaken.of()))
        .containsExactly("Deze zaak is afgerond. U hoeft niets meer te doen.");
  }

  @Test
  void saysThatItCouldNotLookAndNotThatThereIsNothing() {
    assertThat(tell(OPEN, VoorbeeldTaken.mislukt()))
        .hasSize(1)
        .first()
        .asString()
        .contains("nu niet zien");
    assertThat(tell(DICHT, VoorbeeldTaken.mislukt()))
        .hasSize(1)
        .first()
        .asString()
        .contains("nu niet zien");
  }

  @Test
  void saysNothingOfTakenWhereThereIsNoRegister() {
    assertThat(tell(OPEN, MijnTaken.ONBEKEND))
        .containsExactly("Of u nog iets moet doen, weten wij hier niet.");
    List<String> zinnen = new ArrayList<>();
    new Gevraagdverhaal(Zaakteksten.of(Taal.NL), MijnTaken.ONBEKEND).tellAll(zinnen);
    assertThat(zinnen).isEmpty();
  }

  private static List<String> tell(MijnZaak zaak, MijnTaken taken) {
    Zaakfeiten feiten =
        VoorbeeldZaken.findFeiten(new MijnZaken(List.of(zaak), false), zaak.id()).orElseThrow();
    List<String> zinnen = new ArrayList<>();
    new Gevraagdverhaal(Zaakteksten.of(Taal.NL), taken).tell(feiten, zinnen);
    return zinnen;
  }
}
