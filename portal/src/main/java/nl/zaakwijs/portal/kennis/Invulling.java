package nl.zaakwijs.portal.kennis;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Fills the municipality's facts into the text of an article. A sentence whose fact is missing is
 * left out and reported, because half a sentence with a hole in it is worse than none.
 */
final class Invulling {
  private static final Logger LOG = Logger.getLogger(Invulling.class.getName());
  private static final Pattern PLAATS = Pattern.compile("\\{\\{([a-z0-9_.]{1,80})\\}\\}");
  private static final Pattern ZINSEINDE = Pattern.compile("(?<=[.!?])[ ]+(?=[\\p{Lu}\\[])");

  private final Function<String, Optional<String>> feiten;

  /**
   * @param feiten the municipality's fact at a dotted path
   */
  Invulling(Function<String, Optional<String>> feiten) {
    this.feiten = feiten;
  }

  /** The text without the sentences and list items that lack a fact. */
  String fill(String artikel, String tekst) {
    return tekst
        .lines()
        .map(regel -> fillLine(artikel, regel))
        .flatMap(Optional::stream)
        .collect(Collectors.joining("\n"))
        .strip();
  }

  /** A value that is all or nothing, such as an address; empty when a fact is missing. */
  Optional<String> fillValue(String artikel, String waarde) {
    Matcher matcher = PLAATS.matcher(waarde);
    StringBuilder uit = new StringBuilder();
    while (matcher.find()) {
      Optional<String> feit = feiten.apply(matcher.group(1));
      if (feit.isEmpty()) {
        LOG.log(
            Level.WARNING,
            "kennis.feit.ontbreekt artikel={0} sleutel={1}",
            new Object[] {artikel, matcher.group(1)});
        return Optional.empty();
      }
      matcher.appendReplacement(uit, Matcher.quoteReplacement(feit.get()));
    }
    return Optional.of(matcher.appendTail(uit).toString());
  }

  private Optional<String> fillLine(String artikel, String regel) {
    if (!regel.contains("{{")) {
      return Optional.of(regel);
    }
    String gevuld =
        Arrays.stream(ZINSEINDE.split(regel))
            .map(zin -> fillValue(artikel, zin))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
    return Optional.of(gevuld).filter(rest -> !rest.isBlank());
  }
}
