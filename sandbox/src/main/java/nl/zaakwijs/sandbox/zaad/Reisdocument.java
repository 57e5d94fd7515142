package nl.zaakwijs.sandbox.zaad;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A travel document of a test resident.
 *
 * @param soort code and words, such as {@code [PN, Nationaal paspoort]}
 * @param geldigTot the last day on which it is valid; null when only {@code jaar} is known, or
 *     nothing
 * @param aanduiding code and words of why it can't be used, such as {@code [V, Vermist]}; null for
 *     a document that can
 * @param sinds since when it can't be used
 */
public record Reisdocument(
    List<String> soort,
    @Nullable LocalDate geldigTot,
    @Nullable Integer jaar,
    @Nullable List<String> aanduiding,
    @Nullable LocalDate sinds,
    boolean inOnderzoek) {

  public Reisdocument {
    soort = List.copyOf(soort);
    aanduiding = aanduiding == null ? null : List.copyOf(aanduiding);
  }
}
