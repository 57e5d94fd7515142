package nl.zaakwijs.portal.vraag;

import java.util.ArrayList;
import java.util.List;
import nl.zaakwijs.portal.afspraakzin.Afspraakvraag;
import nl.zaakwijs.portal.inwoner.Bezoeker;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.kennis.Naslag;
import nl.zaakwijs.portal.storing.StoringException;
import nl.zaakwijs.portal.storing.Tijdgrens;
import nl.zaakwijs.portal.vraag.Routebegrip.Kansen;
import org.jspecify.annotations.Nullable;

/**
 * How far a question has come. Each step makes the next one of it; nothing is changed in place.
 *
 * @param tekst the question: tidied after the first step, masked after the second
 * @param zoekvraag the question with what earlier questions add to it
 * @param route null until it is known
 * @param antwoord null until there is one
 * @param bevinding what the knowledge has for it
 * @param spoor what each step decided, without any of the question's text
 * @param tijdgrens until when the registers may take, all steps together
 * @param naslag what is looked up in the knowledge, each text once
 * @param kansen how likely every route is by itself; null until somebody judged
 * @param afspraak what it says about an appointment; null when it says nothing of that
 */
record Toestand(
    String tekst,
    Taal taal,
    Bezoeker bezoeker,
    List<String> eerdere,
    boolean gemaskeerd,
    String zoekvraag,
    @Nullable Route route,
    @Nullable Antwoord antwoord,
    Bevinding bevinding,
    List<String> spoor,
    Tijdgrens tijdgrens,
    Naslag naslag,
    @Nullable Kansen kansen,
    @Nullable Afspraakvraag afspraak) {

  Toestand {
    spoor = List.copyOf(spoor);
  }

  static Toestand of(Vraag vraag, Tijdgrens tijdgrens, Naslag naslag) {
    return new Toestand(
        vraag.tekst(),
        vraag.taal(),
        vraag.bezoeker(),
        vraag.eerdere(),
        false,
        vraag.tekst(),
        null,
        null,
        Bevinding.GEEN,
        List.of(),
        tijdgrens,
        naslag,
        null,
        null);
  }

  Toestand withTekst(String nieuw, Taal nieuweTaal, boolean masked) {
    return new Toestand(
        nieuw,
        nieuweTaal,
        bezoeker,
        eerdere,
        masked,
        nieuw,
        route,
        antwoord,
        bevinding,
        spoor,
        tijdgrens,
        naslag,
        kansen,
        afspraak);
  }

  Toestand withZoekvraag(String nieuw) {
    return new Toestand(
        tekst,
        taal,
        bezoeker,
        eerdere,
        gemaskeerd,
        nieuw,
        route,
        antwoord,
        bevinding,
        spoor,
        tijdgrens,
        naslag,
        kansen,
        afspraak);
  }

  Toestand withRoute(Route nieuw) {
    return new Toestand(
        tekst,
        taal,
        bezoeker,
        eerdere,
        gemaskeerd,
        zoekvraag,
        nieuw,
        antwoord,
        bevinding,
        spoor,
        tijdgrens,
        naslag,
        kansen,
        afspraak);
  }

  Toestand withAntwoord(Route nieuweRoute, Antwoord nieuw) {
    return new Toestand(
        tekst,
        taal,
        bezoeker,
        eerdere,
        gemaskeerd,
        zoekvraag,
        nieuweRoute,
        nieuw,
        bevinding,
        spoor,
        tijdgrens,
        naslag,
        kansen,
        afspraak);
  }

  Toestand withBevinding(Bevinding nieuw) {
    return new Toestand(
        tekst,
        taal,
        bezoeker,
        eerdere,
        gemaskeerd,
        zoekvraag,
        route,
        antwoord,
        nieuw,
        spoor,
        tijdgrens,
        naslag,
        kansen,
        afspraak);
  }

  /** Answered with what did not answer. */
  Toestand withStoring(Route nieuweRoute, StoringException storing) {
    return withSpoor("storing:" + storing.onderdeel())
        .withAntwoord(nieuweRoute, new Antwoord.Storing(storing.onderdeel()));
  }

  /** With one more decision in the trace; a code, never text of the question. */
  Toestand withSpoor(String besluit) {
    List<String> meer = new ArrayList<>(spoor);
    meer.add(besluit);
    return new Toestand(
        tekst,
        taal,
        bezoeker,
        eerdere,
        gemaskeerd,
        zoekvraag,
        route,
        antwoord,
        bevinding,
        meer,
        tijdgrens,
        naslag,
        kansen,
        afspraak);
  }

  Toestand withKansen(Kansen nieuw) {
    return new Toestand(
        tekst,
        taal,
        bezoeker,
        eerdere,
        gemaskeerd,
        zoekvraag,
        route,
        antwoord,
        bevinding,
        spoor,
        tijdgrens,
        naslag,
        nieuw,
        afspraak);
  }

  Toestand withAfspraak(Afspraakvraag nieuw) {
    return new Toestand(
        tekst,
        taal,
        bezoeker,
        eerdere,
        gemaskeerd,
        zoekvraag,
        route,
        antwoord,
        bevinding,
        spoor,
        tijdgrens,
        naslag,
        kansen,
        nieuw);
  }

  /** What the knowledge has for this text. */
  Naslag.Vondst find(String gezocht) {
    return naslag.find(gezocht, taal);
  }

  /** How likely this route is by itself, 0 to 1; 0 when nobody judged. */
  double chanceOf(Route deze) {
    return kansen == null ? 0 : kansen.of(deze);
  }

  boolean isBeantwoord() {
    return antwoord != null;
  }

  boolean isRoute(Route deze) {
    return route == deze;
  }

  @Override
  public String toString() {
    return "Toestand" + spoor;
  }
}
