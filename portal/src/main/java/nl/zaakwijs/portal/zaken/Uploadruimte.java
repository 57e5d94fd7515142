package nl.zaakwijs.portal.zaken;

/** What a resident who wants to add a document to an own zaak is told: where, or why not. */
public sealed interface Uploadruimte permits Uploadplek, GeenUpload {
  MijnZaak zaak();
}
