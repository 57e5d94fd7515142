package nl.zaakwijs.portal.instellingen;

import java.time.Duration;

/**
 * How long upstreams may take.
 *
 * @param verbinding for making a connection
 * @param totaal for one call as a whole
 * @param herstel how long nobody is asked that failed several times in a row
 */
public record Tijden(Duration verbinding, Duration totaal, Duration herstel) {
  /** The configured time limits. */
  public static Tijden from(Instellingen instellingen) {
    return new Tijden(
        instellingen.duration("zaakwijs.tijd.verbinding", "500ms"),
        instellingen.duration("zaakwijs.tijd.totaal", "2s"),
        instellingen.duration("zaakwijs.tijd.herstel", "5s"));
  }

  /**
   * For everything that one page needs, calls that wait for other calls included: a quarter more
   * than one call may take, so that something can still be done after a call that was slow.
   */
  public Duration pagina() {
    return totaal.plus(totaal.dividedBy(4));
  }
}
