package nl.zaakwijs.portal.persoon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nl.zaakwijs.clients.brp.BrpClient;
import nl.zaakwijs.clients.brp.Persoon;
import nl.zaakwijs.portal.inwoner.Inwoner;
import nl.zaakwijs.portal.persoon.Persoonsgegevens.Opschorting;
import nl.zaakwijs.portal.storing.Koppeling;
import nl.zaakwijs.portal.storing.Koppelingen;
import nl.zaakwijs.portal.storing.Onderdeel;
import nl.zaakwijs.portal.storing.Tijdgrens;
import org.jspecify.annotations.Nullable;

/**
 * Looks up the resident's own record in the municipality's person register (Haal Centraal BRP). It
 * asks only the fields that are shown and keeps nothing.
 */
@ApplicationScoped
public class Personen {
  /** What protects a person (geheimhouding, inOnderzoek, opschorting) comes without being asked. */
  private static final List<String> FIELDS =
      List.of(
          "naam.volledigeNaam",
          "adressering.aanhef",
          "adressering.adresregel1",
          "adressering.adresregel2",
          "adressering.adresregel3",
          "geboorte.datum",
          "gemeenteVanInschrijving");

  private final BrpClient client;
  private final Koppelingen koppelingen;
  private final Duration tijd;

  /** For the container's proxy, and for a stand-in in tests. */
  @SuppressWarnings("NullAway") // neither uses the fields
  protected Personen() {
    this.client = null;
    this.koppelingen = null;
    this.tijd = null;
  }

  @Inject
  public Personen(PersonenInstellingen instellingen, Koppelingen koppelingen) {
    this.client = new BrpClient(instellingen.brp(), instellingen.headers());
    this.koppelingen = koppelingen;
    this.tijd = instellingen.tijd();
  }

  /**
   * What the register says of this resident; empty when it does not know them.
   *
   * @throws nl.zaakwijs.portal.storing.StoringException when the register does not answer
   */
  public Optional<Persoonsgegevens> findPersoonsgegevens(Inwoner inwoner) {
    CompletableFuture<Optional<Persoon>> call =
        koppelingen.watch(Koppeling.BRP, client.findPersoon(inwoner.bsn().reveal(), FIELDS));
    return Tijdgrens.after(tijd).await(Onderdeel.PERSOON, call).map(Personen::translate);
  }

  private static Persoonsgegevens translate(Persoon persoon) {
    return new Persoonsgegevens(
        persoon.volledigeNaam(),
        orNull(persoon.aanhef()),
        persoon.adresregels(),
        orNull(persoon.geboortedatumLangFormaat()),
        orNull(persoon.gemeenteVanInschrijving()),
        persoon.inOnderzoek().any() || persoon.verblijftNietOpAdres(),
        persoon.geheimhouding(),
        opschorting(persoon));
  }

  private static @Nullable Opschorting opschorting(Persoon persoon) {
    nl.zaakwijs.clients.brp.Opschorting opschorting = persoon.opschorting();
    if (opschorting == null) {
      return null;
    }
    return switch (opschorting.code()) {
      case "O" -> Opschorting.OVERLEDEN;
      case "E" -> Opschorting.GEEMIGREERD;
      case "M" -> Opschorting.MINISTERIEEL_BESLUIT;
      case "R" -> Opschorting.NIET_INGEZETENE;
      default -> Opschorting.ONBEKEND;
    };
  }

  private static @Nullable String orNull(String text) {
    return text.isBlank() ? null : text;
  }
}
