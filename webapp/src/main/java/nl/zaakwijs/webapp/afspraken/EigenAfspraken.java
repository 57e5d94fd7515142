package nl.zaakwijs.webapp.afspraken;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.UUID;
import nl.zaakwijs.portal.afspraken.Afspraak;
import nl.zaakwijs.portal.afspraken.Afspraken;
import nl.zaakwijs.webapp.security.Bezoek;

/**
 * The appointments that a visitor may see: of a resident the own ones, of anyone else those that
 * were made in this session. Someone else's is as if it did not exist.
 */
@Dependent
public class EigenAfspraken {
  private final Afspraken afspraken;
  private final Afspraaksessie sessie;
  private final Bezoek bezoek;

  @Inject
  EigenAfspraken(Afspraken afspraken, Afspraaksessie sessie, Bezoek bezoek) {
    this.afspraken = afspraken;
    this.sessie = sessie;
    this.bezoek = bezoek;
  }

  /** The coming ones, first one first; by a link one sees not who made it. */
  List<Afspraak> list() {
    if (!bezoek.isBekend()) {
      return List.of();
    }
    return afspraken.listAfspraken(bezoek.aangemelde().orElse(null), sessie.gemaakt()).stream()
        .map(
            afspraak -> sessie.isGelinkt(afspraak.sleutel()) ? afspraak.withoutContact() : afspraak)
        .toList();
  }

  /** The one with this key. */
  Afspraak read(UUID sleutel) {
    return list().stream()
        .filter(afspraak -> afspraak.sleutel().equals(sleutel))
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }
}
