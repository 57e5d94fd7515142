package nl.zaakwijs.webapp.vragen;

import java.util.ArrayList;
import java.util.List;
import nl.zaakwijs.portal.vraag.Antwoord;
import nl.zaakwijs.portal.vraag.Waarom;
import nl.zaakwijs.webapp.page.Woorden;

/** Tells in plain sentences why an answer was chosen. */
final class Waaromzinnen {
  private static final double ZEKER = 0.8;
  private static final double REDELIJK = 0.5;

  private final Woorden woorden;

  Waaromzinnen(Woorden woorden) {
    this.woorden = woorden;
  }

  List<String> of(Antwoord.Gevonden gevonden) {
    Waarom waarom = gevonden.waarom();
    List<String> zinnen = new ArrayList<>();
    zinnen.add(woorden.text("waarom.bron", gevonden.titel(), gevonden.bron().naam()));
    if (!waarom.woorden().isEmpty()) {
      zinnen.add(woorden.text("waarom.woorden", String.join(", ", waarom.woorden())));
    }
    if (waarom.betekenis()) {
      zinnen.add(woorden.text("waarom.betekenis"));
    }
    zinnen.add(woorden.text("waarom.zekerheid." + certainty(waarom.zekerheid())));
    zinnen.add(woorden.text("waarom.letterlijk"));
    return zinnen;
  }

  private static String certainty(double zekerheid) {
    if (zekerheid >= ZEKER) {
      return "hoog";
    }
    return zekerheid >= REDELIJK ? "redelijk" : "laag";
  }
}
