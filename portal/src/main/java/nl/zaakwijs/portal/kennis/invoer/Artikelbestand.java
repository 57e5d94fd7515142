package nl.zaakwijs.portal.kennis.invoer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.kennis.Artikel;
import nl.zaakwijs.portal.kennis.Bron;
import nl.zaakwijs.portal.kennis.Kop;
import nl.zaakwijs.portal.kennis.Passage;
import org.jspecify.annotations.Nullable;

/**
 * An imported article as a file of the municipality's own knowledge: its name, and its text with
 * the source that it came from.
 *
 * @param naam without the extension; the article's id in the portal
 */
record Artikelbestand(String naam, Taal taal, String tekst) {
  /** In the front matter: which import wrote this file. */
  private static final String INVOER = "invoer";

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
          .disable(YAMLGenerator.Feature.SPLIT_LINES)
          .build();
  private static final Pattern VOORWERK =
      Pattern.compile("\\A---\\R(.*?)^---\\R", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern CONTROLE = Pattern.compile("(?m)^gecontroleerd: .*$");
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
  private static final Pattern ANDERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern RAND = Pattern.compile("^-+|-+$");
  private static final int LANGSTE_NAAM = 80;
  private static final int STAART = 8;
  private static final String ZONDER_ONDERWERP = "overig";

  /** The file of this article, written by the import with this name. */
  static Artikelbestand of(Artikel artikel, String invoer) {
    String naam = name(artikel.id());
    ObjectNode voorwerk = YAML.createObjectNode();
    voorwerk.put("id", naam);
    voorwerk.put("upl", artikel.upl());
    voorwerk.put("titel", safe(artikel.titel()));
    voorwerk.put("thema", artikel.thema().isBlank() ? ZONDER_ONDERWERP : safe(artikel.thema()));
    artikel.synoniemen().forEach(woord -> voorwerk.withArray("synoniemen").add(safe(woord)));
    artikel.vragen().forEach(vraag -> voorwerk.withArray("vragen").add(safe(vraag)));
    voorwerk.put("gecontroleerd", artikel.gecontroleerd().toString());
    put(voorwerk, "bron", artikel.bron());
    put(voorwerk, "organisatie", artikel.organisatie());
    put(voorwerk, "afspraak", artikel.afspraak());
    put(voorwerk, "online", artikel.online());
    voorwerk.put(INVOER, invoer);
    voorwerk.put("bron-id", artikel.id());
    return new Artikelbestand(
        naam, artikel.taal(), "---\n" + write(voorwerk) + "---\n" + body(artikel));
  }

  private static void put(ObjectNode voorwerk, String veld, @Nullable String waarde) {
    if (waarde != null) {
      voorwerk.put(veld, safe(waarde));
    }
  }

  /** A source without an address is no source that a resident can look up. */
  private static void put(ObjectNode voorwerk, String veld, @Nullable Bron bron) {
    if (bron != null && !bron.url().isEmpty()) {
      ObjectNode node = voorwerk.putObject(veld);
      put(node, "naam", bron.naam());
      put(node, "url", bron.url());
    }
  }

  private static String body(Artikel artikel) {
    StringBuilder tekst = new StringBuilder();
    for (Passage passage : artikel.passages()) {
      Kop kop = passage.kop();
      String titel = artikel.taal() == Taal.EN ? kop.titelEngels() : kop.titel();
      tekst.append("## ").append(titel).append('\n').append(safe(passage.tekst())).append("\n\n");
    }
    return tekst.toString();
  }

  /** A source's own braces are no place for a fact of the municipality. */
  private static String safe(String tekst) {
    return tekst.replace("{{", "{ {");
  }

  private static String write(JsonNode voorwerk) {
    try {
      return YAML.writeValueAsString(voorwerk);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An id that may stand in an address; two different ids never become one. */
  static String name(String id) {
    if (ID.matcher(id).matches() && id.length() <= LANGSTE_NAAM) {
      return id;
    }
    String staart =
        UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString().substring(0, STAART);
    String leesbaar = ANDERS.matcher(id.toLowerCase(Locale.ROOT)).replaceAll("-");
    String kort = leesbaar.substring(0, Math.min(LANGSTE_NAAM, leesbaar.length()));
    String begin = RAND.matcher(kort).replaceAll("");
    return begin.isEmpty() ? staart : begin + "-" + staart;
  }

  /** Whether that file says the same; only a check on another day is no change. */
  boolean isSame(String ander, String vandaag) {
    return tekst.equals(ander)
        || (tekst.contains("\ngecontroleerd: \"" + vandaag + "\"\n")
            && CONTROLE
                .matcher(tekst)
                .replaceFirst("")
                .equals(CONTROLE.matcher(ander).replaceFirst("")));
  }

  /** Which import wrote this file; empty when it was written by hand. */
  static String importOf(String bestand) {
    Matcher voorwerk = VOORWERK.matcher(bestand);
    if (!voorwerk.find()) {
      return "";
    }
    try {
      return YAML.readTree(voorwerk.group(1)).path(INVOER).asText("");
    } catch (JsonProcessingException e) {
      return "";
    }
  }
}
