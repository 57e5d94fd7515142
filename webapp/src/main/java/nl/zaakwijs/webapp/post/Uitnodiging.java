package nl.zaakwijs.webapp.post;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.zaakwijs.portal.post.Brief;
import nl.zaakwijs.portal.post.Postbericht;
import nl.zaakwijs.portal.post.Postsoort;
import nl.zaakwijs.webapp.afspraken.Agendabestand;

/**
 * The calendar file of a mail (iTIP, RFC 5546): a calendar that has the appointment already changes
 * it, or takes it out.
 */
final class Uitnodiging {
  private Uitnodiging() {}

  /**
   * The file for this message.
   *
   * @param afzender the address that the mail comes from
   */
  static Brief.Agenda of(Postbericht bericht, String titel, String gemeente, String afzender) {
    boolean weg = bericht.soort() == Postsoort.AFZEGGING;
    String methode = weg ? "CANCEL" : "REQUEST";
    List<String> event =
        new ArrayList<>(
            Agendabestand.event(bericht.afspraak(), bericht.agenda(), titel, bericht.gemaaktOp()));
    event.add("SEQUENCE:" + bericht.volgnummer());
    event.add("STATUS:" + (weg ? "CANCELLED" : "CONFIRMED"));
    event.add("ORGANIZER;CN=\"" + quoted(gemeente) + "\":" + mailto(afzender));
    event.add("ATTENDEE;PARTSTAT=ACCEPTED;RSVP=FALSE:" + mailto(bericht.afspraak().email()));
    return new Brief.Agenda(
        methode, Agendabestand.of(List.of("CALSCALE:GREGORIAN", "METHOD:" + methode), event));
  }

  private static String quoted(String naam) {
    return naam.replaceAll("[\"\\p{Cntrl}]", " ");
  }

  private static String mailto(String email) {
    return "mailto:"
        + URLEncoder.encode(email, StandardCharsets.UTF_8).replace("+", "%20").replace("%40", "@");
  }
}
