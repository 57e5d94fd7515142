package nl.zaakwijs.sandbox.zaad;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates of the seed that count from today: {@code +23d}, {@code -4d 09:15}. Fixed dates stay
 * as they are written, so a date of birth can stand beside a deadline.
 */
final class Dagteller {

  static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final Pattern VERSCHIL = Pattern.compile("([+-]\\d+)d(?: (\\d{2}:\\d{2}))?");

  private final LocalDate vandaag;

  Dagteller(LocalDate vandaag) {
    this.vandaag = vandaag;
  }

  LocalDate toDate(String tekst) {
    Matcher verschil = VERSCHIL.matcher(tekst);
    return verschil.matches()
        ? vandaag.plusDays(Long.parseLong(verschil.group(1)))
        : LocalDate.parse(tekst);
  }

  /** Without a time: ten o'clock in the morning. */
  OffsetDateTime toMoment(String tekst) {
    Matcher verschil = VERSCHIL.matcher(tekst);
    if (!verschil.matches()) {
      return OffsetDateTime.parse(tekst);
    }
    String tijd = verschil.group(2);
    return toDate(tekst)
        .atTime(tijd == null ? LocalTime.of(10, 0) : LocalTime.parse(tijd))
        .atZone(ZONE)
        .toOffsetDateTime();
  }

  SimpleModule module() {
    SimpleModule module = new SimpleModule("dagteller");
    module.addDeserializer(
        LocalDate.class,
        new StdDeserializer<LocalDate>(LocalDate.class) {
          @Override
          public LocalDate deserialize(JsonParser parser, DeserializationContext context)
              throws IOException {
            return toDate(parser.getText());
          }
        });
    module.addDeserializer(
        OffsetDateTime.class,
        new StdDeserializer<OffsetDateTime>(OffsetDateTime.class) {
          @Override
          public OffsetDateTime deserialize(JsonParser parser, DeserializationContext context)
              throws IOException {
            return toMoment(parser.getText());
          }
        });
    return module;
  }
}
