package nl.zaakwijs.webapp.zaken;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.taken.MijnTaken;
import nl.zaakwijs.portal.zaken.Betrokkene;
import nl.zaakwijs.portal.zaken.MijnDocument;
import nl.zaakwijs.portal.zaken.MijnZaak;
import nl.zaakwijs.portal.zaken.MijnZaakDetail;
import nl.zaakwijs.portal.zaken.MijnZaakDetail.Deel;
import nl.zaakwijs.portal.zaken.Statusstap;
import nl.zaakwijs.portal.zaken.Termijn;
import nl.zaakwijs.portal.zaken.Tweetalig;
import nl.zaakwijs.webapp.onderwerpen.Onderwerpen.Onderwerplink;
import nl.zaakwijs.webapp.page.Page;
import nl.zaakwijs.webapp.page.Plek;
import nl.zaakwijs.webapp.page.Woorden;
import org.jspecify.annotations.Nullable;

/**
 * The page of one zaak: where it stands now, its steps, besluiten, documents, people, other zaken.
 *
 * @param uitleg what one has to know about zaken of this kind; null for nothing
 * @param taken what the resident has to do for it
 * @param nu the sentences below the status: what it means, until when it may take
 * @param telaat what one can do when the time has passed, as message keys; else empty
 * @param volgende the step that comes next; null when that is not known
 * @param uitlegBezwaar the municipality's own text on objecting; null when it has none
 * @param upload where a document can be added; null when that is not possible
 * @param toegevoegd the name of the document that was just added; null for none
 * @param verwant the zaken that belong to it and that the resident may see
 * @param contact whether to invite to ask about this zaak
 * @param onvolledig the parts that are missing or not complete
 * @param geduldig whether who reads it chose to wait longer
 */
