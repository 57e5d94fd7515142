package nl.zaakwijs.webapp.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import nl.zaakwijs.portal.inwoner.Aangemelde;
import nl.zaakwijs.portal.inwoner.Gemachtigde;
import nl.zaakwijs.portal.inwoner.Organisatie;
import nl.zaakwijs.portal.persoon.Gegevenssoort;
import nl.zaakwijs.portal.persoon.Personen;
import nl.zaakwijs.portal.persoon.Persoonsgegevens;
import nl.zaakwijs.portal.storing.StoringException;
import org.jspecify.annotations.Nullable;

/**
 * Says on every page for whom someone acts, when that is not for themselves. Where the name can't
 * be had it says so without it.
 */
@Dependent
class Namens {
  private final Namenssessie sessie;
  private final Personen personen;
  private final Clock clock;

  @Inject
  Namens(Namenssessie sessie, Personen personen, Clock clock) {
    this.sessie = sessie;
    this.personen = personen;
    this.clock = clock;
  }

  /** The sentence of the frame; null for who acts for themselves. */
  @Nullable String sentence(Aangemelde aangemelde, Woorden woorden) {
    if (aangemelde instanceof Organisatie organisatie) {
      return ofOrganisation(organisatie, woorden);
    }
    return aangemelde instanceof Gemachtigde gemachtigde
        ? findNaam(gemachtigde)
            .map(naam -> woorden.text("frame.namens", naam))
            .orElseGet(() -> woorden.text("frame.namens.iemand"))
        : null;
  }

  private static String ofOrganisation(Organisatie organisatie, Woorden woorden) {
    String kvk = organisatie.kvkNummer();
    String nummer = kvk == null ? "" : woorden.text("frame.namens.kvk", kvk);
    String naam = organisatie.naam() == null ? nummer : organisatie.naam();
    String wie = naam.isEmpty() ? woorden.text("frame.namens.organisatie") : naam;
    String vestiging = organisatie.vestigingsNummer();
    return vestiging == null
        ? woorden.text("frame.namens", wie)
        : woorden.text("frame.namens.vestiging", wie, vestiging);
  }

  private Optional<String> findNaam(Gemachtigde gemachtigde) {
    Instant nu = clock.instant();
    if (sessie.isNodig(nu)) {
      sessie.setNaam(ask(gemachtigde), nu);
    }
    return Optional.ofNullable(sessie.naam());
  }

  private @Nullable String ask(Gemachtigde gemachtigde) {
    try {
      return personen
          .findPersoonsgegevens(gemachtigde, EnumSet.of(Gegevenssoort.NAAM))
          .map(Persoonsgegevens::naam)
          .orElse(null);
    } catch (StoringException e) {
      // The page is about something else, and goes on without the name.
      return null;
    }
  }
}
