package nl.zaakwijs.clients.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/**
 * Reads a moment in the shapes that registers really send: with an offset, without one, or only a
 * day. Without an offset it is Dutch time; an empty text is no moment.
 */
final class TolerantDateTimeDeserializer extends StdScalarDeserializer<OffsetDateTime> {
  private static final long serialVersionUID = 1L;
  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
  private static final DateTimeFormatter SHAPES =
      DateTimeFormatter.ofPattern(
          "yyyy-MM-dd['T'HH:mm[:ss][.SSSSSSSSS][.SSSSSS][.SSSSS][.SSSS][.SSS][.SS][.S][XXX][XX]]");

  TolerantDateTimeDeserializer() {
    super(OffsetDateTime.class);
  }

  @Override
  public @Nullable OffsetDateTime deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    String text = parser.getValueAsString("").strip();
    if (text.isEmpty()) {
      return null;
    }
    try {
      TemporalAccessor read =
          SHAPES.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
      if (read instanceof OffsetDateTime moment) {
        return moment;
      }
      LocalDateTime local =
          read instanceof LocalDateTime dateTime ? dateTime : ((LocalDate) read).atStartOfDay();
      return local.atZone(NEDERLAND).toOffsetDateTime();
    } catch (DateTimeException e) {
      return (OffsetDateTime)
          context.handleWeirdStringValue(OffsetDateTime.class, text, "not a date or time");
    }
  }
}
