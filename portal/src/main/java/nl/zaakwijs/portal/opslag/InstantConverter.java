package nl.zaakwijs.portal.opslag;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Stores a moment as milliseconds since 1970 in UTC. That is the one shape that every database and
 * driver gives back unchanged, whatever time zone the server is in.
 */
@Converter(autoApply = true)
public class InstantConverter implements AttributeConverter<Instant, Long> {
  @Override
  public @Nullable Long convertToDatabaseColumn(@Nullable Instant moment) {
    return moment == null ? null : Long.valueOf(moment.toEpochMilli());
  }

  @Override
  public @Nullable Instant convertToEntityAttribute(@Nullable Long stored) {
    return stored == null ? null : Instant.ofEpochMilli(stored);
  }
}
