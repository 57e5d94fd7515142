package nl.zaakwijs.portal.instellingen;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zaakwijs.clients.http.Secret;
import nl.zaakwijs.clients.http.Upstream;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/**
 * Reads values from MicroProfile Config, for the typed records of the features. A missing or wrong
 * value is an {@link InstellingException} that names the key.
 */
public final class Instellingen {
  private static final Pattern SHORT_DURATION = Pattern.compile("([0-9]{1,9})\\s*(ms|s|m|h|d)");

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,19}");

  /** Goes on with this where a text is missing; long enough for a secret. */
  private static final String GEEN_TEKST = "ontbreekt-ontbreekt-ontbreekt-ontbreekt";

  private static final URI GEEN_ADRES = URI.create("http://ontbreekt.invalid");

  private final Config config;

  /** What is wrong, by key; null when the first finding is thrown at once. */
  private final @Nullable Map<String, InstellingException> findings;

  /** Throws at the first value that is missing or wrong. */
  public Instellingen(Config config) {
    this(config, null);
  }

  private Instellingen(Config config, @Nullable Map<String, InstellingException> findings) {
    this.config = config;
    this.findings = findings;
  }

  /**
   * Lets these features read their configuration, and finds everything that is wrong with it.
   *
   * @throws InstellingException that names every key that is missing or wrong
   */
  public void check(Iterable<? extends Consumer<Instellingen>> readers) {
    Map<String, InstellingException> found = new LinkedHashMap<>();
    Instellingen lenient = new Instellingen(config, found);
    for (Consumer<Instellingen> reader : readers) {
      try {
        reader.accept(lenient);
      } catch (InstellingException e) {
        found.putIfAbsent(e.key(), e);
      }
    }
    if (!found.isEmpty()) {
      throw InstellingException.of(List.copyOf(found.values()));
    }
  }

  /**
   * Refuses the value of this key.
   *
   * @param detail what it has to be
   * @param instead to go on with, when all findings are collected first
   */
  public <T> T reject(String key, String detail, T instead) {
    InstellingException finding = new InstellingException(key, detail);
    if (findings == null) {
      throw finding;
    }
    // A value that is missing is also too short, and so on: the first finding says it best.
    findings.putIfAbsent(key, finding);
    return instead;
  }

  /** A text that has to be there. */
  public String text(String key) {
    return findText(key).orElseGet(() -> reject(key, "is missing", GEEN_TEKST));
  }

  /** A text that may be left out. */
  public String text(String key, String otherwise) {
    return findText(key).orElse(otherwise);
  }

  /** A text, empty when the key is missing or blank. */
  public Optional<String> findText(String key) {
    return config
        .getOptionalValue(key, String.class)
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  /** Texts with commas between them. */
  public List<String> texts(String key, String otherwise) {
    return Arrays.stream(text(key, otherwise).split(",", -1))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /** Different names with commas between them, as of several systems of a kind. */
  public List<String> names(String key) {
    List<String> names = texts(key, "");
    boolean good = names.stream().allMatch(name -> NAME.matcher(name).matches());
    return good && new HashSet<>(names).size() == names.size()
        ? names
        : reject(
            key,
            "must be different names of at most 20 lower case letters, digits and hyphens",
            List.of());
  }

  /** An absolute http or https address. */
  public URI url(String key) {
    try {
      URI uri = new URI(text(key));
      boolean web = "http".equalsIgnoreCase(uri.getScheme()) || isHttps(uri);
      if (web && uri.getHost() != null && uri.getRawUserInfo() == null) {
        return uri;
      }
    } catch (URISyntaxException e) {
      // Falls through: the exception repeats the value.
    }
    return reject(key, "must be an address that begins with http:// or https://", GEEN_ADRES);
  }

  /** A secret; it never prints itself. */
  public Secret secret(String key) {
    return new Secret(text(key));
  }

  /**
   * An upstream with the time limits that all of them have, or with a total of its own.
   *
   * @param name the word for it in logs and figures
   * @param key of its address, such as {@code zaakwijs.zaken.url}; its total is then {@code
   *     zaakwijs.zaken.tijd}
   */
  public Upstream upstream(String name, String key) {
    Tijden tijden = Tijden.from(this);
    Duration totaal = duration(key.replaceFirst("\\.url$", ".tijd"), tijden.totaal());
    URI url = url(key);
    try {
      return new Upstream(name, url, tijden.verbinding(), totaal, tijden.herstel());
    } catch (IllegalArgumentException e) {
      URI instead = reject(key, "must be an address without query and without ..", GEEN_ADRES);
      return new Upstream(name, instead, tijden.verbinding(), totaal, tijden.herstel());
    }
  }

  /** As {@link #upstream}; empty when the municipality has no such system. */
  public Optional<Upstream> findUpstream(String name, String key) {
    return findText(key).map(address -> upstream(name, key));
  }

  private static boolean isHttps(URI uri) {
    return "https".equalsIgnoreCase(uri.getScheme());
  }

  private Duration duration(String key, Duration otherwise) {
    return findText(key).isPresent() ? duration(key, "") : otherwise;
  }

  /** A length of time above zero, such as {@code 500ms}, {@code 2s} or {@code PT2S}. */
  public Duration duration(String key, String otherwise) {
    String value = text(key, otherwise);
    Duration duration = parseDuration(key, value);
    if (duration.isZero() || duration.isNegative()) {
      return reject(key, "must be longer than nothing", Duration.ofSeconds(1));
    }
    return duration;
  }

  private Duration parseDuration(String key, String value) {
    Matcher matcher = SHORT_DURATION.matcher(value.toLowerCase(Locale.ROOT));
    try {
      if (!matcher.matches()) {
        return Duration.parse(value);
      }
    } catch (DateTimeParseException e) {
      return reject(key, "must be a length of time such as 500ms or 2s", Duration.ofSeconds(1));
    }
    long amount = Long.parseLong(matcher.group(1));
    return switch (matcher.group(2)) {
      case "ms" -> Duration.ofMillis(amount);
      case "s" -> Duration.ofSeconds(amount);
      case "m" -> Duration.ofMinutes(amount);
      case "h" -> Duration.ofHours(amount);
      default -> Duration.ofDays(amount);
    };
  }

  /** A whole number within these bounds, both included. */
  public int number(String key, int otherwise, int lowest, int highest) {
    String value = text(key, Integer.toString(otherwise));
    if (value.matches("[0-9]{1,9}")) {
      int number = Integer.parseInt(value);
      if (number >= lowest && number <= highest) {
        return number;
      }
    }
    return reject(key, "must be a whole number from " + lowest + " to " + highest, otherwise);
  }

  /** One of the values of an enum, in lower case as the standards write them. */
  public <E extends Enum<E>> E choice(String key, Class<E> choices, E otherwise) {
    String value = text(key, otherwise.name());
    for (E choice : choices.getEnumConstants()) {
      if (choice.name().equalsIgnoreCase(value)) {
        return choice;
      }
    }
    return reject(
        key,
        "must be one of " + Arrays.toString(choices.getEnumConstants()).toLowerCase(Locale.ROOT),
        otherwise);
  }
}
