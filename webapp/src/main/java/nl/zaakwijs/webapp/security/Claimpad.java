package nl.zaakwijs.webapp.security;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
