package nl.zaakwijs.portal.zaken;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one zaak of the resident, to answer questions from. What is {@code null} is not
 * known here; what is in {@code mislukt} could not be fetched now. Neither means that there is
 * none.
 *
 * @param resultaatToelichting what the municipality wrote with the result
 * @param besluiten what was decided, newest first
 * @param documenten newest first
 * @param behandelaars who handles it: a department, an employee
 * @param uitstel that its time was extended or stands still; null when neither
 */
public record Zaakfeiten(
    MijnZaak zaak,
    @Nullable String resultaatToelichting,
    @Nullable List<Besluitfeit> besluiten,
    @Nullable List<MijnDocument> documenten,
    @Nullable List<String> behandelaars,
    @Nullable Uitstel uitstel,
    Set<Deel> mislukt)
    implements Serializable {

  /** A part that comes from a call of its own. */
  public enum Deel {
    BESLUITEN,
    DOCUMENTEN,
    BEHANDELAARS
  }

  /**
   * A decision.
   *
   * @param bezwaarTot the last day on which one may object, when that can be known
   */
  public record Besluitfeit(
      @Nullable LocalDate datum,
      @Nullable String toelichting,
      @Nullable LocalDate verzonden,
      @Nullable LocalDate bezwaarTot)
      implements Serializable {}

  /**
   * Why it takes longer than planned.
   *
   * @param duur by how much it was extended, when known
   */
  public record Uitstel(
      boolean verlengd,
      @Nullable String verlengingReden,
      @Nullable Period duur,
      boolean opgeschort,
      @Nullable String opschortingReden)
      implements Serializable {}

  public Zaakfeiten {
    besluiten = besluiten == null ? null : List.copyOf(besluiten);
    documenten = documenten == null ? null : List.copyOf(documenten);
    behandelaars = behandelaars == null ? null : List.copyOf(behandelaars);
    mislukt = Set.copyOf(mislukt);
  }

  /**
   * What the page of the zaak knows.
   *
   * @param metBesluiten whether any register is asked for decisions
   */
  static Zaakfeiten of(MijnZaakDetail detail, boolean metBesluiten) {
    Termijn termijn = detail.zaak().termijn();
    Set<Deel> mislukt = EnumSet.noneOf(Deel.class);
    if (detail.isOnvolledig(MijnZaakDetail.Deel.DOCUMENTEN)) {
      mislukt.add(Deel.DOCUMENTEN);
    }
    boolean zonderBesluiten = detail.isOnvolledig(MijnZaakDetail.Deel.BESLUITEN);
    if (zonderBesluiten) {
      mislukt.add(Deel.BESLUITEN);
    }
    boolean onbekend = detail.besluiten().isEmpty() && (zonderBesluiten || !metBesluiten);
    return new Zaakfeiten(
        detail.zaak(),
        detail.resultaatToelichting(),
        onbekend ? null : detail.besluiten().stream().map(Zaakfeiten::decision).toList(),
        detail.documenten(),
        detail.betrokkenen().stream()
            .filter(betrokkene -> betrokkene.soort() != Betrokkene.Soort.GEMACHTIGDE)
            .map(Betrokkene::naam)
            .toList(),
        termijn == null ? null : delay(termijn),
        mislukt);
  }

  private static Besluitfeit decision(MijnBesluit besluit) {
    Bezwaartermijn termijn = besluit.bezwaartermijn();
    return new Besluitfeit(
        besluit.datum(),
        besluit.toelichting(),
        besluit.verzenddatum(),
        termijn == null ? null : termijn.laatsteDag());
  }

  private static @Nullable Uitstel delay(Termijn termijn) {
    return termijn.verlengd() || termijn.opgeschort()
        ? new Uitstel(
            termijn.verlengd(),
            termijn.verlengingReden(),
            termijn.verlengingDuur(),
            termijn.opgeschort(),
            termijn.opschortingReden())
        : null;
  }

  @Override
  public String toString() {
    return "Zaakfeiten[***]";
  }
}
