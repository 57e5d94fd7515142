package nl.zaakwijs.clients.overtreder;

import nl.zaakwijs.clients.zaken.generated.model.ZaakJson;

/** Reads a generated type from outside its own client. */
final class UsesGeneratedCode {
  String identificatie(ZaakJson zaak) {
    return zaak.getIdentificatie();
  }
}
