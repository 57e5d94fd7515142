package nl.zaakwijs.webapp.afspraken;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import nl.zaakwijs.portal.afspraken.Afspraak;

/** An appointment as a file for someone's own calendar (iCalendar, RFC 5545). */
final class Agendabestand {
  private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");

  private Agendabestand() {}

  static String of(Afspraak afspraak, String titel, Instant nu) {
    return String.join(
        "\r\n",
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Zaakwijs//NL",
        "BEGIN:VEVENT",
        "UID:" + afspraak.sleutel(),
        "DTSTAMP:" + UTC.format(nu.atZone(ZoneOffset.UTC)),
        "DTSTART:" + utc(afspraak.begin()),
        "DTEND:" + utc(afspraak.einde()),
        "SUMMARY:" + escape(titel),
        "LOCATION:"
            + escape(
                afspraak.locatie().naam()
                    + ", "
                    + String.join(", ", afspraak.locatie().adresregels())),
        "END:VEVENT",
        "END:VCALENDAR",
        "");
  }

  private static String utc(ZonedDateTime moment) {
    return UTC.format(moment.withZoneSameInstant(ZoneOffset.UTC));
  }

  private static String escape(String tekst) {
    return tekst
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\R", " ");
  }
}
