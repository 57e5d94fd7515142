package nl.zaakwijs.portal.taken;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import nl.zaakwijs.clients.objecten.Klanttaak;
import nl.zaakwijs.clients.objecten.Klanttaak.Identificatie;
import nl.zaakwijs.portal.taken.TakenInstellingen.Register;
import nl.zaakwijs.portal.taken.Uitvoering.Soort;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a taak is asked of this resident; the only maker of {@link MijnTaak}. It says no
 * to whatever is not plainly theirs, also when the register was asked for nothing else.
 */
final class Taakcheck {
  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
  private static final int DATUM = "2026-12-03".length();

  private final Register register;
  private final Clock clock;

  Taakcheck(Register register, Clock clock) {
    this.register = register;
    this.clock = clock;
  }

  /** Whether this object is a taak for this resident, shown or not. */
  boolean isVan(Identificatie wie, Klanttaak taak) {
    return register.objecttype().equals(taak.objecttype()) && taak.identificatie().equals(wie);
  }

  /** The taak, when it is this resident's and there is something to do or to wait for. */
  Optional<MijnTaak> admit(Identificatie wie, Klanttaak taak) {
    UUID id = taak.uuid();
    boolean open = taak.status().equals("open");
    if (id == null || !isVan(wie, taak) || !(open || taak.status().equals("afgerond"))) {
      return Optional.empty();
    }
    LocalDate uiterlijk = day(taak.verloopdatum());
    long dagenOver =
        uiterlijk == null
            ? 0
            : ChronoUnit.DAYS.between(LocalDate.now(clock.withZone(NEDERLAND)), uiterlijk);
    return Optional.of(
        new MijnTaak(
            new MijnTaak.Inhoud(
                id, taak.titel(), open, zaak(taak), uiterlijk, dagenOver, uitvoering(id, taak))));
  }

  private static @Nullable UUID zaak(Klanttaak taak) {
    if (!taak.koppeling().registratie().equals("zaak")) {
      return null;
    }
    try {
      return UUID.fromString(taak.koppeling().value());
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private Uitvoering uitvoering(UUID id, Klanttaak taak) {
    URI link = Taaklink.find(taak.link()).orElse(null);
    return switch (taak.soort()) {
      case "url" -> new Uitvoering(Soort.LINK, link, null);
      case "portaalformulier" -> new Uitvoering(Soort.FORMULIER, form(id, taak), null);
      case "ogonebetaling" -> new Uitvoering(Soort.BETALING, link, taak.bedrag());
      default -> new Uitvoering(Soort.ONBEKEND, null, null);
    };
  }

  private @Nullable URI form(UUID id, Klanttaak taak) {
    URI formulieren = register.formulieren();
    return formulieren == null
        ? null
        : Taaklink.findFormulier(formulieren, taak.formulier(), id).orElse(null);
  }

  /** The day of a moment in the Netherlands; some registers have a day without a time. */
  private static @Nullable LocalDate day(String verloopdatum) {
    try {
      return OffsetDateTime.parse(verloopdatum).atZoneSameInstant(NEDERLAND).toLocalDate();
    } catch (DateTimeParseException e) {
      return dayAlone(verloopdatum);
    }
  }

  private static @Nullable LocalDate dayAlone(String verloopdatum) {
    try {
      return verloopdatum.length() < DATUM
          ? null
          : LocalDate.parse(verloopdatum.substring(0, DATUM));
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
