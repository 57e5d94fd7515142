package nl.zaakwijs.portal.afspraken;

import java.time.Duration;
import java.util.List;
import nl.zaakwijs.portal.instellingen.Instellingen;
import nl.zaakwijs.portal.instellingen.Tijden;

/**
 * Which appointment systems there are.
 *
 * @param systemen at least one; what they offer is shown together
 * @param tijd for everything that one page needs
 * @param bewaren how long it is remembered what can be chosen
 * @param inlogplicht for which products one has to be logged in
 * @param marge how long a system may still be busy with a booking that it did not answer
 */
public record AfsprakenInstellingen(
    List<Systeeminstellingen> systemen,
    Inlogplicht inlogplicht,
    Duration tijd,
    Duration bewaren,
    Duration marge) {
  public AfsprakenInstellingen {
    systemen = List.copyOf(systemen);
  }

  /** The configured systems. */
  public static AfsprakenInstellingen from(Instellingen instellingen) {
    return new AfsprakenInstellingen(
        Systeeminstellingen.list(instellingen),
        Inlogplicht.from(instellingen),
        Tijden.from(instellingen).pagina(),
        instellingen.duration("zaakwijs.afspraken.bewaren", "15s"),
        instellingen.duration("zaakwijs.afspraken.marge", "2m"));
  }
}
