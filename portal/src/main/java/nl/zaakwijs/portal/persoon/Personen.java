package nl.zaakwijs.portal.persoon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import nl.zaakwijs.clients.brp.BrpClient;
import nl.zaakwijs.portal.inwoner.NamensPersoon;
import nl.zaakwijs.portal.storing.Koppeling;
import nl.zaakwijs.portal.storing.Koppelingen;
import nl.zaakwijs.portal.storing.Onderdeel;
import nl.zaakwijs.portal.storing.Tijdgrens;

/**
 * Looks up the resident's own record in the municipality's person register (Haal Centraal BRP). It
 * asks only the fields that are needed and keeps nothing.
 */
@ApplicationScoped
public class Personen {
  private final BrpClient client;
  private final BrpClient geduldig;
  private final Koppelingen koppelingen;
  private final Duration tijd;

  /** For the container's proxy, and for a stand-in in tests. */
  @SuppressWarnings("NullAway") // neither uses the fields
  protected Personen() {
    this.client = null;
    this.geduldig = null;
    this.koppelingen = null;
    this.tijd = null;
  }

  @Inject
  public Personen(PersonenInstellingen instellingen, Koppelingen koppelingen) {
    this.client = new BrpClient(instellingen.brp(), instellingen.headers());
    this.geduldig = new BrpClient(instellingen.brp().patient(), instellingen.headers());
    this.koppelingen = koppelingen;
    this.tijd = instellingen.tijd();
  }

  /**
   * What the register says of this resident; empty when it does not know them. What protects a
   * person (in onderzoek, geheim, opschorting) comes without being asked.
   *
   * @param gevraagd what to ask for; nothing else is asked
   * @throws nl.zaakwijs.portal.storing.StoringException when the register does not answer
   */
  public Optional<Persoonsgegevens> findPersoonsgegevens(
      NamensPersoon inwoner, Set<Gegevenssoort> gevraagd) {
    Tijdgrens grens = Tijdgrens.after(tijd);
    return grens.await(Onderdeel.PERSOON, ask(inwoner, gevraagd, grens));
  }

  /** The same, not yet waited for. */
  CompletableFuture<Optional<Persoonsgegevens>> ask(
      NamensPersoon inwoner, Set<Gegevenssoort> gevraagd, Tijdgrens grens) {
    // In the order of the enum, so that the same question is the same request.
    List<String> velden =
        gevraagd.stream().sorted().flatMap(soort -> soort.velden().stream()).toList();
    return koppelingen
        .watch(
            Koppeling.BRP,
            (grens.isGeduldig() ? geduldig : client).findPersoon(inwoner.bsn().reveal(), velden))
        .thenApply(found -> found.map(persoon -> Persoonsvertaling.translate(persoon, gevraagd)));
  }
}
