package nl.zaakwijs.portal.kennis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.zaakwijs.portal.gemeente.Gemeente;
import nl.zaakwijs.portal.inwoner.Taal;

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
    return list(GEDEKT, bare(), toets);
  }

  /** The same for what it does not answer. */
  static List<Voorbeeld> listNietGedektKaal(boolean toets) {
    return list(NIET_GEDEKT, bare(), toets);
  }

  /** All to learn from, of the built-in and of the bare knowledge. */
  static Weging learn() {
    return Leerling.learn(
        join(listGedekt(false), listGedektKaal(false)),
        join(listNietGedekt(false), listNietGedektKaal(false)));
  }

  private static List<Voorbeeld> join(List<Voorbeeld> een, List<Voorbeeld> ander) {
    return Stream.concat(een.stream(), ander.stream()).toList();
  }

  /** The built-in articles as an import would give them. */
  private static Kennisbank bare() {
    return Kennisbank.of(
        new ArtikelLezer(Gemeente.builtIn())
            .readAll(Taal.NL).stream().map(Voorbeeldvragen::strip).toList());
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
    return bestanden.stream()
        .flatMap(bestand -> ArtikelLezer.readResource("/vragen/" + bestand + ".jsonl").lines())
        .filter(regel -> !regel.isBlank())
        .map(Voorbeeldvragen::parse)
        .filter(regel -> isToets(regel) == toets)
        .map(regel -> ask(kennisbank, regel))
        .toList();
  }

  /** By the article, so that nothing of a tested article was learned. */
  private static boolean isToets(JsonNode regel) {
    String deel =
        regel.path("id").isTextual() ? regel.path("id").asText() : regel.path("q").asText();
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
