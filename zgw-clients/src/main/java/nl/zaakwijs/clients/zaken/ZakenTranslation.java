package nl.zaakwijs.clients.zaken;

import static nl.zaakwijs.clients.http.Answers.flag;
import static nl.zaakwijs.clients.http.Answers.link;
import static nl.zaakwijs.clients.http.Answers.list;
import static nl.zaakwijs.clients.http.Answers.period;
import static nl.zaakwijs.clients.http.Answers.text;

import nl.zaakwijs.clients.catalogi.Resultaattype;
import nl.zaakwijs.clients.catalogi.Statustype;
import nl.zaakwijs.clients.catalogi.Zaaktype;
import nl.zaakwijs.clients.http.UpstreamLinks;
import nl.zaakwijs.clients.zaken.generated.model.BetrokkeneIdentificatieJson;
import nl.zaakwijs.clients.zaken.generated.model.OpschortingJson;
import nl.zaakwijs.clients.zaken.generated.model.ResultaatExpandedJson;
import nl.zaakwijs.clients.zaken.generated.model.ResultaatJson;
import nl.zaakwijs.clients.zaken.generated.model.ResultaattypeJson;
import nl.zaakwijs.clients.zaken.generated.model.RolJson;
import nl.zaakwijs.clients.zaken.generated.model.StatusExpandedJson;
import nl.zaakwijs.clients.zaken.generated.model.StatusJson;
import nl.zaakwijs.clients.zaken.generated.model.StatustypeJson;
import nl.zaakwijs.clients.zaken.generated.model.VerlengingJson;
import nl.zaakwijs.clients.zaken.generated.model.ZaakExpandJson;
import nl.zaakwijs.clients.zaken.generated.model.ZaakJson;
import nl.zaakwijs.clients.zaken.generated.model.ZaakeigenschapJson;
import nl.zaakwijs.clients.zaken.generated.model.ZaakinformatieobjectJson;
import nl.zaakwijs.clients.zaken.generated.model.ZaaktypeJson;
import org.jspecify.annotations.Nullable;

/**
 * From the generated types of the Zaken API to our own records. A zaak must have a link of its own
 * register; an expanded relation without a link is the empty object that means "is not there".
 */
final class ZakenTranslation {
  private final UpstreamLinks links;

  ZakenTranslation(UpstreamLinks links) {
    this.links = links;
  }

  Zaak zaak(ZaakJson json) {
    return new Zaak(
        json.getUrl(),
        links.uuidOf("zaken", json.getUrl()),
        text(json.getIdentificatie()),
        text(json.getOmschrijving()),
        text(json.getToelichting()),
        link(json.getZaaktype()),
        json.getStartdatum(),
        json.getEinddatum(),
        json.getEinddatumGepland(),
        json.getUiterlijkeEinddatumAfdoening(),
        text(json.getVertrouwelijkheidaanduiding()),
        text(json.getBronorganisatie()),
        verlenging(json.getVerlenging()),
        opschorting(json.getOpschorting()),
        link(json.getStatus()),
        link(json.getResultaat()),
        link(json.getHoofdzaak()),
        list(json.getDeelzaken(), deel -> deel),
        expand(json.getExpand()));
  }

  private static @Nullable Verlenging verlenging(@Nullable VerlengingJson json) {
    // Open Zaak sends an object with empty fields for "no extension".
    if (json == null || (text(json.getDuur()).isEmpty() && text(json.getReden()).isEmpty())) {
      return null;
    }
    return new Verlenging(text(json.getReden()), period(json.getDuur()));
  }

  private static @Nullable Opschorting opschorting(@Nullable OpschortingJson json) {
    return json == null ? null : new Opschorting(flag(json.getIndicatie()), text(json.getReden()));
  }

  private static ZaakExpand expand(@Nullable ZaakExpandJson json) {
    if (json == null) {
      return ZaakExpand.NIETS;
    }
    ZaaktypeJson zaaktype = json.getZaaktype();
    StatusExpandedJson status = json.getStatus();
    ResultaatExpandedJson resultaat = json.getResultaat();
    return new ZaakExpand(
        zaaktype == null || link(zaaktype.getUrl()) == null ? null : zaaktype(zaaktype),
        status == null || link(status.getUrl()) == null ? null : status(status),
        resultaat == null || link(resultaat.getUrl()) == null ? null : resultaat(resultaat),
        json.getRollen() == null ? null : list(json.getRollen(), ZakenTranslation::rol));
  }

  static Status status(StatusJson json) {
    return new Status(
        link(json.getUrl()),
        link(json.getStatustype()),
        json.getDatumStatusGezet(),
        text(json.getStatustoelichting()),
        null);
  }

  private static Status status(StatusExpandedJson json) {
    StatustypeJson type = json.getExpand() == null ? null : json.getExpand().getStatustype();
    return new Status(
        link(json.getUrl()),
        link(json.getStatustype()),
        json.getDatumStatusGezet(),
        text(json.getStatustoelichting()),
        type == null || link(type.getUrl()) == null ? null : statustype(type));
  }

  static Resultaat resultaat(ResultaatJson json) {
    return new Resultaat(
        link(json.getUrl()), link(json.getResultaattype()), text(json.getToelichting()), null);
  }

  private static Resultaat resultaat(ResultaatExpandedJson json) {
    ResultaattypeJson type = json.getExpand() == null ? null : json.getExpand().getResultaattype();
    return new Resultaat(
        link(json.getUrl()),
        link(json.getResultaattype()),
        text(json.getToelichting()),
        type == null || link(type.getUrl()) == null ? null : resultaattype(type));
  }

  static Rol rol(RolJson json) {
    BetrokkeneIdentificatieJson wie =
        json.getBetrokkeneIdentificatie() == null
            ? new BetrokkeneIdentificatieJson()
            : json.getBetrokkeneIdentificatie();
    return new Rol(
        link(json.getUrl()),
        link(json.getZaak()),
        text(json.getBetrokkeneType()),
        text(json.getOmschrijving()),
        text(json.getOmschrijvingGeneriek()),
        text(json.getIndicatieMachtiging()),
        text(wie.getInpBsn()),
        text(wie.getInnNnpId()),
        text(wie.getKvkNummer()),
        text(wie.getVestigingsNummer()),
        Rolnaam.of(json, wie));
  }

  static Zaakinformatieobject zaakinformatieobject(ZaakinformatieobjectJson json) {
    return new Zaakinformatieobject(
        link(json.getUrl()),
        link(json.getZaak()),
        link(json.getInformatieobject()),
        text(json.getTitel()),
        json.getRegistratiedatum());
  }

  static Zaakeigenschap zaakeigenschap(ZaakeigenschapJson json) {
    return new Zaakeigenschap(
        link(json.getZaak()),
        link(json.getEigenschap()),
        text(json.getNaam()),
        text(json.getWaarde()));
  }

  private static Zaaktype zaaktype(ZaaktypeJson json) {
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

  private static Resultaattype resultaattype(ResultaattypeJson json) {
    return new Resultaattype(
        json.getUrl(),
        text(json.getNaam()).isEmpty() ? text(json.getOmschrijving()) : text(json.getNaam()),
        text(json.getOmschrijvingGeneriek()),
        text(json.getToelichting()));
  }

  private static Statustype statustype(StatustypeJson json) {
    return new Statustype(
        json.getUrl(),
        text(json.getOmschrijving()),
        text(json.getOmschrijvingGeneriek()),
        text(json.getStatustekst()),
        json.getVolgnummer(),
        flag(json.getIsEindstatus()));
  }
}
