package nl.zaakwijs.portal.herschrijving;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zaakwijs.portal.herschrijving.Bronfeiten.Regel;
import nl.zaakwijs.portal.herschrijving.Keuring.Reden;
import nl.zaakwijs.portal.herschrijving.Zinsdeler.Ruwezin;
import nl.zaakwijs.portal.inwoner.Taal;

/**
 * Holds one sentence of a model against the passages that it cites. It rather refuses a good
 * sentence than lets a wrong one through: the municipality's own text is always there.
 */
final class Zincontrole {
  /** Of the words that mean something, this part has to stand in the passages. */
  private static final double GROND = 0.5;

  /** Words that promise, forbid or price: of each group one has to stand in the passages. */
  private static final List<Set<String>> STELLIG =
      List.of(
          Set.of("gratis", "kosteloos", "free", "niets"),
          Set.of("altijd", "always"),
          Set.of("nooit", "never"),
          Set.of("iedereen", "everyone", "everybody"),
          Set.of("verplicht", "verplichting", "obliged", "mandatory", "required"),
          Set.of("verboden", "forbidden", "prohibited", "mag niet", "may not"),
          Set.of("strafbaar", "misdrijf", "illegaal", "illegal", "offence"),
          Set.of("boete", "fine", "straf", "gevangenis", "prison"),
          Set.of("recht", "entitled"),
          Set.of("garantie", "garanderen", "garandeert", "gegarandeerd", "guarantee", "guaranteed"),
          Set.of("belooft", "beloven", "beloofd", "promise", "zeker", "certainly", "definitely"),
          Set.of("goedgekeurd", "toegekend", "approved", "granted"),
          Set.of("afgewezen", "geweigerd", "rejected", "refused", "denied"),
          Set.of("maximaal", "hoogstens", "maximum"),
          Set.of("minimaal", "minstens", "minimum"),
          Set.of("uiterlijk", "latest", "deadline"),
          Set.of("korting", "discount"),
          Set.of("dubbel", "dubbele", "double"),
          Set.of("helft", "kwart", "quarter"),
          Set.of("ongeveer", "circa", "approximately"),
          Set.of("vandaag", "today"),
          Set.of("morgen", "tomorrow"),
          Set.of("overmorgen"),
          Set.of("dagelijks", "daily"),
          Set.of("wekelijks", "weekly"),
          Set.of("maandelijks", "monthly"),
          Set.of("jaarlijks", "yearly", "annually"),
          Set.of("paar"),
          Set.of("beide", "beiden", "both", "allebei"),
          Set.of("online", "internet", "digitaal", "website"),
          Set.of("contant", "cash"),
          Set.of("pinpas", "pinnen"),
          Set.of("maandag", "monday"),
          Set.of("dinsdag", "tuesday"),
          Set.of("woensdag", "wednesday"),
          Set.of("donderdag", "thursday"),
          Set.of("vrijdag", "friday"),
          Set.of("zaterdag", "saturday"),
          Set.of("zondag", "sunday"),
          Set.of("weekend"),
          Set.of("feestdag", "feestdagen", "holiday", "holidays"));

  private static final Pattern EENHEID = Pattern.compile("\\b(?:" + Eenheden.WORDS + ")\\b");
  private static final Pattern WOORD = Pattern.compile("[\\p{L}][\\p{L}'\u2019-]*");
  private static final Pattern FORMULIER =
      Pattern.compile(
          "\\b\\p{L}*?(?:formulier|verklaring|bewijs|uittreksel|akte|vergunning|ontheffing|machtiging"
              + "|certificaat|paspoort|rijbewijs|kaart|brief|document|legitimatie|form|certificate"
              + "|permit|licence|license|declaration|extract|letter|passport|card)"
              + "(?:en|s|n|jes?)?\\b");
  private static final Pattern CITAAT =
      Pattern.compile("[\"\u201c\u2018]([^\"\u201d\u2019]{3,120})[\"\u201d\u2019]");
  private static final Pattern WEIGERING =
      Pattern.compile(
          "(?i)\\b(?:ik|mij|mijn|i|i'm|i\u2019m|me|my|taalmodel|language model|ai|chatbot|assistent"
              + "|assistant|passages?|instructies?|instructions?|prompt|sorry|helaas|unfortunately)\\b");

  private Zincontrole() {}

  /** What is wrong with it; empty when nothing is. */
  static Optional<Reden> check(Ruwezin zin, Bronfeiten bron, Taal taal) {
    String laag = zin.tekst().toLowerCase(Locale.ROOT);
    if (WEIGERING.matcher(laag).results().anyMatch(match -> !hasWhole(bron, match.group()))) {
      return Optional.of(Reden.WEIGERING);
    }
    if (!Woordvormen.isTaal(zin.tekst(), taal)) {
      return Optional.of(Reden.TAAL);
    }
    Set<Feit> feiten = Feiten.of(zin.tekst());
    if (!bron.feiten().containsAll(feiten)) {
      return Optional.of(
          feiten.stream()
                  .anyMatch(
                      feit -> feit.soort() == Feit.Soort.LINK && !bron.feiten().contains(feit))
              ? Reden.LINK
              : Reden.FEIT);
    }
    if (hasOtherUnit(laag, bron)) {
      return Optional.of(Reden.FEIT);
    }
    if (hasUnknownName(zin.tekst(), bron)) {
      return Optional.of(Reden.NAAM);
    }
    if (isTooFirm(laag, bron)) {
      return Optional.of(Reden.STELLIGHEID);
    }
    return compare(zin.tekst(), feiten, bron);
  }

