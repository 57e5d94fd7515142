package nl.zaakwijs.portal.post;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import nl.zaakwijs.portal.afspraken.Afspraak;
import nl.zaakwijs.portal.afspraken.Afspraakdoel;
import nl.zaakwijs.portal.afspraken.Locatie;
import nl.zaakwijs.portal.afspraken.Product;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.opslag.Bewaarvorm;
import org.jspecify.annotations.Nullable;

/** What is encrypted of a mail: the appointment, in a shape that newer versions can still read. */
record Postinhoud(
    String productId,
    String productcode,
    String productnaam,
    List<String> meenemen,
    long minuten,
    String locatieId,
    String locatienaam,
    List<String> adresregels,
    String begin,
    String naam,
    String email,
    @Nullable String kenmerk,
    String stand,
    String taal,
    @Nullable Integer personen) {

  static Postinhoud of(Afspraak afspraak) {
    return new Postinhoud(
        afspraak.product().id(),
        afspraak.product().code(),
        afspraak.doel().naam(),
        afspraak.doel().meenemen(),
        afspraak.duur().toMinutes(),
        afspraak.locatie().id(),
        afspraak.locatie().naam(),
        afspraak.locatie().adresregels(),
        afspraak.begin().toString(),
        afspraak.naam(),
        afspraak.email(),
        afspraak.kenmerk(),
        afspraak.stand().name(),
        afspraak.taal().code(),
        afspraak.doel().personen());
  }

  static Postinhoud read(String json) {
    return Bewaarvorm.read(json, Postinhoud.class, "A mail");
  }

  String write() {
    return Bewaarvorm.write(this);
  }

  Afspraak toAfspraak(UUID sleutel) {
    Duration duur = Duration.ofMinutes(minuten);
    // What was stored before the number of people was kept is for one.
    int hoeveel = personen == null ? 1 : personen;
    return new Afspraak(
        sleutel,
        Afspraakdoel.of(new Product(productId, productcode, productnaam, duur, meenemen), hoeveel),
        new Locatie(locatieId, locatienaam, adresregels),
        ZonedDateTime.parse(begin),
        duur,
        naam,
        email,
        kenmerk,
        Afspraak.Stand.valueOf(stand),
        Taal.of(taal));
  }
}
