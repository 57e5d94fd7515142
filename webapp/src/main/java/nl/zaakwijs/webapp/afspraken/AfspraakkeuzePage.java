package nl.zaakwijs.webapp.afspraken;

import java.util.List;
import nl.zaakwijs.portal.afspraken.Aanbod;
import nl.zaakwijs.webapp.page.Page;
import nl.zaakwijs.webapp.page.Plek;

/**
 * A step of making an appointment in which one chooses from a list.
 *
 * @param stap which step, from 1
 * @param stappen how many there are
 * @param soort what is chosen: {@code product}, {@code personen}, {@code locatie}, {@code dag} or
 *     {@code tijd}
 * @param gegeven the answers so far
 * @param melding the message key of what has to be known first; empty when nothing has
 * @param meer where the rest of the list stands; empty when this is all
 * @param onvolledig whether an appointment system could not be reached, so that there may be more
 * @param ontbreekt what residents call that part; empty when it has no name
 */
public record AfspraakkeuzePage(
    int stap,
    int stappen,
    String soort,
    List<Samenvatting> gegeven,
    List<Keuze> keuzes,
    String melding,
    String meer,
    boolean onvolledig,
    String ontbreekt)
    implements Page {

  /** So many an appointment is made in. */
  private static final int STAPPEN = 5;

  /** With all that there is. */
  public AfspraakkeuzePage(
      int stap,
      String soort,
      List<Samenvatting> gegeven,
      List<Keuze> keuzes,
      String melding,
      String meer) {
    this(stap, STAPPEN, soort, gegeven, keuzes, melding, meer, false, "");
  }

  /** The same step, of so many. */
  AfspraakkeuzePage of(int andere) {
    return new AfspraakkeuzePage(
        stap, andere, soort, gegeven, keuzes, melding, meer, onvolledig, ontbreekt);
  }

  /** With what could be had of this. */
  AfspraakkeuzePage with(Aanbod<?> aanbod) {
    return new AfspraakkeuzePage(
        stap,
        stappen,
        soort,
        gegeven,
        keuzes,
        melding,
        meer,
        aanbod.onvolledig(),
        String.join(", ", aanbod.ontbreekt()));
  }

  /**
   * A choice.
   *
   * @param toelichting what stands beside it; empty when nothing does
   */
  public record Keuze(String adres, String naam, String toelichting) {}

  /** The message key of the question. */
  public String vraag() {
    return "afspraak.stap." + soort;
  }

  /** The message key of what is said when there is nothing to choose. */
  public String leeg() {
    return "afspraak.leeg." + soort;
  }

  @Override
  public Plek plek() {
    return Plek.AFSPRAKEN;
  }
}
