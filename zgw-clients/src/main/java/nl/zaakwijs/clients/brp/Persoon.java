package nl.zaakwijs.clients.brp;

import java.util.List;
import nl.zaakwijs.clients.haalcentraal.GbaDatum;
import org.jspecify.annotations.Nullable;

/**
 * A person as the BRP has them, as far as was asked for. Texts that the BRP leaves out are empty.
 *
 * @param adresregels one to three lines, or none
 * @param land in which the address is; empty within the Netherlands
 * @param verblijfplaats the kind of place: {@code Adres}, {@code Locatie}, {@code
 *     VerblijfplaatsBuitenland}, {@code VerblijfplaatsOnbekend}
 * @param adresSinds since when the person lives there
 * @param verblijftNietOpAdres it was found out that the person does not live at this address
 * @param geheimhouding the person asked not to give data to others
 * @param opschorting why the BRP no longer follows this person, or null
 */
public record Persoon(
    String volledigeNaam,
    List<String> adresregels,
    String land,
    String verblijfplaats,
    GbaDatum adresSinds,
    GbaDatum geboortedatum,
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
