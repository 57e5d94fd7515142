package nl.zaakwijs.portal.kennis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zaakwijs.portal.gemeente.Gemeente;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.kennis.invoer.Kennisinvoer;

/** Our own questions with the articles that answer them, and what the index finds for each. */
final class Voorbeeldvragen {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> GEDEKT = List.of("pakket-basis", "pakket-a", "pakket-b");
  private static final List<String> NIET_GEDEKT = List.of("niet-gedekt");

  /** What the id of a bare article begins with: nothing else is known of it. */
  private static final String KAAL = "kaal.";

  /** Of each five articles, the questions about two are never learned from. */
  private static final int DELEN = 5;

  private static final int TOETSDELEN = 2;
  private static final int KAAL_TELT = 3;
  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 22);

  private Voorbeeldvragen() {}

  /**
   * A question and what was found for it.
   *
   * @param artikelen those that answer it; none when no article does
   * @param kandidaten best first
   */
  record Voorbeeld(String vraag, String stijl, Set<String> artikelen, List<Kandidaat> kandidaten) {
    /** The place of the right article, from 0; -1 when it was not found. */
    int place() {
      for (int i = 0; i < kandidaten.size(); i++) {
        if (artikelen.contains(kandidaten.get(i).artikel().id())) {
          return i;
        }
      }
      return -1;
    }

    /** As if the right article did not exist. */
    Voorbeeld uncovered() {
      return new Voorbeeld(
          vraag,
          stijl,
          Set.of(),
          kandidaten.stream().filter(k -> !artikelen.contains(k.artikel().id())).toList());
    }
  }

  /** Questions that an article answers: those to learn from, or those to be tested by. */
  static List<Voorbeeld> listGedekt(boolean toets) {
    return list(GEDEKT, new Kennisbank(Gemeente.builtIn()), toets);
  }

  /** Questions that no article answers. */
  static List<Voorbeeld> listNietGedekt(boolean toets) {
    return list(NIET_GEDEKT, new Kennisbank(Gemeente.builtIn()), toets);
  }

  /** The same, of knowledge that has no more than a question and an answer for each subject. */
  static List<Voorbeeld> listGedektKaal(boolean toets) {
    return list(GEDEKT, bare(toets), toets);
  }

  /** The same for what it does not answer. */
  static List<Voorbeeld> listNietGedektKaal(boolean toets) {
    return list(NIET_GEDEKT, bare(toets), toets);
  }

  /** Questions about knowledge of others, as it was imported: nothing else is known of it. */
  static List<Voorbeeld> listIngevoerd(boolean toets) {
    return ask(imported(toets), List.of("ingevoerd-" + deel(toets)), regel -> true);
  }

  /** Questions that it does not answer: those about what the other half of it is about. */
  static List<Voorbeeld> listNietIngevoerd(boolean toets) {
    return ask(imported(toets), List.of("ingevoerd-" + deel(!toets)), regel -> true).stream()
        .map(v -> new Voorbeeld(v.vraag(), v.stijl(), Set.of(), v.kandidaten()))
        .toList();
  }

  private static Kennisbank imported(boolean toets) {
    try {
      Path bestand =
          Path.of(
              Objects.requireNonNull(
                      Voorbeeldvragen.class.getResource(
                          "/vragen/ingevoerd-" + deel(toets) + ".csv"))
                  .toURI());
      return Kennisbank.of(new Kennisinvoer(Gemeente.builtIn(), VANDAAG).read(bestand).artikelen());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String deel(boolean toets) {
    return toets ? "toets" : "oefen";
  }

  /** All to learn from: of built-in, of imported and, a third as much, of bare knowledge. */
  static Weging learn() {
    List<Voorbeeld> gedekt = listGedekt(false);
    List<Voorbeeld> ingevoerd = listIngevoerd(false);
    List<Voorbeeld> kaal = listGedektKaal(false);
    List<Voorbeeld> alle = new ArrayList<>(gedekt);
    for (int i = 0; i < gedekt.size(); i++) {
      alle.add(ingevoerd.get(i % ingevoerd.size()));
    }
    for (int i = 0; i < kaal.size(); i += KAAL_TELT) {
      alle.add(kaal.get(i));
    }
    return Leerling.learn(alle, join(listNietGedekt(false), listNietGedektKaal(false)));
  }

  private static List<Voorbeeld> join(List<Voorbeeld> een, List<Voorbeeld> ander) {
    return Stream.concat(een.stream(), ander.stream()).toList();
  }

  /** The built-in articles as an import would give them; nothing is known of those of the test. */
  private static Kennisbank bare(boolean toets) {
    List<Artikel> alle = new ArtikelLezer(Gemeente.builtIn()).readAll(Taal.NL);
    Set<String> ids = alle.stream().map(Artikel::id).collect(Collectors.toSet());
    Set<String> getoetst =
        ids.stream().filter(Voorbeeldvragen::isToets).collect(Collectors.toSet());
    return new Kennisbank(
        () ->
            new Artikelen(
                alle.stream().map(Voorbeeldvragen::strip).toList(),
                List.of(),
                List.of(),
                Themales.learn(Themales.list(toets ? getoetst : ids))),
        Betekenissen.none());
  }

  private static Artikel strip(Artikel artikel) {
    return new Artikel(
        KAAL + artikel.id(),
        Artikel.GEEN_UPL,
        artikel.vragen().get(0),
        artikel.thema(),
        artikel.taal(),
        List.of(),
        List.of(),
        artikel.gecontroleerd(),
        artikel.bron(),
        null,
        null,
        null,
        artikel.passages());
  }

  private static List<Voorbeeld> list(
      List<String> bestanden, Kennisbank kennisbank, boolean toets) {
    return ask(kennisbank, bestanden, regel -> isToets(regel) == toets);
  }

  private static List<Voorbeeld> ask(
      Kennisbank kennisbank, List<String> bestanden, Predicate<JsonNode> welke) {
    return bestanden.stream()
        .flatMap(bestand -> ArtikelLezer.readResource("/vragen/" + bestand + ".jsonl").lines())
        .filter(regel -> !regel.isBlank())
        .map(Voorbeeldvragen::parse)
        .filter(welke)
        .toList()
        .parallelStream()
        .map(regel -> ask(kennisbank, regel))
        .toList();
  }

  /** By the article, so that nothing of a tested article was learned. */
  private static boolean isToets(JsonNode regel) {
    String deel =
        regel.path("id").isTextual() ? regel.path("id").asText() : regel.path("q").asText();
    return isToets(deel);
  }

  private static boolean isToets(String deel) {
    return Math.floorMod(deel.hashCode(), DELEN) < TOETSDELEN;
  }

  private static Voorbeeld ask(Kennisbank kennisbank, JsonNode regel) {
    String vraag = regel.path("q").asText();
    String stijl = regel.path("style").asText();
    Set<String> goed = new HashSet<>();
    Stream.concat(Stream.of(regel.path("id")), new ArrayList<>(toList(regel.path("also"))).stream())
        .filter(JsonNode::isTextual)
        .forEach(id -> goed.addAll(List.of(id.asText(), KAAL + id.asText())));
    Taal taal = stijl.equals("engels") ? Taal.EN : Taal.NL;
    return new Voorbeeld(vraag, stijl, goed, kennisbank.find(vraag, taal));
  }

  private static List<JsonNode> toList(JsonNode rij) {
    List<JsonNode> lijst = new ArrayList<>();
    rij.forEach(lijst::add);
    return lijst;
  }

  private static JsonNode parse(String regel) {
    try {
      return JSON.readTree(regel);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(regel, e);
    }
  }
}
