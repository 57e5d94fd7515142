package nl.zaakwijs.portal.kennis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import nl.zaakwijs.portal.gemeente.Gemeente;
import nl.zaakwijs.portal.inwoner.Taal;
import org.jspecify.annotations.Nullable;

/**
 * Reads the articles: Markdown with front matter, one file each, named in {@code index.txt}. A file
 * that does not have the agreed form is refused with a message that says what is wrong in it.
 */
public final class ArtikelLezer {
  private static final Logger LOG = Logger.getLogger(ArtikelLezer.class.getName());
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final Pattern VOORWERK = Pattern.compile("(?m)^---[ ]*$");
  private static final Pattern KOPREGEL = Pattern.compile("(?m)^## ");

  private final Gemeente gemeente;
  private final Invulling invulling;
  private final UnaryOperator<String> bestanden;

  /** Reads the built-in articles, with this municipality's facts. */
  public ArtikelLezer(Gemeente gemeente) {
    this(gemeente, ArtikelLezer::readResource);
  }

  /**
   * @param bestanden the text of the file at a path; {@code IllegalStateException} when there is
   *     none
   */
  ArtikelLezer(Gemeente gemeente, UnaryOperator<String> bestanden) {
    this.gemeente = gemeente;
    this.bestanden = bestanden;
    this.invulling = new Invulling(gemeente::find);
  }

  /**
   * All articles of a language, in the order of {@code index.txt}.
   *
   * @throws IllegalStateException that names every file that is not right, and what is wrong in it
   */
  List<Artikel> readAll(Taal taal) {
    String map = "kennis/" + taal.code() + "/";
    List<Artikel> artikelen = new ArrayList<>();
    List<String> fouten = new ArrayList<>();
    for (String id : listIds(bestanden.apply("/" + map + "index.txt"))) {
      try {
        artikelen.add(read(id, taal, bestanden.apply("/" + map + id + ".md")));
      } catch (IllegalStateException e) {
        fouten.add(map + id + ".md: " + e.getMessage());
      }
    }
    if (!fouten.isEmpty()) {
      throw new IllegalStateException("The knowledge can't be used:\n" + String.join("\n", fouten));
    }
    return artikelen.stream().filter(ArtikelLezer::hasShortAnswer).toList();
  }

  /** The ids of the built-in articles of a language. */
  static List<String> listIngebouwd(Taal taal) {
    return listIds(readResource("/kennis/" + taal.code() + "/index.txt"));
  }

  private static List<String> listIds(String index) {
    return index
        .lines()
        .map(String::strip)
        .filter(id -> !id.isEmpty() && !id.startsWith("#"))
        .toList();
  }

  /** Without its short answer, for want of a fact, an article is left out; the others stay. */
  static boolean hasShortAnswer(Artikel artikel) {
    boolean has = artikel.find(Kop.KORT_ANTWOORD).isPresent();
    if (!has) {
      LOG.log(Level.WARNING, "kennis.artikel.weggelaten artikel={0}", artikel.id());
    }
    return has;
  }

  /**
   * One article.
   *
   * @param id the name of its file, without the extension
   * @throws IllegalStateException that says what is wrong in it
   */
  public Artikel read(String id, Taal taal, String bestand) {
    String[] delen = VOORWERK.split(bestand.replace("\r\n", "\n"), 3);
    if (delen.length < 3 || !delen[0].isBlank()) {
      throw new IllegalStateException("Artikel " + id + ": no front matter between --- lines");
    }
    JsonNode voorwerk = parse(id, delen[1]);
    if (!id.equals(voorwerk.path("id").asText())) {
      throw new IllegalStateException("Artikel " + id + ": 'id' differs from the file's name");
    }
    return new Artikel(
        id,
        require(id, voorwerk, "upl"),
        require(id, voorwerk, "titel"),
        require(id, voorwerk, "thema"),
        taal,
        list(voorwerk.path("synoniemen")),
        list(voorwerk.path("vragen")),
        readDate(id, require(id, voorwerk, "gecontroleerd")),
        readBron(id, voorwerk.path("bron"))
            .orElseGet(() -> new Bron(gemeente.naam(), gemeente.website())),
        find(id, voorwerk, "afspraak").orElse(null),
        find(id, voorwerk, "online").orElse(null),
        findOrganisatie(id, voorwerk),
        readPassages(id, delen[2]));
  }

  private @Nullable Bron findOrganisatie(String id, JsonNode voorwerk) {
    return readBron(id, voorwerk.path("organisatie")).orElse(null);
  }

  private List<Passage> readPassages(String id, String tekst) {
    List<Passage> passages = new ArrayList<>();
    boolean written = false;
    String[] delen = KOPREGEL.split(tekst, -1);
    for (int i = 1; i < delen.length; i++) {
      int einde = delen[i].indexOf('\n');
      String titel = (einde < 0 ? delen[i] : delen[i].substring(0, einde)).strip();
      Kop kop =
          Kop.find(titel)
              .orElseThrow(
                  () ->
                      new IllegalStateException(
                          "Artikel " + id + ": unknown heading '" + titel + "'"));
      written |= kop == Kop.KORT_ANTWOORD;
      String inhoud = invulling.fill(id, einde < 0 ? "" : delen[i].substring(einde));
      if (!inhoud.isEmpty()) {
        passages.add(new Passage(kop, inhoud));
      }
    }
    if (!written) {
      throw new IllegalStateException("Artikel " + id + ": no short answer");
    }
    return passages;
  }

  private Optional<Bron> readBron(String id, JsonNode node) {
    return find(id, node, "naam")
        .flatMap(naam -> find(id, node, "url").map(url -> new Bron(naam, url)));
  }

  private Optional<String> find(String id, JsonNode node, String veld) {
    return Optional.ofNullable(node.get(veld))
        .map(JsonNode::asText)
        .filter(waarde -> !waarde.isBlank())
        .flatMap(waarde -> invulling.fillValue(id, waarde));
  }

  private static JsonNode parse(String id, String yaml) {
    try {
      return YAML.readTree(yaml);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Artikel " + id + ": " + e.getOriginalMessage(), e);
    }
  }

  private String require(String id, JsonNode node, String veld) {
    return find(id, node, veld)
        .orElseThrow(
            () -> new IllegalStateException("Artikel " + id + ": '" + veld + "' is missing"));
  }

  private static LocalDate readDate(String id, String datum) {
    try {
      return LocalDate.parse(datum);
    } catch (DateTimeParseException e) {
      throw new IllegalStateException("Artikel " + id + ": '" + datum + "' is not a date", e);
    }
  }

  private static List<String> list(JsonNode node) {
    List<String> result = new ArrayList<>();
    node.forEach(waarde -> result.add(waarde.asText()));
    return result;
  }

  /** A text of the class path; {@code IllegalStateException} when it is not there. */
  static String readResource(String pad) {
    try (InputStream in = ArtikelLezer.class.getResourceAsStream(pad)) {
      if (in == null) {
        throw new IllegalStateException(pad + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + pad, e);
    }
  }
}
