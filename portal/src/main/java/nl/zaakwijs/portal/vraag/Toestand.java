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
    Wijziging wijziging = new Wijziging(this);
    wijziging.tekst = nieuw;
    wijziging.zoekvraag = nieuw;
    wijziging.taal = nieuweTaal;
    wijziging.gemaskeerd = masked;
    return wijziging.make();
  }

  Toestand withZoekvraag(String nieuw) {
    Wijziging wijziging = new Wijziging(this);
    wijziging.zoekvraag = nieuw;
    return wijziging.make();
  }

  Toestand withRoute(Route nieuw) {
    Wijziging wijziging = new Wijziging(this);
    wijziging.route = nieuw;
    return wijziging.make();
  }

  Toestand withAntwoord(Route nieuweRoute, Antwoord nieuw) {
    Wijziging wijziging = new Wijziging(this);
    wijziging.route = nieuweRoute;
    wijziging.antwoord = nieuw;
    return wijziging.make();
  }

  Toestand withBevinding(Bevinding nieuw) {
    Wijziging wijziging = new Wijziging(this);
    wijziging.bevinding = nieuw;
    return wijziging.make();
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
    Wijziging wijziging = new Wijziging(this);
    wijziging.spoor = meer;
    return wijziging.make();
  }

  Toestand withKansen(Kansen nieuw) {
    Wijziging wijziging = new Wijziging(this);
    wijziging.kansen = nieuw;
    return wijziging.make();
  }

  Toestand withAfspraak(Afspraakvraag nieuw) {
    Wijziging wijziging = new Wijziging(this);
    wijziging.afspraak = nieuw;
    return wijziging.make();
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

  /** The parts that a step can change, each as it was until it is set. */
  private static final class Wijziging {
    private final Toestand eerst;
    private String tekst;
    private Taal taal;
    private boolean gemaskeerd;
    private String zoekvraag;
    private @Nullable Route route;
    private @Nullable Antwoord antwoord;
    private Bevinding bevinding;
    private List<String> spoor;
    private @Nullable Kansen kansen;
    private @Nullable Afspraakvraag afspraak;

    Wijziging(Toestand eerst) {
      this.eerst = eerst;
      this.tekst = eerst.tekst;
      this.taal = eerst.taal;
      this.gemaskeerd = eerst.gemaskeerd;
      this.zoekvraag = eerst.zoekvraag;
      this.route = eerst.route;
      this.antwoord = eerst.antwoord;
      this.bevinding = eerst.bevinding;
      this.spoor = eerst.spoor;
      this.kansen = eerst.kansen;
      this.afspraak = eerst.afspraak;
    }

    Toestand make() {
      return new Toestand(
          tekst,
          taal,
          eerst.bezoeker,
          eerst.eerdere,
          gemaskeerd,
          zoekvraag,
          route,
          antwoord,
          bevinding,
          spoor,
          eerst.tijdgrens,
          eerst.naslag,
          kansen,
          afspraak);
    }
  }
}
