package nl.zaakwijs.portal.kennis.invoer;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zaakwijs.portal.kennis.Kop;
import nl.zaakwijs.portal.kennis.Passage;
import org.jspecify.annotations.Nullable;

/**
 * The sections of a text in Markdown. A heading that articles have too, such as "Kosten", begins a
 * section of its own; any other heading stays in the text, in bold.
 */
final class Delen {
  private static final Pattern KOPREGEL = Pattern.compile("^#{1,6}\\s+(.+?)\\s*#*$");

  private Delen() {}

  /** At least one, unless the text is blank; the first is the short answer. */
  static List<Passage> split(String markdown) {
    Map<Kop, StringBuilder> delen = new EnumMap<>(Kop.class);
    Kop nu = Kop.KORT_ANTWOORD;
    for (String regel : markdown.lines().toList()) {
      Matcher kopregel = KOPREGEL.matcher(regel.strip());
      if (!kopregel.matches()) {
        add(delen, nu, regel);
        continue;
      }
      String titel = kopregel.group(1);
      Kop kop = find(titel);
      if (kop != null && !isBlank(delen, Kop.KORT_ANTWOORD)) {
        nu = kop;
      } else {
        add(delen, nu, "\n**" + titel.replace("*", "") + "**\n");
      }
    }
    return delen.entrySet().stream()
        .map(deel -> new Passage(deel.getKey(), tidy(deel.getValue().toString())))
        .filter(passage -> !passage.tekst().isEmpty())
        .toList();
  }

  private static @Nullable Kop find(String titel) {
    return Arrays.stream(Kop.values())
        .filter(
            kop -> kop.titel().equalsIgnoreCase(titel) || kop.titelEngels().equalsIgnoreCase(titel))
        .findFirst()
        .orElse(null);
  }

  private static boolean isBlank(Map<Kop, StringBuilder> delen, Kop kop) {
    return delen.getOrDefault(kop, new StringBuilder()).toString().isBlank();
  }

  private static void add(Map<Kop, StringBuilder> delen, Kop kop, String regel) {
    delen.computeIfAbsent(kop, nieuw -> new StringBuilder()).append(regel).append('\n');
  }

  private static String tidy(String tekst) {
    return tekst.replaceAll("\n{3,}", "\n\n").strip();
  }
}
