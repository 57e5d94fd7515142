package nl.zaakwijs.webapp.security;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Stands between our loggers and those of the server. What goes through carries the reference
 * number of the request and can't begin a line of its own, so that nobody forges a record.
 */
final class Logregels extends Handler {
  private static final String ONS = "nl.zaakwijs";

  private final Logger ours = Logger.getLogger(ONS);
  private final Logger server;
  private final SimpleFormatter formatter = new SimpleFormatter();

  Logregels() {
    this(Logger.getLogger(""));
  }

  Logregels(Logger server) {
    this.server = server;
  }

  void install() {
    ours.setUseParentHandlers(false);
    ours.addHandler(this);
  }

  void remove() {
    ours.removeHandler(this);
    ours.setUseParentHandlers(true);
  }

  @Override
  public void publish(LogRecord entry) {
    LogRecord clean = new LogRecord(entry.getLevel(), message(entry));
    clean.setLoggerName(entry.getLoggerName());
    clean.setInstant(entry.getInstant());
    clean.setLongThreadID(entry.getLongThreadID());
    clean.setSourceClassName(entry.getSourceClassName());
    clean.setSourceMethodName(entry.getSourceMethodName());
    server.log(clean);
  }

  private String message(LogRecord entry) {
    String kenmerk = Kenmerk.find().map(k -> " [" + k + "]").orElse("");
    return oneLine(formatter.formatMessage(entry)) + kenmerk + stackTrace(entry.getThrown());
  }

  /** Every line is indented and marked: none can pass for the start of a record. */
  private static String stackTrace(@Nullable Throwable thrown) {
    if (thrown == null) {
      return "";
    }
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace));
    StringBuilder marked = new StringBuilder();
    trace.toString().lines().forEach(line -> marked.append("\n\t| ").append(oneLine(line)));
    return marked.toString();
  }

  /** Control characters, also those that move a terminal's cursor, become visible. */
  static String oneLine(String text) {
    StringBuilder result = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (c == '\t') {
                result.append(' ');
              } else if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029) {
                result.append(String.format("\\u%04x", c));
              } else {
                result.appendCodePoint(c);
              }
            });
    return result.toString();
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
