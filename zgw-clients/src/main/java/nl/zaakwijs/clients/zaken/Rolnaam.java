package nl.zaakwijs.clients.zaken;

import static nl.zaakwijs.clients.http.Answers.text;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zaakwijs.clients.zaken.generated.model.BetrokkeneIdentificatieJson;
import nl.zaakwijs.clients.zaken.generated.model.RolJson;
import org.jspecify.annotations.Nullable;

/** Puts together the name of who is involved, of the fields that the kind of betrokkene has. */
final class Rolnaam {
  private Rolnaam() {}

  /** The name that the register gives; empty when it gives none. */
  static String of(RolJson rol, BetrokkeneIdentificatieJson wie) {
    String afwijkend = text(rol.getAfwijkendeNaamBetrokkene());
    if (!afwijkend.isBlank()) {
      return afwijkend;
    }
    return switch (text(rol.getBetrokkeneType())) {
      case "natuurlijk_persoon" ->
          join(
              text(wie.getVoornamen()).isBlank()
                  ? text(wie.getVoorletters())
                  : text(wie.getVoornamen()),
              text(wie.getVoorvoegselGeslachtsnaam()),
              text(wie.getGeslachtsnaam()));
      case "medewerker" ->
          join(
              text(wie.getVoorletters()),
              text(wie.getVoorvoegselAchternaam()),
              text(wie.getAchternaam()));
      case "organisatorische_eenheid" -> text(wie.getNaam());
      case "niet_natuurlijk_persoon" -> text(wie.getStatutaireNaam());
      case "vestiging" -> first(wie.getHandelsnaam());
      default -> "";
    };
  }

  private static String join(String... delen) {
    return Stream.of(delen).filter(deel -> !deel.isEmpty()).collect(Collectors.joining(" "));
  }

  private static String first(@Nullable List<String> namen) {
    return namen == null
        ? ""
        : namen.stream()
            .filter(Objects::nonNull)
            .map(String::strip)
            .filter(naam -> !naam.isEmpty())
            .findFirst()
            .orElse("");
  }
}
