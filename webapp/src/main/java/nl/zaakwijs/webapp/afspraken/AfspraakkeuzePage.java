package nl.zaakwijs.webapp.afspraken;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.zaakwijs.portal.afspraken.Aanbod;
import nl.zaakwijs.webapp.page.Page;
import nl.zaakwijs.webapp.page.Plek;
import org.jspecify.annotations.Nullable;

/**
 * A step of making an appointment in which one chooses from a list.
 *
 * @param stap which step, from 1
 * @param stappen how many there are
 * @param soort what is chosen: {@code product}, {@code personen}, {@code locatie}, {@code dag} or
 *     {@code tijd}
 * @param gegeven the answers so far
 * @param bezet whether someone else just took the time that was chosen
 * @param melding the message key of what has to be known first; empty when nothing has
 * @param dagen the days that can be chosen; null when something else is asked
 * @param onvolledig whether an appointment system could not be reached, so that there may be more
 * @param ontbreekt what residents call that part; empty when it has no name
 * @param erbij the form in which one adds more to the appointment; null when it is not asked here
 */
public record AfspraakkeuzePage(
    int stap,
    int stappen,
    String soort,
    List<Samenvatting> gegeven,
    List<Keuze> keuzes,
    boolean bezet,
    String melding,
    @Nullable Dagkeuze dagen,
    boolean onvolledig,
    String ontbreekt,
    @Nullable Erbijformulier erbij)
    implements Page {

  /** So many an appointment is made in. */
  private static final int STAPPEN = 5;

  /** With all that there is. */
  public AfspraakkeuzePage(
      int stap, String soort, List<Samenvatting> gegeven, List<Keuze> keuzes, String melding) {
    this(stap, STAPPEN, soort, gegeven, keuzes, false, melding, null, false, "", null);
  }

  /** With these days to choose from. */
  AfspraakkeuzePage with(Dagkeuze vrij) {
    return new AfspraakkeuzePage(
        stap, stappen, soort, gegeven, keuzes, bezet, melding, vrij, onvolledig, ontbreekt, erbij);
  }

  /** The same step, for who came too late. */
  AfspraakkeuzePage late() {
    return new AfspraakkeuzePage(
        stap, stappen, soort, gegeven, keuzes, true, melding, dagen, onvolledig, ontbreekt, erbij);
  }

  /** The same step, of so many. */
  AfspraakkeuzePage of(int andere) {
    return new AfspraakkeuzePage(
        stap, andere, soort, gegeven, keuzes, bezet, melding, dagen, onvolledig, ontbreekt, erbij);
  }

  /** With what could be had of this. */
  AfspraakkeuzePage with(Aanbod<?> aanbod) {
    return with(aanbod.onvolledig(), String.join(", ", aanbod.ontbreekt()), erbij);
  }

  /**
   * With the form in which one adds more.
   *
   * @param onzeker whether there may be more to add than it shows
   */
  AfspraakkeuzePage with(Erbijformulier formulier, boolean onzeker) {
    return with(onvolledig || onzeker, ontbreekt, formulier.opties().isEmpty() ? null : formulier);
  }

  private AfspraakkeuzePage with(
      boolean nietAlles, String zonder, @Nullable Erbijformulier formulier) {
    return new AfspraakkeuzePage(
        stap, stappen, soort, gegeven, keuzes, bezet, melding, dagen, nietAlles, zonder, formulier);
  }

  /**
   * A choice.
   *
   * @param toelichting what stands beside it; empty when nothing does
   * @param eerste what is said of its first free moment; empty when nothing is
   */
  public record Keuze(String adres, String naam, String toelichting, String eerste) {
    public Keuze(String adres, String naam, String toelichting) {
      this(adres, naam, toelichting, "");
    }
  }

  /** Whether there is nothing to choose. */
  public boolean isLeeg() {
    return keuzes.isEmpty() && dagen == null;
  }

  /** The choices by what stands beside them, each once, in their order. */
  public Map<String, List<Keuze>> delen() {
    return keuzes.stream()
        .collect(
            Collectors.groupingBy(Keuze::toelichting, LinkedHashMap::new, Collectors.toList()));
  }

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
