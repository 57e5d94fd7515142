package nl.zaakwijs.portal.afspraakzin;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.zaakwijs.portal.afspraakzin.Begrip.Dagen;
import nl.zaakwijs.portal.afspraakzin.Begrip.Deel;
import nl.zaakwijs.portal.afspraakzin.Begrip.Getal;
import nl.zaakwijs.portal.afspraakzin.Begrip.Maand;
import nl.zaakwijs.portal.afspraakzin.Begrip.Mens;
import nl.zaakwijs.portal.afspraakzin.Begrip.Mensen;
import nl.zaakwijs.portal.afspraakzin.Begrip.Plaats;
import nl.zaakwijs.portal.afspraakzin.Begrip.Product;
import nl.zaakwijs.portal.afspraakzin.Begrip.Punt;
import nl.zaakwijs.portal.afspraakzin.Begrip.Rang;
import nl.zaakwijs.portal.afspraakzin.Begrip.Richting;
import nl.zaakwijs.portal.afspraakzin.Begrip.Tallen;
import nl.zaakwijs.portal.afspraakzin.Begrip.Woord;
import nl.zaakwijs.portal.kennis.Tekstvorm;

/** Makes words, numbers, days and times of a text, however it was typed. */
final class Woordlezer {
  /** Spelling of what would otherwise be cut at its full stop, slash or hyphen. */
  private static final List<Vervanging> VOORAF =
      List.of(
          Vervanging.of("\\bt/m\\b|\\btm\\b|\\bt\\.e\\.m\\.?", " tot en met "),
          Vervanging.of("\\ba\\.?s\\.(?!\\w)|\\ba\\.s\\b", " komende "),
          Vervanging.of("\\bi\\.?p\\.?v\\b\\.?", " in plaats van "),
          Vervanging.of("\\bm\\.?u\\.?v\\b\\.?", " behalve "),
          Vervanging.of("\\bz\\.s\\.m\\b\\.?", " zsm "),
          Vervanging.of("\\ba\\.s\\.a\\.p\\b\\.?", " zsm "),
          Vervanging.of("\\bs\\.?v\\.?p\\b\\.?|\\ba\\.u\\.b\\b\\.?", " "),
          Vervanging.of("\\bb4\\b", "before"),
          Vervanging.of("\\ba\\.m\\.?", "am"),
          Vervanging.of("\\bp\\.m\\.?", "pm"),
          Vervanging.of("o'clock|oclock", " uur "),
          Vervanging.of(
              "\\b(ma|di|wo|woe|do|vr|za|zo|jan|feb|febr|mrt|apr|aug|sept?|okt|nov|dec)\\.", "$1 "),
          Vervanging.of("\\b(\\d{1,2}) ?[-–] ?(\\d{1,2}) ?(?:uur|u|h)\\b", "$1 tot $2 uur"),
          Vervanging.of("\\b(\\d{1,2}[:.]\\d{2}) ?[-–] ?(\\d{1,2}[:.]\\d{2})\\b", "$1 tot $2"),
          Vervanging.of(
              "\\b(\\d{1,2})[-–](\\d{1,2}) (?=jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep"
                  + "|okt|nov|dec)",
              "$1 tot $2 "),
          Vervanging.of("\\b(\\d{1,2}) en een half uur\\b", "$1 uur 30"));

  private static final Pattern STUK =
      Pattern.compile(
          "(?<iso>\\d{4}-\\d{2}-\\d{2})"
              + "|(?<datum>\\d{1,2}[-/]\\d{1,2}(?:[-/]\\d{2,4})?(?![\\d/-]))"
              + "|(?<punten>\\d{1,2}\\.\\d{1,2}\\.\\d{2,4})"
              + "|(?<klok>\\d{1,2}(?:[:.]|[uh](?=\\d))\\d{2}(?!\\d))(?: ?[uh]\\b)?"
              + "|(?<half>\\d{1,2}) ?(?<ampm>am|pm)\\b"
              + "|(?<uur>\\d{1,2})[uh]\\b"
              + "|(?<tallen>\\d{1,2})en\\b"
              + "|(?<rang>\\d{1,2})(?:e|de|ste|st|nd|rd|th)n?\\b"
              + "|(?<getal>\\d+)x?"
              + "|(?<woord>'?[a-z]+(?:'[a-z]+)*|[&+])"
              + "|(?<punt>[,;:!?.()…]|[–-](?= )|/)");

