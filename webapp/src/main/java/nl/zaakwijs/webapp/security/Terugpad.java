package nl.zaakwijs.webapp.security;

import java.io.Serializable;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody goes after logging in: always a page of this site. Whatever could lead elsewhere
 * becomes the first page.
 *
 * @param pad path and query, such as {@code /zaken?pagina=2}
 */
public record Terugpad(String pad) implements Serializable {
  private static final int LANGSTE = 1000;
  private static final Pattern EIGEN = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");
  private static final Pattern LOGIN = Pattern.compile("/(inloggen|uitloggen|uitgelogd)([/?#].*)?");

  /** The first page. Stands below the patterns, which it needs. */
  public static final Terugpad BEGIN = new Terugpad("/");

  /** Refuses what {@link #of} would replace. */
  public Terugpad {
    if (!isEigen(pad)) {
      throw new IllegalArgumentException("Not a path of this site");
    }
  }

  /** This path when it is one of ours, otherwise the first page; never the login itself. */
  public static Terugpad of(@Nullable String pad) {
    if (pad == null || !isEigen(pad) || LOGIN.matcher(pad).matches()) {
      return BEGIN;
    }
    return new Terugpad(pad);
  }

  /** A relative reference: scheme, host and port stay what they are. */
  public URI uri() {
    return URI.create(pad);
  }

  static boolean isEigen(String pad) {
    if (pad.length() > LANGSTE || !EIGEN.matcher(pad).matches()) {
      return false;
    }
    try {
      URI uri = new URI(pad);
      return uri.getScheme() == null && uri.getRawAuthority() == null && isPlain(uri.getRawPath());
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** What tidies {@code /.//site} up may make another site of it. */
  private static boolean isPlain(String path) {
    return !path.contains("//") && URI.create(path).normalize().getRawPath().equals(path);
  }
}