  private static Optional<Reden> compare(String tekst, Set<Feit> feiten, Bronfeiten bron) {
    Set<String> woorden = Woordvormen.begins(tekst);
    long bekend = woorden.stream().filter(bron.woorden()::contains).count();
    if (bekend < GROND * woorden.size()) {
      return Optional.of(Reden.ONGEGROND);
    }
    if (isDenied(tekst, woorden, bron.zinsdelen())) {
      return Optional.of(Reden.ONTKENNING);
    }
    for (Feit feit : feiten) {
      if (isSwapped(feit, feiten, woorden, bron.regels())) {
        return Optional.of(Reden.VERWISSELD);
      }
    }
    return Optional.empty();
  }

  /** "Weken" where the passage has only "dagen" is wrong, with a number or without. */
  private static boolean hasOtherUnit(String laag, Bronfeiten bron) {
    List<String> namen = new ArrayList<>();
    EENHEID
        .matcher(bron.tekst())
        .results()
        .forEach(match -> namen.add(Eenheden.nameOf(match.group())));
    return EENHEID
        .matcher(laag)
        .results()
        .anyMatch(match -> !namen.contains(Eenheden.nameOf(match.group())));
  }

  /** A capital inside a sentence, a quotation or the name of a form or document. */
  private static boolean hasUnknownName(String tekst, Bronfeiten bron) {
    Matcher woord = WOORD.matcher(tekst);
    while (woord.find()) {
      String gevonden = woord.group();
      boolean later = woord.start() > 0 && Character.isUpperCase(gevonden.charAt(0));
      boolean binnenin = gevonden.chars().skip(1).anyMatch(Character::isUpperCase);
      if ((later || binnenin) && !gevonden.equals("U") && !hasWhole(bron, gevonden)) {
        return true;
      }
    }
    return CITAAT.matcher(tekst).results().anyMatch(match -> !bron.hasWord(match.group(1)))
        || FORMULIER
            .matcher(tekst.toLowerCase(Locale.ROOT))
            .results()
            .anyMatch(match -> !bron.hasWord(stem(match.group())));
  }

  private static String stem(String woord) {
    return woord.replaceAll("(?:(?<=formulier|ing|kaart|document)en|jes?|s)$", "");
  }

  private static boolean hasWhole(Bronfeiten bron, String woord) {
    return Pattern.compile(
            "(?<![\\p{L}])"
                + Pattern.quote(woord.toLowerCase(Locale.ROOT))
                + "(?:en|e|s)?(?![\\p{L}])")
        .matcher(bron.tekst())
        .find();
  }

  private static boolean isTooFirm(String laag, Bronfeiten bron) {
    return STELLIG.stream()
        .filter(groep -> groep.stream().anyMatch(woord -> isIn(laag, woord)))
        .anyMatch(groep -> groep.stream().noneMatch(woord -> isIn(bron.tekst(), woord)));
  }

  private static boolean isIn(String tekst, String woord) {
    int at = tekst.indexOf(woord);
    while (at >= 0) {
      boolean begin = at == 0 || !Character.isLetter(tekst.charAt(at - 1));
      int einde = at + woord.length();
      if (begin && (einde == tekst.length() || !Character.isLetter(tekst.charAt(einde)))) {
        return true;
      }
      at = tekst.indexOf(woord, at + 1);
    }
    return false;
  }

  /** Whether the lines that it is most like say the opposite. */
  private static boolean isDenied(String tekst, Set<String> woorden, List<Regel> regels) {
    long ontkenningen = Woordvormen.countOntkenningen(tekst);
    if (ontkenningen > 0 && regels.stream().allMatch(regel -> regel.ontkenningen() == 0)) {
      return true;
    }
    boolean vaag = regels.stream().allMatch(regel -> regel.overlap(woorden) == 0);
    Set<String> alle = Set.copyOf(Woordvormen.words(tekst));
    ToLongFunction<Regel> gelijk =
        regel -> vaag ? regel.overlapInAll(alle) : regel.overlap(woorden);
    long meest = regels.stream().mapToLong(gelijk).max().orElse(0);
    return meest > 0
        && regels.stream()
            .filter(regel -> gelijk.applyAsLong(regel) == meest)
            .noneMatch(regel -> isAsDenied(ontkenningen, regel.ontkenningen()));
  }

  /** A sentence may not lose a "niet" on its way, nor get its first. */
  private static boolean isAsDenied(long zin, long regel) {
    return regel == 0 ? zin == 0 : zin >= regel;
  }

  /** Whether the sentence is more like a line with another fact of this kind than like its own. */
  private static boolean isSwapped(
      Feit feit, Set<Feit> feiten, Set<String> woorden, List<Regel> regels) {
    long eigen =
        regels.stream()
            .filter(regel -> regel.feiten().contains(feit))
            .mapToLong(regel -> regel.overlap(woorden))
            .max()
            .orElse(0);
    return regels.stream()
        .filter(regel -> regel.feiten().stream().anyMatch(ander -> isOther(ander, feit)))
        .filter(regel -> regel.feiten().stream().noneMatch(feiten::contains))
        .anyMatch(regel -> regel.overlap(woorden) > eigen);
  }

  private static boolean isOther(Feit ander, Feit feit) {
    return ander.soort() == feit.soort() && !ander.equals(feit);
  }
}
