package nl.zaakwijs.webapp.afspraken;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.zaakwijs.portal.afspraken.Afspraakwens;
import nl.zaakwijs.webapp.bewaking.Cijfers;
import nl.zaakwijs.webapp.security.Bezoek;
import nl.zaakwijs.webapp.tempo.Ontvangers;

/**
 * Keeps who did not log in from having one e-mail address written to over and over. Each booking
 * and each change counts, and allows one cancellation, which is never refused.
 */
@Dependent
public class Afspraakrem {
  private final Ontvangers ontvangers;
  private final Bezoek bezoek;
  private final Cijfers cijfers;

  @Inject
  Afspraakrem(Ontvangers ontvangers, Bezoek bezoek, Cijfers cijfers) {
    this.ontvangers = ontvangers;
    this.bezoek = bezoek;
    this.cijfers = cijfers;
  }

  /** Counts what is about to be booked; when it is one too many, how long to wait instead. */
  Optional<Duration> count(Afspraakwens wens, UUID sleutel) {
    if (bezoek.aangemelde().isPresent()) {
      return Optional.empty();
    }
    Optional<Duration> wachten = ontvangers.count(wens.email(), sleutel);
    wachten.ifPresent(duur -> cijfers.countAfgeremd("ontvanger"));
    return wachten;
  }

  /** Counts it no more: nothing was booked, and nobody is written to. */
  void forget(Afspraakwens wens, UUID sleutel) {
    ontvangers.forget(wens.email(), sleutel);
  }
}
