package nl.zaakwijs.webapp.security;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zaakwijs.portal.instellingen.Instellingen;

/**
 * Where a value stands in the claims of a login: names from the outside to the inside with dots
 * between them, such as {@code aanvrager.bsn}. A claim whose own name has dots in it is found too.
 *
 * @param pad as it was configured
 */
record Claimpad(String pad) {
  Claimpad {
    if (!pad.matches("[^\\s,.]+(\\.[^\\s,.]+)*")) {
      throw new IllegalArgumentException("Not the path of a claim");
    }
  }

  /** The paths that are configured. */
  static List<Claimpad> list(Instellingen instellingen, String key, String otherwise) {
    try {
      List<Claimpad> paden =
          instellingen.texts(key, otherwise).stream().map(Claimpad::new).toList();
      if (!paden.isEmpty()) {
        return paden;
      }
    } catch (IllegalArgumentException e) {
      // Falls through: the exception repeats the value.
    }
    List<Claimpad> instead = List.of(new Claimpad("claim"));
    return instellingen.reject(key, "must be names of claims, such as aanvrager.bsn", instead);
  }

  /** Whether this is that path, or a path inside of it. */
  boolean isWithin(Claimpad other) {
    return pad.equals(other.pad) || pad.startsWith(other.pad + ".");
  }

  /** The value at this path; empty when there is none. */
  Optional<Object> find(Map<?, ?> claims) {
    return Optional.ofNullable(claims.get(pad))
        .map(Object.class::cast)
        .or(() -> dots().flatMap(dot -> findInside(claims, dot).stream()).findFirst());
  }

  private Optional<Object> findInside(Map<?, ?> claims, int dot) {
    return claims.get(pad.substring(0, dot)) instanceof Map<?, ?> inner
        ? new Claimpad(pad.substring(dot + 1)).find(inner)
        : Optional.empty();
  }

  /** The longest outer name first. */
  private Stream<Integer> dots() {
    return Stream.iterate(
        pad.lastIndexOf('.'), dot -> dot > 0, dot -> pad.lastIndexOf('.', dot - 1));
  }
}
