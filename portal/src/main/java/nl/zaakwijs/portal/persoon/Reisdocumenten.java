package nl.zaakwijs.portal.persoon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.zaakwijs.clients.reisdocumenten.ReisdocumentenClient;
import nl.zaakwijs.portal.inwoner.NamensPersoon;
import nl.zaakwijs.portal.storing.Koppeling;
import nl.zaakwijs.portal.storing.Koppelingen;
import nl.zaakwijs.portal.storing.Onderdeel;
import nl.zaakwijs.portal.storing.Tijdgrens;
import org.jspecify.annotations.Nullable;

/**
 * Looks up the resident's own travel documents (Haal Centraal Reisdocumenten): which ones, and
 * until when they are valid. It never asks their numbers, and keeps nothing.
 */
@ApplicationScoped
public class Reisdocumenten {
  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
  private static final List<String> VELDEN =
      List.of("soort", "datumEindeGeldigheid", "inhoudingOfVermissing");

  private final @Nullable Lezers lezers;
  private final Koppelingen koppelingen;
  private final Duration tijd;
  private final Clock clock;

  /** With the time of a page, and with more. */
  private record Lezers(ReisdocumentenClient gewoon, ReisdocumentenClient geduldig) {}

  /** For the container's proxy, and for a stand-in in tests. */
  @SuppressWarnings("NullAway") // neither uses the fields
  protected Reisdocumenten() {
    this.lezers = null;
    this.koppelingen = null;
    this.tijd = null;
    this.clock = null;
  }

  @Inject
  public Reisdocumenten(PersonenInstellingen instellingen, Koppelingen koppelingen, Clock clock) {
    this.lezers =
        instellingen
            .reisdocumenten()
            .map(
                upstream ->
                    new Lezers(
                        new ReisdocumentenClient(upstream, instellingen.headers()),
                        new ReisdocumentenClient(upstream.patient(), instellingen.headers())))
            .orElse(null);
    this.koppelingen = koppelingen;
    this.tijd = instellingen.tijd();
    this.clock = clock;
  }

  /** Whether the municipality connected this register; without it nothing is known. */
  public boolean isGekoppeld() {
    return lezers != null;
  }

  /**
   * The documents that matter: all that can be used, and of each other kind the last one. None when
   * the register has none, or is not connected.
   *
   * @throws nl.zaakwijs.portal.storing.StoringException when the register does not answer
   */
  public List<Reisdocument> listReisdocumenten(NamensPersoon inwoner) {
    Tijdgrens grens = Tijdgrens.after(tijd);
    return grens.await(Onderdeel.REISDOCUMENTEN, ask(inwoner, grens));
  }

  /** The same, not yet waited for. */
  CompletableFuture<List<Reisdocument>> ask(NamensPersoon inwoner, Tijdgrens grens) {
    if (lezers == null) {
      return CompletableFuture.completedFuture(List.of());
    }
    ReisdocumentenClient client = grens.isGeduldig() ? lezers.geduldig() : lezers.gewoon();
    return koppelingen
        .watch(Koppeling.REISDOCUMENTEN, client.listReisdocumenten(inwoner.bsn().reveal(), VELDEN))
        .thenApply(new Geldigheid(LocalDate.now(clock.withZone(NEDERLAND)))::choose);
  }
}
