package nl.zaakwijs.portal.vraag;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakwijs.portal.afspraken.Afspraak;
import nl.zaakwijs.portal.afspraken.Locatie;
import nl.zaakwijs.portal.afspraken.Product;
import nl.zaakwijs.portal.inwoner.Anoniem;
import nl.zaakwijs.portal.inwoner.Betrouwbaarheidsniveau;
import nl.zaakwijs.portal.inwoner.Bezoeker;
import nl.zaakwijs.portal.inwoner.Bsn;
import nl.zaakwijs.portal.inwoner.Inwoner;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.persoon.Voorbeeldpersoon;
import nl.zaakwijs.portal.zaken.MijnZaken;
import nl.zaakwijs.portal.zaken.VoorbeeldZaken;
import org.jspecify.annotations.NullMarked;

/** Asks questions of a vraagbaak with the real knowledge and three made-up zaken. */
@NullMarked
final class Vraagsteller {
  static final Inwoner NOOR =
      new Inwoner(new Bsn("999990019"), Betrouwbaarheidsniveau.MIDDEN, Instant.EPOCH);
  static final MijnZaken ZAKEN =
      new MijnZaken(
          List.of(
              VoorbeeldZaken.closed("ZAAK-2025-0000001", "Melding losse tegel"),
              VoorbeeldZaken.open("ZAAK-2026-0000020", "Omgevingsvergunning dakkapel"),
              VoorbeeldZaken.open("ZAAK-2026-0000021", "Bijstand aanvragen")),
          false);

  static final Afspraak AFSPRAAK =
      new Afspraak(
          new UUID(1, 1),
          new Product("rijbewijs", "Rijbewijs", Duration.ofMinutes(20)),
          new Locatie("stadskantoor", "Stadskantoor", List.of()),
          ZonedDateTime.parse("2031-03-03T09:30+01:00[Europe/Amsterdam]"),
          "N. de Vries",
          "noor@example.org",
          "123",
          Afspraak.Stand.GEBOEKT);

  private final Vraagbaak vraagbaak =
      Vraagbaken.with(
          inwoner -> ZAKEN,
          (inwoner, gevraagd) -> Optional.of(Voorbeeldpersoon.of("N. de Vries", gevraagd)),
          inwoner -> List.of(AFSPRAAK));

  Antwoord answer(String vraag) {
    return ask(vraag).antwoord();
  }

  Antwoord answer(String vraag, Bezoeker bezoeker) {
    return vraagbaak.answer(asked(vraag, bezoeker)).antwoord();
  }

  Beantwoording ask(String vraag) {
    return vraagbaak.answer(asked(vraag, new Anoniem()));
  }

  Beantwoording answer(Vraag vraag) {
    return vraagbaak.answer(vraag);
  }

  static Vraag asked(String vraag, Bezoeker bezoeker) {
    return new Vraag(vraag, Taal.NL, bezoeker, List.of());
  }
}
