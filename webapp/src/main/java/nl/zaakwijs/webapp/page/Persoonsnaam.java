package nl.zaakwijs.webapp.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import nl.zaakwijs.portal.inwoner.NamensPersoon;
import nl.zaakwijs.portal.persoon.Gegevenssoort;
import nl.zaakwijs.portal.persoon.Personen;
import nl.zaakwijs.portal.persoon.Persoonsgegevens;
import nl.zaakwijs.portal.storing.StoringException;
import org.jspecify.annotations.Nullable;

/**
 * The name of the person for whom this session is logged in, as the register has it. The register
 * is asked once; where it does not answer there is no name, and nothing else goes wrong.
 */
@Dependent
public class Persoonsnaam {
  private final Namenssessie sessie;
  private final Personen personen;
  private final Clock clock;

  @Inject
  Persoonsnaam(Namenssessie sessie, Personen personen, Clock clock) {
    this.sessie = sessie;
    this.personen = personen;
    this.clock = clock;
  }

  /**
   * The name; empty when it can't be had.
   *
   * @param persoon whoever this session is logged in for
   */
  public Optional<String> find(NamensPersoon persoon) {
    Instant nu = clock.instant();
    if (sessie.isNodig(nu)) {
      sessie.setNaam(ask(persoon), nu);
    }
    return Optional.ofNullable(sessie.naam());
  }

  private @Nullable String ask(NamensPersoon persoon) {
    try {
      return personen
          .findPersoonsgegevens(persoon, EnumSet.of(Gegevenssoort.NAAM))
          .map(Persoonsgegevens::naam)
          .orElse(null);
    } catch (StoringException e) {
      // The page is about something else, and goes on without the name.
      return null;
    }
  }
}
