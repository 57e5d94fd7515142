package nl.zaakwijs.portal.zaken;

import java.util.UUID;
import nl.zaakwijs.clients.documenten.Inhoudadres;

/** Breaks the house: makes a MijnDocument without the check of its zaak. */
public final class MakerOfSomeonesDocument {
  private MakerOfSomeonesDocument() {}

  static MijnDocument make(ZaakId zaak, MijnDocument.Gegevens gegevens, Inhoudadres inhoud) {
    return new MijnDocument(zaak, UUID.randomUUID(), gegevens, inhoud);
  }
}
