package nl.zaakwijs.portal.kennis.bron;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;

/** Reads the whole of one source; each kind of source has its own. */
@FunctionalInterface
interface Bronlezer {
  /**
   * Everything that the source has now.
   *
   * @param bladen what is remembered of its pages
   * @param vandaag the day of what has no day itself
   * @throws nl.zaakwijs.clients.http.UpstreamException when the source can't be read
   * @throws IllegalArgumentException that says why what it gave can't be used
   */
  Opbrengst read(Map<String, Blad> bladen, LocalDate vandaag) throws IOException;
}
