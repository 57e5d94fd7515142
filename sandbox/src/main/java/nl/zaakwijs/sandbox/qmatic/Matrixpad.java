package nl.zaakwijs.sandbox.qmatic;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A path whose last segment may carry parameters behind semicolons: {@code
 * dates;servicePublicId=A;numberOfCustomers=1}.
 *
 * @param segmenten without their parameters
 * @param parameters of the last segment, each {@code name=value}
 */
record Matrixpad(List<String> segmenten, List<String> parameters) {

  static Matrixpad of(String pad) {
    List<String> segmenten = new ArrayList<>();
    List<String> parameters = List.of();
    for (String segment : pad.split("/", -1)) {
      if (!segment.isEmpty()) {
        List<String> delen = List.of(segment.split(";", -1));
        segmenten.add(decode(delen.get(0)));
        parameters = delen.stream().skip(1).map(Matrixpad::decode).toList();
      }
    }
    return new Matrixpad(segmenten, parameters);
  }

  List<String> values(String naam) {
    return parameters.stream()
        .filter(parameter -> parameter.startsWith(naam + "="))
        .map(parameter -> parameter.substring(naam.length() + 1))
        .toList();
  }

  /**
   * What stands in the places of the stars, if the path looks like the pattern.
   *
   * @param patroon segments, with a star for what varies
   */
  Optional<List<String>> match(String patroon) {
    List<String> verwacht = List.of(patroon.split("/", -1));
    if (verwacht.size() != segmenten.size()) {
      return Optional.empty();
    }
    List<String> gevonden = new ArrayList<>();
    for (int i = 0; i < verwacht.size(); i++) {
      if (verwacht.get(i).equals("*")) {
        gevonden.add(segmenten.get(i));
      } else if (!verwacht.get(i).equals(segmenten.get(i))) {
        return Optional.empty();
      }
    }
    return Optional.of(gevonden);
  }

  private static String decode(String tekst) {
    return URLDecoder.decode(tekst, StandardCharsets.UTF_8);
  }
}
