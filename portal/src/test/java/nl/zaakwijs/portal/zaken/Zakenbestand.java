package nl.zaakwijs.portal.zaken;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zaakwijs.clients.documenten.Inhoudadres;
import nl.zaakwijs.portal.inwoner.Aangemelde;
import nl.zaakwijs.portal.storing.Tijdgrens;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The zaken of one resident from a file, in place of the registers, to measure answers with. */
@NullMarked
public final class Zakenbestand extends Zaken {
  private static final int DATUM = 10;

  private final List<Zaakfeiten> feiten;

  private Zakenbestand(List<Zaakfeiten> feiten) {
    this.feiten = List.copyOf(feiten);
  }

  /**
   * The zaken of this text, seen from this day.
   *
   * @throws IllegalArgumentException that says what is wrong in the text
   */
  public static Zakenbestand parse(String json, LocalDate vandaag) {
    JsonNode wortel;
    try {
      wortel = new ObjectMapper().readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("is no JSON: " + e.getOriginalMessage(), e);
    }
    if (!wortel.isArray()) {
      throw new IllegalArgumentException("must be a JSON array of zaken");
    }
    List<Zaakfeiten> feiten = new ArrayList<>();
    for (JsonNode zaak : wortel) {
      try {
        feiten.add(read(zaak, vandaag));
      } catch (DateTimeException e) {
        throw new IllegalArgumentException(
            "zaak " + (feiten.size() + 1) + ": " + e.getMessage(), e);
      }
    }
    return new Zakenbestand(feiten);
  }

  @Override
  public MijnZaken listMijnZaken(Aangemelde inwoner, Tijdgrens tijdgrens) {
    return new MijnZaken(
        feiten.stream()
            .map(Zaakfeiten::zaak)
            .sorted(
                Comparator.comparing(
                    Zakenbestand::changed,
                    Comparator.nullsLast(Comparator.<LocalDate>reverseOrder())))
            .toList(),
        false);
  }

  @Override
  public Optional<Zaakfeiten> findFeiten(Aangemelde inwoner, ZaakId id, Tijdgrens tijdgrens) {
    return feiten.stream().filter(feit -> feit.zaak().id().equals(id)).findFirst();
  }

  private static @Nullable LocalDate changed(MijnZaak zaak) {
    Statusstap status = zaak.status();
    return status == null || status.sinds() == null ? zaak.startdatum() : status.sinds();
  }

  private static Zaakfeiten read(JsonNode zaak, LocalDate vandaag) {
    String nummer = text(zaak, "identificatie");
    if (nummer == null) {
      throw new IllegalArgumentException("a zaak has no identificatie");
    }
    Zaakfeiten.Uitstel uitstel = delay(zaak);
    LocalDate einddatum = date(zaak, "einddatum");
    String naam = text(zaak, "zaaktype");
    String soort = naam == null ? "Zaak" : naam;
    String resultaat = text(zaak.path("resultaat"), "omschrijving");
    String behandelaar = text(zaak, "behandelaar");
    MijnZaak mijn =
        new MijnZaak(
            new ZaakId("", UUID.nameUUIDFromBytes(nummer.getBytes(StandardCharsets.UTF_8))),
            new MijnZaak.Kern(
                nummer,
                Tweetalig.of(soort),
                soort,
                text(zaak, "omschrijving"),
                date(zaak, "startdatum"),
                einddatum,
                einddatum == null ? limit(zaak, uitstel, vandaag) : null,
                status(zaak.path("status")),
                resultaat == null ? null : Tweetalig.of(resultaat),
                Stream.ofNullable(behandelaar).toList(),
                false));
    return new Zaakfeiten(
        mijn,
        text(zaak.path("resultaat"), "toelichting"),
        zaak.has("besluiten") ? decisions(zaak.path("besluiten")) : null,
        zaak.has("documenten") ? documents(zaak.path("documenten")) : null,
        behandelaar == null ? null : List.of(behandelaar),
        uitstel,
        Set.of());
  }

  private static Zaakfeiten.@Nullable Uitstel delay(JsonNode zaak) {
    JsonNode verlenging = zaak.path("verlenging");
    JsonNode opschorting = zaak.path("opschorting");
    boolean verlengd = verlenging.isObject();
    boolean opgeschort = opschorting.path("indicatie").asBoolean(false);
    return verlengd || opgeschort
        ? new Zaakfeiten.Uitstel(
            verlengd,
            text(verlenging, "reden"),
            period(text(verlenging, "duur")),
            opgeschort,
            opgeschort ? text(opschorting, "reden") : null)
        : null;
  }

  private static @Nullable Period period(@Nullable String duur) {
    try {
      return duur == null ? null : Period.parse(duur);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static @Nullable Termijn limit(
      JsonNode zaak, Zaakfeiten.@Nullable Uitstel uitstel, LocalDate vandaag) {
    LocalDate wettelijk = date(zaak, "uiterlijkeEinddatumAfdoening");
    LocalDate datum = wettelijk == null ? date(zaak, "einddatumGepland") : wettelijk;
    return datum == null
        ? null
        : new Termijn(
            datum,
            wettelijk != null,
            ChronoUnit.DAYS.between(vandaag, datum),
            uitstel != null && uitstel.verlengd(),
            uitstel == null ? null : uitstel.verlengingReden(),
            uitstel != null && uitstel.opgeschort(),
            uitstel == null ? null : uitstel.opschortingReden());
  }

  private static @Nullable Statusstap status(JsonNode status) {
    String tekst = text(status, "statustekst");
    String anders = tekst == null ? text(status, "omschrijving") : tekst;
    return anders == null
        ? null
        : new Statusstap(anders, text(status, "toelichting"), date(status, "datum"), true);
  }

  private static List<Zaakfeiten.Besluitfeit> decisions(JsonNode besluiten) {
    List<Zaakfeiten.Besluitfeit> feiten = new ArrayList<>();
    for (JsonNode besluit : besluiten) {
      LocalDate verzonden = date(besluit, "verzenddatum");
      LocalDate gegeven = date(besluit, "uiterlijkeReactiedatum");
      LocalDate berekend =
          verzonden == null ? null : Feestdagen.firstWorkday(verzonden.plusWeeks(6));
      feiten.add(
          new Zaakfeiten.Besluitfeit(
              date(besluit, "datum"),
              text(besluit, "toelichting"),
              verzonden,
              gegeven == null ? berekend : gegeven));
    }
    return feiten;
  }

  private static List<MijnDocument> documents(JsonNode documenten) {
    List<MijnDocument> lijst = new ArrayList<>();
    for (JsonNode document : documenten) {
      String titel = text(document, "titel");
      lijst.add(
          new MijnDocument(
              new ZaakId("", new UUID(0, 0)),
              UUID.nameUUIDFromBytes(String.valueOf(titel).getBytes(StandardCharsets.UTF_8)),
              new MijnDocument.Gegevens(
                  titel == null ? "Document" : titel,
                  null,
                  null,
                  date(document, "datum"),
                  null,
                  ""),
              new Inhoudadres(URI.create("http://niet.invalid/"), null, null, "")));
    }
    return lijst;
  }

  private static @Nullable String text(JsonNode ouder, String veld) {
    String tekst = ouder.path(veld).asText("").strip();
    return tekst.isEmpty() || tekst.equals("null") ? null : tekst;
  }

  private static @Nullable LocalDate date(JsonNode ouder, String veld) {
    String tekst = text(ouder, veld);
    return tekst == null
        ? null
        : LocalDate.parse(tekst.length() > DATUM ? tekst.substring(0, DATUM) : tekst);
  }
}
