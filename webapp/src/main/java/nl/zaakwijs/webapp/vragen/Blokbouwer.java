package nl.zaakwijs.webapp.vragen;

import java.util.ArrayList;
import java.util.List;
import nl.zaakwijs.portal.vraag.Antwoord;
import nl.zaakwijs.webapp.afspraken.Afspraakregel;
import nl.zaakwijs.webapp.gegevens.Gegeven;
import nl.zaakwijs.webapp.zaken.Zaakkaart;
import org.jspecify.annotations.Nullable;

/** Puts an {@link Antwoordblok} together from the parts that an answer has. */
final class Blokbouwer {
  private final String soort;
  private final String titel;
  private final String taal;
  private final List<String> zinnen = new ArrayList<>();
  private final List<Knop> knoppen = new ArrayList<>();
  private Antwoordblok.@Nullable Vertaling ookIn;
  private boolean dringend;
  private List<Antwoordblok.Passageblok> passages = List.of();
  private List<Antwoordblok.Passageblok> meer = List.of();
  private List<Antwoordblok.Keuze> keuzes = List.of();
  private List<Zaakkaart> zaken = List.of();
  private boolean onvolledig;
  private List<Afspraakregel> afspraken = List.of();
  private List<Gegeven> gegevens = List.of();
  private Antwoordblok.@Nullable Bronregel bron;
  private @Nullable List<String> waarom;
  private boolean medewerker;

  Blokbouwer(Antwoord antwoord, String titel, String taal) {
    this.soort = antwoord.getClass().getSimpleName();
    this.titel = titel;
    this.taal = taal;
  }

  Blokbouwer zin(String zin) {
    if (!zin.isEmpty()) {
      zinnen.add(zin);
    }
    return this;
  }

  Blokbouwer ookIn(Antwoordblok.Vertaling vertaling) {
    this.ookIn = vertaling;
    return this;
  }

  Blokbouwer dringend(boolean dringend) {
    this.dringend = dringend;
    return this;
  }

  Blokbouwer passages(List<Antwoordblok.Passageblok> passages) {
    this.passages = passages;
    return this;
  }

  Blokbouwer meer(List<Antwoordblok.Passageblok> meer) {
    this.meer = meer;
    return this;
  }

  Blokbouwer keuzes(List<Antwoordblok.Keuze> keuzes) {
    this.keuzes = keuzes;
    return this;
  }

  Blokbouwer zaken(List<Zaakkaart> zaken) {
    this.zaken = zaken;
    return this;
  }

  Blokbouwer onvolledig(boolean onvolledig) {
    this.onvolledig = onvolledig;
    return this;
  }

  Blokbouwer afspraken(List<Afspraakregel> afspraken) {
    this.afspraken = afspraken;
    return this;
  }

  Blokbouwer gegevens(List<Gegeven> gegevens) {
    this.gegevens = gegevens;
    return this;
  }

  Blokbouwer knoppen(List<Knop> knoppen) {
    this.knoppen.addAll(knoppen);
    return this;
  }

  Blokbouwer knop(Knop knop) {
    knoppen.add(knop);
    return this;
  }

  Blokbouwer bron(Antwoordblok.Bronregel bron) {
    this.bron = bron;
    return this;
  }

  Blokbouwer waarom(List<String> waarom) {
    this.waarom = waarom;
    return this;
  }

  Blokbouwer medewerker(boolean medewerker) {
    this.medewerker = medewerker;
    return this;
  }

  Antwoordblok build() {
    return new Antwoordblok(
        soort,
        titel,
        taal,
        List.copyOf(zinnen),
        ookIn,
        dringend,
        passages,
        meer,
        keuzes,
        zaken,
        onvolledig,
        afspraken,
        gegevens,
        List.copyOf(knoppen),
        bron,
        waarom,
        medewerker);
  }
}
