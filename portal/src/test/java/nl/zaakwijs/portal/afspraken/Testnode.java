package nl.zaakwijs.portal.afspraken;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.zaakwijs.portal.instellingen.Testconfig;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.opslag.Bewaartermijnen;
import nl.zaakwijs.portal.opslag.Hoofdsleutel;
import nl.zaakwijs.portal.opslag.Kluis;
import nl.zaakwijs.portal.opslag.Testdatabank;
import nl.zaakwijs.portal.storing.Koppelingen;
import nl.zaakwijs.sandbox.Sandbox;

/** One server with the appointments on it; several of them share a database and a sandbox. */
record Testnode(Afspraken afspraken, Testboek boek) {
  private static final Bewaartermijnen TERMIJNEN =
      new Bewaartermijnen(Duration.ofHours(2), Duration.ofDays(30));

  static Testnode of(Testsysteem systeem, Testdatabank databank, Sandbox sandbox) {
    return of(systeem, databank, sandbox, Duration.ZERO);
  }

  /** One that lives so much later. */
  static Testnode of(Testsysteem systeem, Testdatabank databank, Sandbox sandbox, Duration later) {
    Clock clock = Clock.offset(Clock.systemUTC(), later);
    Kluis kluis = new Kluis(new Hoofdsleutel(new byte[32]), clock);
    return of(systeem, sandbox, new Testboek(databank, kluis, TERMIJNEN, clock), clock);
  }

  /** One with these keys beside the usual ones. */
  static Testnode with(
      Testdatabank databank, Sandbox sandbox, Map<String, String> others, Clock clock) {
    Kluis kluis = new Kluis(new Hoofdsleutel(new byte[32]), clock);
    return of(others, sandbox, new Testboek(databank, kluis, TERMIJNEN, clock), clock);
  }

  /** One with this book. */
  static Testnode of(Testsysteem systeem, Sandbox sandbox, Testboek boek, Clock clock) {
    return of(systeem.keys(sandbox.url()), sandbox, boek, clock);
  }

  private static Testnode of(
      Map<String, String> others, Sandbox sandbox, Testboek boek, Clock clock) {
    Map<String, String> keys = new HashMap<>(others);
    keys.putAll(Testconfig.GEDULD);
    keys.put("zaakwijs.afspraken.bewaren", "1ms");
    return new Testnode(
        new Afspraken(
            AfsprakenInstellingen.from(Testconfig.of(sandbox.url(), keys)),
            new Koppelingen(clock),
            boek,
            clock),
        boek);
  }

  /** The first time on the last day that can be chosen. */
  Afspraakwens wens() {
    return wens(0);
  }

  /** The so-manieth time on the last day that can be chosen, counted from 0. */
  Afspraakwens wens(int welke) {
    return wens("rijbewijs", 1, welke);
  }

  /** The so-manieth time on the last day that can be chosen for this with so many people. */
  Afspraakwens wens(String product, int personen, int welke) {
    Afspraakdoel doel = Afspraakdoel.of(afspraken.findProduct(product).orElseThrow(), personen);
    Locatie locatie =
        afspraken.listLocaties(doel).keuzes().stream()
            .filter(place -> place.naam().startsWith("Stadskantoor"))
            .findFirst()
            .orElseThrow();
    List<LocalDate> dagen = afspraken.listDagen(doel, locatie);
    LocalDate dag = dagen.get(dagen.size() - 1);
    LocalTime tijd = afspraken.listTijden(doel, locatie, dag).get(welke);
    return new Afspraakwens(
        doel, locatie, dag, tijd, "Sam Jansen", "sam@voorbeeld.test", "0612345678", Taal.NL);
  }
}
