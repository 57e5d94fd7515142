package nl.zaakwijs.portal.zaken;

import static nl.zaakwijs.portal.inwoner.Testinwoners.MARIA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.zaakwijs.clients.zaken.Rol;
import nl.zaakwijs.portal.zaken.Betrokkene.Soort;
import org.junit.jupiter.api.Test;

/** Whose names a resident sees with their zaak. */
class BetrokkenenTest {
  @Test
  void namesWhoHandlesItAndWhoActsForTheResident() {
    assertThat(
            of(
                rol("natuurlijk_persoon", "belanghebbende", "gemachtigde", "999990019", "Noor"),
                rol("medewerker", "behandelaar", "", "", "De Boer"),
                rol("organisatorische_eenheid", "behandelaar", "", "", "Team Inkomen"),
                rol("niet_natuurlijk_persoon", "", "gemachtigde", "", "Stichting Hulp")))
        .containsExactly(
            new Betrokkene(Soort.AFDELING, "Team Inkomen"),
            new Betrokkene(Soort.BEHANDELAAR, "De Boer"),
            new Betrokkene(Soort.GEMACHTIGDE, "Noor"),
            new Betrokkene(Soort.GEMACHTIGDE, "Stichting Hulp"));
  }

  @Test
  void namesNoOtherResident() {
    assertThat(
            of(
                rol("natuurlijk_persoon", "belanghebbende", "", "999990068", "Willem"),
                rol("natuurlijk_persoon", "initiator", "machtiginggever", "999990068", "Willem"),
                rol("natuurlijk_persoon", "behandelaar", "", "999990068", "Willem"),
                rol("vestiging", "belanghebbende", "", "", "Bakkerij Bakker")))
        .isEmpty();
  }

  @Test
  void namesNeitherAdvisersNorWhoHasNoName() {
    assertThat(
            of(
                rol("medewerker", "adviseur", "", "", "De Wit"),
                rol("organisatorische_eenheid", "behandelaar", "", "", ""),
                rol("", "behandelaar", "", "", "Wie dan ook")))
        .isEmpty();
  }

  @Test
  void tellsNobodyThatTheyActThemselves() {
    assertThat(
            of(
                rol(
                    "natuurlijk_persoon",
                    "initiator",
                    "gemachtigde",
                    MARIA.bsn().reveal(),
                    "Maria Santos")))
        .isEmpty();
  }

  private static List<Betrokkene> of(Rol... rollen) {
    return Betrokkenen.of(List.of(rollen), rol -> rol.inpBsn().equals(MARIA.bsn().reveal()));
  }

  private static Rol rol(String type, String generiek, String machtiging, String bsn, String naam) {
    return new Rol(null, null, type, "", generiek, machtiging, bsn, "", "", "", naam);
  }
}
