package nl.zaakwijs.portal.persoon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import nl.zaakwijs.portal.inwoner.NamensPersoon;
import nl.zaakwijs.portal.storing.Onderdeel;
import nl.zaakwijs.portal.storing.StoringException;
import nl.zaakwijs.portal.storing.Tijdgrens;

/**
 * Reads the whole page "mijn gegevens": both registers are asked at the same time, and one that
 * does not answer leaves the other's part.
 */
@ApplicationScoped
public class MijnGegevens {
  private final Personen personen;
  private final Reisdocumenten reisdocumenten;
  private final Duration tijd;

  /** For the container's proxy. */
  @SuppressWarnings("NullAway") // the proxy never uses its own fields
  protected MijnGegevens() {
    this.personen = null;
    this.reisdocumenten = null;
    this.tijd = null;
  }

  @Inject
  public MijnGegevens(
      PersonenInstellingen instellingen, Personen personen, Reisdocumenten reisdocumenten) {
    this.personen = personen;
    this.reisdocumenten = reisdocumenten;
    this.tijd = instellingen.tijd();
  }

  /**
   * What the registers say of this resident.
   *
   * @param geduldig whether one chose to wait for what did not come in time
   * @throws StoringException when none of them answers
   */
  public Gegevensblad read(NamensPersoon inwoner, boolean geduldig) {
    Tijdgrens grens = geduldig ? Tijdgrens.patient(tijd) : Tijdgrens.after(tijd);
    CompletableFuture<Optional<Persoonsgegevens>> persoon =
        personen.ask(inwoner, EnumSet.allOf(Gegevenssoort.class), grens);
    CompletableFuture<List<Reisdocument>> documenten = reisdocumenten.ask(inwoner, grens);
    Set<Onderdeel> storing = EnumSet.noneOf(Onderdeel.class);
    Optional<Persoonsgegevens> gevonden = Optional.empty();
    List<Reisdocument> lijst = List.of();
    try {
      gevonden = grens.await(Onderdeel.PERSOON, persoon);
    } catch (StoringException e) {
      if (!reisdocumenten.isGekoppeld()) {
        throw e;
      }
      storing.add(Onderdeel.PERSOON);
    }
    try {
      lijst = grens.await(Onderdeel.REISDOCUMENTEN, documenten);
    } catch (StoringException e) {
      if (!storing.isEmpty()) {
        throw new StoringException(Onderdeel.PERSOON, e);
      }
      storing.add(Onderdeel.REISDOCUMENTEN);
    }
    return new Gegevensblad(gevonden.orElse(null), lijst, reisdocumenten.isGekoppeld(), storing);
  }
}
