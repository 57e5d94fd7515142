package nl.zaakwijs.clients.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.net.URI;
import java.time.OffsetDateTime;

/**
 * How JSON is read and written to upstreams. Reading is tolerant (unknown fields, an empty text for
 * a date, link, number or boolean that is not there); writing leaves out what is null.
 */
final class UpstreamJson {
  private UpstreamJson() {}

  static ObjectMapper newMapper() {
    JsonMapper.Builder builder =
        JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(
                new SimpleModule()
                    .addDeserializer(OffsetDateTime.class, new TolerantDateTimeDeserializer()))
            .defaultPropertyInclusion(
                JsonInclude.Value.construct(
                    JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    for (Class<?> type : new Class<?>[] {URI.class, Integer.class, Long.class, Boolean.class}) {
      builder.withCoercionConfig(
          type,
          config -> config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.AsNull));
    }
    return builder.build();
  }
}
