package nl.zaakwijs.portal.zaken;

import java.net.URI;
import java.util.concurrent.CompletableFuture;
import nl.zaakwijs.clients.catalogi.Zaaktype;
import nl.zaakwijs.clients.zaken.Zaak;

/**
 * A zaak that may be shown if it is the resident's; whose it is, is not proven yet. A list is put
 * in order with these, and then only what stands on the page has to be proven.
 *
 * @param instelling what the municipality shows and allows for zaken of this kind
 * @param registers those that it came from, for what more is asked of it
 */
record Kandidaat(Zaak zaak, Zaaktype zaaktype, Zaaktypeinstelling instelling, Registers registers) {
  /** Whether it has a status that the register did not send along with it. */
  boolean isZonderStatus() {
    return zaak.status() != null && zaak.expand().status() == null;
  }

  /** The same with its status; as it is when it has none, or none that can be fetched. */
  CompletableFuture<Kandidaat> withStatus() {
    URI url = zaak.status();
    return url == null || !isZonderStatus()
        ? CompletableFuture.completedFuture(this)
        : Deels.of(
                registers
                    .readStatus(zaak, url)
                    .thenApply(
                        status ->
                            new Kandidaat(zaak.with(status), zaaktype, instelling, registers)),
                this)
            .thenApply(Deels::waarde);
  }

  @Override
  public String toString() {
    return "Kandidaat[***]";
  }
}
