package nl.zaakwijs.clients.reisdocumenten;

import nl.zaakwijs.clients.haalcentraal.GbaDatum;

/**
 * A travel document as the register has it, as far as was asked for. Texts that it leaves out are
 * empty.
 *
 * @param soort the code of its kind, such as {@code PN} (paspoort) or {@code NI} (identiteitskaart)
 * @param omschrijving its kind in words
 * @param eindeGeldigheid the last day on which it is valid
 * @param aanduiding {@code I} handed in or withdrawn, {@code V} missing, {@code R} lapsed by law;
 *     empty for a document that is still with its holder
 * @param aanduidingDatum since when
 * @param inOnderzoek whether some of this is being investigated, and so may be wrong
 */
public record Reisdocument(
    String soort,
    String omschrijving,
    GbaDatum eindeGeldigheid,
    String aanduiding,
    GbaDatum aanduidingDatum,
    boolean inOnderzoek) {
  @Override
  public String toString() {
    return "Reisdocument[***]";
  }
}
