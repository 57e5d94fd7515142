package nl.zaakwijs.sandbox.zgw;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** As which kind of server a set of ZGW registers behaves. */
public enum Profiel {
  /** Open Zaak with Zaken API 1.5.1: {@code expand} as a list in {@code _zoek}. */
  OPENZAAK,
  /** Zaken API 1.7.0: {@code expand} as text with commas, a path that isn't known is a 404. */
  ZGW17,
  /** A server that knows no {@code expand}. */
  ZONDER_EXPAND,
  /**
   * Like e-Suite: no {@code expand}, only one filter on a rol at a time, the current status is not
   * in the history, times are zero, steps have no number, there are several ends, a long
   * resultaattype has its name elsewhere, and the list of catalogussen is broken.
   */
  ESUITE,
  /** A server that refuses what would be expanded. */
  EXPAND_403;

  /** The name in {@code /sandbox/profiel}: lower case, with hyphens. */
  public String naam() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Profiel> find(String naam) {
    return Arrays.stream(values()).filter(profiel -> profiel.naam().equals(naam)).findFirst();
  }

  /** Whether the parameter or field {@code expand} exists at all. */
  public boolean knowsExpand() {
    return this == OPENZAAK || this == ZGW17 || this == EXPAND_403;
  }

  /** Whether a search takes {@code pageSize}, which the standard does not have. */
  public boolean knowsPageSize() {
    return this == OPENZAAK || this == EXPAND_403;
  }

  /** Whether several filters on a rol are held against one and the same rol. */
  public boolean combinesRolFilters() {
    return this != ESUITE;
  }

  /** Whether only parts of the standard are there, as a suite of older make has them. */
  public boolean isSuite() {
    return this == ESUITE;
  }
}
