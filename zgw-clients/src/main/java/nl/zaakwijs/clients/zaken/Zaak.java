package nl.zaakwijs.clients.zaken;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A zaak as the register has it; nothing is checked about who may see it. Texts that the register
 * leaves out are empty, links and dates are {@code null}.
 *
 * @param zaaktype a link into the Catalogi API
 * @param einddatum set by the register when the zaak is closed
 * @param einddatumGepland the plan
 * @param uiterlijkeEinddatumAfdoening the legal limit
 * @param vertrouwelijkheidaanduiding {@code openbaar} … {@code zeer_geheim}, or empty
 * @param bronorganisatie the RSIN of who made it
 * @param status a link to the current status; a zaak may be without
 * @param hoofdzaak a link to the zaak that this one is a part of
 * @param deelzaken links to its own parts
 * @param expand what the register sent along
 */
public record Zaak(
    URI url,
    UUID uuid,
    String identificatie,
    String omschrijving,
    String toelichting,
    @Nullable URI zaaktype,
    @Nullable LocalDate startdatum,
    @Nullable LocalDate einddatum,
    @Nullable LocalDate einddatumGepland,
    @Nullable LocalDate uiterlijkeEinddatumAfdoening,
    String vertrouwelijkheidaanduiding,
    String bronorganisatie,
    @Nullable Verlenging verlenging,
    @Nullable Opschorting opschorting,
    @Nullable URI status,
    @Nullable URI resultaat,
    @Nullable URI hoofdzaak,
    List<URI> deelzaken,
    ZaakExpand expand) {

  public Zaak {
    deelzaken = List.copyOf(deelzaken);
  }

  /** The same, with its current status as if the register had sent it along. */
  public Zaak with(Status current) {
    return new Zaak(
        url,
        uuid,
        identificatie,
        omschrijving,
        toelichting,
        zaaktype,
        startdatum,
        einddatum,
        einddatumGepland,
        uiterlijkeEinddatumAfdoening,
        vertrouwelijkheidaanduiding,
        bronorganisatie,
        verlenging,
        opschorting,
        status,
        resultaat,
        hoofdzaak,
        deelzaken,
        new ZaakExpand(expand.zaaktype(), current, expand.resultaat(), expand.rollen()));
  }

  /** Only the uuid: what a zaak is about is personal. */
  @Override
  public String toString() {
    return "Zaak[" + uuid + "]";
  }
}
