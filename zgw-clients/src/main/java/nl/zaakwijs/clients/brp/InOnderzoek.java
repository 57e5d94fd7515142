package nl.zaakwijs.clients.brp;

/** Which groups of data about a person are being investigated, and so may be wrong. */
public record InOnderzoek(boolean persoon, boolean naam, boolean geboorte, boolean adres) {
  public boolean any() {
    return persoon || naam || geboorte || adres;
  }
}
