package nl.zaakwijs.webapp.afspraken;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.zaakwijs.portal.afspraken.Afspraak;

/** An appointment as a file for someone's own calendar (iCalendar, RFC 5545). */
public final class Agendabestand {
  private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");

  /** Of UTF-8, without the end of the line (section 3.1). */
  private static final int LANGSTE_REGEL = 75;

  private Agendabestand() {}

  static String of(Afspraak afspraak, String titel, Instant nu) {
    return of(List.of(), event(afspraak, afspraak.sleutel(), titel, nu));
  }

  /**
   * A whole file.
   *
   * @param kop what it says of itself besides its version, such as {@code METHOD:REQUEST}
   * @param event the lines of the appointment, as {@link #event} gives them
   */
  public static String of(List<String> kop, List<String> event) {
    List<String> regels = new ArrayList<>();
    regels.addAll(List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Zaakwijs//NL"));
    regels.addAll(kop);
    regels.add("BEGIN:VEVENT");
    regels.addAll(event);
    regels.addAll(List.of("END:VEVENT", "END:VCALENDAR"));
    StringBuilder bestand = new StringBuilder();
    regels.forEach(regel -> fold(regel, bestand));
    return bestand.toString();
  }

  /**
   * What every file tells of an appointment.
   *
   * @param uid by which calendars know it
   * @param nu when this was written
   */
  public static List<String> event(Afspraak afspraak, UUID uid, String titel, Instant nu) {
    return List.of(
        "UID:" + uid,
        "DTSTAMP:" + UTC.format(nu.atZone(ZoneOffset.UTC)),
        "DTSTART:" + utc(afspraak.begin()),
        "DTEND:" + utc(afspraak.einde()),
        "SUMMARY:" + escape(titel),
        "LOCATION:"
            + escape(
                afspraak.locatie().naam()
                    + ", "
                    + String.join(", ", afspraak.locatie().adresregels())));
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

  /** A long line goes on in the next one, after a space. */
  private static void fold(String regel, StringBuilder bestand) {
    int lengte = 0;
    for (int teken : regel.codePoints().toArray()) {
      String tekst = Character.toString(teken);
      int bytes = tekst.getBytes(StandardCharsets.UTF_8).length;
      if (lengte + bytes > LANGSTE_REGEL) {
        bestand.append("\r\n ");
        lengte = 1;
      }
      bestand.append(tekst);
      lengte += bytes;
    }
    bestand.append("\r\n");
  }
}
