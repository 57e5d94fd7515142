package nl.zaakwijs.webapp.afspraken;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.zaakwijs.portal.afspraken.Afspraken;
import nl.zaakwijs.portal.inwoner.Aangemelde;
import nl.zaakwijs.portal.inwoner.Inwoner;
import nl.zaakwijs.webapp.page.Persoonsnaam;
import nl.zaakwijs.webapp.security.Bezoek;

/**
 * Who an appointment is for, as far as that is known before it is typed: what was filled in last in
 * this session, or else, of who is logged in, the own name and how they were reached last.
 */
@Dependent
public class Contactkennis {
  private final Afspraken afspraken;
  private final Afspraaksessie sessie;
  private final Persoonsnaam persoonsnaam;
  private final Bezoek bezoek;

  @Inject
  Contactkennis(
      Afspraken afspraken, Afspraaksessie sessie, Persoonsnaam persoonsnaam, Bezoek bezoek) {
    this.afspraken = afspraken;
    this.sessie = sessie;
    this.persoonsnaam = persoonsnaam;
    this.bezoek = bezoek;
  }

  /** What is known; a field of which nothing is known is empty. */
  Contactvelden find() {
    Contactvelden eerder = bezoek.isBekend() ? sessie.contact() : Contactvelden.LEEG;
    return eerder.equals(Contactvelden.LEEG)
        ? bezoek.aangemelde().map(this::find).orElse(eerder)
        : eerder;
  }

  private Contactvelden find(Aangemelde aangemelde) {
    Contactvelden laatste =
        afspraken.findLaatste(aangemelde).map(Contactvelden::of).orElse(Contactvelden.LEEG);
    return findNaam(aangemelde).map(laatste::withNaam).orElse(laatste);
  }

  /** Who acts for another comes themselves, and of them the register is not asked. */
  private Optional<String> findNaam(Aangemelde aangemelde) {
    return aangemelde instanceof Inwoner inwoner ? persoonsnaam.find(inwoner) : Optional.empty();
  }
}