  private static final Pattern DAGDEEL =
      Pattern.compile(
          "(?<dag>[a-z]{2,}?)s?(?<deel>ochtend|morgen|voormiddag|namiddag|middag|avond|ocht|mid|vroeg)"
              + "s?(?:en)?");
  private static final Set<String> MORGEN_ERVOOR =
      Set.of("de", "'s", "s", "goede", "goeden", "goeie");

  private final Woordenboek woordenboek;
  private final Productwoorden producten;
  private final List<Vervanging> vooraf;

  private record Vervanging(Pattern patroon, String door) {
    static Vervanging of(String patroon, String door) {
      return new Vervanging(Pattern.compile(patroon), door);
    }
  }

  Woordlezer(Woordenboek woordenboek, Productwoorden producten) {
    this.woordenboek = woordenboek;
    this.producten = producten;
    this.vooraf =
        Stream.concat(
                VOORAF.stream(),
                woordenboek.list("feestzin").entrySet().stream()
                    .sorted(Comparator.comparing(zin -> -zin.getKey().length()))
                    .map(
                        zin ->
                            Vervanging.of(
                                "\\b" + Pattern.quote(zin.getKey()) + "\\b",
                                zin.getValue().toLowerCase(Locale.ROOT))))
            .toList();
  }

  boolean namesProduct(String tekst) {
    return !producten.find(Tekstvorm.fold(tekst)).isEmpty();
  }

  List<Begrip> read(String tekst, Kalender kalender) {
    String gevouwen = Tekstvorm.fold(tekst);
    for (Vervanging vervanging : vooraf) {
      gevouwen = vervanging.patroon().matcher(gevouwen).replaceAll(vervanging.door());
    }
    Deque<Productwoorden.Treffer> genoemd = new ArrayDeque<>(producten.find(gevouwen));
    List<Begrip> stukken = new ArrayList<>();
    Matcher matcher = STUK.matcher(gevouwen);
    int verder = 0;
    while (matcher.find(verder)) {
      verder = matcher.end();
      Productwoorden.Treffer product = genoemd.peek();
      if (product != null && matcher.end() > product.begin()) {
        stukken.add(new Product(product.upl()));
        verder = product.einde();
        genoemd.remove();
      } else if (matcher.group("woord") != null) {
        addWoord(matcher.group("woord"), kalender, stukken);
      } else if (matcher.group("punt") != null) {
        stukken.add(new Punt(matcher.group("punt")));
      } else {
        stukken.add(Cijferlezer.read(matcher, kalender));
      }
    }
    return stukken;
  }

  private void addWoord(String getypt, Kalender kalender, List<Begrip> stukken) {
    String woord = woordenboek.correct(bare(getypt), producten.listWoorden());
    if (woordenboek.is("vulling", woord)) {
      return;
    }
    Optional<String> dag = woordenboek.find("vandaag", woord);
    Optional<Dagdeel> vandeel = woordenboek.find("vandeel", woord).map(Dagdeel::valueOf);
    if (woord.equals("morgen") && isAfterDag(stukken)) {
      stukken.add(new Deel(Dagdeel.OCHTEND));
    } else if (dag.isPresent()) {
      stukken.add(kalender.inDays(number(dag.get())));
    } else if (vandeel.isPresent()) {
      stukken.add(kalender.today());
      stukken.add(new Deel(vandeel.get()));
    } else {
      List<Begrip> samen = samengesteld(woord, kalender);
      if (samen.isEmpty()) {
        stukken.add(
            simple(woord, kalender)
                .orElseGet(() -> new Woord(woordenboek.find("gewoon", woord).orElse(woord))));
      } else {
        stukken.addAll(samen);
      }
    }
  }

