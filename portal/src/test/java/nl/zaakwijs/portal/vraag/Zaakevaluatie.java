package nl.zaakwijs.portal.vraag;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zaakwijs.portal.afspraken.Afspraak;
import nl.zaakwijs.portal.afspraken.Afspraken;
import nl.zaakwijs.portal.gemeente.Gemeente;
import nl.zaakwijs.portal.inwoner.Aangemelde;
import nl.zaakwijs.portal.inwoner.Betrouwbaarheidsniveau;
import nl.zaakwijs.portal.inwoner.Bsn;
import nl.zaakwijs.portal.inwoner.Inwoner;
import nl.zaakwijs.portal.inwoner.NamensPersoon;
import nl.zaakwijs.portal.inwoner.PersoonsgegevensFilter;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.kennis.Kennisbank;
import nl.zaakwijs.portal.persoon.Gegevenssoort;
import nl.zaakwijs.portal.persoon.Personen;
import nl.zaakwijs.portal.persoon.Persoonsgegevens;
import nl.zaakwijs.portal.persoon.Reisdocumenten;
import nl.zaakwijs.portal.taken.Taken;
import nl.zaakwijs.portal.vraag.Antwoord.Zaakstatussen;
import nl.zaakwijs.portal.vraag.Antwoord.Zaakstatussen.Selectie;
import nl.zaakwijs.portal.zaken.MijnZaak;
import nl.zaakwijs.portal.zaken.Zakenbestand;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Asks the real Vraagbaak the questions of a file, as a resident with just the zaken of another
 * file, and judges the answers that the file knows.
 */
@NullMarked
final class Zaakevaluatie {
  static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Inwoner INWONER =
      new Inwoner(new Bsn("999990019"), Betrouwbaarheidsniveau.MIDDEN, Instant.EPOCH);

  private final Gemeente gemeente = Gemeente.builtIn();
  private final Kennisbank kennisbank;
  private final Vraagbaak vraagbaak;

  Zaakevaluatie(String zakenJson, LocalDateTime nu, Kennisbank kennisbank) {
    this.kennisbank = kennisbank;
    this.vraagbaak =
        new Vraagbaak(
            new PersoonsgegevensFilter(),
            kennisbank,
            gemeente,
            Zakenbestand.parse(zakenJson, nu.toLocalDate()),
            new Taken() {},
            new Personen() {
              @Override
              public Optional<Persoonsgegevens> findPersoonsgegevens(
                  NamensPersoon inwoner, Set<Gegevenssoort> gevraagd) {
                return Optional.empty();
              }
            },
            new Reisdocumenten() {},
            new Afspraken() {
              @Override
              public List<Afspraak> listMijnAfspraken(Aangemelde inwoner) {
                return List.of();
              }
            },
            Clock.fixed(nu.atZone(NEDERLAND).toInstant(), NEDERLAND));
  }

  /** One question with what came of it. */
  record Gesteld(JsonNode regel, Beantwoording beantwoording) {
    private static final Set<Route> ZAAK = Set.of(Route.ZAAKSTATUS);

    String aspect() {
      return beantwoording.antwoord() instanceof Zaakstatussen zaken ? zaken.aspect().code() : "";
    }

    List<String> zaken() {
      return beantwoording.antwoord() instanceof Zaakstatussen zaken
          ? zaken.bedoeld().stream().map(MijnZaak::zaaknummer).toList()
          : List.of();
    }

    boolean isOverZaken() {
      return regel.has("zaken") || regel.has("aspect");
    }

    /** The same zaken; with one, that one alone. */
    boolean isZaakGoed() {
      List<String> verwacht = new ArrayList<>();
      regel.path("zaken").forEach(zaak -> verwacht.add(zaak.asText()));
      return ZAAK.contains(beantwoording.route())
          && (!regel.has("zaken")
              || (verwacht.size() == zaken().size() && zaken().containsAll(verwacht)));
    }

    boolean isAspectGoed() {
      return !regel.has("aspect") || regel.path("aspect").asText().equals(aspect());
    }

    @Nullable String verwachteRoute() {
      JsonNode route = regel.path("expect").path("route");
      return route.isTextual() ? route.asText() : null;
    }

    boolean isRouteGoed() {
      return beantwoording.route().code().equals(verwachteRoute());
    }
  }

