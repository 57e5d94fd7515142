package nl.zaakwijs.webapp.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zaakwijs.portal.inwoner.Taal;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;

/**
 * The sentences of the pages, from one file per language. Both files have the same keys, so a text
 * is never half translated; a municipality can put sentences of its own in their place.
 */
public final class Messages extends AbstractMessageResolver {
  private static final Messages ALLE = new Messages();

  private volatile Map<Taal, Map<String, String>> perTaal;

  private Messages() {
    Map<Taal, Map<String, String>> ingebouwd = new EnumMap<>(Taal.class);
    for (Taal taal : Taal.values()) {
      ingebouwd.put(taal, read("/messages/messages_" + taal.code() + ".properties"));
    }
    this.perTaal = ingebouwd;
  }

  /** The messages that come with the application. */
  public static Messages all() {
    return ALLE;
  }

  /**
   * Puts the municipality's own sentences, of files {@code teksten_nl.properties} and {@code
   * teksten_en.properties} in this folder, in the place of the built-in ones.
   *
   * @throws IllegalStateException when a key does not exist, so that a typing mistake is found
   */
  void override(Path folder) {
    Map<Taal, Map<String, String>> met = new EnumMap<>(Taal.class);
    for (Taal taal : Taal.values()) {
      Map<String, String> teksten = new HashMap<>(texts(taal));
      Path bestand = folder.resolve("teksten_" + taal.code() + ".properties");
      if (Files.exists(bestand)) {
        teksten.putAll(readOwn(bestand, teksten.keySet()));
      }
      met.put(taal, Map.copyOf(teksten));
    }
    this.perTaal = met;
  }

  private static Map<String, String> readOwn(Path bestand, Set<String> bekend) {
    Map<String, String> eigen;
    try (Reader reader = Files.newBufferedReader(bestand, StandardCharsets.UTF_8)) {
      eigen = load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("zaakwijs.gemeente.map: cannot read " + bestand, e);
    }
    for (String key : eigen.keySet()) {
      if (!bekend.contains(key)) {
        throw new IllegalStateException(
            "zaakwijs.gemeente.map: " + bestand + " has the key '" + key + "', which is no text");
      }
    }
    return eigen;
  }

  private static Map<String, String> load(Reader reader) throws IOException {
    Properties properties = new Properties();
    properties.load(reader);
    // A straight apostrophe would switch off the places to fill in.
    return properties.stringPropertyNames().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                key -> key, key -> properties.getProperty(key).replace('\'', '\u2019')));
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
      return load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + path, e);
    }
  }
}
