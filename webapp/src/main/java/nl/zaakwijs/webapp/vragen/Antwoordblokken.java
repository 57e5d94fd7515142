package nl.zaakwijs.webapp.vragen;

import nl.zaakwijs.portal.gemeente.Gemeente;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.vraag.Antwoord;
import nl.zaakwijs.portal.vraag.Antwoord.Zaakstatussen.Selectie;
import nl.zaakwijs.portal.vraag.Vervolgstap;
import nl.zaakwijs.portal.zaken.MijnZaken;
import nl.zaakwijs.webapp.afspraken.Afspraakregel;
import nl.zaakwijs.webapp.page.Woorden;
import nl.zaakwijs.webapp.zaken.Zaakkaart;
import org.jspecify.annotations.Nullable;

/**
 * Says each kind of answer in words, blocks and buttons. Every kind has its own; a test proves that
 * none was forgotten.
 */
final class Antwoordblokken {
  private static final int MEESTE_ZAKEN = 5;
  private static final String ALARM = "tel:112";

  private final Woorden woorden;
  private final Gemeente gemeente;
  private final Knoppen knoppen;
  private final Taal taal;

  Antwoordblokken(Taal taal, Gemeente gemeente) {
    this.taal = taal;
    this.woorden = new Woorden(taal);
    this.gemeente = gemeente;
    this.knoppen = new Knoppen(woorden);
  }

  Antwoordblok of(Antwoord antwoord) {
    if (antwoord instanceof Antwoord.Gevonden gevonden) {
      return text(
          new Blokbouwer(gevonden, gevonden.titel(), gevonden.taal().code())
              .knoppen(knoppen.of(gevonden.vervolgstappen())),
          gevonden);
    }
    if (antwoord instanceof Antwoord.Besluitvraag besluit) {
      return decision(besluit);
    }
    if (antwoord instanceof Antwoord.Verduidelijking verduidelijking) {
      return clarification(verduidelijking);
    }
    if (antwoord instanceof Antwoord.InloggenNodig inloggen) {
      return withText(said(antwoord, "inloggen", inloggen.waarvoor().name()), inloggen.uitleg());
    }
    if (antwoord instanceof Antwoord.Zaakstatussen zaken) {
      return zaken(zaken);
    }
    if (antwoord instanceof Antwoord.Gegevens gegevens) {
      return new Gegevensblok(woorden)
          .of(
              gegevens,
              new Blokbouwer(antwoord, woorden.text("antwoord.gegevens.titel"), taal.code())
                  .knoppen(knoppen.of(antwoord.vervolgstappen()))
                  .medewerker(true));
    }
    if (antwoord instanceof Antwoord.Afspraakstap afspraak) {
      String product = afspraak.productnaam();
      return said(antwoord, product == null ? "afspraak" : "afspraakvoor", "", product)
          .zin(new Genoemd(woorden).sentence(afspraak.boeking().wens()))
          .build();
    }
    if (antwoord instanceof Antwoord.MijnAfspraken afspraken) {
      return appointments(afspraken);
    }
    if (antwoord instanceof Antwoord.Doorverwijzing door) {
      return withText(
          said(antwoord, "door", door.waarheen().name()).knop(knoppen.call(gemeente.telefoon())),
          door.uitleg());
    }
    if (antwoord instanceof Antwoord.Nood nood) {
      return emergency(nood);
    }
    if (antwoord instanceof Antwoord.Geweigerd geweigerd) {
      return said(antwoord, "geweigerd", geweigerd.reden().name()).build();
    }
    if (antwoord instanceof Antwoord.Smalltalk smalltalk) {
      return smalltalk(smalltalk);
    }
    if (antwoord instanceof Antwoord.GeenAntwoord) {
      return said(antwoord, "geen", "").build();
    }
    if (antwoord instanceof Antwoord.Storing storing) {
      return said(antwoord, "storing", storing.onderdeel().name())
          .knop(knoppen.call(gemeente.telefoon()))
          .build();
    }
    throw new IllegalStateException("No words for " + antwoord.getClass().getSimpleName());
  }

  private Antwoordblok decision(Antwoord.Besluitvraag besluit) {
    Antwoord.Gevonden procedure = besluit.procedure();
    return procedure == null
        ? said(besluit, "besluit", "").build()
        : text(
            said(besluit, "besluit", "procedure").knoppen(knoppen.of(procedure.vervolgstappen())),
            procedure);
  }

  /** What holds for everybody comes after what this answer says itself, and its ways to go on. */
  private Antwoordblok withText(Blokbouwer blok, Antwoord.@Nullable Gevonden uitleg) {
    return uitleg == null
        ? blok.build()
        : text(blok.zin(woorden.text("antwoord.uitleg", uitleg.titel())), uitleg);
  }

  private Antwoordblok text(Blokbouwer blok, Antwoord.Gevonden gevonden) {
    Passages passages = Passages.of(gevonden, woorden);
    return blok.passages(passages.eerst())
        .meer(passages.meer())
        .bron(
            new Antwoordblok.Bronregel(
                gevonden.bron().naam(), gevonden.bron().url(), gevonden.gecontroleerd()))
        .waarom(new Waaromzinnen(woorden).of(gevonden))
        .medewerker(true)
        .build();
  }

