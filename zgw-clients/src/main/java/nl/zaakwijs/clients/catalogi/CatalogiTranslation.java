package nl.zaakwijs.clients.catalogi;

import static nl.zaakwijs.clients.http.Answers.flag;
import static nl.zaakwijs.clients.http.Answers.period;
import static nl.zaakwijs.clients.http.Answers.text;

import nl.zaakwijs.clients.catalogi.generated.model.BesluittypeJson;
import nl.zaakwijs.clients.catalogi.generated.model.EigenschapJson;
import nl.zaakwijs.clients.catalogi.generated.model.EigenschapSpecificatieJson;
import nl.zaakwijs.clients.catalogi.generated.model.InformatieobjecttypeJson;
import nl.zaakwijs.clients.catalogi.generated.model.ResultaattypeJson;
import nl.zaakwijs.clients.catalogi.generated.model.StatustypeJson;
import nl.zaakwijs.clients.catalogi.generated.model.ZaaktypeJson;

/** From the generated types of the Catalogi API to our own records. It checks nothing. */
final class CatalogiTranslation {
  private CatalogiTranslation() {}

  static Zaaktype zaaktype(ZaaktypeJson json) {
    return new Zaaktype(
        json.getUrl(),
        text(json.getIdentificatie()),
        text(json.getOmschrijving()),
        text(json.getOmschrijvingGeneriek()),
        text(json.getDoel()),
        text(json.getOnderwerp()),
        text(json.getIndicatieInternOfExtern()),
        period(json.getDoorlooptijd()),
        period(json.getServicenorm()));
  }

  static Statustype statustype(StatustypeJson json) {
    return new Statustype(
        json.getUrl(),
        text(json.getOmschrijving()),
        text(json.getOmschrijvingGeneriek()),
        text(json.getStatustekst()),
        json.getVolgnummer(),
        flag(json.getIsEindstatus()));
  }

  static Resultaattype resultaattype(ResultaattypeJson json) {
    return new Resultaattype(
        json.getUrl(),
        text(json.getNaam()).isEmpty() ? text(json.getOmschrijving()) : text(json.getNaam()),
        text(json.getOmschrijvingGeneriek()),
        text(json.getToelichting()));
  }

  static Eigenschap eigenschap(EigenschapJson json) {
    EigenschapSpecificatieJson specificatie = json.getSpecificatie();
    return new Eigenschap(
        json.getUrl(),
        text(json.getNaam()),
        specificatie == null ? "" : text(specificatie.getFormaat()));
  }

  static Informatieobjecttype informatieobjecttype(InformatieobjecttypeJson json) {
    return new Informatieobjecttype(json.getUrl(), text(json.getOmschrijving()));
  }

  static Besluittype besluittype(BesluittypeJson json) {
    return new Besluittype(
        json.getUrl(), text(json.getOmschrijving()), text(json.getOmschrijvingGeneriek()));
  }
}
