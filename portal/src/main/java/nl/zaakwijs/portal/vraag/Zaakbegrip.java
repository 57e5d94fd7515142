package nl.zaakwijs.portal.vraag;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.zaakwijs.portal.zaken.MijnZaak;

/**
 * Understands questions about the resident's own zaken: what is asked, and of which zaak. It holds
 * the rules and words, which are read once.
 */
final class Zaakbegrip {
  private static final Pattern ZINSEINDE = Pattern.compile("(?<=[.?!])\\s+(?=\\S)");

  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

  private final Aspectherkenning aspecten;
  private final Zaakwoorden woorden;
  private final Zaaktaal taal;
  private final Zaakzoeker zoeker;
  private final Clock clock;

  private Zaakbegrip(Regels regels, Zaakwoorden woorden, Zinmodel model, Clock clock) {
    this.aspecten = new Aspectherkenning(regels, model);
    // A word of the rules says what is asked, and not of which zaak.
    this.woorden = woorden.withPraat(regels.listWoorden());
    Set<String> bekend = new HashSet<>(regels.listWoorden());
    bekend.addAll(woorden.listWoorden());
    this.taal = new Zaaktaal(bekend);
    this.zoeker = new Zaakzoeker(this.woorden);
    this.clock = clock;
  }

  static Zaakbegrip read(Clock clock) {
    return new Zaakbegrip(
        Regels.read("/vraag/zaakaspecten.txt"),
        Zaakwoorden.read("/vraag/zaakwoorden.txt"),
        Zinmodel.read("/vraag/zaakmodel.txt", Aspectherkenning.UITKOMSTEN),
        clock);
  }

  LocalDate today() {
    return LocalDate.now(clock.withZone(NEDERLAND));
  }

  /** What the words alone tell. */
  Zaakvraag read(String tekst) {
    return readStory(taal.write(tekst), Set.of());
  }

  /** What the words tell, to someone who knows these zaken. */
  Zaakvraag read(String tekst, List<MijnZaak> zaken) {
    Set<String> eigen = new HashSet<>();
    zaken.forEach(zaak -> eigen.addAll(Zaakwoorden.split(Zaakvergelijking.text(zaak))));
    return readStory(taal.with(eigen).write(tekst), eigen);
  }

  /** Of a story the last sentence that surely asks says what is asked. */
  private Zaakvraag readStory(String geschreven, Set<String> eigen) {
    Zaakvraag verhaal = aspecten.read(geschreven, subjects(geschreven, eigen));
    List<String> zinnen = List.of(ZINSEINDE.split(geschreven));
    for (int i = zinnen.size() - 1; i >= 0 && zinnen.size() > 1; i--) {
      Zaakvraag zin = aspecten.read(zinnen.get(i), subjects(zinnen.get(i), eigen));
      if (zin.isSterk() && zin.isDuidelijk()) {
        return zin.in(verhaal);
      }
    }
    return verhaal;
  }

  /** What the chances of a question go by, to someone who knows no zaken. */
  Map<String, Double> features(String tekst) {
    String geschreven = taal.write(tekst);
    return aspecten.features(geschreven, subjects(geschreven, Set.of()));
  }

  /** The words that say which zaak: listed ones, and those of the resident's own zaken. */
  private Set<String> subjects(String tekst, Set<String> eigen) {
    return Zaakwoorden.split(tekst).stream()
        .filter(woord -> !woorden.isPraat(woord))
        .filter(woord -> woorden.isBekend(woord) || eigen.contains(woord))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The words that say what it is about, whatever that is. */
  List<String> listOnderwerpen(Zaakvraag vraag) {
    return Zaakwoorden.split(vraag.tekst()).stream()
        .filter(woord -> !woorden.isPraat(woord) && !woord.chars().allMatch(Character::isDigit))
        .toList();
  }

  /** Whether it says "mijn" of a subject, whatever that is. */
  boolean isOtherZaak(Zaakvraag vraag) {
    return listOnderwerpen(vraag).stream()
        .anyMatch(woord -> Zaakzoeker.isNamedAsOwn(woord, vraag.tekst()));
  }

  /** The zaken that this question means, by itself. */
  Zaakkeus choose(Zaakvraag vraag, Zaakaspect aspect, List<MijnZaak> zaken) {
    return zoeker.choose(vraag, aspect, zaken, today());
  }
}
