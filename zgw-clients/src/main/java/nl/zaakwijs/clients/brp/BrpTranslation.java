package nl.zaakwijs.clients.brp;

import static nl.zaakwijs.clients.http.Answers.flag;
import static nl.zaakwijs.clients.http.Answers.text;

import java.util.List;
import java.util.stream.Stream;
import nl.zaakwijs.clients.brp.generated.model.AdresseringJson;
import nl.zaakwijs.clients.brp.generated.model.DatumJson;
import nl.zaakwijs.clients.brp.generated.model.GeboorteJson;
import nl.zaakwijs.clients.brp.generated.model.NaamJson;
import nl.zaakwijs.clients.brp.generated.model.OpschortingBijhoudingJson;
import nl.zaakwijs.clients.brp.generated.model.PersoonJson;
import nl.zaakwijs.clients.brp.generated.model.WaardeJson;
import org.jspecify.annotations.Nullable;

/**
 * From the generated types of BRP Personen to our own records. A group that is not there is empty.
 */
final class BrpTranslation {
  private BrpTranslation() {}

  static Persoon persoon(PersoonJson json) {
    NaamJson naam = json.getNaam() == null ? new NaamJson() : json.getNaam();
    GeboorteJson geboorte = json.getGeboorte() == null ? new GeboorteJson() : json.getGeboorte();
    DatumJson datum = geboorte.getDatum() == null ? new DatumJson() : geboorte.getDatum();
    AdresseringJson adressering =
        json.getAdressering() == null ? new AdresseringJson() : json.getAdressering();
    return new Persoon(
        text(naam.getVolledigeNaam()),
        adressering.getAanschrijfwijze() == null
            ? ""
            : text(adressering.getAanschrijfwijze().getNaam()),
        text(adressering.getAanhef()),
        adresregels(adressering),
        datum.getDatum(),
        text(datum.getLangFormaat()),
        omschrijving(json.getGemeenteVanInschrijving()),
        flag(adressering.getIndicatieVastgesteldVerblijftNietOpAdres()),
        flag(json.getGeheimhoudingPersoonsgegevens()),
        new InOnderzoek(
            json.getInOnderzoek() != null,
            naam.getInOnderzoek() != null,
            geboorte.getInOnderzoek() != null,
            adressering.getInOnderzoek() != null),
        opschorting(json.getOpschortingBijhouding()));
  }

  private static List<String> adresregels(AdresseringJson json) {
    return Stream.of(
            text(json.getAdresregel1()), text(json.getAdresregel2()), text(json.getAdresregel3()))
        .filter(regel -> !regel.isEmpty())
        .toList();
  }

  private static @Nullable Opschorting opschorting(@Nullable OpschortingBijhoudingJson json) {
    if (json == null) {
      return null;
    }
    WaardeJson reden = json.getReden() == null ? new WaardeJson() : json.getReden();
    return new Opschorting(text(reden.getCode()), text(reden.getOmschrijving()));
  }

  private static String omschrijving(@Nullable WaardeJson waarde) {
    return waarde == null ? "" : text(waarde.getOmschrijving());
  }
}
