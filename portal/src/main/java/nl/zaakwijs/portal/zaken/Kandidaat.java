package nl.zaakwijs.portal.zaken;

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
  @Override
  public String toString() {
    return "Kandidaat[***]";
  }
}
