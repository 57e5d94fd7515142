package nl.zaakwijs.clients.http;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A value that must not be seen: a client secret, an API key. It prints as {@code ***}, so it
 * cannot end up in a log by accident; whoever needs the value says so with {@link #reveal()}.
 */
public final class Secret {
  private final String value;

  public Secret(String value) {
    this.value = Objects.requireNonNull(value, "value");
  }

  public String reveal() {
    return value;
  }

  /** The headers of a request, to be sent as they are. */
  public static Map<String, String> reveal(Map<String, Secret> headers) {
    return headers.entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(Map.Entry::getKey, header -> header.getValue().reveal()));
  }

  @Override
  public String toString() {
    return "***";
  }
}
