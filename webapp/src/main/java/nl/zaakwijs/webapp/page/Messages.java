package nl.zaakwijs.webapp.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import nl.zaakwijs.portal.inwoner.Taal;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;

/**
 * The sentences of the pages, from one file per language. Both files have the same keys, so a text
 * is never half translated.
 */
public final class Messages extends AbstractMessageResolver {
  private static final Messages ALLE = new Messages();

  private final Map<Taal, Map<String, String>> perTaal = new EnumMap<>(Taal.class);

  private Messages() {
    for (Taal taal : Taal.values()) {
      perTaal.put(taal, read("/messages/messages_" + taal.code() + ".properties"));
    }
  }

  /** The messages that come with the application. */
  public static Messages all() {
    return ALLE;
  }

  /** The text with this key; {@code ??key??} when there is none, which no test lets through. */
  public String text(Taal taal, String key, @Nullable Object... parameters) {
    String text = texts(taal).get(key);
    if (text == null) {
      return "??" + key + "??";
    }
    return parameters.length == 0
        ? text
        : new MessageFormat(text, taal.locale()).format(parameters);
  }

  /** Whether there is a text with this key. */
  public boolean hasText(Taal taal, String key) {
    return texts(taal).containsKey(key);
  }

  /** The keys of one language. */
  Set<String> keys(Taal taal) {
    return texts(taal).keySet();
  }

  @Override
  public String resolveMessage(
      ITemplateContext context,
      Class<?> origin,
      String key,
      @Nullable Object @Nullable [] parameters) {
    Taal taal = Taal.of(context.getLocale().getLanguage());
    return parameters == null ? text(taal, key) : text(taal, key, parameters);
  }

  @Override
  public String createAbsentMessageRepresentation(
      ITemplateContext context,
      Class<?> origin,
      String key,
      @Nullable Object @Nullable [] parameters) {
    return "??" + key + "??";
  }

  private Map<String, String> texts(Taal taal) {
    return perTaal.getOrDefault(taal, Map.of());
  }

  private static Map<String, String> read(String path) {
    try (InputStream in = Messages.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(path + " is not on the class path");
      }
      Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      Properties properties = new Properties();
      properties.load(reader);
      return properties.stringPropertyNames().stream()
          .collect(java.util.stream.Collectors.toUnmodifiableMap(k -> k, properties::getProperty));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + path, e);
    }
  }
}
