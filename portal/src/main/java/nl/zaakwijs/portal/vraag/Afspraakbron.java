package nl.zaakwijs.portal.vraag;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.zaakwijs.portal.afspraakzin.Afspraakvraag;
import nl.zaakwijs.portal.kennis.Artikel;
import nl.zaakwijs.portal.kennis.Kandidaat;
import nl.zaakwijs.portal.kennis.Kennisbank;
import nl.zaakwijs.portal.kennis.Naslag.Vondst;
import nl.zaakwijs.portal.kennis.Oordeel;
import nl.zaakwijs.portal.vraag.Antwoord.Afspraakstap;
import org.jspecify.annotations.Nullable;

/**
 * Answers questions for an appointment: which product was meant is read from the article about it.
 * What goes without an appointment is left to the knowledge, which tells how it does go.
 */
final class Afspraakbron implements Stap {
  /** The words for the appointment itself, which say nothing about what it is for. */
  private static final Pattern AFSPRAAK =
      Pattern.compile(
          "\\b(?:afspra(?:ak|ken)|maken?|plan(?:nen)?|boeken?|inplannen|langskomen"
              + "|appointments?|make|book|schedule)\\b",
          Pattern.CASE_INSENSITIVE);

  private final Kennisbank kennisbank;
  private final Afspraakkennis afspraken;

  Afspraakbron(Kennisbank kennisbank, Afspraakkennis afspraken) {
    this.kennisbank = kennisbank;
    this.afspraken = afspraken;
  }

  @Override
  public Toestand apply(Toestand toestand) {
    if (!toestand.isRoute(Route.AFSPRAAK_MAKEN)) {
      return toestand;
    }
    Afspraakvraag vraag = toestand.afspraak();
    Optional<Artikel> genoemd =
        vraag == null ? Optional.empty() : afspraken.findArtikel(vraag, toestand.taal());
    if (genoemd.isPresent()) {
      return answer(toestand, genoemd.get());
    }
    if (vraag != null && vraag.saysWhen() && vraag.producten().isEmpty()) {
      return answer(toestand);
    }
    String waarvoor = AFSPRAAK.matcher(toestand.zoekvraag()).replaceAll(" ");
    if (kennisbank.listOnderwerpen(waarvoor, toestand.taal()).isEmpty()) {
      return answer(toestand);
    }
    Vondst vondst = toestand.find(waarvoor);
    boolean zonderAfspraak =
        vondst.oordeel() instanceof Oordeel.Zeker zeker
            && zeker.kandidaat().artikel().afspraak() == null;
    if (zonderAfspraak) {
      return Kennisbron.explain(
          toestand.withSpoor("afspraak:niet-nodig"),
          (na, uitleg) ->
              uitleg == null
                  ? na.withRoute(Route.KENNIS)
                  : na.withAntwoord(Route.AFSPRAAK_MAKEN, uitleg));
    }
    return vondst.kandidaten().stream()
        .filter(kandidaat -> kandidaat.kenmerken().onderwerp() > 0)
        .map(Kandidaat::artikel)
        .filter(artikel -> artikel.afspraak() != null)
        .findFirst()
        .map(artikel -> answer(toestand, artikel))
        .orElseGet(() -> answer(toestand));
  }

  private static Toestand answer(Toestand toestand, Artikel artikel) {
    return toestand
        .withSpoor("afspraak:" + artikel.afspraak())
        .withAntwoord(
            Route.AFSPRAAK_MAKEN,
            new Afspraakstap(artikel.afspraak(), artikel.titel(), wish(toestand)));
  }

  private static Toestand answer(Toestand toestand) {
    return toestand.withAntwoord(
        Route.AFSPRAAK_MAKEN, new Afspraakstap(null, null, wish(toestand)));
  }

  private static @Nullable Afspraakvraag wish(Toestand toestand) {
    Afspraakvraag vraag = toestand.afspraak();
    return vraag != null && vraag.saysMore() ? vraag : null;
  }
}
