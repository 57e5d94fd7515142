package nl.zaakwijs.portal.zaken;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.zaakwijs.portal.zaken.Eigenaarscheck.Toegelaten;
import nl.zaakwijs.portal.zaken.GeenUpload.Waarom;

/**
 * A zaak to which its resident may add a document: proven to be theirs, open, and of a zaaktype
 * that takes documents. It comes only from the check in this package.
 */
public final class Uploadplek implements Uploadruimte {
  private static final Logger LOG = Logger.getLogger(Uploadplek.class.getName());

  private final Toegelaten own;
  private final MijnZaak zaak;
  private final URI soort;

  private Uploadplek(Toegelaten own, MijnZaak zaak, URI soort) {
    this.own = own;
    this.zaak = zaak;
    this.soort = soort;
  }

  /** The place in this zaak, or why there is none. */
  static CompletableFuture<Uploadruimte> find(
      Toegelaten own, CompletableFuture<MijnZaak> described) {
    URI zaaktype = own.zaak().zaaktype();
    if (zaaktype == null || !own.instelling().uploadToegestaan()) {
      return described.thenApply(zaak -> new GeenUpload(zaak, Waarom.NIET_BIJ_DEZE));
    }
    Registers registers = own.registers();
    return described.thenCombine(
        registers.tijdgrens().limit(registers.systeem().catalogus().listInkomendeSoorten(zaaktype)),
        (zaak, soorten) ->
            zaak.isGesloten() ? new GeenUpload(zaak, Waarom.AFGEROND) : in(own, zaak, soorten));
  }

  private static Uploadruimte in(Toegelaten own, MijnZaak zaak, List<URI> soorten) {
    if (soorten.isEmpty() || own.zaak().bronorganisatie().isEmpty()) {
      LOG.log(Level.WARNING, "upload.onmogelijk {0}", own.zaaktype().identificatie());
      return new GeenUpload(zaak, Waarom.NIET_BIJ_DEZE);
    }
    return new Uploadplek(own, zaak, soorten.get(0));
  }

  @Override
  public MijnZaak zaak() {
    return zaak;
  }

  Toegelaten own() {
    return own;
  }

  /** What such a document is in the catalogue. */
  URI soort() {
    return soort;
  }
}
