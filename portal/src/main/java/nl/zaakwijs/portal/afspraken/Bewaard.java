package nl.zaakwijs.portal.afspraken;

import java.time.Instant;
import java.util.UUID;
import nl.zaakwijs.portal.afspraken.Afspraak.Stand;

/** A booking as it stands here, open for whoever made it. */
record Bewaard(UUID sleutel, Staat staat, Inhoud inhoud, Instant gemaaktOp) {
  /**
   * The same for the pages.
   *
   * @param vraagbaar whether the appointment system can be asked after a lost answer
   */
  Afspraak toAfspraak(boolean vraagbaar) {
    return inhoud.toAfspraak(sleutel, stand(vraagbaar));
  }

  private Stand stand(boolean vraagbaar) {
    return switch (staat) {
      case GEBOEKT -> Stand.GEBOEKT;
      case NIET_GELUKT, AFGEWEZEN ->
          inhoud.vervangt() == null ? Stand.NIET_GELUKT : Stand.NIET_VERZET;
      // Planned and not settled: the server stopped in between, so the answer is lost as well.
      case VOORGENOMEN, ONBEKEND -> vraagbaar ? Stand.IN_CONTROLE : Stand.ONBEKEND;
      case AFZEGGEN -> Stand.WORDT_AFGEZEGD;
      case AFGEZEGD -> Stand.AFGEZEGD;
    };
  }

  @Override
  public String toString() {
    return "Bewaard[" + sleutel + ", " + staat + "]";
  }
}
