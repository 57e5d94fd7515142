package nl.zaakwijs.webapp.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogregelsTest {
  private final List<LogRecord> written = new ArrayList<>();
  private final Logregels logregels = new Logregels(server());

  @AfterEach
  void forgetTheRequest() {
    Kenmerk.clear();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\nSEVERE: vervalst",
        "a\r\nSEVERE: vervalst",
        "a\rSEVERE: vervalst",
        "a\u001b[2Jb",
        "a\u0085b",
        "a\u2028b",
        "a\u0000b"
      })
  void keepsWhatSomeoneTypedOnOneLine(String typed) {
    LogRecord entry = new LogRecord(Level.INFO, "Asked: {0}");
    entry.setParameters(new Object[] {typed});

    logregels.publish(entry);

    assertThat(written).hasSize(1);
    assertThat(written.get(0).getMessage().codePoints().noneMatch(Character::isISOControl))
        .isTrue();
    assertThat(written.get(0).getMessage()).doesNotContain("\u2028").startsWith("Asked: a");
  }

  @Test
  void marksEveryLineOfAStackTrace() {
    LogRecord entry = new LogRecord(Level.WARNING, "It failed");
    entry.setThrown(new IllegalStateException("a\nSEVERE: vervalst"));

    logregels.publish(entry);

    assertThat(written.get(0).getThrown()).isNull();
    assertThat(written.get(0).getMessage().lines().skip(1)).allMatch(l -> l.startsWith("\t| "));
  }

  @Test
  void carriesTheNumberOfTheRequest() {
    Kenmerk.set("7KQM-2RX9-4T8B");

    logregels.publish(new LogRecord(Level.INFO, "It works"));

    assertThat(written.get(0).getMessage()).isEqualTo("It works [7KQM-2RX9-4T8B]");
  }

  @Test
  void makesNumbersThatCanBeReadAloud() {
    assertThat(Kenmerk.create()).matches("[2-9B-DF-HJKMNP-TV-Z]{4}(-[2-9B-DF-HJKMNP-TV-Z]{4}){2}");
  }

  private Logger server() {
    Logger logger = Logger.getAnonymousLogger();
    logger.setUseParentHandlers(false);
    logger.addHandler(
        new Handler() {
          @Override
          public void publish(LogRecord entry) {
            written.add(entry);
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        });
    return logger;
  }
}
