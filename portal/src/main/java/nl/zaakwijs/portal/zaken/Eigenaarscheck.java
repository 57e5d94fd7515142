package nl.zaakwijs.portal.zaken;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import nl.zaakwijs.clients.catalogi.Zaaktype;
import nl.zaakwijs.clients.zaken.Rol;
import nl.zaakwijs.clients.zaken.Zaak;
import nl.zaakwijs.portal.inwoner.Bsn;

/**
 * Decides whether a zaak is this resident's and may be shown; the only maker of {@link MijnZaak}.
 * It says no unless everything that it needs is there and says yes, and it says no before anything
 * else of the zaak is fetched.
 */
final class Eigenaarscheck {
  private static final String PERSOON = "natuurlijk_persoon";
  private static final String EXTERN = "extern";

  private final Set<String> rollen;
  private final Vertrouwelijkheid maximum;
  private final Catalogus catalogus;
  private final Kernvertaling vertaling;

  Eigenaarscheck(
      Set<String> rollen, Vertrouwelijkheid maximum, Catalogus catalogus, Kernvertaling vertaling) {
    this.rollen = rollen;
    this.maximum = maximum;
    this.catalogus = catalogus;
    this.vertaling = vertaling;
  }

  /**
   * The zaak as this resident may see it; empty when it is not theirs or may not be shown. Fails
   * when a register did not tell enough to know.
   */
  CompletableFuture<Optional<MijnZaak>> admit(Zaak zaak, Registers registers) {
    URI zaaktypeUrl = zaak.zaaktype();
    if (zaaktypeUrl == null || !maximum.allows(zaak.vertrouwelijkheidaanduiding())) {
      return refused();
    }
    return listRollen(zaak, registers)
        .thenCompose(
            list ->
                isEigenaar(list, registers.inwoner().bsn())
                    ? admitOwned(zaak, zaaktypeUrl, registers)
                    : refused());
  }

  private CompletableFuture<Optional<MijnZaak>> admitOwned(
      Zaak zaak, URI zaaktypeUrl, Registers registers) {
    return readZaaktype(zaak, zaaktypeUrl, registers)
        .thenCompose(
            zaaktype ->
                zaaktype.indicatieInternOfExtern().equalsIgnoreCase(EXTERN)
                    ? vertaling
                        .translate(zaak, zaaktype, registers)
                        .thenApply(kern -> Optional.of(new MijnZaak(zaak.uuid(), kern)))
                    : refused());
  }

  private boolean isEigenaar(List<Rol> list, Bsn bsn) {
    return list.stream()
        .anyMatch(
            rol ->
                rol.betrokkeneType().equals(PERSOON)
                    && rol.inpBsn().equals(bsn.reveal())
                    && rollen.contains(rol.omschrijvingGeneriek()));
  }

  /** Those that came along, else asked for: some registers send none along, or an empty list. */
  private static CompletableFuture<List<Rol>> listRollen(Zaak zaak, Registers registers) {
    List<Rol> rollen = zaak.expand().rollen();
    return rollen == null || rollen.isEmpty()
        ? registers.listRollen(zaak)
        : CompletableFuture.completedFuture(rollen);
  }

  private CompletableFuture<Zaaktype> readZaaktype(Zaak zaak, URI url, Registers registers) {
    Zaaktype zaaktype = zaak.expand().zaaktype();
    return zaaktype == null
        ? registers.tijdgrens().limit(catalogus.readZaaktype(url))
        : CompletableFuture.completedFuture(zaaktype);
  }

  private static CompletableFuture<Optional<MijnZaak>> refused() {
    return CompletableFuture.completedFuture(Optional.empty());
  }
}
