package nl.zaakwijs.portal.kennis;

import java.util.List;

/** How sure it is which article answers a question. */
public sealed interface Oordeel {
  /** From 0 to 1. */
  double zekerheid();

  /** This one. */
  record Zeker(Kandidaat kandidaat, double zekerheid) implements Oordeel {}

  /** One of these two or three. */
  record Twijfel(List<Kandidaat> kandidaten, double zekerheid) implements Oordeel {
    public Twijfel {
      kandidaten = List.copyOf(kandidaten);
    }
  }

  /** None. */
  record Onbekend(double zekerheid) implements Oordeel {}
}
