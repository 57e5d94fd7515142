package nl.zaakwijs.sandbox.zaken;

import java.util.List;
import java.util.Objects;
import nl.zaakwijs.sandbox.http.ProblemException;
import nl.zaakwijs.sandbox.zaad.Zaak;

/** The order of confidentiality, from public to top secret. A zaak without one has the default. */
final class Vertrouwelijkheid {

  private static final List<String> ORDER =
      List.of(
          "openbaar",
          "beperkt_openbaar",
          "intern",
          "zaakvertrouwelijk",
          "vertrouwelijk",
          "confidentieel",
          "geheim",
          "zeer_geheim");

  private Vertrouwelijkheid() {}

  static String of(Zaak zaak) {
    return Objects.requireNonNullElse(zaak.vertrouwelijkheid(), "zaakvertrouwelijk");
  }

  /**
   * @throws ProblemException 400 when the maximum is no level
   */
  static boolean isAtMost(Zaak zaak, String maximum) {
    int grens = ORDER.indexOf(maximum);
    if (grens < 0) {
      throw ProblemException.invalid(
          "maximaleVertrouwelijkheidaanduiding", "invalid_choice", "Onbekende keuze.");
    }
    return ORDER.indexOf(of(zaak)) <= grens;
  }
}
