package nl.zaakwijs.webapp.zaken;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.zaken.Bezwaartermijn;
import nl.zaakwijs.portal.zaken.MijnBesluit;
import nl.zaakwijs.webapp.page.Woorden;
import org.jspecify.annotations.Nullable;

/**
 * A besluit on the page of its zaak: what was decided, from when it counts, and how to object.
 *
 * @param toelichting what the municipality wrote with it, in Dutch
 * @param bezwaar the sentences on objecting, the most important one first
 * @param voorbij whether it is too late to object
 */
public record Besluitblok(
    String titel,
    @Nullable String toelichting,
    List<Regel> regels,
    List<String> bezwaar,
    boolean voorbij) {

  /** One fact: its name as a message key, and its value with its language. */
  public record Regel(String naam, String waarde, String taal) {}

  static Besluitblok of(MijnBesluit besluit, Woorden woorden) {
    LocalDate datum = besluit.datum();
    List<Regel> regels = new ArrayList<>();
    if (besluit.soort() != null) {
      regels.add(new Regel("zaak.besluit.soort", besluit.soort(), Taal.NL.code()));
    }
    addDate(regels, "zaak.besluit.ingang", besluit.ingangsdatum(), woorden);
    addDate(regels, "zaak.besluit.verval", besluit.vervaldatum(), woorden);
    addDate(regels, "zaak.besluit.verzonden", besluit.verzenddatum(), woorden);
    if (besluit.kenmerk() != null) {
      regels.add(new Regel("zaak.besluit.kenmerk", besluit.kenmerk(), Taal.NL.code()));
    }
    Bezwaartermijn termijn = besluit.bezwaartermijn();
    return new Besluitblok(
        datum == null
            ? woorden.text("zaak.besluit.zonderdatum")
            : woorden.text("zaak.besluit.titel", woorden.datum(datum)),
        besluit.toelichting(),
        regels,
        bezwaar(termijn, woorden),
        termijn != null && termijn.isVoorbij());
  }

  private static List<String> bezwaar(@Nullable Bezwaartermijn termijn, Woorden woorden) {
    if (termijn == null) {
      return List.of(woorden.text("zaak.bezwaar.onbekend"));
    }
    String dag = woorden.datum(termijn.laatsteDag());
    if (termijn.isVoorbij()) {
      return List.of(woorden.text("zaak.bezwaar.voorbij", dag));
    }
    List<String> zinnen = new ArrayList<>();
    zinnen.add(woorden.text("zaak.bezwaar.tot", dag, woorden.nogDagen(termijn.dagenOver())));
    zinnen.add(woorden.text("zaak.bezwaar.hoe"));
    zinnen.add(woorden.text("zaak.bezwaar.inhoud"));
    zinnen.add(woorden.text(termijn.berekend() ? "zaak.bezwaar.berekend" : "zaak.bezwaar.brief"));
    return zinnen;
  }

  private static void addDate(
      List<Regel> regels, String naam, @Nullable LocalDate datum, Woorden woorden) {
    if (datum != null) {
      regels.add(new Regel(naam, woorden.datum(datum), woorden.taal().code()));
    }
  }
}
