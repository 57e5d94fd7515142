package nl.zaakwijs.portal.kennis.invoer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.kennis.Artikel;
import nl.zaakwijs.portal.kennis.ArtikelLezer;
import nl.zaakwijs.portal.kennis.Kop;

/**
 * Reads one article from Markdown. Front matter with a product name makes it an article in our own
 * form, which has to be right in every part; without it the first heading is the question.
 */
final class MarkdownInvoer {
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final Pattern VOORWERK =
      Pattern.compile("\\A---[ \\t]*\\n(.*?\\n)?---[ \\t]*(?:\\n|\\z)", Pattern.DOTALL);
  private static final Pattern TITEL = Pattern.compile("\\A\\s*#{1,6}[ \\t]+([^\\n]+)(?:\\n|\\z)");

  private final ArtikelLezer lezer;
  private final Herkomst herkomst;

  MarkdownInvoer(ArtikelLezer lezer, Herkomst herkomst) {
    this.lezer = lezer;
    this.herkomst = herkomst;
  }

  /**
   * The article of a file.
   *
   * @param id the file's name without its extension
   */
  Invoer read(String id, Taal taal, String inhoud) {
    String tekst = inhoud.replace("\r\n", "\n");
    try {
      Matcher voorwerk = VOORWERK.matcher(tekst);
      boolean heeft = voorwerk.find();
      String regels = heeft ? voorwerk.group(1) : null;
      JsonNode kop = regels == null ? MissingNode.getInstance() : YAML.readTree(regels);
      if (kop.has("upl")) {
        return strict(lezer.read(id, taal, tekst));
      }
      return readFree(id, taal, kop, heeft ? tekst.substring(voorwerk.end()) : tekst);
    } catch (JsonProcessingException e) {
      return refused("its front matter is no YAML: " + Opmaak.toLine(e.getOriginalMessage()));
    } catch (IllegalStateException e) {
      return refused(String.valueOf(e.getMessage()));
    }
  }

  /**
   * Without its short answer, for want of a fact of the municipality, an article answers nothing.
   */
  private Invoer strict(Artikel artikel) {
    return artikel.find(Kop.KORT_ANTWOORD).isPresent()
        ? new Invoer(List.of(artikel), List.of())
        : refused("its short answer lacks a fact of the municipality");
  }

  private Invoer readFree(String id, Taal taal, JsonNode kop, String tekst) {
    Map<Veld, String> velden = new EnumMap<>(Veld.class);
    for (Veld veld : Veld.values()) {
      find(kop, veld).filter(node -> !node.isArray()).ifPresent(node -> put(velden, veld, node));
    }
    velden.putIfAbsent(Veld.ID, id);
    Matcher titel = TITEL.matcher(tekst);
    boolean heeft = titel.find() && Kop.find(titel.group(1).strip()).isEmpty();
    if (heeft) {
      velden.putIfAbsent(Veld.VRAAG, titel.group(1).strip());
    }
    velden.putIfAbsent(Veld.VRAAG, id.replace('-', ' ').replace('_', ' '));
    velden.put(Veld.ANTWOORD, heeft ? tekst.substring(titel.end()) : tekst);
    Vraagantwoord vraag =
        new Vraagantwoord(velden, list(kop, Veld.TREFWOORDEN), list(kop, Veld.VRAGEN));
    return vraag
        .findBezwaar()
        .map(this::refused)
        .orElseGet(() -> new Invoer(List.of(vraag.toArtikel(herkomst, taal)), List.of()));
  }

  private Invoer refused(String reden) {
    return new Invoer(List.of(), List.of(herkomst.naam() + ": " + reden));
  }

  private static void put(Map<Veld, String> velden, Veld veld, JsonNode node) {
    String waarde = node.isObject() ? node.path("url").asText("") : node.asText("");
    if (!waarde.isBlank()) {
      velden.put(veld, waarde);
    }
  }

  private static Optional<JsonNode> find(JsonNode kop, Veld veld) {
    return veld.namen().stream().filter(kop::hasNonNull).findFirst().map(kop::path);
  }

  private static List<String> list(JsonNode kop, Veld veld) {
    List<String> waarden = new ArrayList<>();
    find(kop, veld).ifPresent(node -> node.forEach(waarde -> waarden.add(waarde.asText())));
    return waarden;
  }
}