public record ZaakPage(
    Zaakkaart zaak,
    @Nullable Zin uitleg,
    Takenblok taken,
    List<Zin> nu,
    List<String> telaat,
    @Nullable Zin volgende,
    List<Stap> stappen,
    List<Besluitblok> besluiten,
    @Nullable Onderwerplink uitlegBezwaar,
    List<Documentregel> documenten,
    @Nullable String upload,
    @Nullable String toegevoegd,
    List<Gegeven> gegevens,
    List<Betrokkene> mensen,
    List<Verwant> verwant,
    boolean contact,
    Set<Deel> onvolledig,
    boolean geduldig)
    implements Page {

  /** A sentence, with its language: what a register says is Dutch. */
  public record Zin(String tekst, String taal) {
    static Zin of(Tweetalig tekst, Woorden woorden) {
      return new Zin(tekst.in(woorden.taal()), tekst.taalVoor(woorden.taal()).code());
    }
  }

  /** Where a step stands; the word is shown beside the symbol. */
  public enum Stand {
    KLAAR,
    NU,
    LATER
  }

  /** A step of the zaak. */
  public record Stap(Zin naam, @Nullable String toelichting, @Nullable String datum, Stand stand) {}

  /** A fact about it: its name, and its value. */
  public record Gegeven(Zin naam, Zin waarde) {}

  /** Another zaak; what it is to this one as a message key. */
  public record Verwant(Zaakkaart zaak, String soort) {}

  /**
   * A document.
   *
   * @param adres of its content
   * @param bestand the kind of file and its size, as far as known, else empty
   * @param soort what kind of document it is, in Dutch; null when that is not known
   * @param datum null when it has none
   */
  public record Documentregel(
      String titel, String adres, String bestand, @Nullable String soort, @Nullable String datum) {}

  /** The page of this zaak. */
  static ZaakPage of(
      MijnZaakDetail detail,
      @Nullable Onderwerplink uitlegBezwaar,
      MijnTaken taken,
      boolean metUpload,
      @Nullable String toegevoegd,
      boolean geduldig,
      Woorden woorden) {
    return new ZaakPage(
        Zaakkaart.of(detail.zaak(), woorden),
        explanation(detail, woorden),
        Takenblok.ofZaak(taken, detail.zaak().id().uuid(), woorden),
        now(detail, woorden),
        late(detail.zaak().termijn()),
        next(detail, woorden),
        steps(detail, woorden),
        detail.besluiten().stream().map(besluit -> Besluitblok.of(besluit, woorden)).toList(),
        uitlegBezwaar,
        detail.documenten().stream().map(document -> line(document, woorden)).toList(),
        metUpload ? DocumentToevoegenPage.adres(detail.zaak().id()) : null,
        toegevoegd,
        facts(detail, woorden),
        detail.betrokkenen(),
        detail.verwant().stream()
            .map(
                ander ->
                    new Verwant(
                        Zaakkaart.of(ander.zaak(), woorden),
                        ander.hoofdzaak() ? "zaak.verwant.hoofd" : "zaak.verwant.deel"))
            .toList(),
        detail.instelling().contactToegestaan(),
        detail.onvolledig(),
        geduldig);
  }

  /** Where the same is after waiting longer. */
  public String geduldadres() {
    return zaak.adres() + "?geduld=ja";
  }

  /** Where a part that is missing may still come from; null when nothing is left to wait for. */
  public @Nullable String later(boolean deelOnvolledig) {
    return deelOnvolledig && !geduldig ? geduldadres() : null;
  }

  /** Whether it can't be said where it stands. */
  public boolean statusOnvolledig() {
    return onvolledig.contains(Deel.STATUS);
  }

  /** Whether steps are missing, of those taken or of those to come. */
  public boolean stappenOnvolledig() {
    return onvolledig.contains(Deel.STATUSSEN) || onvolledig.contains(Deel.VERVOLG);
  }

  /** Whether documents are missing. */
  public boolean documentenOnvolledig() {
    return onvolledig.contains(Deel.DOCUMENTEN);
  }

  /** Whether the besluiten are missing. */
  public boolean besluitenOnvolledig() {
    return onvolledig.contains(Deel.BESLUITEN);
  }

  /** Whether the facts about it are missing. */
  public boolean gegevensOnvolledig() {
    return onvolledig.contains(Deel.EIGENSCHAPPEN);
  }

  /** Whether other zaken are missing. */
  public boolean verwantOnvolledig() {
    return onvolledig.contains(Deel.VERWANT);
  }

  /** Where one asks about this zaak. */
  public String vraagadres() {
    return "/vragen?over=" + URLEncoder.encode(zaak.zaaknummer(), StandardCharsets.UTF_8);
  }

  @Override
  public Plek plek() {
    return Plek.ZAKEN;
  }

  private static List<Zin> now(MijnZaakDetail detail, Woorden woorden) {
    MijnZaak zaak = detail.zaak();
    List<Zin> zinnen = new ArrayList<>();
    Statusstap status = zaak.status();
    if (zaak.isGesloten()) {
      addRegistered(zinnen, detail.resultaatToelichting());
      zinnen.add(own("zaak.gesloten", woorden));
      return zinnen;
    }
    if (status == null) {
      String onbekend = zaak.isOnvolledig() ? "zaak.status.onbekend" : "zaak.ontvangen";
      zinnen.add(own(onbekend, woorden));
    } else {
      addRegistered(zinnen, status.toelichting());
    }
    addTerm(zinnen, zaak.termijn(), woorden);
    return zinnen;
  }

  private static void addTerm(List<Zin> zinnen, @Nullable Termijn termijn, Woorden woorden) {
    if (termijn == null) {
      return;
    }
    if (termijn.opgeschort()) {
      zinnen.add(own("zaak.opgeschort", woorden));
      addRegistered(zinnen, termijn.opschortingReden());
    }
    if (termijn.verlengd()) {
      String duur = termijn.verlengingDuur() == null ? "" : woorden.duur(termijn.verlengingDuur());
      zinnen.add(
          duur.isEmpty() ? own("zaak.verlengd", woorden) : own("zaak.verlengd.met", woorden, duur));
      addRegistered(zinnen, termijn.verlengingReden());
    }
  }

  /** Only a legal limit gives the resident a means to press on. */
  private static List<String> late(@Nullable Termijn termijn) {
    if (termijn == null || termijn.dagenOver() >= 0 || termijn.opgeschort()) {
      return List.of();
    }
    return termijn.wettelijk()
        ? List.of("zaak.telaat.bel", "zaak.telaat.schriftelijk")
        : List.of("zaak.telaat.bel");
  }

  private static Zin own(String sleutel, Woorden woorden, Object... waarden) {
    return new Zin(woorden.text(sleutel, waarden), woorden.taal().code());
  }

  private static void addRegistered(List<Zin> zinnen, @Nullable String zin) {
    if (zin != null && !zin.isBlank()) {
      zinnen.add(new Zin(zin, Taal.NL.code()));
    }
  }

  private static @Nullable Zin explanation(MijnZaakDetail detail, Woorden woorden) {
    Tweetalig uitleg = detail.instelling().uitleg();
    return uitleg == null ? null : Zin.of(uitleg, woorden);
  }

  private static @Nullable Zin next(MijnZaakDetail detail, Woorden woorden) {
    return detail.stappen().stream()
        .filter(stap -> stap.sinds() == null)
        .map(stap -> Zin.of(stap.woorden(), woorden))
        .findFirst()
        .orElse(null);
  }

  private static List<Stap> steps(MijnZaakDetail detail, Woorden woorden) {
    return detail.stappen().stream()
        .map(
            stap ->
                new Stap(
                    Zin.of(stap.woorden(), woorden),
                    stap.toelichting(),
                    stap.sinds() == null ? null : woorden.datum(stap.sinds()),
                    standOf(stap, detail.zaak().isGesloten())))
        .toList();
  }

  private static Stand standOf(Statusstap stap, boolean gesloten) {
    if (stap.sinds() == null) {
      return Stand.LATER;
    }
    return stap.huidig() && !gesloten ? Stand.NU : Stand.KLAAR;
  }

  private static List<Gegeven> facts(MijnZaakDetail detail, Woorden woorden) {
    return detail.eigenschappen().stream()
        .map(
            eigenschap ->
                new Gegeven(
                    Zin.of(eigenschap.naam(), woorden),
                    Eigenschapwoorden.of(eigenschap.waarde(), woorden)))
        .toList();
  }

  private static Documentregel line(MijnDocument document, Woorden woorden) {
    List<String> bestand = new ArrayList<>();
    if (document.bestandssoort() != null) {
      bestand.add(document.bestandssoort());
    }
    if (document.omvang() != null) {
      bestand.add(woorden.omvang(document.omvang()));
    }
    return new Documentregel(
        document.titel(),
        DocumentenResource.adres(document.zaak(), document.id()),
        String.join(", ", bestand),
        document.soort(),
        document.datum() == null ? null : woorden.datum(document.datum()));
  }
}