  /**
   * Asks every line of this text.
   *
   * @throws IllegalArgumentException that names the line that is not right
   */
  List<Gesteld> ask(String jsonl) {
    List<Gesteld> gesteld = new ArrayList<>();
    int nummer = 0;
    for (String regel : jsonl.lines().toList()) {
      nummer++;
      if (!regel.isBlank()) {
        gesteld.add(ask(read(regel, nummer)));
      }
    }
    return gesteld;
  }

  private static JsonNode read(String regel, int nummer) {
    try {
      JsonNode node = JSON.readTree(regel);
      if (node.path("q").isTextual()) {
        return node;
      }
    } catch (IOException e) {
      throw new IllegalArgumentException("line " + nummer + " is no JSON", e);
    }
    throw new IllegalArgumentException("line " + nummer + " has no \"q\"");
  }

  private Gesteld ask(JsonNode regel) {
    List<String> eerdere = new ArrayList<>();
    regel.path("context").path("previous").forEach(vraag -> eerdere.add(vraag.asText()));
    return new Gesteld(
        regel, vraagbaak.answer(new Vraag(regel.path("q").asText(), Taal.NL, INWONER, eerdere)));
  }

  /** The line that `--uit` gets for this question. */
  String line(Gesteld gesteld) {
    Antwoord antwoord = gesteld.beantwoording().antwoord();
    ObjectNode uit = JSON.createObjectNode();
    uit.put("q", gesteld.regel().path("q").asText());
    uit.put("outcome", outcome(antwoord));
    uit.put("route", gesteld.beantwoording().route().code());
    List<String> artikelen = articles(antwoord);
    uit.put("id", antwoord instanceof Antwoord.Gevonden ? artikelen.get(0) : null);
    artikelen.forEach(uit.putArray("candidates")::add);
    artikelen.stream()
        .flatMap(id -> kennisbank.findArtikel(id, Taal.NL).stream())
        .forEach(artikel -> uit.withArray("upl").add(artikel.upl()));
    if (!uit.has("upl")) {
      uit.putArray("upl");
    }
    uit.put("certainty", certainty(antwoord));
    uit.put("text", text(antwoord));
    gesteld.zaken().forEach(uit.putArray("zaken")::add);
    uit.put("aspect", gesteld.aspect().isEmpty() ? null : gesteld.aspect());
    return uit.toString();
  }

  private static String outcome(Antwoord antwoord) {
    if (antwoord instanceof Zaakstatussen zaken) {
      return zaken.selectie() == Selectie.KEUZE ? "clarify" : "case";
    }
    return switch (antwoord.getClass().getSimpleName()) {
      case "Gevonden", "Gegevens", "Besluitvraag" -> "answered";
      case "Verduidelijking" -> "clarify";
      case "InloggenNodig" -> "login_needed";
      case "Afspraakstap", "MijnAfspraken" -> "appointment";
      case "Doorverwijzing" -> "referred";
      case "Nood" -> "emergency";
      case "Geweigerd" -> "refused";
      case "Smalltalk" -> "smalltalk";
      case "GeenAntwoord" -> "abstained";
      default -> "error";
    };
  }

  private static List<String> articles(Antwoord antwoord) {
    if (antwoord instanceof Antwoord.Gevonden gevonden) {
      return List.of(gevonden.artikel());
    }
    if (antwoord instanceof Antwoord.Besluitvraag besluit && besluit.procedure() != null) {
      return List.of(besluit.procedure().artikel());
    }
    return antwoord instanceof Antwoord.Verduidelijking vraag
        ? vraag.keuzes().stream().map(Antwoord.Keuze::artikel).toList()
        : List.of();
  }

  private static double certainty(Antwoord antwoord) {
    if (antwoord instanceof Antwoord.Gevonden gevonden) {
      return gevonden.waarom().zekerheid();
    }
    return antwoord instanceof Zaakstatussen zaken && zaken.selectie() != Selectie.KEUZE ? 1 : 0;
  }

  private static String text(Antwoord antwoord) {
    if (antwoord instanceof Zaakstatussen zaken) {
      return String.join(" ", zaken.zinnen());
    }
    return antwoord instanceof Antwoord.Gevonden gevonden
        ? gevonden.passages().stream()
            .map(passage -> passage.tekst())
            .collect(Collectors.joining("\n\n"))
        : "";
  }
}
