package nl.zaakwijs.clients.objecten;

import java.net.URI;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An object as it is, whatever its objecttype.
 *
 * @param data what the objecttype says that it holds
 * @param eind the day on which it ended or ends; null when it does not
 */
public record Objectrecord(
    @Nullable UUID uuid,
    @Nullable URI objecttype,
    Map<?, ?> data,
    @Nullable LocalDate eind,
    @Nullable LocalDate geregistreerd) {
  public Objectrecord {
    data = Collections.unmodifiableMap(new LinkedHashMap<Object, Object>(data));
  }

  /** Only the uuid: what an object holds may be personal. */
  @Override
  public String toString() {
    return "Objectrecord[" + uuid + "]";
  }
}
