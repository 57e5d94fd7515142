package nl.zaakwijs.portal.afspraakzin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.zaakwijs.portal.kennis.Spelling;
import nl.zaakwijs.portal.kennis.Tekstvorm;

/**
 * What residents call the products that one makes an appointment for, with the name of each in the
 * Uniforme Productnamenlijst. Spaces, hyphens and a slip of the pen make no difference.
 */
public final class Productwoorden {
  private static final Pattern WOORD = Pattern.compile("[a-z0-9']+");
  private static final Pattern TUSSEN = Pattern.compile("[ -]");
  private static final Pattern KOMMA = Pattern.compile("\\s*,\\s*");
  private static final Pattern GEEN_LETTER = Pattern.compile("[^a-z0-9]+");
  private static final Pattern UITGANG =
      Pattern.compile(
          "(?:s|en|n|je|jes|tje|tjes)?(?:afspra+k(?:en|je)?|aanvra+ge?n?|verleng(?:ing|en)|gesprek"
              + "|vernieuwing|zaken)?");

  /** Words that are never the end of a word that was cut in two. */
  private static final Set<String> LOS = Set.of("en", "s", "n", "je", "afspraak", "zaken");

  /** "I'd like" asks for no id. */
  private static final String ZOU_IK = "i'd";

  private static final int MEESTE_WOORDEN = 6;
  private static final int KORTST = 6;
  private static final int KORTSTE_STAM = 4;

  private final Map<String, String> woorden;
  private final Spelling losse;

  /** Where a product is named, from begin to einde (exclusive). */
  record Treffer(int begin, int einde, String upl) {}

  private Productwoorden(Map<String, String> woorden) {
    this.woorden = Map.copyOf(woorden);
    this.losse =
        Spelling.of(
            woorden.keySet().stream()
                .filter(woord -> woord.length() >= KORTST)
                .collect(Collectors.toSet()));
  }

  /**
   * The listed words, with those that the knowledge has.
   *
   * @param kennis per name of the Uniforme Productnamenlijst what else it is called
   */
  public static Productwoorden read(Map<String, List<String>> kennis) {
    Map<String, String> woorden = new HashMap<>();
    Set<String> anders = new HashSet<>();
    for (String regel : resource().lines().map(String::strip).toList()) {
      int punt = regel.indexOf(':');
      if (punt > 0 && !regel.startsWith("#")) {
        String upl = regel.substring(0, punt);
        List<String> genoemd =
            KOMMA
                .splitAsStream(regel.substring(punt + 1).strip())
                .map(Productwoorden::key)
                .toList();
        if (upl.equals("-")) {
          anders.addAll(genoemd);
        } else {
          genoemd.forEach(woord -> woorden.put(woord, upl));
        }
      }
    }
    kennis.forEach(
        (upl, namen) ->
            namen.stream()
                .map(Productwoorden::key)
                .filter(woord -> !anders.contains(woord))
                .forEach(woord -> woorden.putIfAbsent(woord, upl)));
    return new Productwoorden(woorden);
  }

  /** The names of the products that this file itself knows. */
  public static Set<String> listNamen() {
    return resource()
        .lines()
        .filter(regel -> regel.indexOf(':') > 1 && !regel.startsWith("#"))
        .map(regel -> regel.substring(0, regel.indexOf(':')))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String resource() {
    try (InputStream in = Productwoorden.class.getResourceAsStream("/afspraakzin/producten.txt")) {
      if (in == null) {
        throw new IllegalStateException("/afspraakzin/producten.txt is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read /afspraakzin/producten.txt", e);
    }
  }

  private static String key(String woorden) {
    return GEEN_LETTER.matcher(Tekstvorm.fold(woorden)).replaceAll("");
  }

  /** The words that stand for a product by themselves. */
  Collection<String> listWoorden() {
    return woorden.keySet();
  }

  /** Where products are named in a folded text; where names overlap, the longest. */
  List<Treffer> find(String gevouwen) {
    List<MatchResult> gevonden = WOORD.matcher(gevouwen).results().toList();
    List<Treffer> treffers = new ArrayList<>();
    int plaats = 0;
    while (plaats < gevonden.size()) {
      int aantal = run(gevouwen, gevonden, plaats);
      Optional<String> upl = Optional.empty();
      while (aantal > 0 && upl.isEmpty()) {
        int begin = gevonden.get(plaats).start();
        int einde = gevonden.get(plaats + aantal - 1).end();
        upl = lookUp(gevouwen.substring(begin, einde), aantal);
        upl.ifPresent(naam -> treffers.add(new Treffer(begin, einde, naam)));
        aantal -= upl.isPresent() ? 0 : 1;
      }
      plaats += Math.max(1, aantal);
    }
    return treffers;
  }

  /** How many words stand together here, with only a space or hyphen between them. */
  private static int run(String tekst, List<MatchResult> gevonden, int eerste) {
    int aantal = 1;
    while (aantal < MEESTE_WOORDEN
        && eerste + aantal < gevonden.size()
        && TUSSEN
            .matcher(
                tekst.substring(
                    gevonden.get(eerste + aantal - 1).end(), gevonden.get(eerste + aantal).start()))
            .matches()) {
      aantal++;
    }
    return aantal;
  }

  private Optional<String> lookUp(String getypt, int aantal) {
    String woord = key(getypt);
    if (getypt.equals(ZOU_IK)) {
      return Optional.empty();
    }
    if (aantal > 1 && LOS.contains(getypt.substring(getypt.lastIndexOf(' ') + 1))) {
      return Optional.empty();
    }
    Optional<String> bekend = Optional.ofNullable(woorden.get(woord)).or(() -> inflected(woord));
    if (bekend.isPresent() || aantal > 1 || woord.length() < KORTST) {
      return bekend;
    }
    return losse.findCorrection(woord.replace("y", "ij")).map(woorden::get);
  }

  /** "Rijbewijsafspraak", "paspoortaanvragen": a product with something behind it. */
  private Optional<String> inflected(String woord) {
    for (int einde = woord.length() - 1; einde >= KORTSTE_STAM; einde--) {
      String upl = woorden.get(woord.substring(0, einde));
      if (upl != null && UITGANG.matcher(woord.substring(einde)).matches()) {
        return Optional.of(upl);
      }
    }
    return Optional.empty();
  }
}