  /** "Dinsdag morgen" and "in de morgen" are no tomorrow, and neither is "goede morgen". */
  private static boolean isAfterDag(List<Begrip> stukken) {
    if (stukken.isEmpty()) {
      return false;
    }
    Begrip vorige = stukken.get(stukken.size() - 1);
    return (vorige instanceof Dagen dagen && dagen.isWeekdag())
        || (vorige instanceof Woord woord && MORGEN_ERVOOR.contains(woord.tekst()));
  }

  private Optional<Begrip> simple(String woord, Kalender kalender) {
    return woordenboek
        .find("dag", woord)
        .<Begrip>map(dag -> kalender.weekdag(DayOfWeek.valueOf(dag)))
        .or(() -> woordenboek.find("maand", woord).map(naam -> month(naam, true)))
        .or(() -> woordenboek.find("maandkort", woord).map(naam -> month(naam, false)))
        .or(() -> woordenboek.find("dagdeel", woord).map(naam -> new Deel(Dagdeel.valueOf(naam))))
        .or(
            () ->
                woordenboek
                    .find("feest", woord)
                    .map(naam -> Feestdag.valueOf(naam).next(kalender.vandaag())))
        .or(() -> woordenboek.find("getal", woord).map(waarde -> new Getal(number(waarde))))
        .or(() -> woordenboek.find("rang", woord).map(waarde -> new Rang(number(waarde), false)))
        .or(() -> woordenboek.find("getallen", woord).map(waarde -> new Tallen(number(waarde))))
        .or(() -> woordenboek.find("plaats", woord).map(Plaats::new))
        .or(() -> woordenboek.find("windstreek", woord).map(Richting::new))
        .or(() -> woordenboek.find("mens", woord).map(waarde -> new Mens(number(waarde))))
        .or(() -> woordenboek.find("zelf", woord).map(waarde -> new Mensen(1, true)));
  }

  /** "Daughter's" without the possessive. */
  private String bare(String woord) {
    String kern = woord.endsWith("'s") ? woord.substring(0, woord.length() - 2) : woord;
    return woordenboek.is("mens", kern) ? kern : woord;
  }

  private static Begrip month(String naam, boolean voluit) {
    return new Maand(Month.valueOf(naam), voluit);
  }

  /** "Maandagmiddag", "vrmid", "morgenochtend": a day and a part of it; none when it is not so. */
  private List<Begrip> samengesteld(String woord, Kalender kalender) {
    MatchResult delen = DAGDEEL.matcher(woord).results().findFirst().orElse(null);
    if (delen == null || delen.start() != 0 || delen.end() != woord.length()) {
      return List.of();
    }
    String begin = woordenboek.correct(delen.group(1), Set.of());
    Optional<Begrip> dag =
        woordenboek
            .find("dag", begin)
            .or(() -> woordenboek.find("dagkort", begin))
            .<Begrip>map(naam -> kalender.weekdag(DayOfWeek.valueOf(naam)))
            .or(
                () ->
                    woordenboek
                        .find("vandaag", begin)
                        .map(verder -> kalender.inDays(number(verder))));
    String deel = delen.group(2);
    Dagdeel dagdeel =
        deel.equals("morgen") || deel.equals("vroeg")
            ? Dagdeel.OCHTEND
            : Dagdeel.valueOf(woordenboek.find("dagdeel", deel).orElse("OCHTEND"));
    return dag.map(gevonden -> List.of(gevonden, new Deel(dagdeel))).orElse(List.of());
  }

  private static int number(String cijfers) {
    return Integer.parseInt(cijfers);
  }
}
