package nl.zaakwijs.portal.vraag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.zaakwijs.portal.vraag.Antwoord.Zaakstatussen.Selectie;
import nl.zaakwijs.portal.zaken.MijnZaak;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the zaken that a question means: by number, else by words, with its time and state as
 * further signs; else those to which what is asked applies. Two that are close are both given.
 */
final class Zaakzoeker {
  private static final double GENOEG = 0.25;
  private static final double SOORTGENOOT = 0.15;
  private static final double BIJNA = 0.75;
  private static final double PAST_MINDER = 0.7;

  private static final Set<String> BEZWAAR = Set.of("bezwaar", "beroep", "appeal");

  private static final Comparator<MijnZaak> NIEUWSTE =
      Comparator.comparing(
          MijnZaak::startdatum, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()));

  /** An open one by when it began, a closed one by when it ended. */
  private static final Comparator<MijnZaak> NIEUWST_VERANDERD =
      Comparator.comparing(
          (MijnZaak zaak) -> zaak.einddatum() == null ? zaak.startdatum() : zaak.einddatum(),
          Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()));

  private final Zaakwoorden woorden;

  Zaakzoeker(Zaakwoorden woorden) {
    this.woorden = woorden;
  }

  Zaakkeus choose(Zaakvraag vraag, Zaakaspect aspect, List<MijnZaak> zaken, LocalDate vandaag) {
    String tekst = vraag.tekst();
    Zaaknummers nummers = new Zaaknummers(tekst);
    List<MijnZaak> genummerd =
        zaken.stream().filter(zaak -> nummers.names(zaak.zaaknummer())).toList();
    if (!genummerd.isEmpty()) {
      return named(genummerd, List.of("nummer"));
    }
    if (nummers.isGenoemd()) {
      return new Zaakkeus(List.of(), Selectie.NUMMER_ONBEKEND, List.of("nummer"), true);
    }
    // Who asks why or until when, may name a day that is still to come.
    boolean vooruit = aspect == Zaakaspect.VERTRAGING || aspect == Zaakaspect.TERMIJN;
    Optional<Zaakperiode> periode =
        Zaakperiode.find(tekst, vandaag).filter(een -> !vooruit || een.isGeweest());
    List<String> redenen = new ArrayList<>();
    periode.ifPresent(gevonden -> redenen.add("periode: " + gevonden.woorden()));
    if (aspect.isVanAlle()) {
      List<MijnZaak> soort = ofKind(vraag.zin(), zaken);
      return new Zaakkeus(
          all(vraag.zin(), soort, periode.map(een -> een.until(vandaag, tekst)).orElse(null)),
          Selectie.ALLE,
          redenen,
          false);
    }
    Zaakvergelijking vergelijking = new Zaakvergelijking(woorden, zaken);
    List<MijnZaak> samen = new Zaakopsomming(vergelijking).find(tekst);
    if (!samen.isEmpty()) {
      redenen.add("meer dan één genoemd");
      return named(samen, redenen);
    }
    Zaakvergelijking.Uitkomst uitkomst =
        vergelijking.compare(tekst, meaningElsewhere(tekst, aspect));
    double hoogste =
        uitkomst.scores().values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    if (hoogste >= GENOEG) {
      redenen.add("woorden: " + String.join(", ", uitkomst.gedeeld()));
      return byWords(uitkomst, vraag, aspect, periode.orElse(null), redenen);
    }
    boolean anders =
        Stream.concat(uitkomst.vreemd().stream(), uitkomst.gedeeld().stream())
            .anyMatch(woord -> woorden.isBekend(woord) || isNamedAsOwn(woord, tekst));
    boolean opDatum =
        periode.isPresent() && zaken.stream().anyMatch(een -> covers(periode.get(), een));
    if (anders && !opDatum) {
      redenen.add("geen zaak met: " + String.join(", ", uitkomst.vreemd()));
      return new Zaakkeus(List.of(), Selectie.GEEN, redenen, false);
    }
    return generic(tekst, aspect, zaken, periode.orElse(null), redenen);
  }

  /** "Mijn kapvergunning": then there should be one. */
  static boolean isNamedAsOwn(String woord, String tekst) {
    return Pattern.compile(
            "\\b(?:mijn|onze|ons|my|our) (?:\\S+ )?(?:(?:voor|om|tegen|over|van|inzake|for|about)"
                + " (?:(?:een|de|het|mijn|a|an|the) )?)?"
                + Pattern.quote(woord)
                + "(?!\\p{L})")
        .matcher(tekst)
        .find();
  }

  /** "Hoeveel bezwaren heb ik lopen?" is about those alone. */
  private List<MijnZaak> ofKind(String tekst, List<MijnZaak> zaken) {
    if (new Zaaktekens(tekst).isVanAlles()) {
      return zaken;
    }
    Map<MijnZaak, Double> scores =
        new Zaakvergelijking(woorden, zaken).compare(tekst, Set.of()).scores();
    List<MijnZaak> soort =
        zaken.stream().filter(zaak -> scores.getOrDefault(zaak, 0.0) >= SOORTGENOOT).toList();
    return soort.isEmpty() ? zaken : soort;
  }

  private static Set<String> meaningElsewhere(String tekst, Zaakaspect aspect) {
    return aspect.isAfloop() && new Zaaktekens(tekst).isInBezwaar() ? BEZWAAR : Set.of();
  }

  private static List<MijnZaak> all(
      String tekst, List<MijnZaak> zaken, @Nullable Zaakperiode periode) {
    Zaaktekens tekens = new Zaaktekens(tekst);
    boolean open = !tekens.isTotaal() && tekens.isOpen();
    boolean dicht = !tekens.isTotaal() && tekens.isDicht();
    boolean afgewezen = tekens.isAfgewezen();
    boolean vertraagd = tekens.isVertraagd();
    return zaken.stream()
        .filter(zaak -> !afgewezen || Zaakstand.isNegatief(zaak))
        .filter(zaak -> !vertraagd || Zaakstand.isDelayed(zaak))
        .filter(zaak -> !tekens.isVerlengd() || Zaakstand.isVerlengd(zaak))
        .filter(zaak -> open == dicht || zaak.isGesloten() == dicht)
        .filter(zaak -> periode == null || periode.covers(zaak.startdatum()))
        .sorted(Comparator.comparing(MijnZaak::isGesloten).thenComparing(NIEUWST_VERANDERD))
        .toList();
  }

  private static Zaakkeus byWords(
      Zaakvergelijking.Uitkomst uitkomst,
      Zaakvraag vraag,
      Zaakaspect aspect,
      @Nullable Zaakperiode periode,
      List<String> redenen) {
    Map<MijnZaak, Double> scores = new LinkedHashMap<>(uitkomst.scores());
    String tekst = vraag.tekst();
    if (periode != null) {
      prefer(scores, zaak -> periode.covers(zaak.startdatum()));
    }
    if (new Zaaktekens(tekst).isAfgewezen()) {
      prefer(scores, Zaakstand::isNegatief);
    }
    if (new Zaaktekens(tekst).isAanvraag()) {
      prefer(scores, zaak -> !Zaakstand.isOtherKind(zaak));
    }
    List<String> gezegd = Zaakwoorden.split(tekst);
    prefer(scores, zaak -> gezegd.containsAll(Zaakwoorden.split(zaak.naam())));
    if (new Zaaktekens(tekst).isMeer()) {
      return named(atLeast(scores, SOORTGENOOT), redenen);
    }
    if (new Zaaktekens(tekst).isDicht() || aspect.isAfloop()) {
      prefer(scores, MijnZaak::isGesloten);
    } else if (new Zaaktekens(tekst).isOpen() || aspect.isLopend()) {
      prefer(scores, zaak -> !zaak.isGesloten());
    }
    double beste = scores.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    return named(pick(tekst, atLeast(scores, beste * BIJNA)), redenen);
  }

  /** Those with such a score, the best first. */
  private static List<MijnZaak> atLeast(Map<MijnZaak, Double> scores, double minstens) {
    return scores.entrySet().stream()
        .filter(score -> score.getValue() >= minstens)
        .sorted(
            Map.Entry.<MijnZaak, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry::getKey, NIEUWSTE))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Zaken without this sign count for less, when there are any with it. */
  private static void prefer(Map<MijnZaak, Double> scores, Predicate<MijnZaak> past) {
    if (scores.keySet().stream().anyMatch(past)) {
      scores.replaceAll((zaak, score) -> past.test(zaak) ? score : score * PAST_MINDER);
    }
  }

  private Zaakkeus generic(
      String tekst,
      Zaakaspect aspect,
      List<MijnZaak> zaken,
      @Nullable Zaakperiode periode,
      List<String> redenen) {
    List<MijnZaak> over = zaken.stream().sorted(NIEUWSTE).toList();
    if (periode != null) {
      over = over.stream().filter(zaak -> periode.covers(zaak.startdatum())).toList();
    }
    if (over.isEmpty()) {
      return new Zaakkeus(List.of(), Selectie.GEEN, redenen, false);
    }
    boolean aangewezen = periode != null;
    if (new Zaaktekens(tekst).isAfgewezen()) {
      over = narrow(over, Zaakstand::isNegatief);
    } else if (new Zaaktekens(tekst).isLaatste() && aspect.isAfloop()) {
      over =
          narrow(over, MijnZaak::isGesloten).stream().sorted(NIEUWST_VERANDERD).limit(1).toList();
    } else if (!aangewezen && !new Zaaktekens(tekst).isLaatste()) {
      over = narrow(over, applies(tekst, aspect));
      over = aspect == Zaakaspect.GEVRAAGD ? narrow(over, Zaakstand::isAsked) : over;
    }
    if (new Zaaktekens(tekst).isAanvraag()) {
      over = narrow(over, zaak -> !Zaakstand.isOtherKind(zaak));
    }
    List<MijnZaak> gekozen = pick(tekst, over);
    redenen.add("van toepassing: " + aspect.code());
    boolean een = gekozen.size() == 1;
    return new Zaakkeus(gekozen, een ? Selectie.GENOEMD : Selectie.KEUZE, redenen, aangewezen);
  }

  private static boolean covers(Zaakperiode periode, MijnZaak zaak) {
    return periode.covers(zaak.startdatum());
  }

  private static Predicate<MijnZaak> applies(String tekst, Zaakaspect aspect) {
    if (new Zaaktekens(tekst).isDicht() || aspect.isAfloop()) {
      return MijnZaak::isGesloten;
    }
    if (aspect == Zaakaspect.VERTRAGING) {
      return zaak -> !zaak.isGesloten() && Zaakstand.isDelayed(zaak);
    }
    if (aspect == Zaakaspect.GEVRAAGD) {
      return zaak -> !zaak.isGesloten() && Zaakstand.isWaiting(zaak);
    }
    return aspect.isLopend() || new Zaaktekens(tekst).isOpen()
        ? zaak -> !zaak.isGesloten()
        : zaak -> true;
  }

  /** Those with the sign; all, when none has it. */
  private static List<MijnZaak> narrow(List<MijnZaak> zaken, Predicate<MijnZaak> past) {
    List<MijnZaak> over = zaken.stream().filter(past).toList();
    return over.isEmpty() ? zaken : over;
  }

  private static List<MijnZaak> pick(String tekst, List<MijnZaak> zaken) {
    List<MijnZaak> volgorde = zaken.stream().sorted(NIEUWSTE).toList();
    if (new Zaaktekens(tekst).isLaatste()) {
      return volgorde.subList(0, 1);
    }
    return new Zaaktekens(tekst).isEerste()
        ? volgorde.subList(volgorde.size() - 1, volgorde.size())
        : zaken;
  }

  private static Zaakkeus named(List<MijnZaak> zaken, List<String> redenen) {
    Selectie selectie = zaken.size() == 1 ? Selectie.GENOEMD : Selectie.KEUZE;
    return new Zaakkeus(zaken, selectie, redenen, true);
  }
}
