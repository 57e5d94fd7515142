package nl.zaakwijs.portal.zaken;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.zaakwijs.clients.zaken.Organisatienummer;
import nl.zaakwijs.clients.zaken.Organisatienummer.Soort;
import nl.zaakwijs.clients.zaken.Rol;
import nl.zaakwijs.portal.inwoner.Betrouwbaarheidsniveau;
import nl.zaakwijs.portal.inwoner.Bsn;
import nl.zaakwijs.portal.inwoner.Gemachtigde;
import nl.zaakwijs.portal.inwoner.Organisatie;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose a rol is: of a represented person, an organisation, or one branch of it. */
@NullMarked
class EigenaarTest {
  private static final String KVK = "90000012";
  private static final String RSIN = "999990160";
  private static final String BRANCH = "000090000129";
  private static final Set<Organisatiesleutel> STANDAARD = Set.of(Organisatiesleutel.RSIN);

  @ParameterizedTest
  @CsvSource({
    "natuurlijk_persoon, 999990056, true",
    "natuurlijk_persoon, 999990020, false",
    "natuurlijk_persoon, '', false",
    "medewerker, 999990056, false",
  })
  void isOfWhoIsRepresentedAndNotOfWhoActs(String soort, String bsn, boolean eigen) {
    Gemachtigde gemachtigde =
        new Gemachtigde(
            new Bsn("999990056"),
            new Bsn("999990020"),
            Betrouwbaarheidsniveau.MIDDEN,
            Instant.EPOCH);

    assertThat(Eigenaar.is(rol(soort, bsn, "", "", ""), gemachtigde, STANDAARD)).isEqualTo(eigen);
  }

  @ParameterizedTest
  @CsvSource({
    "niet_natuurlijk_persoon, 999990160, '', '', true, false",
    "niet_natuurlijk_persoon, '', 90000012, '', true, false",
    "niet_natuurlijk_persoon, 999990160, 90000012, 000090000129, true, true",
    "niet_natuurlijk_persoon, 999990160, 90000012, 000090000130, true, false",
    "niet_natuurlijk_persoon, 999990172, 90000024, '', false, false",
    "niet_natuurlijk_persoon, 999990172, 90000024, 000090000129, false, false",
    "niet_natuurlijk_persoon, '', '', '', false, false",
    "vestiging, '', 90000012, 000090000129, true, true",
    "vestiging, '', '', 000090000129, false, true",
    "vestiging, '', 90000012, 000090000130, true, false",
    "vestiging, '', 90000024, 000090000129, false, false",
    "vestiging, '', '', '', false, false",
    "natuurlijk_persoon, 999990160, 90000012, 000090000129, false, false",
    "medewerker, 999990160, 90000012, 000090000129, false, false",
  })
  void tellsAnOrganisationFromItsBranchesAndFromOthers(
      String soort, String rsin, String kvk, String vestiging, boolean geheel, boolean branch) {
    Rol rol = rol(soort, "", rsin, kvk, vestiging);

    assertThat(Eigenaar.is(rol, organisation(KVK, RSIN, null), STANDAARD)).isEqualTo(geheel);
    assertThat(Eigenaar.is(rol, organisation(KVK, RSIN, BRANCH), STANDAARD)).isEqualTo(branch);
  }

  @Test
  void takesAKvkNumberForAnRsinOnlyWhereThatIsConfigured() {
    Rol rol = rol("niet_natuurlijk_persoon", "", KVK, "", "");
    Organisatie organisatie = organisation(KVK, null, null);

    assertThat(Eigenaar.is(rol, organisatie, STANDAARD)).isFalse();
    assertThat(Eigenaar.is(rol, organisatie, Set.of(Organisatiesleutel.KVK_ALS_RSIN))).isTrue();
  }

  @Test
  void searchesByTheNumbersThatTheZaaksysteemKnows() {
    assertThat(Eigenaar.listZoeknummers(organisation(KVK, RSIN, null), STANDAARD))
        .containsExactly(new Organisatienummer(Soort.RSIN, RSIN));
    assertThat(
            Eigenaar.listZoeknummers(
                organisation(KVK, RSIN, null), Set.of(Organisatiesleutel.values())))
        .containsExactly(
            new Organisatienummer(Soort.RSIN, RSIN),
            new Organisatienummer(Soort.KVK, KVK),
            new Organisatienummer(Soort.RSIN, KVK));
    assertThat(Eigenaar.listZoeknummers(organisation(KVK, RSIN, BRANCH), STANDAARD))
        .containsExactly(new Organisatienummer(Soort.VESTIGING, BRANCH));
    assertThat(Eigenaar.listZoeknummers(organisation(KVK, null, null), STANDAARD))
        .isEqualTo(List.of());
  }

  private static Organisatie organisation(
      String kvk, @Nullable String rsin, @Nullable String vestiging) {
    return new Organisatie(
        kvk,
        rsin,
        vestiging,
        "Bakkerij",
        "wie",
        Betrouwbaarheidsniveau.SUBSTANTIEEL,
        Instant.EPOCH);
  }

  private static Rol rol(String soort, String bsn, String rsin, String kvk, String vestiging) {
    return new Rol(null, null, soort, "Aanvrager", "initiator", "", bsn, rsin, kvk, vestiging, "");
  }
}
