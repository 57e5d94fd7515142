package nl.zaakwijs.clients.http;

import java.util.Objects;

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

  @Override
  public String toString() {
    return "***";
  }
}
