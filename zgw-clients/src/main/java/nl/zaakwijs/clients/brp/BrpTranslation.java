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
import nl.zaakwijs.clients.brp.generated.model.VerblijfplaatsJson;
import nl.zaakwijs.clients.brp.generated.model.WaardeJson;
import nl.zaakwijs.clients.haalcentraal.GbaDatum;
import org.jspecify.annotations.Nullable;

/**
 * From the generated types of BRP Personen to our own records. A group that is not there is empty.
 */
final class BrpTranslation {
  private BrpTranslation() {}

  static Persoon persoon(PersoonJson json) {
    NaamJson naam = json.getNaam() == null ? new NaamJson() : json.getNaam();
    GeboorteJson geboorte = json.getGeboorte() == null ? new GeboorteJson() : json.getGeboorte();
    AdresseringJson adressering =
        json.getAdressering() == null ? new AdresseringJson() : json.getAdressering();
    VerblijfplaatsJson verblijfplaats =
        json.getVerblijfplaats() == null ? new VerblijfplaatsJson() : json.getVerblijfplaats();
    return new Persoon(
        text(naam.getVolledigeNaam()),
        adresregels(adressering),
        omschrijving(adressering.getLand()),
        text(verblijfplaats.getType()),
        date(verblijfplaats.getDatumVan()),
        date(geboorte.getDatum()),
        omschrijving(json.getGemeenteVanInschrijving()),
        flag(adressering.getIndicatieVastgesteldVerblijftNietOpAdres()),
        flag(json.getGeheimhoudingPersoonsgegevens()),
        new InOnderzoek(
            json.getInOnderzoek() != null,
            naam.getInOnderzoek() != null,
            geboorte.getInOnderzoek() != null,
            adressering.getInOnderzoek() != null || verblijfplaats.getInOnderzoek() != null),
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
    return new Opschorting(text(reden.getCode()), date(json.getDatum()));
  }

  private static GbaDatum date(@Nullable DatumJson json) {
    return json == null
        ? GbaDatum.ONBEKEND
        : GbaDatum.of(json.getDatum(), json.getJaar(), json.getMaand());
  }

  private static String omschrijving(@Nullable WaardeJson waarde) {
    return waarde == null ? "" : text(waarde.getOmschrijving());
  }
}
