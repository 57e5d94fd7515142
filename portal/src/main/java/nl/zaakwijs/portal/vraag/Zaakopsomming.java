package nl.zaakwijs.portal.vraag;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.zaakwijs.portal.zaken.MijnZaak;

/** Sees that a question names more than one zaak: "mijn klacht en de kapvergunning". */
final class Zaakopsomming {
  private static final Pattern EN = Pattern.compile("\\b(?:en|and|plus)\\b|,");

  /** As sure as a part has to be of its zaak, for it to be one of several. */
  private static final double GENOEG = 0.5;

  /** What another zaak may have of it at most. */
  private static final double ALLEEN = 0.75;

  private final Zaakvergelijking vergelijking;

  Zaakopsomming(Zaakvergelijking vergelijking) {
    this.vergelijking = vergelijking;
  }

  /** The zaken that it names one after the other; none when it names one or none so. */
  List<MijnZaak> find(String tekst) {
    List<MijnZaak> genoemd =
        EN.splitAsStream(tekst)
            .map(deel -> findOnly(vergelijking.compare(deel, Set.of()).scores()))
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    return genoemd.size() > 1 ? genoemd : List.of();
  }

  private static Optional<MijnZaak> findOnly(Map<MijnZaak, Double> scores) {
    List<Map.Entry<MijnZaak, Double>> beste =
        scores.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(2)
            .toList();
    boolean alleen =
        !beste.isEmpty()
            && beste.get(0).getValue() >= GENOEG
            && (beste.size() == 1 || beste.get(1).getValue() < ALLEEN * beste.get(0).getValue());
    return alleen ? Optional.of(beste.get(0).getKey()) : Optional.empty();
  }
}
