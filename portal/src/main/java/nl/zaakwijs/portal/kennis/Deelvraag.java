package nl.zaakwijs.portal.kennis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which part of an article a question is about, such as the costs or how long it takes. That part
 * is shown first, then the short answer, then the rest.
 */
public final class Deelvraag {
  /** Tried in this order: who asks what an urgent passport costs, wants the costs. */
  private static final List<Map.Entry<Kop, Pattern>> SIGNALEN =
      List.of(
          signaal(
              Kop.KOSTEN,
              "kost|kosten|prijs|prijzen|tarief|tarieven|hoe duur|betalen|betaal ik|gratis"
                  + "|costs?|price|fees?|how much|pay|expensive"),
          signaal(
              Kop.KWIJT_OF_GESTOLEN,
              "kwijt|kwijtgeraakt|verloren|gestolen|gejat|gerold|lost|stolen"),
          signaal(
              Kop.VANUIT_HET_BUITENLAND,
              "buitenland|buitenlands|buitenlandse|ambassade|consulaat|abroad|embassy|foreign"),
          signaal(
              Kop.SPOED,
              "spoed|met spoed|haast|snel nodig|zo snel mogelijk|vandaag nog|morgen nodig"
                  + "|urgent|urgently|emergency passport|quickly"),
          signaal(
              Kop.MEENEMEN,
              "meenemen|neem ik mee|mee te nemen|meebrengen|welke papieren|welke documenten"
                  + "|welke bewijzen|wat heb ik nodig|bring|take with me|which documents"
                  + "|what documents|what do i need"),
          signaal(
              Kop.HOE_LANG,
              "hoe lang|hoelang|wanneer is|wanneer krijg|hoeveel tijd|duurt het|hoe snel|geldig"
                  + "|binnen hoeveel|op tijd|termijn|how long|valid|how soon|how fast|deadline"),
          signaal(
              Kop.VOOR_EEN_ANDER,
              "kind|kinderen|zoon|dochter|baby|iemand anders|een ander|machtigen|machtiging"
                  + "|toestemming|ouders|moeder|vader|partner|minderjarig|minderjarige"
                  + "|child|children|son|daughter|someone else|parents|on behalf"));

  private Deelvraag() {}

  /** The heading that the question asks for; empty when it asks for the whole. */
  public static Optional<Kop> find(String vraag) {
    String gevouwen = Tekstvorm.fold(vraag);
    return SIGNALEN.stream()
        .filter(signaal -> signaal.getValue().matcher(gevouwen).find())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The passages of the article in the order in which they answer this question. */
  public static List<Passage> order(Artikel artikel, String vraag) {
    List<Passage> volgorde = new ArrayList<>();
    find(vraag).flatMap(artikel::find).ifPresent(volgorde::add);
    artikel.passages().stream()
        .filter(passage -> !volgorde.contains(passage))
        .forEach(volgorde::add);
    return volgorde;
  }

  private static Map.Entry<Kop, Pattern> signaal(Kop kop, String woorden) {
    return Map.entry(kop, Pattern.compile("\\b(?:" + woorden + ")\\b"));
  }
}
