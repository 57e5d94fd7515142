package nl.zaakwijs.webapp.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zaakwijs.portal.inwoner.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {
  private static final int MEESTE_WOORDEN = 15;
  private static final Pattern PLAATS = Pattern.compile("\\{\\d}");

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(Messages.all().keys(Taal.EN)).isEqualTo(Messages.all().keys(Taal.NL));
  }

  @Test
  void bothLanguagesFillInTheSamePlaces() {
    for (String key : Messages.all().keys(Taal.NL)) {
      assertThat(places(Messages.all().text(Taal.EN, key)))
          .as(key)
          .isEqualTo(places(Messages.all().text(Taal.NL, key)));
    }
  }

  @ParameterizedTest
  @EnumSource(Taal.class)
  void noTextHasStraightApostrophe(Taal taal) {
    for (String key : Messages.all().keys(taal)) {
      assertThat(Messages.all().text(taal, key)).as(key).doesNotContain("'");
    }
  }

  @Test
  void dutchSentencesAreShort() {
    for (String key : Messages.all().keys(Taal.NL)) {
      for (String zin : Messages.all().text(Taal.NL, key).split("(?<=[.?!:])\\s", -1)) {
        assertThat(zin.split("\\s+", -1))
            .as(key + ": " + zin)
            .hasSizeLessThanOrEqualTo(MEESTE_WOORDEN);
      }
    }
  }

  private static java.util.SortedSet<String> places(String text) {
    java.util.SortedSet<String> found = new java.util.TreeSet<>();
    Matcher matcher = PLAATS.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }
}
