package nl.zaakwijs.clients.brp;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person as the BRP has them, as far as was asked for. Texts that the BRP leaves out are empty.
 *
 * @param aanschrijfwijze the name on a letter
 * @param aanhef the first words of a letter
 * @param adresregels one to three lines, or none
 * @param geboortedatum only when the whole date is known
 * @param geboortedatumLangFormaat the date in words, also when only a part is known
 * @param verblijftNietOpAdres it was found out that the person does not live at this address
 * @param geheimhouding the person asked not to give data to others
 * @param opschorting why the BRP no longer follows this person, or null
 */
public record Persoon(
    String volledigeNaam,
    String aanschrijfwijze,
    String aanhef,
    List<String> adresregels,
    @Nullable LocalDate geboortedatum,
    String geboortedatumLangFormaat,
    String gemeenteVanInschrijving,
    boolean verblijftNietOpAdres,
    boolean geheimhouding,
    InOnderzoek inOnderzoek,
    @Nullable Opschorting opschorting) {
  public Persoon {
    adresregels = List.copyOf(adresregels);
  }

  @Override
  public String toString() {
    return "Persoon[***]";
  }
}
