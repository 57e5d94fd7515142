package nl.zaakwijs.webapp.gegevens;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.persoon.Adres;
import nl.zaakwijs.portal.persoon.Datum;
import nl.zaakwijs.portal.persoon.Gegevenssoort;
import nl.zaakwijs.portal.persoon.Persoonsgegevens;
import nl.zaakwijs.portal.persoon.Persoonsgegevens.Reden;
import nl.zaakwijs.portal.persoon.Reisdocument;
import nl.zaakwijs.portal.persoon.Reisdocument.Soort;
import nl.zaakwijs.webapp.page.Woorden;

/**
 * Says in plain sentences what the registers hold of a resident. The same for the page and for the
 * conversation, so that both say the same.
 */
public final class Gegevenszinnen {
  private final Woorden woorden;

  public Gegevenszinnen(Woorden woorden) {
    this.woorden = woorden;
  }

  /** One or two sentences about this part of the record. */
  public List<String> of(Gegevenssoort soort, Persoonsgegevens persoon) {
    return switch (soort) {
      case NAAM ->
          List.of(
              persoon.naam() == null
                  ? woorden.text("gegeven.naam.geen")
                  : woorden.text("gegeven.naam", persoon.naam()));
      case GEBOORTEDATUM -> List.of(birth(persoon.geboortedatum()));
      case ADRES -> address(persoon.adres());
      case GEMEENTE -> List.of(municipality(persoon));
    };
  }

  /** What is special about the record, as far as it touches what was asked. */
  public List<String> notices(Persoonsgegevens persoon) {
    List<String> zinnen = new ArrayList<>();
    Persoonsgegevens.Opschorting opschorting = persoon.opschorting();
    if (opschorting != null) {
      String sleutel = "gegevens.opgeschort." + opschorting.reden().name();
      zinnen.add(
          opschorting.sinds().isBekend()
              ? woorden.text(sleutel + ".sinds", date(opschorting.sinds()))
              : woorden.text(sleutel));
    }
    if (!persoon.inOnderzoek().isEmpty()) {
      zinnen.add(woorden.text("gegevens.inonderzoek", names(persoon.inOnderzoek())));
    }
    if (persoon.geheim()) {
      zinnen.add(woorden.text("gegevens.geheim"));
    }
    return zinnen;
  }

  /** Whether nothing of this record is shown: who died is not told about in lists and dates. */
  public static boolean isStil(Persoonsgegevens persoon) {
    return persoon.isOpgeschort(Reden.OVERLEDEN);
  }

  /** Whether one can use this document, until when, and what to do. */
  public List<String> of(Reisdocument document) {
    List<String> zinnen = new ArrayList<>();
    String naam = name(document);
    String sleutel = "reisdocument." + document.stand().name();
    zinnen.add(
        switch (document.stand()) {
          case GELDIG, BIJNA_VERLOPEN ->
              document.dagen() == null
                  ? woorden.text("reisdocument.geldig.zonderdag", naam, date(document.totEnMet()))
                  : woorden.text(
                      "reisdocument.geldig",
                      naam,
                      date(document.totEnMet()),
                      woorden.nogDagen(document.dagen()));
          case VERLOPEN -> woorden.text(sleutel, naam, date(document.totEnMet()));
          case VERMIST, INGELEVERD, VERVALLEN ->
              document.sinds().isBekend()
                  ? woorden.text(sleutel + ".sinds", naam, date(document.sinds()))
                  : woorden.text(sleutel, naam);
          case ONBEKEND -> woorden.text(sleutel, naam);
        });
    woorden.find(sleutel + ".verder", naam).ifPresent(zinnen::add);
    if (document.inOnderzoek()) {
      zinnen.add(woorden.text("reisdocument.inonderzoek"));
    }
    return zinnen;
  }

  /** What a document is called: "paspoort", or the register's own word. */
  public String name(Reisdocument document) {
    return document.soort() == Soort.ANDERS
        ? document.omschrijving().toLowerCase(Locale.ROOT)
        : name(document.soort());
  }

  /** What this kind of document is called. */
  public String name(Soort soort) {
    return woorden.text("reisdocument.naam." + soort.name());
  }

  /** A date as far as it is known: "12 april 1991", "juli 1988", "1976". */
  public String date(Datum datum) {
    if (datum instanceof Datum.Dag dag) {
      return woorden.datum(dag.dag());
    }
    if (datum instanceof Datum.Maand maand) {
      return DateTimeFormatter.ofPattern("MMMM uuuu", woorden.taal().locale())
          .format(maand.maand());
    }
    return datum instanceof Datum.Jaar jaar
        ? jaar.jaar().toString()
        : woorden.text("gegeven.datum.onbekend");
  }

  private String birth(Datum datum) {
    if (datum instanceof Datum.Dag) {
      return woorden.text("gegeven.geboortedatum", date(datum));
    }
    if (datum instanceof Datum.Maand) {
      return woorden.text("gegeven.geboortedatum.maand", date(datum));
    }
    return datum instanceof Datum.Jaar
        ? woorden.text("gegeven.geboortedatum.jaar", date(datum))
        : woorden.text("gegeven.geboortedatum.onbekend");
  }

  private List<String> address(Adres adres) {
    List<String> zinnen = new ArrayList<>();
    zinnen.add(woorden.text("gegeven.adres." + adres.plaats().name(), line(adres)));
    boolean woont = adres.plaats() == Adres.Plaats.NEDERLAND && !adres.weerlegd();
    if (woont && adres.sinds().isBekend()) {
      zinnen.add(woorden.text("gegeven.adres.sinds", date(adres.sinds())));
    }
    if (adres.weerlegd()) {
      zinnen.add(woorden.text("gegeven.adres.weerlegd"));
    }
    return zinnen;
  }

  /** The lines of an address after each other, and the country when it is another. */
  static String line(Adres adres) {
    List<String> regels = new ArrayList<>(adres.regels());
    if (!adres.land().isEmpty()) {
      regels.add(adres.land());
    }
    return regels.stream()
        .map(regel -> regel.replaceAll("\\s+", " "))
        .collect(Collectors.joining(", "));
  }

  private String municipality(Persoonsgegevens persoon) {
    if (persoon.woontElders()) {
      return woorden.text("gegeven.gemeente.elders");
    }
    return persoon.gemeente() == null
        ? woorden.text("gegeven.gemeente.geen")
        : woorden.text("gegeven.gemeente", persoon.gemeente());
  }

  private String names(Set<Gegevenssoort> soorten) {
    return soorten.stream()
        .sorted(Comparator.naturalOrder())
        .map(soort -> woorden.text("gegevens." + soort.name().toLowerCase(Locale.ROOT)))
        .map(naam -> woorden.taal() == Taal.NL ? naam.toLowerCase(Locale.ROOT) : naam)
        .collect(Collectors.joining(", "));
  }
}
