package nl.zaakwijs.portal.vraag;

import java.util.regex.Pattern;

/**
 * What a question says of the zaken that it means, besides what they are about: how they stand, how
 * many they are, which of them in time.
 *
 * @param tekst of the question, folded
 */
record Zaaktekens(String tekst) {
  private static final Pattern LAATSTE =
      Pattern.compile(
          "\\b(?:laatste|nieuwste|recentste|meest recente|latest|newest|most recent)\\b");
  private static final Pattern EERSTE = Pattern.compile("\\b(?:oudste|eerste|oldest)\\b");
  private static final Pattern OPEN =
      Pattern.compile(
          "\\b(?:lopende|lopen|loopt|open|openstaan|openstaande|in behandeling"
              + "|niet (?:af|klaar|afgerond|afgesloten|afgehandeld|beslist)"
              + "|actieve|nog bezig|onderweg|active|pending|running|ongoing|in progress"
              + "|being (?:processed|handled|dealt with)|still (?:open|waiting|being))\\b");
  private static final Pattern DICHT =
      Pattern.compile(
          "(?<!niet )(?<!not )\\b(?:dicht|afgerond|afgeronde|afgesloten|gesloten|afgehandeld|afgehandelde|closed|finished"
              + "|completed|voltooid|voltooide|klaar zijn|al klaar|done)\\b");
  private static final Pattern TOTAAL =
      Pattern.compile("\\b(?:in totaal|alles bij elkaar|altogether|in total|ooit)\\b");
  private static final Pattern AFGEWEZEN =
      Pattern.compile("\\b(?:afgewezen|geweigerde?|afwijzing|rejected|refused|denied)\\b");
  private static final Pattern VERTRAAGD =
      Pattern.compile(
          "\\b(?:verlengd|verlenging|uitgesteld|uitstel|opgeschort|vertraagd|vertraging|te laat"
              + "|extended|delayed|suspended|on hold)\\b");

  private static final Pattern VERLENGD = Pattern.compile("\\b(?:verlengd|verlenging|extended)\\b");

  /** "Aanvragen en meldingen" are all of them. */
  private static final Pattern VAN_ALLES =
      Pattern.compile(
          "\\b(?:aanvra\\w+|verzoeken|zaken|requests|applications|cases)\\b,? (?:en|of|and|or)"
              + " (?:meldingen|klachten|bezwaren|reports|complaints|objections)\\b"
              + "|\\b(?:meldingen|klachten|bezwaren|reports|complaints|objections),? (?:en|of|and|or)"
              + " (?:aanvra\\w+|verzoeken|zaken|requests|applications|cases)\\b");

  private static final Pattern AANVRAAG = Pattern.compile("\\b(?:aanvraag|application)\\b");

  /** More than one of a kind is meant. */
  private static final Pattern MEER =
      Pattern.compile(
          "\\b(?:twee|beide|allebei|both|two)\\b(?! (?:dag|week|wek|maand|jaar|uur|keer|days|weeks"
              + "|months|years|hours))");

  /** In these, "bezwaar" is what one may still do, and not the zaak. */
  private static final Pattern IN_BEZWAAR =
      Pattern.compile(
          "\\b(?:bezwaar|beroep) (?:maken|indienen|aantekenen|tegen|gaan)|\\bin (?:bezwaar|beroep)\\b"
              + "|\\b(?:kan|kon|mag) (?:ik|wij) (?:nog |alsnog )?bezwaar");

  /** The last one is meant. */
  boolean isLaatste() {
    return LAATSTE.matcher(tekst).find();
  }

  /** The first one is meant. */
  boolean isEerste() {
    return EERSTE.matcher(tekst).find();
  }

  /** Those that run are meant. */
  boolean isOpen() {
    return OPEN.matcher(tekst).find();
  }

  /** Those that are closed are meant. */
  boolean isDicht() {
    return DICHT.matcher(tekst).find();
  }

  /** All are meant, however they stand. */
  boolean isTotaal() {
    return TOTAAL.matcher(tekst).find();
  }

  /** Those are meant that were refused. */
  boolean isAfgewezen() {
    return AFGEWEZEN.matcher(tekst).find();
  }

  /** Those are meant that take longer. */
  boolean isVertraagd() {
    return VERTRAAGD.matcher(tekst).find();
  }

  /** Those are meant of which the time to decide was made longer. */
  boolean isVerlengd() {
    return VERLENGD.matcher(tekst).find();
  }

  /** All kinds are meant. */
  boolean isVanAlles() {
    return VAN_ALLES.matcher(tekst).find();
  }

  /** An application is meant, and no objection, complaint or report. */
  boolean isAanvraag() {
    return AANVRAAG.matcher(tekst).find();
  }

  /** More than one of a kind is meant. */
  boolean isMeer() {
    return MEER.matcher(tekst).find();
  }

  /** An objection is what one may still make, and not the zaak. */
  boolean isInBezwaar() {
    return IN_BEZWAAR.matcher(tekst).find();
  }

  /** Whether it says that open ones are meant, or closed ones. */
  boolean isAboutState() {
    return isOpen() || isDicht();
  }
}
