package nl.zaakwijs.portal.afspraken;

import java.util.Optional;
import java.util.UUID;
import nl.zaakwijs.portal.storing.StoringException;

/**
 * Gives up appointments, and stores before and after it what is known. Giving up twice is giving up
 * once, so that a lost answer is followed by another try.
 */
final class Afzegger {
  private final Agendas agendas;
  private final Afsprakenboek afsprakenboek;

  Afzegger(Agendas agendas, Afsprakenboek afsprakenboek) {
    this.agendas = agendas;
    this.afsprakenboek = afsprakenboek;
  }

  /**
   * Gives it up.
   *
   * @throws StoringException when it certainly still stands; one may try again
   */
  Afzegging cancel(UUID sleutel) {
    if (!afsprakenboek.planAfzeggen(sleutel)) {
      return afsprakenboek.find(sleutel).map(Afzegger::earlier).orElse(Afzegging.KAN_NIET);
    }
    return afsprakenboek.find(sleutel).map(this::send).orElse(Afzegging.KAN_NIET);
  }

  /**
   * Tries once more to give up what is to be given up; what fails now is left for the next time.
   */
  void finish(UUID sleutel) {
    Optional<Bewaard> open =
        afsprakenboek.find(sleutel).filter(bewaard -> bewaard.staat() == Staat.AFZEGGEN);
    try {
      open.ifPresent(this::send);
    } catch (StoringException e) {
      // It stands, and that is stored.
    }
  }

  private Afzegging send(Bewaard bewaard) {
    Inhoud inhoud = bewaard.inhoud();
    Agenda.Afloop afloop = agendas.agendaOf(inhoud.locatieId()).cancel(inhoud);
    if (afloop instanceof Agenda.Afloop.Weg) {
      afsprakenboek.giveUp(bewaard.sleutel());
      return Afzegging.GELUKT;
    }
    if (afloop instanceof Agenda.Afloop.Staat staat) {
      afsprakenboek.keep(bewaard.sleutel());
      throw staat.reden();
    }
    return Afzegging.IN_CONTROLE;
  }

  /** What a second click gets to know. */
  private static Afzegging earlier(Bewaard bewaard) {
    return switch (bewaard.staat()) {
      case AFGEZEGD -> Afzegging.GELUKT;
      case AFZEGGEN -> Afzegging.IN_CONTROLE;
      case GEBOEKT, VOORGENOMEN, AFGEWEZEN, ONBEKEND, NIET_GELUKT -> Afzegging.KAN_NIET;
    };
  }
}
