package nl.zaakwijs.sandbox.zaken;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.zaakwijs.sandbox.catalogi.Catalogus;
import nl.zaakwijs.sandbox.http.Address;
import nl.zaakwijs.sandbox.http.ProblemException;
import nl.zaakwijs.sandbox.zaad.Zaak;
import nl.zaakwijs.sandbox.zaken.Zakenbestand.Deelname;
import org.jspecify.annotations.Nullable;

/**
 * The filters of {@code GET /zaken} and {@code POST /zaken/_zoek}. All filters on a rol have to be
 * met by one and the same rol, as in Open Zaak.
 */
final class Zaakfilter {

  private static final String ROL = "rol__";
  private static final String ROL_BSN = "rol__betrokkeneIdentificatie__natuurlijkPersoon__inpBsn";
  private static final String ROL_RSIN =
      "rol__betrokkeneIdentificatie__nietNatuurlijkPersoon__innNnpId";
  private static final String ROL_KVK =
      "rol__betrokkeneIdentificatie__nietNatuurlijkPersoon__kvkNummer";
  private static final String ROL_VESTIGING =
      "rol__betrokkeneIdentificatie__vestiging__vestigingsNummer";
  private static final Set<String> PLAIN =
      Set.of(
          "identificatie",
          "bronorganisatie",
          "zaaktype",
          "maximaleVertrouwelijkheidaanduiding",
          "ordering",
          "rol__betrokkeneType",
          "rol__omschrijvingGeneriek",
          ROL_BSN,
          ROL_RSIN,
          ROL_KVK,
          ROL_VESTIGING);
  private static final Map<String, Function<Zaak, @Nullable LocalDate>> DATES =
      Map.of(
          "startdatum", Zaak::start,
          "registratiedatum", Zaak::start,
          "einddatum", Zaak::eind,
          "einddatumGepland", Zaak::gepland,
          "uiterlijkeEinddatumAfdoening", Zaak::uiterlijk);
  private static final List<String> OPERATORS =
      List.of("", "__gt", "__gte", "__lt", "__lte", "__isnull");

  private final Zakenbestand bestand;

  Zaakfilter(Zakenbestand bestand) {
    this.bestand = bestand;
  }

  /** Every filter name that is understood, {@code page} and {@code expand} not among them. */
  static Set<String> names() {
    Set<String> names = new HashSet<>(PLAIN);
    DATES.keySet().forEach(date -> OPERATORS.forEach(operator -> names.add(date + operator)));
    return names;
  }

  /**
   * The zaken that meet every filter, in the asked order.
   *
   * @param filters names out of {@link #names()} with their value
   */
  List<Zaak> apply(Map<String, String> filters) {
    Map<String, String> rolfilters = new HashMap<>(filters);
    if (!bestand.catalogus().profiel().combinesRolFilters() && filters.containsKey(ROL_BSN)) {
      rolfilters.keySet().removeIf(naam -> naam.startsWith(ROL) && !naam.equals(ROL_BSN));
    }
    Predicate<Zaak> all = zaak -> meetsRol(zaak, rolfilters);
    for (Map.Entry<String, String> filter : filters.entrySet()) {
      all = all.and(predicate(filter.getKey(), filter.getValue()));
    }
    List<Zaak> gevonden = new ArrayList<>(bestand.list().stream().filter(all).toList());
    String ordering = filters.get("ordering");
    if (ordering != null) {
      gevonden.sort(comparator(ordering));
    }
    return gevonden;
  }

  private Predicate<Zaak> predicate(String naam, String waarde) {
    return switch (naam) {
      case "identificatie" -> zaak -> zaak.nummer().equals(waarde);
      case "zaaktype" -> {
        UUID uuid = Address.uuidOf(naam, waarde);
        yield zaak -> Catalogus.uuidOf(bestand.zaaktypeOf(zaak)).equals(uuid);
      }
      case "maximaleVertrouwelijkheidaanduiding" ->
          zaak -> Vertrouwelijkheid.isAtMost(zaak, waarde);
      default -> datePredicate(naam, waarde);
    };
  }

  private static Predicate<Zaak> datePredicate(String naam, String waarde) {
    int streep = naam.indexOf("__");
    String veld = streep < 0 ? naam : naam.substring(0, streep);
    Function<Zaak, @Nullable LocalDate> date = DATES.get(veld);
    if (date == null) {
      return zaak -> true;
    }
    String operator = streep < 0 ? "" : naam.substring(streep);
    if (operator.equals("__isnull")) {
      boolean leeg = Boolean.parseBoolean(waarde);
      return zaak -> (date.apply(zaak) == null) == leeg;
    }
    LocalDate grens = parse(naam, waarde);
    return zaak -> {
      LocalDate gevonden = date.apply(zaak);
      return gevonden != null && holds(gevonden.compareTo(grens), operator);
    };
  }

  private static boolean holds(int verschil, String operator) {
    return switch (operator) {
      case "__gt" -> verschil > 0;
      case "__gte" -> verschil >= 0;
      case "__lt" -> verschil < 0;
      case "__lte" -> verschil <= 0;
      default -> verschil == 0;
    };
  }

  private boolean meetsRol(Zaak zaak, Map<String, String> filters) {
    if (filters.keySet().stream().noneMatch(naam -> naam.startsWith(ROL))) {
      return true;
    }
    return bestand.deelnamen(zaak).stream().anyMatch(deelname -> meets(deelname, filters));
  }

  private static boolean meets(Deelname deelname, Map<String, String> filters) {
    return matches(filters.get("rol__betrokkeneType"), deelname.betrokkeneType())
        && matches(filters.get("rol__omschrijvingGeneriek"), deelname.soort())
        && matches(filters.get(ROL_BSN), deelname.bsn())
        && meets(deelname.organisatie(), filters);
  }

  private static boolean meets(
      Zaak.@Nullable Organisatie organisatie, Map<String, String> filters) {
    if (organisatie == null) {
      return Stream.of(ROL_RSIN, ROL_KVK, ROL_VESTIGING).noneMatch(filters::containsKey);
    }
    boolean vestiging = organisatie.vestiging() != null;
    return matches(filters.get(ROL_RSIN), vestiging ? "" : organisatie.rsin())
        && matches(filters.get(ROL_KVK), vestiging ? "" : organisatie.kvk())
        && matches(
            filters.get(ROL_VESTIGING), Objects.requireNonNullElse(organisatie.vestiging(), ""));
  }

  private static boolean matches(@Nullable String gevraagd, String waarde) {
    return gevraagd == null || gevraagd.equals(waarde);
  }

  private static Comparator<Zaak> comparator(String ordering) {
    boolean omgekeerd = ordering.startsWith("-");
    Comparator<Zaak> oplopend =
        switch (omgekeerd ? ordering.substring(1) : ordering) {
          case "startdatum", "registratiedatum" -> Comparator.comparing(Zaak::start);
          case "identificatie" -> Comparator.comparing(Zaak::nummer);
          case "einddatum" ->
              Comparator.comparing(
                  zaak -> {
                    LocalDate eind = zaak.eind();
                    return eind == null ? LocalDate.MAX : eind;
                  });
          default ->
              throw ProblemException.invalid("ordering", "invalid_choice", "Onbekende keuze.");
        };
    return omgekeerd ? oplopend.reversed() : oplopend;
  }

  private static LocalDate parse(String naam, String waarde) {
    try {
      return LocalDate.parse(waarde);
    } catch (DateTimeParseException e) {
      throw ProblemException.invalid(naam, "invalid", "Voer een geldige datum in.");
    }
  }
}
