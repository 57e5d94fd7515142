package nl.zaakwijs.sandbox.zaad;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Made-up residents in numbers, to measure with: with one zaak, with twenty, with five hundred, and
 * with thirty documents in a zaak. They can log in, but the login page does not show them.
 */
public final class Menigte {
  /** How many residents have twenty zaken. */
  public static final int MET_TWINTIG = 64;

  private static final int EERSTE = 999_992_000;
  private static final List<Integer> GEWICHTEN = List.of(9, 8, 7, 6, 5, 4, 3, 2, -1);
  private static final List<String> SOORTEN =
      List.of("dakkapel", "parkeervergunning", "bezwaar", "melding", "kapvergunning");

  private Menigte() {}

  /** The BSN of the resident with this many zaken; the first of those with twenty. */
  public static String bsn(int zaken) {
    return switch (zaken) {
      case 1 -> bsns().get(0);
      case 20 -> bsns().get(2);
      case 500 -> bsns().get(1);
      default -> throw new IllegalArgumentException("nobody has " + zaken + " zaken");
    };
  }

  /** The BSNs of those with twenty zaken. */
  public static List<String> bsnsMetTwintig() {
    return bsns().subList(2, 2 + MET_TWINTIG);
  }

  static List<Bewoner> bewoners(ObjectMapper mapper) {
    return bsns().stream()
        .map(bsn -> Map.of("bsn", bsn, "naam", "Bewoner " + bsn.substring(5), "omschrijving", ""))
        .map(bewoner -> mapper.convertValue(bewoner, Bewoner.class))
        .toList();
  }

  /**
   * Their zaken.
   *
   * @param mapper reads dates that count from today
   */
  static List<Zaak> zaken(ObjectMapper mapper) {
    List<Zaak> alle = new ArrayList<>();
    List<String> bsns = bsns();
    // The only zaak of the first is the one with thirty documents.
    alle.add(zaak(mapper, 0, bsns.get(0), 30));
    IntStream.range(0, 500).forEach(i -> alle.add(zaak(mapper, 1 + i, bsns.get(1), 1)));
    for (int wie = 0; wie < MET_TWINTIG; wie++) {
      String bsn = bsns.get(2 + wie);
      int begin = 1_000 + wie * 20;
      IntStream.range(begin, begin + 20).forEach(i -> alle.add(zaak(mapper, i, bsn, 2)));
    }
    return alle;
  }

  private static Zaak zaak(ObjectMapper mapper, int index, String bsn, int documenten) {
    int dagen = 3 + index % 40;
    Map<String, Object> zaak =
        Map.of(
            "nummer", String.format(Locale.ROOT, "ZAAK-2026-%07d", 2_000_000 + index),
            "zaaktype", SOORTEN.get(index % SOORTEN.size()),
            "bsn", bsn,
            "omschrijving", "Aanvraag nummer " + index,
            "start", "-" + dagen + "d",
            "uiterlijk", "+" + (60 - dagen) + "d",
            "statussen",
                List.of(
                    Map.of("op", "-" + dagen + "d 09:10"),
                    Map.of("op", "-" + (dagen - 2) + "d 14:20")),
            "rollen", List.of(Map.of("soort", "behandelaar", "afdeling", "Vergunningen")),
            "documenten",
                IntStream.range(0, documenten)
                    .mapToObj(
                        nummer ->
                            Map.of(
                                "titel", "Stuk " + (nummer + 1),
                                "bestandsnaam", "stuk-" + (nummer + 1) + ".pdf",
                                "datum", "-" + dagen + "d",
                                "vertrouwelijkheid", "zaakvertrouwelijk"))
                    .toList());
    return mapper.convertValue(zaak, Zaak.class);
  }

  private static List<String> bsns() {
    return IntStream.iterate(EERSTE, bsn -> bsn + 1)
        .filter(Menigte::passesElevenTest)
        .limit(2 + MET_TWINTIG)
        .mapToObj(Integer::toString)
        .toList();
  }

  private static boolean passesElevenTest(int bsn) {
    String cijfers = Integer.toString(bsn);
    int som =
        IntStream.range(0, GEWICHTEN.size())
            .map(i -> GEWICHTEN.get(i) * (cijfers.charAt(i) - '0'))
            .sum();
    return som % 11 == 0;
  }
}
