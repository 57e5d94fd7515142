package nl.zaakwijs.webapp.bench;

import java.net.http.HttpResponse;

/** What a resident takes from a page about an appointment. */
enum Gehoord {
  /** The appointment stands. */
  GELUKT,
  /** There is no appointment. */
  MISLUKT,
  /** It is not certain, and the page says so; or no page came. */
  ONZEKER;

  private static final int NIET_GEVONDEN = 404;

  static Gehoord of(HttpResponse<String> page) {
    String text = page.body();
    if (text.contains("/afspraak.ics")) {
      return GELUKT;
    }
    if (page.statusCode() == NIET_GEVONDEN
        || text.contains("Uw afspraak is niet gelukt")
        || text.contains("Iemand anders was net eerder")
        || text.contains("Er is geen afspraak gemaakt")) {
      return MISLUKT;
    }
    if (text.contains("Wij controleren") || text.contains("Wij weten niet zeker")) {
      return ONZEKER;
    }
    throw new IllegalStateException(
        "A page says nothing of the appointment: " + page.statusCode() + " " + heading(text));
  }

  private static String heading(String text) {
    int begin = text.indexOf("<h1");
    return begin < 0 ? "" : text.substring(begin, text.indexOf("</h1>", begin));
  }
}
