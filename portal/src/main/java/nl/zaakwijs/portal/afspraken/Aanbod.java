package nl.zaakwijs.portal.afspraken;

import java.util.List;

/**
 * What can be chosen, from all appointment systems together.
 *
 * @param onvolledig whether a system could not be reached; then there may be more
 * @param ontbreekt the systems that could not be reached, as far as residents know their names
 */
public record Aanbod<T>(List<T> keuzes, boolean onvolledig, List<String> ontbreekt) {
  public Aanbod {
    keuzes = List.copyOf(keuzes);
    ontbreekt = List.copyOf(ontbreekt);
  }

  /** Others of these, with what is missing from the whole. */
  public <R> Aanbod<R> with(List<R> andere) {
    return new Aanbod<>(andere, onvolledig, ontbreekt);
  }
}
