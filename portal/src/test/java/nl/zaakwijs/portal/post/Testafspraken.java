package nl.zaakwijs.portal.post;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import nl.zaakwijs.portal.afspraken.Afspraak;
import nl.zaakwijs.portal.afspraken.Afspraak.Stand;
import nl.zaakwijs.portal.afspraken.Locatie;
import nl.zaakwijs.portal.afspraken.Product;

/** Appointments to write about. */
final class Testafspraken {
  static final String EMAIL = "sam.jansen@voorbeeld.nl";
  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

  private Testafspraken() {}

  /** At this moment by the clock of the place, under a key of its own. */
  static Afspraak at(String moment) {
    return at(moment, EMAIL);
  }

  static Afspraak at(String moment, String email) {
    return new Afspraak(
        UUID.randomUUID(),
        new Product("rijbewijs", "Rijbewijs", Duration.ofMinutes(20)),
        new Locatie("stadskantoor", "Stadskantoor", List.of("Lindeplein 1")),
        LocalDateTime.parse(moment).atZone(NEDERLAND),
        "Sam Jansen",
        email,
        "kenmerk-1",
        Stand.GEBOEKT);
  }
}
