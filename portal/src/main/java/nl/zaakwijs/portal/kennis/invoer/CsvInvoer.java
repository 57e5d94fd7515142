package nl.zaakwijs.portal.kennis.invoer;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.kennis.Artikel;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads questions with their answers from a table: RFC 4180 with commas, semicolons or tabs. A row
 * that can't be used is refused, and told why; the others stay.
 */
final class CsvInvoer {
  private static final List<Character> SCHEIDINGEN = List.of(',', ';', '\t');
  private static final List<Veld> VERPLICHT = List.of(Veld.ID, Veld.VRAAG, Veld.ANTWOORD);

  /** How a spreadsheet program says which separator it wrote. */
  private static final Pattern SEP = Pattern.compile("\\Asep=(.)\\R");

  private final Herkomst herkomst;

  CsvInvoer(Herkomst herkomst) {
    this.herkomst = herkomst;
  }

  /**
   * The articles of a table.
   *
   * @throws IllegalArgumentException that names the column that is missing
   */
  Invoer read(String inhoud) {
    Matcher sep = SEP.matcher(inhoud);
    boolean heeft = sep.find();
    String tekst = heeft ? inhoud.substring(sep.end()) : inhoud;
    char scheiding = heeft ? sep.group(1).charAt(0) : delimiter(tekst);
    int begin = heeft ? sep.end() : 0;
    try (CSVParser tabel = parse(tekst, scheiding)) {
      return read(tabel.iterator(), new Regelteller(inhoud, begin));
    } catch (IOException e) {
      throw new IllegalArgumentException(herkomst.naam() + " is no table: " + e.getMessage(), e);
    }
  }

  private static CSVParser parse(String tekst, char scheiding) throws IOException {
    CSVFormat vorm =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(scheiding)
            .setIgnoreEmptyLines(true)
            .setTrailingData(true)
            .get();
    return CSVParser.parse(new StringReader(tekst), vorm);
  }

  /** The one by which the first line has the most columns that we know. */
  private static char delimiter(String tekst) {
    String eerste = tekst.lines().findFirst().orElse("");
    char beste = SCHEIDINGEN.get(0);
    int meest = 0;
    for (char scheiding : SCHEIDINGEN) {
      int bekend =
          columns(List.of(eerste.split(Pattern.quote(String.valueOf(scheiding)), -1))).size();
      if (bekend > meest) {
        meest = bekend;
        beste = scheiding;
      }
    }
    return beste;
  }

  private Invoer read(Iterator<CSVRecord> rijen, Regelteller regels) {
    List<Artikel> artikelen = new ArrayList<>();
    List<String> geweigerd = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    int nummer = 1;
    boolean volledig = true;
    try {
      if (!rijen.hasNext()) {
        throw new IllegalArgumentException(herkomst.naam() + " is empty");
      }
      List<String> koppen = rijen.next().toList();
      Map<Veld, List<Integer>> kolommen = check(koppen);
      while (rijen.hasNext()) {
        nummer++;
        CSVRecord rij = rijen.next();
        Vraagantwoord vraag = new Vraagantwoord(fields(rij, kolommen));
        Optional<String> bezwaar = objection(rij, koppen.size(), vraag, ids);
        if (bezwaar.isPresent()) {
          geweigerd.add(place(nummer, regels.line(rij)) + ": " + bezwaar.get());
        } else {
          artikelen.add(vraag.toArtikel(herkomst, Taal.NL));
        }
      }
    } catch (UncheckedIOException e) {
      volledig = false;
      geweigerd.add(
          herkomst.naam()
              + " from row "
              + (nummer + 1)
              + ": a quote is not closed, or stands wrong");
    }
    Invoer invoer = new Invoer(artikelen, geweigerd);
    return volledig ? invoer : invoer.incomplete();
  }

  private String place(int rij, long regel) {
    return herkomst.naam() + " row " + rij + " (line " + regel + ")";
  }

  /** Knows on which line of the file a row begins; rows come in the order of the file. */
  private static final class Regelteller {
    private final String inhoud;
    private final int begin;
    private int plaats;
    private long regel = 1;

    /**
     * @param begin where the table begins, of which rows know their place
     */
    Regelteller(String inhoud, int begin) {
      this.inhoud = inhoud;
      this.begin = begin;
    }

    long line(CSVRecord rij) {
      int doel = (int) Math.min(inhoud.length(), begin + rij.getCharacterPosition());
      while (doel < inhoud.length() && isLineEnd(inhoud.charAt(doel))) {
        doel++;
      }
      for (; plaats < doel; plaats++) {
        char teken = inhoud.charAt(plaats);
        boolean alone = teken == '\r' && inhoud.charAt(plaats + 1) != '\n';
        regel += teken == '\n' || alone ? 1 : 0;
      }
      return regel;
    }

    private static boolean isLineEnd(char teken) {
      return teken == '\n' || teken == '\r';
    }
  }

  private Map<Veld, List<Integer>> check(List<String> koppen) {
    Map<Veld, List<Integer>> kolommen = columns(koppen);
    for (Veld veld : VERPLICHT) {
      if (!kolommen.containsKey(veld)) {
        throw new IllegalArgumentException(
            herkomst.naam()
                + " has no column "
                + String.join(" or ", veld.namen())
                + "; it has "
                + String.join(", ", koppen));
      }
    }
    return kolommen;
  }

  /** Where each field stands; where several columns have it, the most telling name first. */
  private static Map<Veld, List<Integer>> columns(List<String> koppen) {
    List<String> namen = koppen.stream().map(Veld::fold).toList();
    Map<Veld, List<Integer>> kolommen = new EnumMap<>(Veld.class);
    for (Veld veld : Veld.values()) {
      List<Integer> plaatsen =
          veld.namen().stream().map(namen::indexOf).filter(plaats -> plaats >= 0).toList();
      if (!plaatsen.isEmpty()) {
        kolommen.put(veld, plaatsen);
      }
    }
    return kolommen;
  }

  private static Map<Veld, String> fields(CSVRecord rij, Map<Veld, List<Integer>> kolommen) {
    Map<Veld, String> velden = new EnumMap<>(Veld.class);
    kolommen.forEach(
        (veld, plaatsen) ->
            plaatsen.stream()
                .filter(plaats -> plaats < rij.size())
                .map(rij::get)
                .filter(waarde -> !waarde.isBlank())
                .findFirst()
                .ifPresent(waarde -> velden.put(veld, waarde)));
    return velden;
  }

  private static Optional<String> objection(
      CSVRecord rij, int breedte, Vraagantwoord vraag, Set<String> ids) {
    if (rij.stream().skip(breedte).anyMatch(waarde -> !waarde.isBlank())) {
      return Optional.of("it has " + rij.size() + " fields, and the first row " + breedte);
    }
    return vraag
        .findBezwaar()
        .or(
            () ->
                ids.add(vraag.id())
                    ? Optional.empty()
                    : Optional.of("the id '" + vraag.id() + "' stands there twice"));
  }
}