  private Antwoordblok clarification(Antwoord.Verduidelijking verduidelijking) {
    return said(verduidelijking, "bedoelt", "")
        .keuzes(
            verduidelijking.keuzes().stream()
                .map(
                    keuze ->
                        new Antwoordblok.Keuze(keuze.titel(), keuze.taal().code(), keuze.vraag()))
                .toList())
        .build();
  }

  private Antwoordblok zaken(Antwoord.Zaakstatussen antwoord) {
    return antwoord.zinnen().isEmpty()
        ? zakenlijst(antwoord)
        : new Zaakblok(woorden)
            .of(
                antwoord,
                new Blokbouwer(antwoord, woorden.text("antwoord.zaken.titel"), taal.code())
                    .knoppen(knoppen.of(antwoord.vervolgstappen()))
                    .medewerker(true));
  }

  private Antwoordblok zakenlijst(Antwoord.Zaakstatussen antwoord) {
    MijnZaken zaken = antwoord.zaken();
    String wat = "lijst";
    if (zaken.zaken().isEmpty()) {
      wat = zaken.onvolledig() ? "onvolledig" : "geen";
    } else if (antwoord.selectie() == Selectie.GENOEMD) {
      wat = "selectie";
    } else if (zaken.zaken().size() > MEESTE_ZAKEN) {
      wat = "meer";
    }
    Blokbouwer blok =
        antwoord.selectie() == Selectie.NUMMER_ONBEKEND
            ? said(antwoord, "zaken", "nummer")
                .zin(woorden.text("antwoord.zaken." + wat, zaken.zaken().size(), MEESTE_ZAKEN))
            : said(antwoord, "zaken", wat, zaken.zaken().size(), MEESTE_ZAKEN);
    return blok.zaken(
            zaken.zaken().stream()
                .limit(MEESTE_ZAKEN)
                .map(zaak -> Zaakkaart.of(zaak, woorden))
                .toList())
        .onvolledig(zaken.onvolledig())
        .build();
  }

  private Antwoordblok appointments(Antwoord.MijnAfspraken antwoord) {
    String wat = antwoord.wijzigen() ? "wijzigen" : "bekijken";
    return said(antwoord, "afspraken", antwoord.afspraken().isEmpty() ? "geen" : wat)
        .afspraken(
            antwoord.afspraken().stream()
                .map(afspraak -> Afspraakregel.of(afspraak, woorden))
                .toList())
        .knop(knoppen.call(gemeente.telefoon()))
        .build();
  }

  private Antwoordblok emergency(Antwoord.Nood nood) {
    Blokbouwer blok = said(nood, "nood", nood.hulp().name()).dringend(true);
    if (nood.taal() != taal) {
      blok.ookIn(translated("antwoord.nood", nood.hulp().name(), nood.taal()));
    }
    return switch (nood.hulp()) {
      case SPOED -> blok.knop(knoppen.call("112", ALARM)).build();
      case ZELFDODING ->
          blok.knop(knoppen.call("113")).knop(knoppen.site("https://www.113.nl")).build();
      case VEILIG_THUIS ->
          blok.knop(knoppen.call("0800 2000")).knop(knoppen.call("112", ALARM)).build();
    };
  }

  private Antwoordblok smalltalk(Antwoord.Smalltalk smalltalk) {
    Blokbouwer blok = said(smalltalk, "smalltalk", smalltalk.soort().name());
    if (smalltalk.soort() == Antwoord.Smalltalk.Soort.ENGELS && taal != Taal.EN) {
      blok.ookIn(translated("antwoord.smalltalk", smalltalk.soort().name(), Taal.EN))
          .knoppen(knoppen.of(smalltalk.vervolgstappen()));
    }
    return blok.build();
  }

  /** Who asks in another language may not know how to switch the language of the page. */
  private static Antwoordblok.Vertaling translated(String sleutel, String variant, Taal naar) {
    Woorden eigen = new Woorden(naar);
    String eigenSleutel = sleutel + "." + variant;
    return new Antwoordblok.Vertaling(
        naar.code(),
        eigen.find(eigenSleutel + ".titel").orElseGet(() -> eigen.text(sleutel + ".titel")),
        eigen.text(eigenSleutel));
  }

  /** A title and sentences from the messages: of this variant, or else of the kind as a whole. */
  private Blokbouwer said(
      Antwoord antwoord, String soort, String variant, @Nullable Object... parameters) {
    String sleutel = "antwoord." + soort;
    String eigen = sleutel + "." + variant;
    Blokbouwer blok =
        new Blokbouwer(
                antwoord,
                woorden.find(eigen + ".titel").orElseGet(() -> woorden.text(sleutel + ".titel")),
                taal.code())
            .zin(
                woorden.find(eigen, parameters).orElseGet(() -> woorden.text(sleutel, parameters)));
    boolean later =
        antwoord instanceof Antwoord.Smalltalk
            || (antwoord instanceof Antwoord.Besluitvraag besluit && besluit.procedure() != null);
    if (!later) {
      blok.knoppen(knoppen.of(antwoord.vervolgstappen()));
    }
    boolean persoon =
        antwoord.vervolgstappen().stream()
            .anyMatch(stap -> stap instanceof Vervolgstap.VraagMedewerker);
    return blok.medewerker(!persoon && !(antwoord instanceof Antwoord.Smalltalk));
  }
}
