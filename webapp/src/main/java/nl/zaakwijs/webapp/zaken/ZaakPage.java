package nl.zaakwijs.webapp.zaken;

import java.util.ArrayList;
import java.util.List;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.zaken.MijnDocument;
import nl.zaakwijs.portal.zaken.MijnZaak;
import nl.zaakwijs.portal.zaken.MijnZaakDetail;
import nl.zaakwijs.portal.zaken.Statusstap;
import nl.zaakwijs.portal.zaken.Termijn;
import nl.zaakwijs.webapp.page.Page;
import nl.zaakwijs.webapp.page.Plek;
import nl.zaakwijs.webapp.page.Woorden;
import org.jspecify.annotations.Nullable;

/**
 * The page of one zaak: where it stands now, its steps, its documents.
 *
 * @param nu the sentences below the status: what it means, until when it may take
 * @param volgende the step that comes next; null when that is not known
 */
public record ZaakPage(
    Zaakkaart zaak,
    @Nullable String omschrijving,
    List<Zin> nu,
    @Nullable String volgende,
    List<Stap> stappen,
    boolean stappenOnvolledig,
    List<Documentregel> documenten,
    boolean documentenOnvolledig)
    implements Page {

  /** A sentence, with its language: what the register says is Dutch. */
  public record Zin(String tekst, String taal) {}

  /** Where a step stands; the word is shown beside the symbol. */
  public enum Stand {
    KLAAR,
    NU,
    LATER
  }

  /** A step of the zaak. */
  public record Stap(
      String tekst, @Nullable String toelichting, @Nullable String datum, Stand stand) {}

  /** A document; what is known of kind, date and size stands in one line. */
  public record Documentregel(String titel, String kenmerken) {}

  /** The page of this zaak. */
  static ZaakPage of(MijnZaakDetail detail, Woorden woorden) {
    return new ZaakPage(
        Zaakkaart.of(detail.zaak(), woorden),
        detail.zaak().omschrijving(),
        now(detail, woorden),
        next(detail),
        steps(detail, woorden),
        detail.isOnvolledig(MijnZaakDetail.Deel.STATUSSEN)
            || detail.isOnvolledig(MijnZaakDetail.Deel.VERVOLG),
        detail.documenten().stream().map(document -> line(document, woorden)).toList(),
        detail.isOnvolledig(MijnZaakDetail.Deel.DOCUMENTEN));
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
      zinnen.add(own("zaak.ontvangen", woorden));
    } else {
      addRegistered(zinnen, status.toelichting());
    }
    Termijn termijn = zaak.termijn();
    if (termijn != null) {
      if (termijn.opgeschort()) {
        addRegistered(zinnen, termijn.opschortingReden());
      }
      if (termijn.verlengd()) {
        zinnen.add(own("zaak.verlengd", woorden));
        addRegistered(zinnen, termijn.verlengingReden());
      }
    }
    return zinnen;
  }

  private static Zin own(String sleutel, Woorden woorden) {
    return new Zin(woorden.text(sleutel), woorden.taal().code());
  }

  private static void addRegistered(List<Zin> zinnen, @Nullable String zin) {
    if (zin != null && !zin.isBlank()) {
      zinnen.add(new Zin(zin, Taal.NL.code()));
    }
  }

  private static @Nullable String next(MijnZaakDetail detail) {
    return detail.stappen().stream()
        .filter(stap -> stap.sinds() == null)
        .map(Statusstap::tekst)
        .findFirst()
        .orElse(null);
  }

  private static List<Stap> steps(MijnZaakDetail detail, Woorden woorden) {
    return detail.stappen().stream()
        .map(
            stap ->
                new Stap(
                    stap.tekst(),
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

  private static Documentregel line(MijnDocument document, Woorden woorden) {
    List<String> kenmerken = new ArrayList<>();
    String soort = document.soort();
    if (soort != null && !soort.isBlank()) {
      kenmerken.add(soort);
    }
    if (document.datum() != null) {
      kenmerken.add(woorden.datum(document.datum()));
    }
    if (document.omvang() != null) {
      kenmerken.add(woorden.omvang(document.omvang()));
    }
    return new Documentregel(document.titel(), String.join(", ", kenmerken));
  }
}
